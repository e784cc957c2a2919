package org.peerlearning.signup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/** A host calls a session off, and says why. Every sign-up ends; the session stays to be seen. */
public final class CallOff {

    private static final List<Standing> ACTIVE =
            Arrays.stream(Standing.values()).filter(Standing::isActive).toList();

    private final DeskWork work;

    public CallOff(Desk desk, SeatKeeper keeper) {
        this.work = new DeskWork(desk, keeper);
    }

    /** @return how many sign-ups ended */
    public Answer<Integer> callOff(Viewer viewer, SessionId id, String reason) {
        Optional<Refusal> wrong = DeskWork.refusesReason(reason);
        return work.changing(viewer, id, (seating, now) -> {
            Optional<Refusal> refusal = wrong.or(() -> seating.session().calledOff() || seating.session().hasStarted(now)
                    ? Optional.of(Refusal.refused("session.cannot-be-called-off"))
                    : Optional.empty());
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            int ended = end(seating, Text.line(reason), DeskWork.cause(viewer, reason), now);
            return () -> Answer.of(ended);
        });
    }

    /**
     * The session is over before it began.
     *
     * @param reason in the hosts' words; empty when the rules did it
     * @return how many sign-ups ended
     */
    static int end(Seating seating, String reason, Cause cause, Instant now) {
        // First, so that no seat that comes free now is passed on.
        seating.callOff(reason);
        List<Signup> active = seating.standing(ACTIVE, Integer.MAX_VALUE);
        seating.note(Deed.CALLED_OFF, cause, now, active.size());
        active.forEach(signup -> seating.move(signup, Standing.CALLED_OFF, Optional.empty(), cause, now));
        return active.size();
    }
}
