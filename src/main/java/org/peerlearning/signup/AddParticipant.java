package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/**
 * A host signs somebody up. The window and the approval are the host's own, so they do not bind the host; the line does: where others
 * wait, the person goes to its end.
 */
public final class AddParticipant {

    private final DeskWork work;
    private final People people;
    private final Access access;

    public AddParticipant(Desk desk, SeatKeeper keeper, People people, Access access) {
        this.work = new DeskWork(desk, keeper);
        this.people = people;
        this.access = access;
    }

    /** @param userName as the wiki knows the person */
    public Answer<Signup> add(Viewer viewer, SessionId id, String userName) {
        return work.managed(viewer, id).then(meeting -> addressed(meeting, userName).then(person ->
                work.changing(viewer, id, (seating, now) -> add(seating, person, viewer, now))));
    }

    /** Somebody who may not see the group's page must not be drawn into it, and the host need not learn why they are unknown. */
    private Answer<PersonKey> addressed(Meeting meeting, String userName) {
        String name = Text.line(userName);
        if (!Text.isVisible(name)) {
            return Answer.no(Refusal.invalid("user", "input.missing"));
        }
        return people.named(name)
                .filter(person -> access.mayView(Viewer.of(person), meeting.page()))
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.invalid("user", "signup.unknown-person")));
    }

    private static Supplier<Answer<Signup>> add(Seating seating, PersonKey person, Viewer viewer, Instant now) {
        Optional<Refusal> refusal = refuses(seating, person, now);
        if (refusal.isPresent()) {
            return () -> Answer.no(refusal.get());
        }
        Signup added = seating.enter(person, seating.standingByHost(now), DeskWork.cause(viewer, ""), now);
        return () -> Answer.of(seating.byId(added.id()).orElseThrow());
    }

    private static Optional<Refusal> refuses(Seating seating, PersonKey person, Instant now) {
        if (seating.of(person).isPresent()) {
            return Optional.of(Refusal.refused("signup.has-signed-up"));
        }
        if (seating.session().calledOff()) {
            return Optional.of(Refusal.refused("signup.called-off"));
        }
        return seating.session().hasStarted(now) ? Optional.of(Refusal.refused("signup.closed")) : Optional.empty();
    }
}
