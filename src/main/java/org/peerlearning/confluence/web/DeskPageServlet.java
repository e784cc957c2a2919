package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/desk?session=ID}: the host's desk of one session. */
@LicensedOnly
public class DeskPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient DeskPages desks;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public DeskPageServlet(DeskPages desks, CurrentViewer current, Pages pages) {
        this.desks = desks;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer<DeskPageView> desk = desks.of(current.viewer(), session(request.getParameter("session")));
        if (desk instanceof Answer.Given<DeskPageView> given) {
            pages.write(response, "desk", Map.of("desk", given.value()));
        } else if (desk instanceof Answer.Refused<DeskPageView> refused) {
            pages.refuse(response, refused.refusals());
        }
    }

    /** What cannot be a number becomes one that no session has. */
    private static SessionId session(String typed) {
        return new SessionId(typed != null && typed.matches("[1-9][0-9]{0,17}") ? Long.parseLong(typed) : 0);
    }
}
