package org.peerlearning.signup;

import java.time.Duration;
import java.util.Optional;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.OwnSignup.Change;
import org.peerlearning.signup.OwnSignup.Objection;

/**
 * A person takes back, within five minutes, that they gave up. They get back what is still theirs to have: the place in line, which
 * nobody else can have taken, their lot, if it is still to be drawn, or a seat, if none of those in line has got it meanwhile.
 */
public final class ChangeMind {

    /** So long it can be taken back. */
    public static final Duration TIME = Duration.ofMinutes(5);

    private final OwnSignup own;

    public ChangeMind(Meetings meetings, SeatKeeper keeper, Entitled entitled) {
        this.own = new OwnSignup(meetings, keeper, entitled);
    }

    public SignupOutcome change(Viewer viewer, SessionId id, Door door) {
        return own.changing(viewer, id, door, ChangeMind::refuses, change -> {
            Signup last = last(change).orElseThrow();
            Standing before = change.seating().stoodBefore(last).orElseThrow();
            change.seating().move(last, before, Optional.empty(), change.cause(), change.now());
            return SignupOutcome.Entered::new;
        });
    }

    private static Optional<Objection> refuses(Change change) {
        Situation situation = change.situation();
        if (situation.hasSignedUp()) {
            return Change.already();
        }
        // The window is for those who come new; whoever takes something back was in time.
        if (situation.session().calledOff()) {
            return Change.refused(Optional.of(Refusal.refused("signup.called-off")));
        }
        if (situation.session().hasStarted(change.now())) {
            return Change.refused(Optional.of(Refusal.refused("signup.closed")));
        }
        // Whoever is invited has an invitation to answer, and nothing to take back.
        Optional<Signup> last = situation.mine().isPresent() ? Optional.empty() : last(change);
        Optional<Standing> before = last.flatMap(change.seating()::stoodBefore);
        if (before.isEmpty()) {
            return Change.refused(Optional.of(Refusal.refused("signup.nothing-to-take-back")));
        }
        if (before.get() == Standing.IN_DRAW && !situation.session().drawIsToCome()) {
            return Change.refused(Optional.of(Refusal.refused("signup.draw-is-over")));
        }
        // Whom seats were kept for when they came, they are kept for still.
        boolean gone = before.get() == Standing.SEATED && !change.situation(last.get().kept()).hasSeatForNext();
        return gone
                ? Change.refused(Optional.of(Refusal.refused("signup.seat-is-gone")))
                : Change.refused(SeriesBound.refuses(change.seating(), change.person()));
    }

    /** Only what the person gave up themselves, in time: a late word, a refusal by the hosts and the like are not theirs to undo. */
    private static Optional<Signup> last(Change change) {
        return change.seating()
                .lastEnded(change.person())
                .filter(signup -> signup.standing() == Standing.CANCELLED)
                .filter(signup -> signup.ended().filter(end -> !end.plus(TIME).isBefore(change.now())).isPresent());
    }
}
