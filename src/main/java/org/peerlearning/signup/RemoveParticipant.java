package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host takes somebody off, and says why. A seat that comes free goes to the first in line. */
public final class RemoveParticipant {

    private final DeskWork work;

    public RemoveParticipant(Desk desk, SeatKeeper keeper) {
        this.work = new DeskWork(desk, keeper);
    }

    public Answer<Signup> remove(Viewer viewer, SessionId id, SignupId signup, String reason) {
        Optional<Refusal> refusal = DeskWork.refusesReason(reason);
        return work.changing(viewer, id, (seating, now) -> {
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            Answer<Signup> removed = DeskWork.active(seating, signup).then(active -> Answer.of(
                    seating.move(active, Standing.REMOVED, Optional.empty(), DeskWork.cause(viewer, reason), now)));
            return () -> removed;
        });
    }
}
