package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * A person was deactivated.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/5.0.1/com/atlassian/confluence/event/events/user/UserDeactivateEvent.html">
 * Confluence 5.0.1 Javadoc</a>.
 * Holds for: older (5.9).
 */
public class UserDeactivateEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    /** UNCONFIRMED: seen on older pages only. */
    public UserDeactivateEvent(Object src, User user) {
        super(src, user);
    }
}
