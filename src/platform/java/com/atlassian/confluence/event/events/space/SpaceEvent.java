package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.spaces.Space;

/**
 * Something that happened to a space.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/6.3.3/com/atlassian/confluence/event/events/space/SpaceRemoveEvent.html">
 * Confluence 6.3.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class SpaceEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    protected transient Space space;

    /** UNCONFIRMED: no page of either line shows it. */
    public SpaceEvent(Object src, Space space) {
        super(src);
        this.space = space;
    }

    /** UNSHOWN: seen called on both lines; declared so on a page for 6.3. */
    public Space getSpace() {
        return space;
    }
}
