package org.peerlearning.host.web;

import java.io.IOException;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * What the container shows when a servlet answers with an error or fails; the container itself has logged a failure by then. Programs
 * that use REST get a short text, not a page.
 */
final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;

    ErrorServlet(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given == null ? HttpServletResponse.SC_NOT_FOUND : given;
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String message = message(status);
        response.setStatus(status);
        if (uri.startsWith(request.getContextPath() + "/rest/")) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(message + "\n");
        } else {
            frame.send(new Exchange(request, response), status, ErrorScreens.of(status, message));
        }
    }

    private static String message(int status) {
        return switch (status) {
            case 401 -> "Log in to see this.";
            case 403 -> "You may not do this.";
            case 404 -> "This page does not exist, or you may not see it.";
            case 405 -> "This address does not take such requests.";
            default -> status >= 500 ? "The server could not answer. Its log says why."
                    : "The request cannot be answered (" + status + ").";
        };
    }
}
