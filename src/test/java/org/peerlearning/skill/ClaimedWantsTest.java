package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class ClaimedWantsTest {

    private final SkillWorld world = new SkillWorld();
    private final Wants wants = new ClaimedWants(world.vocabularies, world.claims);

    @Test
    public void theyAreAllSpellingsOfWhatSomebodyWantsToLearn() {
        world.wants(Cast.ANA, world.aSkill("Testing", "Tester"));
        world.shares(Cast.ANA, world.aSkill("Chess"));
        world.wants(Cast.BO, world.aSkill("Bread"));
        assertEquals(List.of("Testing", "Tester"), wants.spellings(Viewer.of(Cast.ANA)));
        assertEquals(List.of(), wants.spellings(Viewer.of(Cast.CEM)));
        assertEquals(List.of(), wants.spellings(Viewer.ANONYMOUS));
    }
}
