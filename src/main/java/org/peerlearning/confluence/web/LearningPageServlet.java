package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.list.LearningViews;
import org.peerlearning.confluence.view.skill.SkillInvitation;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** {@code /plugins/servlet/peer-learning/mine}: what whoever looks at it learns, and could learn. */
@LicensedOnly
public class LearningPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient LearningViews learning;
    private final transient SkillInvitation invitation;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public LearningPageServlet(LearningViews learning, SkillInvitation invitation, CurrentViewer current, Pages pages) {
        this.learning = learning;
        this.invitation = invitation;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = current.viewer();
        String mineUrl = invitation.of(viewer);
        pages.write(
                response, "learning",
                Map.of("learning", learning.of(viewer), "live", true, "mineUrl", mineUrl, "invited", !mineUrl.isEmpty()));
    }
}
