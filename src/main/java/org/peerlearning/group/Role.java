package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** Who animates a group. Both may do the same; a host answers for it, and a co-host becomes host when no other is left. */
public enum Role {
    HOST,
    CO_HOST;

    /** The word used in JSON and in the database, for example {@code co-host}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Role> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
