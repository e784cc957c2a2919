package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.AdminOnly;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.CheckSignups;

/** {@code /plugins/servlet/peer-learning/admin/check}: administrators check that the rules hold, and repair. */
@AdminOnly
public class CheckPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient CheckSignups checkSignups;
    private final transient CurrentViewer current;

    @Inject
    public CheckPageServlet(CheckSignups checkSignups, CurrentViewer current, Pages pages) {
        super(pages);
        this.checkSignups = checkSignups;
        this.current = current;
    }

    @Override
    boolean administersWiki(HttpServletRequest request) {
        return true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Refusal> refusal = checkSignups.refuses(current.viewer());
        if (refusal.isPresent()) {
            pages().refuse(response, List.of(refusal.get()));
        } else {
            pages().write(response, "check", Map.of());
        }
    }
}
