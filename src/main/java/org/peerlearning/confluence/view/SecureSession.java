package org.peerlearning.confluence.view;

import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;

/**
 * What administrators of the wiki alone may do asks for their password once more, as the wiki's own administration does: what a session
 * that was left open, or taken, could do is no more than its person does every day. The wiki decides how long that holds, and whether it
 * wants it at all; where it knows nothing of it, permissions alone decide, as they do in any case.
 *
 * <p>A request that comes with credentials and without any cookie proves itself each time: a script that calls REST is not asked. The
 * wiki looks at the session first, then at the cookie of those who want to be remembered, and at the credentials last: where there is a
 * cookie, nobody knows what they were good for. Rejected: to believe the header beside a cookie that is no valid session, since whoever
 * has somebody's cookie could add one. Rejected too: the platform's annotation for REST resources; no public page shows for both lines
 * whether REST obeys it. Whoever may not do it anyway is not asked, but told so by the use case.
 */
public final class SecureSession {

    /** Why something was not done, for programs. */
    public static final String REASON = "error.secure-session";

    private final WebSudoManager webSudo;
    private final HttpContext http;
    private final Access access;
    private final CurrentViewer current;
    private final Switches switches;

    public SecureSession(WebSudoManager webSudo, HttpContext http, Access access, CurrentViewer current, Switches switches) {
        this.webSudo = webSudo;
        this.http = http;
        this.access = access;
        this.current = current;
        this.switches = switches;
    }

    /** Whether the request that is being answered needs a secure session and has none. */
    public boolean isMissing() {
        return isMissing(http.getRequest());
    }

    /** Sends an administrator without a secure session to the form that asks for the password, and whoever else on. */
    public boolean asks(HttpServletRequest request, HttpServletResponse response) {
        return isMissing(request) && switches.ask(Feature.SECURE_SESSION, () -> Platform.ask(webSudo, request, response), () -> false);
    }

    /** @param request null where nobody knows it */
    private boolean isMissing(HttpServletRequest request) {
        return access.mayAdministerWiki(current.viewer())
                && (request == null || !provesItself(request)
                        && switches.ask(Feature.SECURE_SESSION, () -> Platform.isMissing(webSudo, request), () -> false));
    }

    /** By what was sent, which tells more than what the server made of it. */
    private static boolean provesItself(HttpServletRequest request) {
        String credentials = Optional.ofNullable(request.getHeader("Authorization")).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of("basic ", "bearer ").anyMatch(credentials::startsWith)
                && request.getHeader("Cookie") == null && !request.isRequestedSessionIdValid();
    }

    /** Loaded only behind the switch: it catches what the platform may not have. */
    private static final class Platform {

        private Platform() {}

        static boolean isMissing(WebSudoManager webSudo, HttpServletRequest request) {
            try {
                webSudo.willExecuteWebSudoRequest(request);
                return false;
            } catch (WebSudoSessionException missing) {
                return true;
            }
        }

        static boolean ask(WebSudoManager webSudo, HttpServletRequest request, HttpServletResponse response) {
            webSudo.enforceWebSudoProtection(request, response);
            return true;
        }
    }
}
