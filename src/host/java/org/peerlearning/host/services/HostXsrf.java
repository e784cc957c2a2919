package org.peerlearning.host.services;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Forms carry in {@code atl_token} what the browser has in cookie {@code atl.xsrf.token}; another site can make the browser
 * send the cookie, but cannot read it.
 */
public final class HostXsrf implements XsrfTokenAccessor, XsrfTokenValidator {
    /** The name of the cookie. */
    public static final String COOKIE = "atl.xsrf.token";
    /** The name of the form's parameter. */
    public static final String PARAMETER = "atl_token";
    private static final int RANDOM_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        // Several forms of one page ask before the browser has the cookie, and must get the same.
        Object made = request.getAttribute(COOKIE);
        if (made instanceof String token) {
            return token;
        }
        Optional<String> had = cookie(request);
        if (had.isPresent() || !create) {
            return had.orElse(null);
        }
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
        return token;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        return sent != null && cookie(request).filter(token -> MessageDigest.isEqual(bytes(token), bytes(sent))).isPresent();
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue).findFirst();
    }
}
