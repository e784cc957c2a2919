package org.peerlearning.host.web;

import java.util.Arrays;
import java.util.Locale;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** The colours somebody chose; without a choice, those of the operating system. Kept in a cookie, as it belongs to the screen. */
enum Theme {

    AUTO, LIGHT, DARK;

    static final String COOKIE = "host.theme";

    static Theme of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? AUTO
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE)).map(cookie -> named(cookie.getValue()))
                        .findFirst().orElse(AUTO);
    }

    /** The theme of that name; the automatic one for anything else. */
    static Theme named(String name) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(name)).findFirst().orElse(AUTO);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the page before any script ran. */
    String colorMode() {
        return this == DARK ? "dark" : "light";
    }

    Cookie cookie(String contextPath) {
        Cookie cookie = new Cookie(COOKIE, key());
        cookie.setPath(contextPath.isEmpty() ? "/" : contextPath);
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        return cookie;
    }
}
