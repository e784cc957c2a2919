package com.atlassian.confluence.search.v2;

/**
 * What was found.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SearchResults {}
