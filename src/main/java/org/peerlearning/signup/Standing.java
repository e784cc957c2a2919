package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** Where a sign-up stands. Six are active, one of them at most for a person and a session; the others are ways in which it ended. */
public enum Standing {
    /** Holds a seat. */
    SEATED,
    /** A freed seat is held until the person answers. */
    OFFERED,
    /** In line. */
    WAITING,
    /** The hosts are asked. */
    ASKED,
    /** Takes part in the draw that is to come. */
    IN_DRAW,
    /** Somebody thinks it is something for this person. Holds nothing; it is the person's to answer. */
    INVITED,
    /** The person gave it up in time. */
    CANCELLED,
    /** The person said after the cut-off that they cannot come. */
    LATE,
    /** The person did not want the seat that was offered. */
    DECLINED,
    /** Nobody answered the offer. */
    EXPIRED,
    /** A host took the person off, with a reason. */
    REMOVED,
    /** The hosts said no. */
    TURNED_DOWN,
    /** A host moved the person to another session. */
    MOVED,
    /** The session was called off. */
    CALLED_OFF,
    /** The person left the wiki. */
    LEFT;

    public boolean isActive() {
        return ordinal() <= INVITED.ordinal();
    }

    /** Whether the person has said that they come, or would like to: whoever is only invited has not. */
    public boolean isSignedUp() {
        return isActive() && this != INVITED;
    }

    public boolean holdsSeat() {
        return this == SEATED || this == OFFERED;
    }

    /** The word used in JSON and in i18n keys, for example {@code turned-down}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Standing> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
