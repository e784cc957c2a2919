package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Something that happened to content.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/confluence/event/events/content/ContentEvent.html">
 * Confluence 7.4.7 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Contented {

    ContentEntityObject getContent();
}
