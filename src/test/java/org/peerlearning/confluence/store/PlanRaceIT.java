package org.peerlearning.confluence.store;

public class PlanRaceIT extends PlanRaceContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
