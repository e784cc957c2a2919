package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/**
 * Who changed a sign-up, through which door, and what they said.
 *
 * @param by empty when nobody in particular did: the rules passed a seat on
 * @param note a reason in somebody's own words; empty where none was given
 */
public record Cause(Optional<PersonKey> by, Door door, String note) {

    public static Cause of(PersonKey by, Door door) {
        return new Cause(Optional.of(by), door, "");
    }

    /** The rules themselves, in the wake of what came through the door. */
    public static Cause rules(Door door) {
        return new Cause(Optional.empty(), door, "");
    }

    public Cause saying(String reason) {
        return new Cause(by, door, reason);
    }
}
