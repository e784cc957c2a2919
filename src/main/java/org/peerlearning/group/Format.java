package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How a group meets. */
public enum Format {
    WORKSHOP,
    DOJO,
    STUDY_CIRCLE,
    TALK,
    WALK,
    GAME,
    PROJECT;

    /** The word used in JSON and in the database, for example {@code study-circle}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Format> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
