package org.peerlearning.confluence.store;

import org.peerlearning.session.PlanTermsContract;
import org.peerlearning.session.PlanningStage;

public class AoPlanTermsIT extends PlanTermsContract {

    @Override
    protected PlanningStage empty() {
        Nodes.Node node = Nodes.postgres().first();
        return new PlanningStage(node.groups(), node.sessions(), node.series(), node.signups(), node.transactions());
    }
}
