package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.OwnSignup.Change;
import org.peerlearning.signup.OwnSignup.Objection;

/** A person answers the offer of a freed seat. What is declined goes to the next in line. */
public final class AnswerOffer {

    private final OwnSignup own;

    public AnswerOffer(Meetings meetings, SeatKeeper keeper, Entitled entitled) {
        this.own = new OwnSignup(meetings, keeper, entitled);
    }

    public SignupOutcome accept(Viewer viewer, SessionId id, Door door) {
        return own.changing(viewer, id, door, AnswerOffer::refuses, change -> {
            change.seating().move(change.mine(), Standing.SEATED, Optional.empty(), change.cause(), change.now());
            return SignupOutcome.Entered::new;
        });
    }

    public SignupOutcome decline(Viewer viewer, SessionId id, Door door) {
        return own.changing(viewer, id, door, AnswerOffer::refuses, change -> {
            change.seating().move(change.mine(), Standing.DECLINED, Optional.empty(), change.cause(), change.now());
            return SignupOutcome.Left::new;
        });
    }

    /** Whoever accepts twice has the seat: the second click is told so. */
    private static Optional<Objection> refuses(Change change) {
        Situation situation = change.situation();
        if (situation.standsAt(Standing.SEATED)) {
            return Change.already();
        }
        Optional<Refusal> refusal = SignupPolicy.refusesAnswer(situation);
        return refusal.isPresent() && ranOut(change)
                ? Change.refused(Optional.of(Refusal.refused("signup.offer-over")))
                : Change.refused(refusal);
    }

    /** The offer ends before anybody can look at it again, so what is left of it is a sign-up that ended. */
    private static boolean ranOut(Change change) {
        return change.situation().mine().isEmpty()
                && change.seating()
                        .lastEnded(change.person())
                        .filter(signup -> signup.standing() == Standing.EXPIRED)
                        .isPresent();
    }
}
