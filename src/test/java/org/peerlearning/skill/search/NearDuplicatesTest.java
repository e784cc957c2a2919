package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.skill.StarterList;
import org.peerlearning.skill.search.NearDuplicates.Duplicate;
import org.peerlearning.skill.search.NearDuplicates.Why;
import org.peerlearning.testing.Cast;

public class NearDuplicatesTest {

    private final SkillWorld world = new SkillWorld();
    private final Directory directory = new Directory(world.vocabularies, world.claims, world.clock, Runnable::run);
    private final NearDuplicates duplicates = new NearDuplicates(directory, world.policy);

    private List<Duplicate> found(Curator curator) {
        return Answers.given(duplicates.list(curator, 0, NearDuplicates.LIMIT_MAX)).duplicates();
    }

    @Test
    public void theOneThatMoreClaimStaysWhicheverIsOlder() {
        Skill wrong = world.aSkill("Photografy");
        Skill right = world.aSkill("Photography");
        world.shares(Cast.ANA, right);
        directory.load();
        Duplicate pair = found(SkillWorld.WIKI).get(0);
        assertEquals(List.of(right.id(), wrong.id(), Why.MORE_CLAIMS), List.of(pair.stays().id(), pair.goes().id(), pair.why()));
        world.merge(wrong, right);
        assertEquals(List.of(), found(SkillWorld.WIKI));
    }

    @Test
    public void aSpellingThatOnlyLeadsToASkillIsNoLikeness() {
        world.aSkill("Hairdressing", "Braidingwork");
        world.aSkill("Braidingworx");
        assertEquals(List.of(), found(SkillWorld.WIKI));
    }

    @Test
    public void theOlderOneStaysWhereNothingElseSpeaksForEither() {
        Skill older = world.aSkill("Negotiation");
        world.aSkill("Negotation");
        Duplicate pair = found(SkillWorld.WIKI).get(0);
        assertEquals(older.id(), pair.stays().id());
        assertEquals(Why.OLDER, pair.why());
    }

    @Test
    public void onlyWhoLooksAfterTheVocabularySeesThem() {
        assertEquals(
                List.of("skill.curators-only"),
                Answers.reasons(duplicates.list(Curator.of(Viewer.of(Cast.ANA), Cast.ENG), 0, 10)));
    }

    /** Names that are as near as these are worth a look, and no more: mediation and meditation. */
    @Test
    public void theStarterListHasFew() {
        Answers.given(world.importing().apply(SkillWorld.WIKI, new StarterList().csv()));
        assertTrue(world.vocabularies.now().offered().size() >= 400);
        int pairs = found(SkillWorld.WIKI).size();
        assertTrue(pairs + " pairs", pairs <= 4);
    }
}
