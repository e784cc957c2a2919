package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
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
                Instant.ofEpochMilli(row.getAnew() == null ? row.getSince() : row.getAnew()),
                Optional.ofNullable(row.getOfferEnds()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getEnded()).map(Instant::ofEpochMilli),
                broughtBy(row),
                row.isKept(),
                attendance(row));
    }

    private static Optional<PersonKey> broughtBy(SignupRow row) {
        String who = row.getAnew() == null ? row.getEntryBy() : row.getAnewBy();
        return Optional.ofNullable(who).filter(by -> !by.equals(row.getPerson())).map(PersonKey::new);
    }

    static Attendance attendance(SignupRow row) {
        return row.getAttended() == null ? Attendance.UNRESOLVED : Attendance.valueOf(row.getAttended());
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
