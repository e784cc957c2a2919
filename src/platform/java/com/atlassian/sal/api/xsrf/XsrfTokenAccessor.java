package com.atlassian.sal.api.xsrf;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The token that proves a form came from this site.
 *
 * <p>Source: <a href="https://github.com/mrdon/SAL">SAL 2.8</a>.
 * Holds for: older (SAL 2.8).
 */
public interface XsrfTokenAccessor {

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
