package org.peerlearning.signup;

import org.peerlearning.shared.Refusal;

/** What came of a click on a sign-up button. Each carries what the button shows from now on, except where there is no session to show. */
public sealed interface SignupOutcome {

    /** The person has a seat that they did not have before. */
    record Seated(SignupState state) implements SignupOutcome {}

    /** The person had this seat already; a second click changes nothing. */
    record AlreadySeated(SignupState state) implements SignupOutcome {}

    /** The person gave the seat back. */
    record Cancelled(SignupState state) implements SignupOutcome {}

    /** Nothing changed, and why. */
    record Refused(Refusal refusal) implements SignupOutcome {}
}
