package org.peerlearning.session;

import org.peerlearning.testing.World;

public class PlanTermsTest extends PlanTermsContract {

    @Override
    protected PlanningStage empty() {
        World world = new World();
        return new PlanningStage(world.groups, world.sessions, world.series, world.signups, world.transactions);
    }
}
