package com.atlassian.confluence.dmz.relations;

/**
 * Something that can stand in a relation (like, favourite) to something else.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/ConfluenceUser.html">
 * Confluence 10.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface RelatableEntity {
}
