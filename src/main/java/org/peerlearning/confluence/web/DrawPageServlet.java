package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/draw?session=ID}: how lots are drawn for the seats of a session. */
@LicensedOnly
public class DrawPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient DrawPages draws;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public DrawPageServlet(DrawPages draws, CurrentViewer current, Pages pages) {
        super(pages);
        this.draws = draws;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, "draw", draws.of(current.viewer(), SessionParameter.of(request)));
    }
}
