package org.peerlearning.confluence.store;

import java.util.List;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.signup.SignupAudit;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.SignupRepositoryContract;

public class AoSignupRepositoryTest extends SignupRepositoryContract {

    private Nodes nodes;

    @Override
    protected List<SignupRepository> emptyNodes() {
        nodes = Nodes.h2();
        return nodes.all().stream().<SignupRepository>map(Nodes.Node::signups).toList();
    }

    @Override
    protected SignupAudit audit() {
        return nodes.first().audit();
    }

    @Override
    protected SessionRepository sessions() {
        return nodes.first().sessions();
    }

    @Override
    protected SessionId session(int capacity) {
        return Plans.session(nodes.first(), capacity);
    }
}
