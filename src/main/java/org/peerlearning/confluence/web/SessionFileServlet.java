package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.calendar.CalendarText;
import org.peerlearning.calendar.SessionFile;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/calendar/session?session=ID}: one session, to put into a calendar. */
@AnonymousSiteAccess
public class SessionFileServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient SessionFile file;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public SessionFileServlet(SessionFile file, CurrentViewer current, Pages pages) {
        super(pages);
        this.file = file;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionId session = SessionParameter.of(request);
        Answer<CalendarText> found = file.of(current.viewer(), session, current.locale());
        if (found instanceof Answer.Given<CalendarText> given) {
            CalendarAnswers.send(request, response, given.value(), Optional.of("session-" + session.value() + ".ics"));
        } else if (found instanceof Answer.Refused<CalendarText> refused) {
            pages.refuse(response, refused.refusals());
        }
    }
}
