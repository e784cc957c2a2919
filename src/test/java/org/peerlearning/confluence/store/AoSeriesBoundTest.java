package org.peerlearning.confluence.store;

import org.peerlearning.session.PlanningStage;
import org.peerlearning.signup.SeriesBoundContract;

public class AoSeriesBoundTest extends SeriesBoundContract {

    @Override
    protected PlanningStage empty() {
        Nodes.Node node = Nodes.h2().first();
        return new PlanningStage(node.groups(), node.sessions(), node.series(), node.signups(), node.transactions());
    }
}
