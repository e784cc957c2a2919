package org.peerlearning.confluence.store;

import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionRepositoryContract;

public class AoSessionRepositoryTest extends SessionRepositoryContract {

    @Override
    protected SessionRepository empty() {
        return Nodes.h2().first().sessions();
    }
}
