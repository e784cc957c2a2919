package org.peerlearning.confluence.store;

import java.time.Instant;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;

/** Active sign-ups as rows tell them. */
final class SignupValues {

    private SignupValues() {}

    static Signup of(SignupRow row) {
        return new Signup(
                new SignupId(row.getID()),
                new SessionId(row.getSessionId()),
                new PersonKey(row.getPerson()),
                row.getSeat(),
                Instant.ofEpochMilli(row.getSince()));
    }
}
