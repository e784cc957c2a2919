package org.peerlearning.signup;

import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.OwnSignup.Change;

/** A person gives up their seat, their place in line or their question; or tells, after the cut-off, that they cannot come. */
public final class CancelSignup {

    private final OwnSignup own;

    public CancelSignup(Meetings meetings, SeatKeeper keeper, Entitled entitled) {
        this.own = new OwnSignup(meetings, keeper, entitled);
    }

    public SignupOutcome cancel(Viewer viewer, SessionId id, Door door) {
        return own.changing(
                viewer,
                id,
                door,
                change -> Change.refused(SignupPolicy.refusesCancel(change.situation())),
                change -> end(change, Standing.CANCELLED));
    }

    /** The seat stays empty: it is too late to pass it on. The hosts know, and it counts as telling, not as staying away. */
    public SignupOutcome cannotCome(Viewer viewer, SessionId id, Door door) {
        return own.changing(
                viewer,
                id,
                door,
                change -> Change.refused(SignupPolicy.refusesLate(change.situation())),
                change -> end(change, Standing.LATE));
    }

    private static Function<SignupState, SignupOutcome> end(Change change, Standing how) {
        change.seating().move(change.mine(), how, Optional.empty(), change.cause(), change.now());
        return SignupOutcome.Left::new;
    }
}
