package org.peerlearning.session;

public class InMemorySessionRepositoryTest extends SessionRepositoryContract {

    @Override
    protected SessionRepository empty() {
        return new InMemorySessionRepository();
    }
}
