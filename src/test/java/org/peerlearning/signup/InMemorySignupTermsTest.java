package org.peerlearning.signup;

import org.peerlearning.session.InMemorySessionRepository;

public class InMemorySignupTermsTest extends SignupTermsContract {

    @Override
    protected Store empty() {
        InMemorySessionRepository sessions = new InMemorySessionRepository();
        InMemorySignupRepository signups = new InMemorySignupRepository(sessions);
        return new Store(sessions, signups, signups);
    }
}
