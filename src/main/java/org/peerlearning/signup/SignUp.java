package org.peerlearning.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A person takes a seat, or gives it back. The one way to do so, whichever door they came by. */
public final class SignUp {

    private static final Refusal NOT_FOUND = Refusal.notFound("session.not-found");

    private final Meetings meetings;
    private final SignupRepository signups;
    private final Clock clock;

    public SignUp(Meetings meetings, SignupRepository signups, Clock clock) {
        this.meetings = meetings;
        this.signups = signups;
        this.clock = clock;
    }

    public SignupOutcome signUp(Viewer viewer, SessionId id) {
        return changing(viewer, id, change -> {
            Situation before = change.situation();
            if (before.mine().isPresent()) {
                return new SignupOutcome.AlreadySeated(change.state());
            }
            Optional<Refusal> refusal = SignupPolicy.refusesSignup(before);
            if (refusal.isPresent()) {
                return new SignupOutcome.Refused(refusal.get());
            }
            change.seats().seat(change.person(), before.now());
            return new SignupOutcome.Seated(change.state());
        });
    }

    public SignupOutcome cancel(Viewer viewer, SessionId id) {
        return changing(viewer, id, change -> {
            Situation before = change.situation();
            Optional<Refusal> refusal = SignupPolicy.refusesCancel(before);
            if (refusal.isPresent()) {
                return new SignupOutcome.Refused(refusal.get());
            }
            change.seats().cancel(before.mine().orElseThrow(), before.now());
            return new SignupOutcome.Cancelled(change.state());
        });
    }

    private SignupOutcome changing(Viewer viewer, SessionId id, Function<Change, SignupOutcome> work) {
        List<Meeting> visible = meetings.visible(viewer, List.of(id));
        if (visible.isEmpty()) {
            return new SignupOutcome.Refused(NOT_FOUND);
        }
        if (viewer.person().isEmpty()) {
            return new SignupOutcome.Refused(Refusal.notAllowed("signup.log-in"));
        }
        Meeting meeting = visible.get(0);
        return signups.<SignupOutcome>changing(id, seats -> work.apply(new Change(meeting, seats, viewer, clock.instant())))
                .orElseGet(() -> new SignupOutcome.Refused(NOT_FOUND));
    }

    /** One change under way: reads the seats anew each time, for they move. The clock is read once, after the lock was taken. */
    private record Change(Meeting meeting, SessionSeats seats, Viewer viewer, Instant now) {

        PersonKey person() {
            return viewer.person().orElseThrow();
        }

        Situation situation() {
            return new Situation(seats.session(), seats.taken(), seats.of(person()), viewer, now);
        }

        SignupState state() {
            return SignupState.of(meeting.with(seats.session()), situation());
        }
    }
}
