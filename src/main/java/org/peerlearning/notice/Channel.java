package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How a notice reaches its reader. */
public enum Channel {
    MAIL,
    /** The list in the wiki, with the number of those that are unread. */
    APP;

    /** The word used in JSON and in the database, for example {@code mail}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Channel> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
