package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.SessionEnd;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** Calls off a session whose group has ended. The history names who ended the group, or the wiki; nobody gave a reason. */
public final class EndWithGroup implements SessionEnd {

    private final SeatKeeper keeper;

    public EndWithGroup(SeatKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public boolean callOff(SessionId session, Optional<PersonKey> by) {
        Cause cause = by.map(person -> Cause.of(person, Door.DESK)).orElseGet(() -> Cause.rules(Door.WIKI));
        return keeper.changing(session, cause.door(), (seating, now) -> {
                    boolean ended = end(seating, cause, now);
                    return () -> ended;
                })
                .orElse(false);
    }

    private static boolean end(Seating seating, Cause cause, Instant now) {
        if (seating.session().calledOff() || seating.session().hasStarted(now)) {
            return false;
        }
        CallOff.end(seating, "", cause, now);
        return true;
    }
}
