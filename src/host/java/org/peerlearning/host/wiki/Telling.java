package org.peerlearning.host.wiki;

import com.atlassian.confluence.core.SaveContext;

/** Who hears of a change of a page. */
public enum Telling {
    /** Listeners hear of it and watchers are to be notified. */
    EVERYBODY,
    /** Listeners hear of it and are asked not to notify watchers. */
    QUIETLY,
    /** No event is published. */
    NOBODY;

    /** What a save context asks for; null asks for nothing special. */
    static Telling of(SaveContext context) {
        if (context == null) {
            return EVERYBODY;
        }
        if (context.isEventSuppressed()) {
            return NOBODY;
        }
        return context.isSuppressNotifications() ? QUIETLY : EVERYBODY;
    }
}
