package org.peerlearning.host.services;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/**
 * Secure administrator sessions as Confluence has them: whoever administers types the password again at {@code /authenticate.action},
 * which holds until nothing was administered for ten minutes. Where the site does without, every request will do.
 */
public final class HostWebSudo implements WebSudoManager {
    /** The form that asks for the password. */
    public static final String FORM = "/authenticate.action";
    /** The form's parameter with the path of the site to go to afterwards. */
    public static final String DESTINATION = "destination";

    private static final String ATTRIBUTE = "host.secure-session";
    private static final Duration IDLE_MAX = Duration.ofMinutes(10);

    private final boolean wanted;
    private final Clock clock;

    private record Secure(String person, Instant end) implements Serializable {}

    /** @param wanted whether the site wants such sessions */
    public HostWebSudo(boolean wanted, Clock clock) {
        this.wanted = wanted;
        this.clock = clock;
    }

    /** Begins the secure session of whoever asks, whose password was right. */
    public void begin(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, new Secure(viewer(), clock.instant().plus(IDLE_MAX)));
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return !wanted
                || session != null
                        && session.getAttribute(ATTRIBUTE) instanceof Secure secure
                        && secure.person().equals(viewer())
                        && clock.instant().isBefore(secure.end());
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("The request is not of a secure administrator session");
        }
        if (wanted) {
            begin(request);
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        if (canExecuteRequest(request)) {
            return;
        }
        String query = request.getQueryString();
        String back = request.getRequestURI().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
        String form = FORM + "?" + DESTINATION + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        try {
            response.sendRedirect(request.getContextPath() + form);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String viewer() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? "" : user.getKey().getStringValue();
    }
}
