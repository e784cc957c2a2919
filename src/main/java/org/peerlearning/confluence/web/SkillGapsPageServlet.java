package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.skill.GapsViews;
import org.peerlearning.confluence.view.skill.SkillLinks;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/skills/gaps?space=KEY}: what is wanted, beside what is offered. */
@LicensedOnly
public class SkillGapsPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient GapsViews gaps;
    private final transient SkillLinks links;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public SkillGapsPageServlet(GapsViews gaps, SkillLinks links, CurrentViewer current, Pages pages) {
        super(pages);
        this.gaps = gaps;
        this.links = links;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(
                response,
                "skill-gaps",
                gaps.of(current.viewer(), Said.address(links.gaps(Optional.empty()), request.getParameterMap())),
                found -> Map.of("gaps", found, "links", SkillMenuView.of(links)));
    }
}
