package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * A person was activated again.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.9.8/com/atlassian/confluence/event/events/user/package-tree.html">
 * Confluence 5.9.8 Javadoc</a>,
 * <a
 * href="https://docs.adaptavist.com/sr4c/latest/migration/migrating-to-from-cloud/feature-parity/confluence-events-parity">
 * ScriptRunner's events, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class UserReactivateEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: no page of either line shows it. */
    public UserReactivateEvent(Object src, User user) {
        super(src, user);
    }
}
