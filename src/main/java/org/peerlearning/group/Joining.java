package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How people become members. */
public enum Joining {
    /** Whoever sees the group may join. */
    OPEN,
    /** The hosts say yes to each person. */
    ON_REQUEST;

    /** The word used in JSON and in the database, for example {@code on-request}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Joining> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
