package org.peerlearning.signup;

import java.time.Instant;

/**
 * How it stands with a session that takes place only if enough people come.
 *
 * @param people how many it takes
 * @param taken how many seats are held now
 * @param decidesAt when it is decided
 * @param decided whether it is settled that the session takes place
 */
public record MinimumState(int people, int taken, Instant decidesAt, boolean decided) {

    /** How many more it takes; 0 when there are enough. */
    public int missing() {
        return Math.max(0, people - taken);
    }
}
