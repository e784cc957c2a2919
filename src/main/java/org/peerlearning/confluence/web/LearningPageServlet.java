package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.list.LearningViews;
import org.peerlearning.confluence.view.skill.SkillInvitation;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** {@code /plugins/servlet/peer-learning/mine}: what whoever looks at it learns, and could learn. */
@LicensedOnly
public class LearningPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient LearningViews learning;
    private final transient NewsViews news;
    private final transient SkillInvitation invitation;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public LearningPageServlet(
            LearningViews learning, NewsViews news, SkillInvitation invitation, CurrentViewer current, Pages pages) {
        super(pages);
        this.learning = learning;
        this.news = news;
        this.invitation = invitation;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = current.viewer();
        NewsView told = news.of(viewer, Numbers.of(request, "before").map(NoticeId::new));
        String mineUrl = invitation.of(viewer);
        pages.write(
                response,
                "learning",
                Map.of(
                        "learning", learning.of(viewer), "news", told, "live", true, "mineUrl", mineUrl, "invited", !mineUrl.isEmpty()));
    }
}
