package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.event.events.ConfluenceEvent;

/**
 * Something that happened to content, perhaps silently.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/confluence/event/events/content/ContentEvent.html">
 * Confluence 7.4.7 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class ContentEvent extends ConfluenceEvent implements Contented {
    private static final long serialVersionUID = 1L;

    private final boolean suppressNotifications;

    /** UNCONFIRMED: seen on older pages only. */
    public ContentEvent(Object src) {
        this(src, false);
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public ContentEvent(Object src, boolean suppressNotifications) {
        super(src);
        this.suppressNotifications = suppressNotifications;
    }

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
