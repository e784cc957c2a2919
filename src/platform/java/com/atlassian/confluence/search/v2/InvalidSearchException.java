package com.atlassian.confluence.search.v2;

/**
 * A search that cannot be made.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class InvalidSearchException extends Exception {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public InvalidSearchException(String message) {
        super(message);
    }
}
