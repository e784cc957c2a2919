package org.peerlearning.host.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.host.people.Person;

/**
 * One request and its answer, as pages need them.
 *
 * @param request what was asked
 * @param response where the answer goes
 */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /** The path below the context path. */
    String path() {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** A parameter without blanks around it; empty when it is missing. */
    String text(String name) {
        return raw(name).strip();
    }

    /** A parameter as it was typed; empty when it is missing. */
    String raw(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /**
     * A parameter that must be a whole number.
     *
     * @throws HttpFailure 400 when it is something else
     */
    long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw HttpFailure.badRequest("The parameter " + name + " must be a number.");
        }
    }

    /**
     * A parameter that must be a whole number of ordinary size.
     *
     * @throws HttpFailure 400 when it is something else
     */
    int integer(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw HttpFailure.badRequest("The parameter " + name + " is too large.");
        }
        return (int) number;
    }

    Optional<Person> person() {
        return Viewer.current();
    }

    /**
     * The person who asks.
     *
     * @throws LoginRequired when nobody is logged in
     */
    Person loggedIn() {
        return person().orElseThrow(LoginRequired::new);
    }

    /** Sends the browser to a path below the context path. */
    void redirect(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    /** What the browser asked for, below the context path and with its query, to come back to after logging in. */
    String wanted() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return String.valueOf(failed).substring(request.getContextPath().length());
        }
        String query = request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
    }

    /** Thrown where only a person who logged in can go on; becomes the way to the login page. */
    static final class LoginRequired extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LoginRequired() {
            super("Log in to see this page.", null, false, false);
        }
    }
}
