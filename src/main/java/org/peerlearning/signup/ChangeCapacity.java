package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host adds or takes away seats. Added ones go to those in line; nobody loses a seat: fewer than are taken is refused. */
public final class ChangeCapacity {

    private final DeskWork work;

    public ChangeCapacity(Desk desk, SeatKeeper keeper) {
        this.work = new DeskWork(desk, keeper);
    }

    public Answer<Tally> change(Viewer viewer, SessionId id, Integer seats) {
        Optional<Refusal> wrong = SessionDraftPolicy.refusesCapacity("capacity", seats);
        return work.changing(viewer, id, (seating, now) -> {
            Optional<Refusal> refusal = wrong.or(() -> belowTaken(seating, seats)).or(() -> belowMinimum(seating, seats));
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            int before = seating.session().capacity();
            if (seats != before) {
                seating.changeCapacity(seats);
                seating.note(Deed.CAPACITY_CHANGED, DeskWork.cause(viewer, ""), now, before, seats);
            }
            return () -> Answer.of(seating.tally());
        });
    }

    /** A session that could never take place. Once it is settled that it does, the number of people is history. */
    private static Optional<Refusal> belowMinimum(Seating seating, int seats) {
        return seating.session().terms().minimum()
                .filter(minimum -> seating.session().decisionIsToCome() && seats < minimum.people())
                .map(minimum -> Refusal.refused("session.capacity-below-minimum", minimum.people()));
    }

    private static Optional<Refusal> belowTaken(Seating seating, int seats) {
        int taken = seating.tally().taken();
        return seats < taken
                ? Optional.of(Refusal.refused("session.capacity-below-taken", taken, taken - seats))
                : Optional.empty();
    }
}
