package com.atlassian.sal.api.websudo;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Secure administrator sessions: who administers types the password again, and is then an administrator for a while. The types of
 * requests are of {@code javax.servlet} on the Confluence 9 line and of {@code jakarta.servlet} on the 10 line.
 *
 * <p>Source: its implementation in <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.3.2/com/atlassian/sal/confluence/websudo/ConfluenceWebSudoManager.html">
 * Confluence 9.3.2 Javadoc</a>,
 * <a href="https://developer.atlassian.com/display/DOCS/Adding+WebSudo+Support+to+your+Plugin">Adding WebSudo support</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 10.0</a>,
 * <a href="https://github.com/phrontizo/likec4-confluence">LikeC4 macro, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface WebSudoManager {

    /** UNCONFIRMED: seen on 9.x only. */
    boolean canExecuteRequest(HttpServletRequest request);

    /** Sends the browser to the form that asks for the password, and from there back to the request. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);

    /** Fails where neither the request is of a secure session nor the site does without such sessions. */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
}
