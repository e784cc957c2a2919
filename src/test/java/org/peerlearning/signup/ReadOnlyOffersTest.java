package org.peerlearning.signup;

import org.peerlearning.session.PlanningStage;
import org.peerlearning.testing.World;

public class ReadOnlyOffersTest extends ReadOnlyOffersContract {

    @Override
    protected PlanningStage empty() {
        World world = new World();
        return new PlanningStage(world.groups, world.sessions, world.series, world.signups, world.transactions);
    }
}
