package org.peerlearning.confluence.store;

import org.peerlearning.session.PlanningStage;
import org.peerlearning.signup.ReadOnlyOffersContract;

public class AoReadOnlyOffersIT extends ReadOnlyOffersContract {

    @Override
    protected PlanningStage empty() {
        Nodes.Node node = Nodes.postgres().first();
        return new PlanningStage(node.groups(), node.sessions(), node.series(), node.signups(), node.transactions());
    }
}
