package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/** Sign-ups as rows tell them. */
final class SignupValues {

    private SignupValues() {}

    static Signup of(SignupRow row) {
        Standing standing = Standing.valueOf(row.getState());
        return new Signup(
                new SignupId(row.getID()),
                new SessionId(row.getSessionId()),
                new PersonKey(row.getPerson()),
                standing,
                standing.holdsSeat() ? row.getSeat() : 0,
                turn(row),
                Instant.ofEpochMilli(row.getSince()),
                Optional.ofNullable(row.getOfferEnds()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getEnded()).map(Instant::ofEpochMilli));
    }

    static long turn(SignupRow row) {
        return row.getTurn() == null ? row.getID() : row.getTurn();
    }

    static String personClaim(Signup signup) {
        return signup.standing().isActive()
                ? Claims.person(session(signup), signup.person().value())
                : Claims.ended(Math.toIntExact(signup.id().value()));
    }

    static String seatClaim(Signup signup) {
        if (signup.standing().holdsSeat()) {
            return Claims.seat(session(signup), signup.seat());
        }
        return signup.standing().isActive()
                ? Claims.waits(session(signup), signup.turn())
                : Claims.ended(Math.toIntExact(signup.id().value()));
    }

    private static int session(Signup signup) {
        return Math.toIntExact(signup.session().value());
    }
}
