package org.peerlearning.confluence.store;

public class PlanRaceTest extends PlanRaceContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
