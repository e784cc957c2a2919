package org.peerlearning.signup;

import java.time.Instant;
import org.peerlearning.session.Session;

/** Decides, once its time has come, whether enough people have a seat for the session to take place; if not, calls it off. */
final class MinimumDecision {

    private MinimumDecision() {}

    static boolean isDue(Session session, Instant now) {
        return session.decisionIsToCome()
                && !session.hasStarted(now)
                && session.decidesAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Free seats have been passed on, so whoever could have one has it. */
    static void decide(Seating seating, Door door, Instant now) {
        int people = seating.session().terms().minimum().orElseThrow().people();
        int taken = seating.tally().taken();
        if (taken >= people) {
            seating.settle();
            seating.note(Deed.ENOUGH_CAME, Cause.rules(door), now, taken);
        } else {
            CallOff.end(seating, "", Cause.rules(door), now);
        }
    }
}
