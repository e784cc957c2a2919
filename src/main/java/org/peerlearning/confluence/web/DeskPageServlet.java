package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/desk?session=ID}: the host's desk of one session. */
@LicensedOnly
public class DeskPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient DeskPages desks;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public DeskPageServlet(DeskPages desks, CurrentViewer current, Pages pages) {
        super(pages);
        this.desks = desks;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, "desk", desks.of(current.viewer(), SessionParameter.of(request)));
    }
}
