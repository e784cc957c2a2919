package com.atlassian.confluence.spaces;

import java.util.Collection;

/**
 * Finds spaces.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.3.1/com/atlassian/confluence/spaces/SpaceManager.html">
 * Confluence 8.3.1 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SpaceManager {

    /** Null when there is no such space. */
    Space getSpace(long id);

    /** Null when there is no such space. UNSHOWN: seen called on both lines; no page declares it. */
    Space getSpace(String spaceKey);

    /** UNCONFIRMED: seen on older pages only. */
    Collection<String> getAllSpaceKeys(SpaceStatus status);
}
