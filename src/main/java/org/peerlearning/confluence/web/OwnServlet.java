package org.peerlearning.confluence.web;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What every page of the app's own has in common: while it cannot be answered, it says why, and when to come back. */
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
        pages.unlessRefused(request, response, () -> super.service(request, response));
    }
}
