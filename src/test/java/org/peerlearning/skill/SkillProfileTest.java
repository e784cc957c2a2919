package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class SkillProfileTest {

    private final SkillWorld world = new SkillWorld();

    private List<String> names(PersonKey viewer) {
        return world.seen(viewer, Cast.ANA).stream().map(shown -> shown.skill().name()).toList();
    }

    @Test
    public void everyClaimIsShownToWhomItsPersonChose() {
        world.claims(Cast.ANA, world.aSkill("Poetry"), "strength", "4", "private", "");
        world.claims(Cast.ANA, world.aSkill("Yoga"), "can-share", "3", "members", "");
        world.claims(Cast.ANA, world.aSkill("SQL"), "can-share", "2", "open", "");
        world.companions.together(Cast.ANA, Cast.BO);
        assertEquals(List.of("Poetry", "Yoga", "SQL"), names(Cast.ANA));
        assertEquals(List.of("Yoga", "SQL"), names(Cast.BO));
        assertEquals(List.of("SQL"), names(Cast.CEM));
        assertEquals(List.of("SQL"), names(SkillWorld.ADMIN));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.profile().of(Viewer.ANONYMOUS, Cast.ANA)));
    }

    @Test
    public void theBestComesFirstAndTheFadedLast() {
        world.claims(Cast.ANA, world.aSkill("Latin"), "strength", "4", "open", "");
        world.passDays(400);
        world.claims(Cast.ANA, world.aSkill("SQL"), "can-share", "2", "open", "");
        world.claims(Cast.ANA, world.aSkill("Go"), "can-share", "3", "open", "");
        assertEquals(List.of("Go", "SQL", "Latin"), names(Cast.BO));
    }

    @Test
    public void whoIsGoneHasNoProfileAndWhoClaimsNothingHasAnEmptyOne() {
        Skill sql = world.aSkill("SQL");
        world.shares(Cast.ANA, sql);
        assertEquals(List.of(), world.seen(Cast.BO, Cast.CEM));
        world.encounters.met(Cast.ANA, Cast.BO, "2026-01-01");
        world.profiles.leave(Cast.ANA);
        Viewer bo = Viewer.of(Cast.BO);
        assertEquals(List.of("skill.person.not-found"), Answers.reasons(world.profile().of(bo, Cast.ANA)));
        assertEquals(List.of("skill.claim.not-found"), Answers.reasons(world.confirming().confirm(bo, Cast.ANA, sql.id())));
        world.profiles.comeBack(Cast.ANA);
        assertEquals(List.of("SQL"), names(Cast.BO));
    }

    @Test
    public void onesOwnProfileSaysSo() {
        assertTrue(Answers.given(world.profile().of(Viewer.of(Cast.ANA), Cast.ANA)).own());
        assertFalse(Answers.given(world.profile().of(Viewer.of(Cast.BO), Cast.ANA)).own());
    }
}
