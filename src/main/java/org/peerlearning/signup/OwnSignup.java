package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.MeetingFrame;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** What all use cases share in which people change their own sign-up: find the session by their eyes, lock, decide, answer. */
final class OwnSignup {

    private static final Refusal NOT_FOUND = Refusal.notFound("session.not-found");

    private final Meetings meetings;
    private final SeatKeeper keeper;

    OwnSignup(Meetings meetings, SeatKeeper keeper) {
        this.meetings = meetings;
        this.keeper = keeper;
    }

    /** What a use case wants to do, once it is known to be allowed. */
    interface Step {
        /** Makes the change and says what came of it, given the state that it led to. */
        Function<SignupState, SignupOutcome> take(Change change);
    }

    /** Why no step is taken. Asked after freed seats were passed on, so that it tells how things stand then. */
    interface Objection extends Function<Change, SignupOutcome> {}

    /**
     * Changes a person's own sign-up.
     *
     * @param policy objects, or lets the step be taken
     */
    SignupOutcome changing(Viewer viewer, SessionId id, Door door, Function<Change, Optional<Objection>> policy, Step step) {
        Optional<MeetingFrame> frame = meetings.frame(viewer, id);
        if (frame.isEmpty()) {
            return new SignupOutcome.Refused(NOT_FOUND);
        }
        if (viewer.person().isEmpty()) {
            return new SignupOutcome.Refused(Refusal.notAllowed("signup.log-in"));
        }
        return keeper.<SignupOutcome>changing(id, viewer.person().get(), door, (seating, now) -> {
                    Optional<Meeting> meeting = frame.get().of(seating.session());
                    if (meeting.isEmpty()) {
                        return () -> new SignupOutcome.Refused(NOT_FOUND);
                    }
                    Change change = new Change(meeting.get(), seating, viewer, door, now);
                    Optional<Objection> no = policy.apply(change);
                    if (no.isPresent()) {
                        return () -> no.get().apply(change);
                    }
                    Function<SignupState, SignupOutcome> outcome = step.take(change);
                    return () -> outcome.apply(change.state());
                })
                .orElseGet(() -> new SignupOutcome.Refused(NOT_FOUND));
    }

    /** One change under way. Reads the seating anew each time, for it moves. */
    record Change(Meeting meeting, Seating seating, Viewer viewer, Door door, Instant now) {

        PersonKey person() {
            return viewer.person().orElseThrow();
        }

        Cause cause() {
            return Cause.of(person(), door);
        }

        Situation situation() {
            return new Situation(seating.session(), seating.tally(), seating.of(person()), viewer, now);
        }

        /** The sign-up that the policy has seen. */
        Signup mine() {
            return seating.of(person()).orElseThrow();
        }

        SignupState state() {
            Situation situation = situation();
            int before = situation.mine()
                    .filter(signup -> signup.standing() == Standing.WAITING)
                    .map(seating::waitingBefore)
                    .orElse(0);
            return SignupState.of(meeting.with(seating.session()), situation, before);
        }

        static Optional<Objection> refused(Optional<Refusal> refusal) {
            return refusal.map(reason -> change -> new SignupOutcome.Refused(reason));
        }

        /** There is nothing to do: the person has what they want. */
        static Optional<Objection> already() {
            return Optional.of(change -> new SignupOutcome.Already(change.state()));
        }
    }
}
