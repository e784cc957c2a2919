package org.peerlearning.confluence.web;

import javax.servlet.http.HttpServletRequest;
import org.peerlearning.session.SessionId;

/** Which session an address names. */
final class SessionParameter {

    private SessionParameter() {}

    /** What cannot be a number becomes one that no session has. */
    static SessionId of(HttpServletRequest request) {
        String typed = request.getParameter("session");
        return new SessionId(typed != null && typed.matches("[1-9][0-9]{0,17}") ? Long.parseLong(typed) : 0);
    }
}
