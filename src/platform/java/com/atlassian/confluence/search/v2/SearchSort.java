package com.atlassian.confluence.search.v2;

/**
 * The order of what is found.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/search/v2/ContentSearch.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SearchSort {}
