package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.OwnSignup.Change;
import org.peerlearning.signup.OwnSignup.Objection;

/** A person signs up: they get a seat, a place in line, or ask the hosts where the hosts want to be asked. */
public final class SignUp {

    private final OwnSignup own;

    public SignUp(Meetings meetings, SeatKeeper keeper, Entitled entitled) {
        this.own = new OwnSignup(meetings, keeper, entitled);
    }

    public SignupOutcome signUp(Viewer viewer, SessionId id, Door door) {
        return own.changing(viewer, id, door, SignUp::refuses, change -> {
            change.seating().letIn(
                    change.person(), change.situation().entry(), change.entitled(), change.cause(), change.now());
            return SignupOutcome.Entered::new;
        });
    }

    private static Optional<Objection> refuses(Change change) {
        Situation situation = change.situation();
        if (situation.hasSignedUp()) {
            return Change.already();
        }
        return Change.refused(SignupPolicy.refusesSignup(situation)
                .or(() -> SeriesBound.refuses(change.seating(), change.person())));
    }
}
