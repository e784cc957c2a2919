package org.peerlearning.signup;

import java.time.Instant;
import org.peerlearning.session.SessionEnd;
import org.peerlearning.session.SessionId;

/** Calls off a session whose group has lost its page. The history names the wiki; nobody gave a reason. */
public final class EndByWiki implements SessionEnd {

    private final SeatKeeper keeper;

    public EndByWiki(SeatKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public boolean callOff(SessionId session) {
        return keeper.changing(session, Door.WIKI, (seating, now) -> {
                    boolean ended = end(seating, now);
                    return () -> ended;
                })
                .orElse(false);
    }

    private static boolean end(Seating seating, Instant now) {
        if (seating.session().calledOff() || seating.session().hasStarted(now)) {
            return false;
        }
        CallOff.end(seating, "", Cause.rules(Door.WIKI), now);
        return true;
    }
}
