package com.atlassian.confluence.search.v2;

import java.util.List;

/**
 * What is looked for.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/4.0/com/atlassian/confluence/search/v2/SearchQuery.html">
 * Confluence 4.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SearchQuery {

    /** UNCONFIRMED: seen on older pages only. */
    String getKey();

    /** UNCONFIRMED: seen on older pages only. */
    List<?> getParameters();
}
