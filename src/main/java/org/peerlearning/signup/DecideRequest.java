package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * A host answers somebody who asked for a seat. Who is accepted joins the line at the place of their arrival, and from there gets a seat
 * like everybody else: a free one at once.
 */
public final class DecideRequest {

    private final DeskWork work;

    public DecideRequest(Desk desk, SeatKeeper keeper) {
        this.work = new DeskWork(desk, keeper);
    }

    public Answer<Signup> accept(Viewer viewer, SessionId id, SignupId signup) {
        return work.lettingIn(viewer, id, (seating, now) -> {
            if (seating.session().hasStarted(now)) {
                return () -> Answer.no(Refusal.refused("signup.closed"));
            }
            Answer<Signup> accepted = asking(seating, signup).then(asked -> Answer.of(seating.move(
                    asked, seating.standingByHost(asked.kept(), now), Optional.empty(), DeskWork.cause(viewer, ""), now)));
            return () -> accepted.then(moved -> Answer.of(seating.byId(moved.id()).orElseThrow()));
        });
    }

    public Answer<Signup> turnDown(Viewer viewer, SessionId id, SignupId signup, String reason) {
        Optional<Refusal> refusal = DeskWork.refusesReason(reason);
        return work.changing(viewer, id, (seating, now) -> {
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            Answer<Signup> turnedDown = asking(seating, signup).then(asked -> Answer.of(
                    seating.move(asked, Standing.TURNED_DOWN, Optional.empty(), DeskWork.cause(viewer, reason), now)));
            return () -> turnedDown;
        });
    }

    private static Answer<Signup> asking(Seating seating, SignupId id) {
        return DeskWork.active(seating, id).then(signup -> signup.standing() == Standing.ASKED
                ? Answer.of(signup)
                : Answer.no(Refusal.refused("signup.is-decided")));
    }
}
