package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/settings?group=ID&session=ID}: the page on which hosts look after their group. */
@LicensedOnly
public class SettingsPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient SettingsPages settings;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public SettingsPageServlet(SettingsPages settings, CurrentViewer current, Pages pages) {
        super(pages);
        this.settings = settings;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // No group has the number 0.
        GroupId group = new GroupId(Numbers.of(request, "group").orElse(0L));
        Answer<SettingsPageView> page =
                settings.of(current.viewer(), group, Numbers.of(request, "session").map(SessionId::new));
        if (page instanceof Answer.Given<SettingsPageView> given) {
            pages.write(response, "settings", Map.of("settings", given.value()));
        } else if (page instanceof Answer.Refused<SettingsPageView> refused) {
            pages.refuse(response, refused.refusals());
        }
    }
}
