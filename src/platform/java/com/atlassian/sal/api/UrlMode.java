package com.atlassian.sal.api;

/**
 * How much of the site's address a link carries.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    /** UNCONFIRMED: no call site of either line shows it. */
    RELATIVE,
    /** UNCONFIRMED: no call site of either line shows it. */
    RELATIVE_CANONICAL,
    /** UNCONFIRMED: no call site of either line shows it. */
    AUTO
}
