package com.atlassian.plugin;

/**
 * A module's description cannot be used as it stands.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/mrdon/PLUG">Atlassian plugins 2.11</a>.
 * Holds for: 9.2, 10.2.
 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public PluginParseException(String message) {
        super(message);
    }

    /** UNCONFIRMED: seen on older pages only. */
    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
