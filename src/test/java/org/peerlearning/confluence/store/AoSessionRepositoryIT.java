package org.peerlearning.confluence.store;

import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionRepositoryContract;

public class AoSessionRepositoryIT extends SessionRepositoryContract {

    @Override
    protected SessionRepository empty() {
        return Nodes.postgres().first().sessions();
    }
}
