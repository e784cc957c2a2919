package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.skill.SkillLinks;
import org.peerlearning.confluence.view.skill.SkillSeenViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.skill.SkillId;

/** {@code /plugins/servlet/peer-learning/skills/skill?id=ID}: one skill, who can share it and who wants to learn it. */
@LicensedOnly
public class SkillPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;
    /** No skill has it. */
    private static final long NONE = 0;

    private final transient SkillSeenViews skills;
    private final transient SkillLinks links;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public SkillPageServlet(SkillSeenViews skills, SkillLinks links, CurrentViewer current, Pages pages) {
        super(pages);
        this.skills = skills;
        this.links = links;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SkillId id = new SkillId(Numbers.of(request, "id").orElse(NONE));
        pages.answer(
                response, "skill", skills.of(current.viewer(), id),
                found -> Map.of("skillSeen", found, "links", SkillMenuView.of(links)));
    }
}
