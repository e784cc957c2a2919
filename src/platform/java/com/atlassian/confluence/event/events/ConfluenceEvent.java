package com.atlassian.confluence.event.events;

import com.atlassian.event.Event;

/**
 * Something that happened in Confluence.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/confluence/event/events/ConfluenceEvent.html">
 * Confluence 7.4.7 Javadoc</a>.
 * Holds for: older (7.4).
 */
public abstract class ConfluenceEvent extends Event {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public ConfluenceEvent(Object src) {
        super(src);
    }
}
