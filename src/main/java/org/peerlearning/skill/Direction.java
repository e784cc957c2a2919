package org.peerlearning.skill;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How a person is tied to a skill; any combination makes sense. */
public enum Direction {
    CAN_SHARE,
    WANTS_TO_LEARN,
    STRENGTH;

    /** The word used in JSON and in the database, for example {@code can-share}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Direction> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
