package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.AdminOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/admin/notices?before=ID}: administrators see what waits to be sent, and what could not be. */
@AdminOnly
public class NoticeDeskPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient NoticeDeskPages desk;
    private final transient CurrentViewer current;

    @Inject
    public NoticeDeskPageServlet(NoticeDeskPages desk, CurrentViewer current, Pages pages) {
        super(pages);
        this.desk = desk;
        this.current = current;
    }

    @Override
    boolean administersWiki(HttpServletRequest request) {
        return true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer<NoticeDeskView> found = desk.of(current.viewer(), Numbers.of(request, "before").map(NoticeId::new));
        if (found instanceof Answer.Given<NoticeDeskView> given) {
            pages().write(response, "notice-desk", Map.of("noticeDesk", given.value()));
        } else if (found instanceof Answer.Refused<NoticeDeskView> refused) {
            pages().refuse(response, refused.refusals());
        }
    }
}
