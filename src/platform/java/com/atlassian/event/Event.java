package com.atlassian.event;

import java.util.EventObject;

/**
 * The oldest form of an event. A class of Spring stands between this one and EventObject.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/confluence/event/events/ConfluenceEvent.html">
 * Confluence 7.4.7 Javadoc</a>.
 * Holds for: older (7.4).
 */
public class Event extends EventObject {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public Event(Object source) {
        super(source);
    }
}
