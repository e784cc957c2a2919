package org.peerlearning.skill;

import java.util.Arrays;
import java.util.Optional;
import org.peerlearning.shared.Words;

/** How far somebody has come with a skill, by their own word; from the first steps to the last. */
public enum Level {
    CURIOUS,
    PRACTISING,
    FLUENT,
    CAN_TEACH;

    /** 1 to 4, as it is shown and kept. */
    public int number() {
        return ordinal() + 1;
    }

    /** The word used in JSON, for example {@code can-teach}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Level> byKey(String key) {
        return Words.byKey(values(), key);
    }

    public static Optional<Level> byNumber(int number) {
        return Arrays.stream(values()).filter(level -> level.number() == number).findFirst();
    }
}
