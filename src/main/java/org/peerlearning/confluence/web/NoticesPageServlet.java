package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;

/**
 * {@code /plugins/servlet/peer-learning/notices?feed=KEY}: people choose how they are told, and make addresses for their calendar
 * programs.
 */
@LicensedOnly
public class NoticesPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient NoticesPages notices;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public NoticesPageServlet(NoticesPages notices, CurrentViewer current, Pages pages) {
        super(pages);
        this.notices = notices;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(response, "notices", notices.of(current.viewer(), Optional.ofNullable(request.getParameter("feed"))));
    }
}
