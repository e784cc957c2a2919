package org.peerlearning.signup;

import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A host settles that a session takes place, however few come. */
public final class HoldAnyway {

    private final DeskWork work;

    public HoldAnyway(Desk desk, SeatKeeper keeper) {
        this.work = new DeskWork(desk, keeper);
    }

    /** Of a session that is settled already, nothing changes. */
    public Answer<Session> hold(Viewer viewer, SessionId id) {
        return work.changing(viewer, id, (seating, now) -> {
            Session session = seating.session();
            if (session.terms().minimum().isEmpty()) {
                return () -> Answer.no(Refusal.refused("session.no-minimum"));
            }
            if (session.calledOff() || session.hasStarted(now)) {
                return () -> Answer.no(Refusal.refused("session.cannot-be-held"));
            }
            if (session.decisionIsToCome()) {
                seating.settle();
                seating.note(Deed.HELD_ANYWAY, DeskWork.cause(viewer, ""), now, seating.tally().taken());
            }
            return () -> Answer.of(seating.session());
        });
    }
}
