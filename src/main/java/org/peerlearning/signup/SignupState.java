package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Words;

/**
 * How things stand between a viewer and a session: what a button shows.
 *
 * @param taken seats taken, 0 to capacity
 * @param signupRefusal why the viewer cannot take a seat now
 * @param cancelRefusal why the viewer cannot give a seat back now
 */
public record SignupState(
        Meeting meeting, int taken, Optional<Signup> mine, Optional<Refusal> signupRefusal, Optional<Refusal> cancelRefusal) {

    /** What the viewer sees in one word. */
    public enum Kind {
        /** A seat can be taken. */
        OPEN,
        /** The viewer has a seat. */
        SEATED,
        FULL,
        /** The session has started. */
        CLOSED,
        /** A seat could be taken after logging in. */
        LOG_IN;

        /** The word used in JSON and style classes, for example {@code log-in}. */
        public String key() {
            return Words.key(this);
        }
    }

    static SignupState of(Meeting meeting, Situation situation) {
        return new SignupState(
                meeting,
                situation.taken(),
                situation.mine(),
                SignupPolicy.refusesSignup(situation),
                SignupPolicy.refusesCancel(situation));
    }

    public SessionId session() {
        return meeting.id();
    }

    public int capacity() {
        return meeting.session().capacity();
    }

    public int left() {
        return Math.max(0, capacity() - taken);
    }

    public Kind kind() {
        if (mine.isPresent()) {
            return Kind.SEATED;
        }
        return signupRefusal.map(SignupState::kindOf).orElse(Kind.OPEN);
    }

    private static Kind kindOf(Refusal refusal) {
        return switch (refusal.reason()) {
            case "signup.full" -> Kind.FULL;
            case "signup.closed" -> Kind.CLOSED;
            case "signup.log-in" -> Kind.LOG_IN;
            default -> throw new IllegalStateException("no button for " + refusal.reason());
        };
    }
}
