package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Words;

/**
 * How things stand between a viewer and a session: what a button shows.
 *
 * @param waitingBefore while the viewer waits, how many are before them
 * @param left seats that the viewer, or others to whom the same applies, can have now: none while others are in line for them
 * @param keptNow the seats that are kept for some people now
 * @param signupRefusal why the viewer cannot sign up now
 * @param cancelRefusal why the viewer cannot give up now what they have
 * @param bringRefusal why the viewer cannot sign up or invite others now
 * @param late whether all that is left is to tell that one cannot come
 */
public record SignupState(
        Meeting meeting,
        Tally tally,
        Optional<Signup> mine,
        int waitingBefore,
        int left,
        Optional<KeptSeats> keptNow,
        Optional<Refusal> signupRefusal,
        Optional<Refusal> cancelRefusal,
        Optional<Refusal> bringRefusal,
        boolean late) {

    /** What the viewer sees in one word. */
    public enum Kind {
        /** A seat can be had at once. */
        OPEN,
        /** The hosts can be asked for a seat. */
        ON_REQUEST,
        /** All seats are taken; there is a line to join. */
        FULL,
        SEATED,
        OFFERED,
        WAITING,
        ASKED,
        /** Seats are drawn by lot; one can take part. */
        DRAW,
        /** The viewer takes part in the draw. */
        IN_DRAW,
        /** Somebody thinks it is something for the viewer. */
        INVITED,
        /** Sign-up begins later. */
        NOT_YET,
        /** Sign-up is over. */
        CLOSED,
        CALLED_OFF,
        /** One could sign up after logging in. */
        LOG_IN;

        /** The word used in JSON and style classes, for example {@code log-in}. */
        public String key() {
            return Words.key(this);
        }
    }

    static SignupState of(Meeting meeting, Situation situation, int waitingBefore) {
        return new SignupState(
                meeting,
                situation.tally(),
                situation.mine(),
                waitingBefore,
                situation.left(),
                situation.session().terms().kept().filter(kept -> situation.session().keepsSeats(situation.now())),
                SignupPolicy.refusesSignup(situation),
                SignupPolicy.refusesCancel(situation),
                SignupPolicy.refusesBringing(situation),
                SignupPolicy.refusesLate(situation).isEmpty());
    }

    public SessionId session() {
        return meeting.id();
    }

    public int capacity() {
        return meeting.session().capacity();
    }

    public int taken() {
        return tally.taken();
    }

    /** The viewer's place in line: 1 is next. 0 when they do not wait. */
    public int place() {
        return mine.filter(signup -> signup.standing() == Standing.WAITING).isPresent() ? waitingBefore + 1 : 0;
    }

    public Optional<Instant> offerEnds() {
        return mine.flatMap(Signup::offerEnds);
    }

    /** How it stands with the people it takes; empty where it takes any number, or nothing takes place. */
    public Optional<MinimumState> minimum() {
        Session session = meeting.session();
        return session.terms().minimum().filter(terms -> !session.calledOff()).map(terms -> new MinimumState(
                terms.people(), taken(), session.decidesAt().orElseThrow(), session.decided()));
    }

    public Kind kind() {
        if (meeting.session().calledOff()) {
            return Kind.CALLED_OFF;
        }
        if (mine.isPresent()) {
            return switch (mine.get().standing()) {
                case OFFERED -> Kind.OFFERED;
                case WAITING -> Kind.WAITING;
                case ASKED -> Kind.ASKED;
                case IN_DRAW -> Kind.IN_DRAW;
                case INVITED -> signupRefusal.map(SignupState::kindOf).filter(kind -> kind != Kind.NOT_YET).orElse(Kind.INVITED);
                default -> Kind.SEATED;
            };
        }
        return signupRefusal.map(SignupState::kindOf).orElseGet(this::entrance);
    }

    /** What signing up would lead to. */
    public Kind entrance() {
        if (meeting.session().drawIsToCome()) {
            return Kind.DRAW;
        }
        if (meeting.session().terms().approval()) {
            return Kind.ON_REQUEST;
        }
        return left > 0 ? Kind.OPEN : Kind.FULL;
    }

    private static Kind kindOf(Refusal refusal) {
        return switch (refusal.reason()) {
            case "signup.called-off" -> Kind.CALLED_OFF;
            case "signup.closed", "signup.line-closed", "signup.space-archived" -> Kind.CLOSED;
            case "signup.not-open-yet" -> Kind.NOT_YET;
            case "signup.log-in" -> Kind.LOG_IN;
            default -> throw new IllegalStateException("no button for " + refusal.reason());
        };
    }
}
