package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page moved to another place in the tree.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.0/com/atlassian/confluence/event/events/types/UserDriven.html">
 * Confluence 5.0 Javadoc</a>,
 * <a
 * href="https://docs.adaptavist.com/sr4c/latest/migration/migrating-to-from-cloud/feature-parity/confluence-events-parity">
 * ScriptRunner's events, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class PageMoveEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: no page of either line shows it. */
    public PageMoveEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
