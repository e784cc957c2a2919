package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.user.User;

/**
 * Something that happened to a person.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/6.5.2/com/atlassian/confluence/event/events/user/UserEvent.html">
 * Confluence 6.5.2 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features/event-listeners/custom-event-listener">
 * ScriptRunner's listeners, Confluence 9 and 10</a>,
 * <a
 * href="https://docs.adaptavist.com/sr4c/latest/migration/migrating-to-from-cloud/feature-parity/confluence-events-parity">
 * ScriptRunner's events, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class UserEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    private final User user;

    /** UNCONFIRMED: seen on older pages only. */
    public UserEvent(Object src, User user) {
        super(src);
        this.user = user;
    }

    /** UNSHOWN: seen called on both lines; declared so on a page for 6.6. */
    public User getUser() {
        return user;
    }
}
