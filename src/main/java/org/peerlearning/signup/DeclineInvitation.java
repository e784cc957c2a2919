package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.OwnSignup.Change;

/** A person does not want what they were invited to. From then on only hosts, at their desk, can draw them in. */
public final class DeclineInvitation {

    private final OwnSignup own;

    public DeclineInvitation(Meetings meetings, SeatKeeper keeper, Entitled entitled) {
        this.own = new OwnSignup(meetings, keeper, entitled);
    }

    public SignupOutcome decline(Viewer viewer, SessionId id, Door door) {
        return own.changing(
                viewer,
                id,
                door,
                change -> Change.refused(SignupPolicy.refusesDecline(change.situation())),
                change -> {
                    change.seating().move(change.mine(), Standing.DECLINED, Optional.empty(), change.cause(), change.now());
                    return SignupOutcome.Left::new;
                });
    }
}
