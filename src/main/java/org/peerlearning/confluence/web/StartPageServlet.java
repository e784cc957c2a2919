package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupWords;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Text;

/** {@code /plugins/servlet/peer-learning/start?space=KEY&parent=ID&topic=WORD}: the page on which anyone starts a group. */
@LicensedOnly
public class StartPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient StartPages startPages;
    private final transient CurrentViewer current;

    @Inject
    public StartPageServlet(StartPages startPages, CurrentViewer current, Pages pages) {
        super(pages);
        this.startPages = startPages;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String space = Optional.ofNullable(request.getParameter("space")).orElse("");
        StartPageView page = startPages.of(current.viewer(), space, Numbers.of(request, "parent").map(GroupId::new));
        if (!page.hasForm() && !space.isBlank()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        String typed = Text.line(request.getParameter("topic"));
        String title = Text.length(typed) > GroupDraftPolicy.TITLE_MAX ? "" : typed;
        pages().write(response, "start", Map.of("page", page, "title", title, "topic", GroupWords.topic(title).orElse("")));
    }
}
