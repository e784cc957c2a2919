package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.Refusal;

/**
 * Whether a viewer may take a seat or give it back. The same evaluation refuses a click and explains a button.
 *
 * <p>The order matters: whoever has a seat is never told that the session is full, and nobody is asked to log in for a seat that they
 * could not have then.
 */
public final class SignupPolicy {

    private SignupPolicy() {}

    public static Optional<Refusal> refusesSignup(Situation situation) {
        if (situation.mine().isPresent()) {
            return Optional.of(Refusal.refused("signup.already-seated"));
        }
        if (situation.session().time().hasStarted(situation.now())) {
            return Optional.of(Refusal.refused("signup.closed"));
        }
        if (situation.taken() >= situation.session().capacity()) {
            return Optional.of(Refusal.refused("signup.full"));
        }
        if (situation.viewer().person().isEmpty()) {
            return Optional.of(Refusal.notAllowed("signup.log-in"));
        }
        return Optional.empty();
    }

    public static Optional<Refusal> refusesCancel(Situation situation) {
        if (situation.viewer().person().isEmpty()) {
            return Optional.of(Refusal.notAllowed("signup.log-in"));
        }
        if (situation.mine().isEmpty()) {
            return Optional.of(Refusal.refused("signup.not-signed-up"));
        }
        if (situation.session().time().hasStarted(situation.now())) {
            return Optional.of(Refusal.refused("signup.too-late-to-cancel"));
        }
        return Optional.empty();
    }
}
