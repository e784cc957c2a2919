package com.atlassian.confluence.spaces;

/**
 * Whether a space is in use or put away.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public enum SpaceStatus {
    CURRENT,
    /** UNCONFIRMED: no call site of either line shows it. */
    ARCHIVED
}
