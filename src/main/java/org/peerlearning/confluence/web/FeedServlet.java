package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.calendar.CalendarText;
import org.peerlearning.calendar.Feeds;

/**
 * {@code /plugins/servlet/peer-learning/feed/SECRET.ics}: a calendar to subscribe to. Calendar programs cannot log in, so whoever has the
 * address reads it; nothing else about the request counts, not even who is logged in.
 */
@UnrestrictedAccess
public class FeedServlet extends OwnServlet {

    private static final long serialVersionUID = 1;
    private static final String ENDING = ".ics";

    private final transient Feeds feeds;

    @Inject
    public FeedServlet(Feeds feeds, Pages pages) {
        super(pages);
        this.feeds = feeds;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CalendarText> found = feeds.read(token(request));
        if (found.isPresent()) {
            CalendarAnswers.send(request, response, found.get(), Optional.empty());
        } else {
            response.setHeader("Cache-Control", "private, no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** From the whole address: what a container calls the rest of the path hangs on how it was given the servlet. */
    private static String token(HttpServletRequest request) {
        String path = request.getRequestURI();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : "";
    }
}
