package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How much of a series a change is meant for. */
public enum Scope {
    /** The one session; where it gets another time, it becomes an exception. */
    THIS,
    /** It and those after it. */
    FOLLOWING,
    /** All of the series that have not begun. */
    ALL;

    /** The word used in JSON, for example {@code following}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Scope> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
