package com.atlassian.user.search.query;

import com.atlassian.user.Entity;

/**
 * A search for one text.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/search/query/TermQuery.html">
 * Atlassian User 1.7 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/mrkhachaturov/confluence-mcp-plugin">MCP server, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface TermQuery<T extends Entity> extends Query<T> {

    /** Not a constant to the compiler here: apps take what the platform says when they run. */
    String SUBSTRING_CONTAINS = String.valueOf("contains");

    String getTerm();

    String getMatchingRule();
}
