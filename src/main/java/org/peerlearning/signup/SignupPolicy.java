package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.Refusal;

/**
 * What a viewer may do about their own sign-up. The same evaluation refuses a click and explains a button.
 *
 * <p>The order matters: whoever has signed up learns how they stand and nothing else, and nobody is asked to log in for something
 * they could not do then. A full session refuses nobody: it has a line.
 */
public final class SignupPolicy {

    private SignupPolicy() {}

    public static Optional<Refusal> refusesSignup(Situation situation) {
        if (situation.hasSignedUp()) {
            return refused("signup.already-" + situation.mine().get().standing().key());
        }
        if (situation.session().calledOff()) {
            return refused("signup.called-off");
        }
        if (situation.session().signupHasClosed(situation.now())) {
            return refused("signup.closed");
        }
        if (situation.spaceArchived()) {
            return refused("signup.space-archived");
        }
        if (!situation.session().signupHasOpened(situation.now())) {
            return refused("signup.not-open-yet");
        }
        if (situation.wouldOnlyWait() && !OfferPolicy.passesOn(situation.session(), situation.now())) {
            return refused("signup.line-closed");
        }
        return needsLogIn(situation);
    }

    /** Giving up a seat, a place in line, or a question to the hosts. An offer is declined instead. */
    public static Optional<Refusal> refusesCancel(Situation situation) {
        if (situation.viewer().person().isEmpty()) {
            return needsLogIn(situation);
        }
        if (!situation.hasSignedUp()) {
            return refused("signup.not-signed-up");
        }
        if (situation.standsAt(Standing.OFFERED)) {
            return refused("signup.answer-the-offer");
        }
        if (situation.session().hasStarted(situation.now())) {
            return refused("signup.too-late-to-cancel");
        }
        // Whoever only waits takes no seat from anybody by leaving, at any time.
        return situation.standsAt(Standing.SEATED) && situation.session().isPastCutOff(situation.now())
                ? refused("signup.past-cut-off")
                : Optional.empty();
    }

    /** Telling the hosts, after the cut-off, that one cannot come. */
    public static Optional<Refusal> refusesLate(Situation situation) {
        if (situation.viewer().person().isEmpty()) {
            return needsLogIn(situation);
        }
        if (!situation.standsAt(Standing.SEATED)) {
            return refused("signup.not-signed-up");
        }
        if (situation.session().hasStarted(situation.now())) {
            return refused("signup.too-late-to-cancel");
        }
        return situation.session().isPastCutOff(situation.now()) ? Optional.empty() : refused("signup.not-late-yet");
    }

    /** Saying no to an invitation; who says yes signs up. */
    public static Optional<Refusal> refusesDecline(Situation situation) {
        if (situation.viewer().person().isEmpty()) {
            return needsLogIn(situation);
        }
        if (!situation.standsAt(Standing.INVITED)) {
            return refused("signup.not-invited");
        }
        return situation.session().hasStarted(situation.now()) ? refused("signup.closed") : Optional.empty();
    }

    /** Telling others of it: signing up a colleague, or inviting some. */
    public static Optional<Refusal> refusesBringing(Situation situation) {
        if (situation.session().calledOff()) {
            return refused("signup.called-off");
        }
        if (situation.session().signupHasClosed(situation.now())) {
            return refused("signup.closed");
        }
        if (situation.spaceArchived()) {
            return refused("signup.space-archived");
        }
        return needsLogIn(situation);
    }

    /** Answering an offer, with yes or no. */
    public static Optional<Refusal> refusesAnswer(Situation situation) {
        if (situation.viewer().person().isEmpty()) {
            return needsLogIn(situation);
        }
        if (!situation.standsAt(Standing.OFFERED)) {
            return refused("signup.no-offer");
        }
        boolean over = situation.mine().flatMap(Signup::offerEnds).filter(end -> !end.isAfter(situation.now())).isPresent();
        return over ? refused("signup.offer-over") : Optional.empty();
    }

    private static Optional<Refusal> needsLogIn(Situation situation) {
        return situation.viewer().person().isEmpty() ? Optional.of(Refusal.notAllowed("signup.log-in")) : Optional.empty();
    }

    private static Optional<Refusal> refused(String reason) {
        return Optional.of(Refusal.refused(reason));
    }
}
