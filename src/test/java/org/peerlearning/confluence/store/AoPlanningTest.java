package org.peerlearning.confluence.store;

import org.peerlearning.session.PlanningContract;
import org.peerlearning.session.PlanningStage;

public class AoPlanningTest extends PlanningContract {

    @Override
    protected PlanningStage empty() {
        Nodes.Node node = Nodes.h2().first();
        return new PlanningStage(node.groups(), node.sessions(), node.series(), node.signups(), node.transactions());
    }
}
