package org.peerlearning.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.host.people.Person;

/** Finds out who asks, from the session or from HTTP Basic, for everything behind it. */
final class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";

    private final transient Login login;

    AuthenticationFilter(Login login) {
        this.login = login;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Person> person = login.person(request);
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            person = basic(header.substring(BASIC.length()));
            if (person.isEmpty() && request.getDispatcherType() == DispatcherType.REQUEST) {
                refuse(response);
                return;
            }
        }
        AuthenticatedUserThreadLocal.set(person.orElse(null));
        try {
            chain.doFilter(new KnownRequest(request, person.orElse(null)), response);
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    private Optional<Person> basic(String encoded) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String pair = new String(decoded, StandardCharsets.UTF_8);
        int colon = pair.indexOf(':');
        return colon < 0 ? Optional.empty() : login.check(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Development host\", charset=\"UTF-8\"");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Wrong user name or password.\n");
    }
}
