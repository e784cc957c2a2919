package com.atlassian.sal.api.websudo;

/**
 * The request is not of a secure administrator session.
 *
 * <p>Source: <a href="https://developer.atlassian.com/display/DOCS/Adding+WebSudo+Support+to+your+Plugin">Adding WebSudo support</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 10.0</a>,
 * <a href="https://github.com/phrontizo/likec4-confluence">LikeC4 macro, Confluence 10.2</a>.
 * Holds for: 10.2.
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException(String message) {
        super(message);
    }
}
