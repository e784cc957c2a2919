package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.skill.FinderSettings;
import org.peerlearning.confluence.view.skill.Finders;
import org.peerlearning.confluence.view.skill.SkillLinks;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Reader;

/** {@code /plugins/servlet/peer-learning/skills?q=WORDS}: who can share what. What was looked for stands in the address. */
@LicensedOnly
public class FindPeoplePageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient Finders finders;
    private final transient SkillLinks links;
    private final transient CurrentViewer current;

    @Inject
    public FindPeoplePageServlet(Finders finders, SkillLinks links, CurrentViewer current, Pages pages) {
        super(pages);
        this.finders = finders;
        this.links = links;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages().show(
                response,
                "skills",
                finders.of(
                        Reader.atScreen(current.viewer()),
                        FinderSettings.EVERYBODY,
                        Said.address(links.find(), request.getParameterMap()))
                        .as(found -> Map.of("finder", found, "links", SkillMenuView.of(links), "live", true)));
    }
}
