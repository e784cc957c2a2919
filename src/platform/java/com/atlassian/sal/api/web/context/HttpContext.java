package com.atlassian.sal.api.web.context;

import javax.servlet.http.HttpServletRequest;

/**
 * The request that the calling thread answers. Its type is of {@code javax.servlet} on the Confluence 9 line and of
 * {@code jakarta.servlet} on the 10 line.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://docs.atlassian.com/atlassian-confluence/6.2.4/com/atlassian/sal/confluence/web/context/HttpContext.html">
 * Confluence 6.2.4 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface HttpContext {

    /** Null where none is answered. UNSHOWN: seen called on both lines; declared so on a page for 6.2. */
    HttpServletRequest getRequest();
}
