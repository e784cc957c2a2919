package org.peerlearning.confluence.web;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Reads the numbers of things from addresses. */
final class Numbers {

    private Numbers() {}

    /** Empty when it is missing or cannot be the number of anything. */
    static Optional<Long> of(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed != null && typed.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
