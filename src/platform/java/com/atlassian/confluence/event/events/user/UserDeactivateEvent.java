package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * A person was deactivated.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/5.0.1/com/atlassian/confluence/event/events/user/UserDeactivateEvent.html">
 * Confluence 5.0.1 Javadoc</a>,
 * <a
 * href="https://docs.adaptavist.com/sr4c/latest/migration/migrating-to-from-cloud/feature-parity/confluence-events-parity">
 * ScriptRunner's events, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class UserDeactivateEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public UserDeactivateEvent(Object src, User user) {
        super(src, user);
    }
}
