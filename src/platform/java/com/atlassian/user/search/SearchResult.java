package com.atlassian.user.search;

import com.atlassian.user.Entity;
import com.atlassian.user.search.page.Pager;

/**
 * What a search in the directories found.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/search/SearchResult.html">
 * Atlassian User 1.7 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/mrkhachaturov/confluence-mcp-plugin">MCP server, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SearchResult<T extends Entity> {

    Pager<T> pager();
}
