package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** Whether somebody was there. Nobody is marked absent unless a host says so. */
public enum Attendance {
    /** Nobody said. */
    UNRESOLVED,
    PRESENT,
    ABSENT;

    /** The word used in JSON and in i18n keys, for example {@code present}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Attendance> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
