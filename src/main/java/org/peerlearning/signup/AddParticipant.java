package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * A host signs somebody up. The window and the approval are the host's own, so they do not bind the host; the line does: where others
 * wait, the person goes to its end.
 */
public final class AddParticipant {

    private final DeskWork work;
    private final Addressees addressees;
    private final Entitled entitled;

    public AddParticipant(Desk desk, SeatKeeper keeper, People people, Access access, Entitled entitled) {
        this.work = new DeskWork(desk, keeper);
        this.addressees = new Addressees(people, access);
        this.entitled = entitled;
    }

    /** @param userName as the wiki knows the person */
    public Answer<Signup> add(Viewer viewer, SessionId id, String userName) {
        return work.takingPeople(viewer, id).then(meeting -> addressees.named(meeting, userName).then(person -> {
            boolean kept = entitled.has(meeting.session(), person);
            return work.changing(viewer, id, (seating, now) -> add(seating, person, kept, viewer, now));
        }));
    }

    /** Lets the person in, or says why not. */
    static Supplier<Answer<Signup>> add(Seating seating, PersonKey person, boolean kept, Viewer viewer, Instant now) {
        Optional<Refusal> refusal = refuses(seating, person, now);
        if (refusal.isPresent()) {
            return () -> Answer.no(refusal.get());
        }
        Signup added = seating.letIn(person, seating.standingByHost(kept, now), kept, DeskWork.cause(viewer, ""), now);
        return () -> Answer.of(seating.byId(added.id()).orElseThrow());
    }

    private static Optional<Refusal> refuses(Seating seating, PersonKey person, Instant now) {
        if (seating.signedUp(person).isPresent()) {
            return Optional.of(Refusal.refused("signup.has-signed-up"));
        }
        if (seating.session().calledOff()) {
            return Optional.of(Refusal.refused("signup.called-off"));
        }
        return seating.session().hasStarted(now) ? Optional.of(Refusal.refused("signup.closed")) : Optional.empty();
    }
}
