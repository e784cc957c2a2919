package org.peerlearning.signup.model;

import org.junit.Test;
import org.peerlearning.testing.World;

/** The use cases over stores in memory, against the plain rules. */
public class SignupModelTest {

    private static final int STEPS = Integer.getInteger("model.steps", 20_000);
    private static final int SEEDS = 10;

    @Test
    public void theUseCasesDoWhatThePlainRulesSay() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            World world = new World();
            Stage stage = new Stage(world.groups, world.sessions, world.signups, world.transactions, world.access, world.clock);
            try {
                new Play(stage, seed).run(STEPS / SEEDS);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
