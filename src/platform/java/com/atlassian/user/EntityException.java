package com.atlassian.user;

/**
 * What directories fail with.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/mrkhachaturov/confluence-mcp-plugin">MCP server, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public class EntityException extends Exception {

    private static final long serialVersionUID = 1L;

    public EntityException(String message) {
        super(message);
    }
}
