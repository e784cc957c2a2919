package org.peerlearning.shared;

import java.util.Optional;

/** What learning something is good for. Both are of equal rank, and a thing may be both. */
public enum Tag {
    WORK,
    PASSION;

    /** The word used in JSON and in the database, for example {@code passion}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Tag> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
