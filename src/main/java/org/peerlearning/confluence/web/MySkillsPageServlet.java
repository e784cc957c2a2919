package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.skill.MySkillsViews;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/skills/mine}: what whoever looks at it can share, wants to learn and is strong in. */
@LicensedOnly
public class MySkillsPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient MySkillsViews mySkills;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public MySkillsPageServlet(MySkillsViews mySkills, CurrentViewer current, Pages pages) {
        super(pages);
        this.mySkills = mySkills;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, "my-skills", mySkills.of(current.viewer()), page -> Map.of("mySkills", page));
    }
}
