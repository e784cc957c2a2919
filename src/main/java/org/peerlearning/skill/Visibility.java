package org.peerlearning.skill;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** To whom a person shows a claim; from the fewest to the most. The person always sees it, visitors who are not logged in never do. */
public enum Visibility {
    PRIVATE,
    /** Those who are in a group together with the person. */
    MEMBERS,
    /** Everybody who is logged in. */
    OPEN;

    /** The word used in JSON and in the database, for example {@code members}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Visibility> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
