package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.MeetingFrame;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** What all use cases share in which people change their own sign-up: find the session by their eyes, lock, decide, answer. */
final class OwnSignup {

    private static final Refusal NOT_FOUND = Refusal.notFound("session.not-found");

    private final Meetings meetings;
    private final SeatKeeper keeper;
    private final Entitled entitled;

    OwnSignup(Meetings meetings, SeatKeeper keeper, Entitled entitled) {
        this.meetings = meetings;
        this.keeper = keeper;
        this.entitled = entitled;
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
        PersonKey person = viewer.person().get();
        Attempt first = attempt(viewer, id, door, frame.get(), Optional.empty(), policy, step);
        // Asked without the lock: nobody else has to wait until the wiki's directory answers.
        return first.asks()
                .map(session -> Optional.of(entitled.has(session, person)))
                .map(kept -> attempt(viewer, id, door, frame.get(), kept, policy, step))
                .orElse(first)
                .outcome();
    }

    /** @param asks the session of which it has to be known first whether seats are kept for the person; nothing was changed then */
    private record Attempt(SignupOutcome outcome, Optional<Session> asks) {}

    private Attempt attempt(
            Viewer viewer,
            SessionId id,
            Door door,
            MeetingFrame frame,
            Optional<Boolean> kept,
            Function<Change, Optional<Objection>> policy,
            Step step) {
        return keeper.changing(id, viewer.person().orElseThrow(), door, (seating, now) -> {
                    Optional<Meeting> meeting = frame.of(seating.session(), seating.tally());
                    if (meeting.isEmpty()) {
                        return () -> done(new SignupOutcome.Refused(NOT_FOUND));
                    }
                    if (kept.isEmpty() && seating.session().terms().kept().isPresent()) {
                        return () -> new Attempt(new SignupOutcome.Refused(NOT_FOUND), Optional.of(seating.session()));
                    }
                    Change change = new Change(meeting.get(), seating, viewer, kept.orElse(false), door, now);
                    Optional<Objection> no = policy.apply(change);
                    if (no.isPresent()) {
                        return () -> done(no.get().apply(change));
                    }
                    Function<SignupState, SignupOutcome> outcome = step.take(change);
                    return () -> done(outcome.apply(change.state()));
                })
                .orElseGet(() -> done(new SignupOutcome.Refused(NOT_FOUND)));
    }

    private static Attempt done(SignupOutcome outcome) {
        return new Attempt(outcome, Optional.empty());
    }

    /**
     * One change under way. Reads the seating anew each time, for it moves.
     *
     * @param entitled whether seats are kept for the viewer
     */
    record Change(Meeting meeting, Seating seating, Viewer viewer, boolean entitled, Door door, Instant now) {

        PersonKey person() {
            return viewer.person().orElseThrow();
        }

        Cause cause() {
            return Cause.of(person(), door);
        }

        Situation situation() {
            return situation(entitled);
        }

        /** As it is for somebody like the viewer, whom seats are kept for or not. */
        Situation situation(boolean keptFor) {
            return new Situation(
                    seating.session(), seating.tally(), seating.of(person()), seating.mayHaveKept(keptFor, now),
                    meeting.spaceArchived(), viewer, now);
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
            return SignupState.of(meeting.with(seating.session(), seating.tally()), situation, before);
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
