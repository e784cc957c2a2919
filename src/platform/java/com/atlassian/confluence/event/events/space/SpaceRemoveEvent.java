package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.core.util.ProgressMeter;

/**
 * A space was removed with everything in it.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/6.3.3/com/atlassian/confluence/event/events/space/SpaceRemoveEvent.html">
 * Confluence 6.3.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class SpaceRemoveEvent extends SpaceEvent {
    private static final long serialVersionUID = 1L;

    private final transient ProgressMeter progressMeter;

    /** UNCONFIRMED: seen on older pages only. */
    public SpaceRemoveEvent(Object src, Space removedSpace, ProgressMeter progressMeter) {
        super(src, removedSpace);
        this.progressMeter = progressMeter;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public ProgressMeter getProgressMeter() {
        return progressMeter;
    }
}
