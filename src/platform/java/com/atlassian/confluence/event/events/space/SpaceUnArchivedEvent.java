package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space that was put away is in use again.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/6.6.0/com/atlassian/confluence/event/events/space/SpaceUnArchivedEvent.html">
 * Confluence 6.6.0 Javadoc</a>,
 * <a
 * href="https://docs.adaptavist.com/sr4c/latest/migration/migrating-to-from-cloud/feature-parity/confluence-events-parity">
 * ScriptRunner's events, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class SpaceUnArchivedEvent extends SpaceEvent {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public SpaceUnArchivedEvent(Object src, Space space) {
        super(src, space);
    }
}
