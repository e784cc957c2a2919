package com.atlassian.confluence.user;

import com.atlassian.user.Group;

/**
 * Finds groups of people.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface GroupResolver {

    /** Null when there is no such group. UNSHOWN: seen called on both lines; no page declares it. */
    Group getGroup(String name);
}
