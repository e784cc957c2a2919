package org.peerlearning.signup;

import java.util.Collection;
import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/** What all use cases of the host's desk share: find the session, check that the viewer manages it, lock, change. */
final class DeskWork {

    private final Desk desk;
    private final SeatKeeper keeper;

    DeskWork(Desk desk, SeatKeeper keeper) {
        this.desk = desk;
        this.keeper = keeper;
    }

    SeatKeeper keeper() {
        return keeper;
    }

    Answer<Meeting> managed(Viewer viewer, SessionId id) {
        return desk.managed(viewer, id);
    }

    /** Changes the sign-ups of a session that the viewer manages. */
    <T> Answer<T> changing(Viewer viewer, SessionId id, SeatKeeper.Change<Answer<T>> change) {
        return managed(viewer, id).then(meeting -> keeper.changing(id, Door.DESK, change).orElseGet(DeskWork::notFound));
    }

    /** As {@link #changing}, where somebody new comes by it. */
    <T> Answer<T> lettingIn(Viewer viewer, SessionId id, SeatKeeper.Change<Answer<T>> change) {
        return takingPeople(viewer, id).then(meeting -> keeper.changing(id, Door.DESK, change).orElseGet(DeskWork::notFound));
    }

    /** The session, if the viewer manages it and it takes people: who puts a space away is not its hosts, so that binds them too. */
    Answer<Meeting> takingPeople(Viewer viewer, SessionId id) {
        return managed(viewer, id).then(meeting ->
                meeting.spaceArchived() ? Answer.no(Refusal.refused("signup.space-archived")) : Answer.of(meeting));
    }

    static <T> Answer<T> notFound() {
        return Answer.no(Refusal.notFound("session.not-found"));
    }

    static Cause cause(Viewer viewer, String reason) {
        return Cause.of(viewer.person().orElseThrow(), Door.DESK).saying(Text.line(reason));
    }

    /** The person concerned reads it, so there has to be one. */
    static Optional<Refusal> refusesReason(String typed) {
        String reason = Text.line(typed);
        if (!Text.isVisible(reason)) {
            return Optional.of(Refusal.invalid("reason", "input.missing"));
        }
        return Text.length(reason) > Desk.REASON_MAX
                ? Optional.of(Refusal.invalid("reason", "input.too-long", Desk.REASON_MAX))
                : Optional.empty();
    }

    /** Somebody has to be chosen, and no more than a desk shows. */
    static Optional<Refusal> refusesChoice(Collection<SignupId> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(Refusal.invalid("signups", "input.missing"));
        }
        return chosen.size() > Desk.SHOWN_MAX
                ? Optional.of(Refusal.invalid("signups", "input.too-many", Desk.SHOWN_MAX))
                : Optional.empty();
    }

    /** An active sign-up of the session. */
    static Answer<Signup> active(Seating seating, SignupId id) {
        return seating.byId(id)
                .filter(signup -> signup.standing().isActive())
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.notFound("signup.not-found")));
    }
}
