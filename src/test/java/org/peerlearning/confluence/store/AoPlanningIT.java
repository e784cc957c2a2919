package org.peerlearning.confluence.store;

import org.peerlearning.session.PlanningContract;
import org.peerlearning.session.PlanningStage;

public class AoPlanningIT extends PlanningContract {

    @Override
    protected PlanningStage empty() {
        Nodes.Node node = Nodes.postgres().first();
        return new PlanningStage(node.groups(), node.sessions(), node.series(), node.signups(), node.transactions());
    }
}
