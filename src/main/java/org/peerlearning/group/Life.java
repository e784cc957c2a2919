package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** Where a group is in its life. */
public enum Life {
    /** Looking for enough people. */
    FORMING,
    ACTIVE,
    /** Taking a break: nothing is planned, nobody has left. */
    RESTING,
    /** Over: it takes no members and no sessions, and its page stays. */
    ARCHIVED;

    /** The word used in JSON and in the database, for example {@code forming}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Life> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
