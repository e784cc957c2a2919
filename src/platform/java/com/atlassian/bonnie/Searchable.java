package com.atlassian.bonnie;

/**
 * Something that the search index holds.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/bonnie/class-use/Searchable.html">
 * Confluence 8.8.0 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.4.0/com/atlassian/confluence/internal/search/SearchableResolver.html">
 * Confluence 9.4.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Searchable {

    /** UNCONFIRMED: seen on older pages only. */
    long getId();
}
