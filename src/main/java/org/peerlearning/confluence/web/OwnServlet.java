package org.peerlearning.confluence.web;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.Feature;

/**
 * What every page and file of the app's own has in common: while it cannot be answered, it says why, and when to come back; where the
 * platform lacks what it needs, it says so.
 */
abstract class OwnServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Pages pages;

    OwnServlet(Pages pages) {
        this.pages = pages;
    }

    final Pages pages() {
        return pages;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (isShut()) {
            refuse(response);
            return;
        }
        try {
            if (administersWiki(request) && pages.secureSession().asks(request, response)) {
                return;
            }
            if (needsTables()) {
                pages.unlessRefused(request, response, () -> super.service(request, response));
            } else {
                super.service(request, response);
            }
        } catch (LinkageError missing) {
            pages.doors().missed(getClass(), missing);
            if (response.isCommitted()) {
                throw new ServletException("The wiki lacks what the rest of the page needs", missing);
            }
            response.reset();
            refuse(response);
        }
    }

    boolean isShut() {
        return pages.doors().areShut(getClass(), Feature.SCREENS);
    }

    /** Whether nothing can be answered before the app's tables are ready. */
    boolean needsTables() {
        return true;
    }

    /** Whether administrators of the wiki need a secure session for the page; whoever is none is not asked. */
    boolean administersWiki(HttpServletRequest request) {
        return false;
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(pages.doors().page());
    }
}
