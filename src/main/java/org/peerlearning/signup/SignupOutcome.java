package org.peerlearning.signup;

import org.peerlearning.shared.Refusal;

/** What came of a person's own click. Each carries what the button shows from now on, except where there is no session to show. */
public sealed interface SignupOutcome {

    /** The person has signed up, or taken back a change of mind: the state tells whether with a seat, in line, or asking. */
    record Entered(SignupState state) implements SignupOutcome {}

    /** The person had signed up already; a second click changes nothing. */
    record Already(SignupState state) implements SignupOutcome {}

    /** The person gave up what they had. */
    record Left(SignupState state) implements SignupOutcome {}

    /** Nothing changed, and why. */
    record Refused(Refusal refusal) implements SignupOutcome {}
}
