package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.Words;

/**
 * What can happen in a session besides sign-ups going from one standing to another. Each tells which numbers its line of history
 * carries, in this order.
 */
public enum Deed {
    /** The session got more or fewer seats: how many there were, how many there are. */
    CAPACITY_CHANGED(true),
    /** The session was called off: how many sign-ups ended. The note is the reason; where the rules did it, too few had signed up. */
    CALLED_OFF(true),
    /** The hosts settled that the session takes place however few come: how many seats were taken. */
    HELD_ANYWAY(true),
    /** Enough people came by the time that was set: how many seats were taken. */
    ENOUGH_CAME(true),
    /** Lots were drawn: among how many, for how many seats. */
    LOTS_DRAWN(true),
    /** Everybody was moved to another session: its id, how many they were. */
    MERGED_INTO(false),
    /** Everybody of another session came here: its id, how many they were. */
    MERGED_FROM(false),
    /** A host wrote to people of the session: how many were reached. What was written is not kept. */
    MAILED(false),
    /** A host said that the person was there. */
    MARKED_PRESENT(false),
    /** A host said that the person was not there. */
    MARKED_ABSENT(false),
    /** A host took back what had been said about the person's being there. */
    MARK_WITHDRAWN(false);

    private final boolean forEverybody;

    Deed(boolean forEverybody) {
        this.forEverybody = forEverybody;
    }

    /** Whether everybody who may see the session may read of it; else only hosts, and the person concerned where it concerns one. */
    public boolean isForEverybody() {
        return forEverybody;
    }

    /** The word used in JSON and in i18n keys, for example {@code capacity-changed}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Deed> byKey(String key) {
        return Words.byKey(values(), key);
    }

    /** The line that a host's word about somebody's being there leaves. */
    public static Deed marking(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> MARKED_PRESENT;
            case ABSENT -> MARKED_ABSENT;
            case UNRESOLVED -> MARK_WITHDRAWN;
        };
    }
}
