package com.atlassian.sal.api.xsrf;

import javax.servlet.http.HttpServletRequest;

/**
 * Checks the token a form brings back.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/sal/confluence/xsrf/ConfluenceXsrfTokenValidator.html">
 * Confluence 7.19.14 Javadoc</a>.
 * Holds for: older (7.19).
 */
public interface XsrfTokenValidator {

    /** UNCONFIRMED: seen on 7.19 and older only. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** UNCONFIRMED: seen on 7.19 and older only. */
    String getXsrfParameterName();
}
