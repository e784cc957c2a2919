package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * Somebody came who holds no seat, and a host gives them one that is free, from the start on. Whoever waited and came all the same is
 * served as well: by then the line is over.
 */
public final class AddWalkIn {

    private final DeskWork work;
    private final Addressees addressees;
    private final Entitled entitled;

    public AddWalkIn(Desk desk, SeatKeeper keeper, People people, Access access, Entitled entitled) {
        this.work = new DeskWork(desk, keeper);
        this.addressees = new Addressees(people, access);
        this.entitled = entitled;
    }

    /**
     * Gives a seat to somebody who is there.
     *
     * @param userName as the wiki knows the person
     */
    public Answer<Signup> add(Viewer viewer, SessionId id, String userName) {
        return work.managed(viewer, id).then(meeting -> addressees.named(meeting, userName).then(person -> {
            boolean kept = entitled.has(meeting.session(), person);
            return work.changing(viewer, id, (seating, now) -> add(seating, person, kept, DeskWork.cause(viewer, ""), now));
        }));
    }

    private static Supplier<Answer<Signup>> add(Seating seating, PersonKey person, boolean kept, Cause cause, Instant now) {
        Optional<Refusal> refusal = refuses(seating, person, now);
        if (refusal.isPresent()) {
            return () -> Answer.no(refusal.get());
        }
        Signup seated = seating.signedUp(person)
                .map(signup -> seating.move(signup, Standing.SEATED, Optional.empty(), cause, now))
                .orElseGet(() -> seating.letIn(person, Standing.SEATED, kept, cause, now));
        Signup present = seating.mark(seated, Attendance.PRESENT, cause, now);
        return () -> Answer.of(present);
    }

    private static Optional<Refusal> refuses(Seating seating, PersonKey person, Instant now) {
        Session session = seating.session();
        if (session.calledOff()) {
            return Optional.of(Refusal.refused("signup.called-off"));
        }
        if (!session.hasStarted(now)) {
            return Optional.of(Refusal.refused("signup.walk-in-too-early"));
        }
        if (seating.of(person).filter(signup -> signup.standing().holdsSeat()).isPresent()) {
            return Optional.of(Refusal.refused("signup.has-signed-up"));
        }
        return seating.free() < 1 ? Optional.of(Refusal.refused("signup.no-seat-left")) : Optional.empty();
    }
}
