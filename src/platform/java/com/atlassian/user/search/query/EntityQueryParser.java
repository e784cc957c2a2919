package com.atlassian.user.search.query;

import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;

/**
 * Searches the directories.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/search/query/EntityQueryParser.html">
 * Atlassian User 1.7 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/mrkhachaturov/confluence-mcp-plugin">MCP server, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface EntityQueryParser {

    SearchResult<User> findUsers(Query<User> query) throws EntityException;
}
