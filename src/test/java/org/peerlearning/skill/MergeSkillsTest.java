package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class MergeSkillsTest {

    private final SkillWorld world = new SkillWorld();
    private final Skill js = world.aSkill("JS");
    private final Skill javascript = world.aSkill("JavaScript");

    private Answer<Skill> merging(Skill gone, Skill stays) {
        return world.merging().merge(SkillWorld.WIKI, gone.id(), stays.id());
    }

    private MySkill only() {
        List<MySkill> all = world.page(Cast.ANA).skills();
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    public void whatStaysStandsForBothWhateverWasClaimed() {
        world.shares(Cast.ANA, js);
        world.merge(js, javascript);
        assertEquals(List.of("JavaScript"), world.shown(Cast.ANA));
        assertEquals(javascript, Answers.given(world.claim(Cast.BO, SkillWorld.named("js"))).skill());
        assertEquals(javascript.id(), world.claims.of(Cast.BO).get(0).skill());
        assertEquals(
                List.of("JavaScript", "JS"),
                world.vocabularies.now().terms(world.now(javascript)).stream().map(Term::text).toList());
    }

    @Test
    public void whoHasBothHasOneThatShowsNoMoreThanEither() {
        world.claims(Cast.ANA, js, "can-share", "4", "members", "Old sentence");
        Instant since = world.clock.instant();
        world.companions.together(Cast.ANA, Cast.BO);
        world.companions.together(Cast.ANA, Cast.CEM);
        world.confirms(Cast.BO, Cast.ANA, js);
        world.confirms(Cast.CEM, Cast.ANA, js);
        world.passDays(10);
        world.claims(Cast.ANA, javascript, "strength", "2", "open", "New sentence");
        world.confirms(Cast.CEM, Cast.ANA, javascript);
        world.merge(js, javascript);
        MySkill mine = only();
        assertEquals(
                new ClaimTerms(
                        Set.of(Direction.CAN_SHARE, Direction.STRENGTH), Level.CAN_TEACH, true, "New sentence", Visibility.MEMBERS),
                mine.claim().terms());
        assertEquals(2, mine.evidence().confirmedBy());
        assertEquals(since, mine.claim().since());
        assertEquals(1, world.seen(Cast.CEM, Cast.ANA).size());
        assertEquals(List.of(), world.seen(Cast.DEE, Cast.ANA));
    }

    @Test
    public void theUndoBringsBackExactlyWhatWas() {
        world.claims(Cast.ANA, js, "can-share", "4", "members", "Old");
        world.claims(Cast.ANA, javascript, "strength", "2", "open", "New");
        world.companions.together(Cast.ANA, Cast.BO);
        world.confirms(Cast.BO, Cast.ANA, js);
        MySkillsPage before = world.page(Cast.ANA);
        world.merge(js, javascript);
        Answers.given(world.reaffirming().stillTrue(Viewer.of(Cast.ANA), javascript.id()));
        world.undo(js);
        MySkillsPage after = world.page(Cast.ANA);
        assertEquals(before.skills().stream().map(MySkill::claim).toList(), after.skills().stream().map(MySkill::claim).toList());
        assertEquals(before.skills().stream().map(MySkill::evidence).toList(), after.skills().stream().map(MySkill::evidence).toList());
        assertEquals(List.of("JavaScript", "JS"), world.shown(Cast.ANA));
        assertEquals(List.of("skill.not-merged"), Answers.reasons(world.undoing().undo(SkillWorld.WIKI, js.id())));
    }

    @Test
    public void whoEditedMeanwhileKeepsItWhereItIs() {
        world.shares(Cast.ANA, js);
        world.confirms(Cast.BO, Cast.ANA, js);
        world.wants(Cast.ANA, javascript);
        world.merge(js, javascript);
        world.claims(Cast.ANA, world.now(javascript), "strength", "3", "open", "Both");
        assertEquals(1, world.claims.of(Cast.ANA).size());
        assertEquals(1, only().evidence().confirmedBy());
        world.undo(js);
        assertEquals(List.of("JavaScript"), world.shown(Cast.ANA));
        assertEquals(1, only().evidence().confirmedBy());
    }

    @Test
    public void aClaimOnWhatIsGoneMovesWhenItIsEdited() {
        world.shares(Cast.ANA, js);
        Instant since = world.clock.instant();
        world.merge(js, javascript);
        world.passDays(3);
        world.claims(Cast.ANA, js, "strength", "4", "open", "Said anew");
        assertEquals(List.of(javascript.id()), world.claims.of(Cast.ANA).stream().map(Claim::skill).toList());
        assertEquals(since, only().claim().since());
    }

    @Test
    public void whatIsShownAsOneIsTakenBackAsOne() {
        world.shares(Cast.ANA, js);
        world.shares(Cast.ANA, javascript);
        world.merge(js, javascript);
        Answers.given(world.withdrawing().withdraw(Viewer.of(Cast.ANA), js.id()));
        assertEquals(List.of(), world.claims.of(Cast.ANA));
    }

    @Test
    public void confirmationsOfBothAreTakenBackAsOne() {
        world.shares(Cast.ANA, js);
        world.shares(Cast.ANA, javascript);
        world.confirms(Cast.BO, Cast.ANA, js);
        world.confirms(Cast.BO, Cast.ANA, javascript);
        world.merge(js, javascript);
        assertEquals(1, only().evidence().confirmedBy());
        Answers.given(world.confirming().withdraw(Viewer.of(Cast.BO), Cast.ANA, javascript.id()));
        world.undo(js);
        world.page(Cast.ANA).skills().forEach(mine -> assertEquals(0, mine.evidence().confirmedBy()));
    }

    @Test
    public void mergesInAChainLeadToTheEndAndAreUndoneOneByOne() {
        Skill ecma = world.aSkill("ECMAScript");
        world.merge(js, javascript);
        world.merge(javascript, ecma);
        world.shares(Cast.ANA, js);
        assertEquals(List.of("ECMAScript"), world.shown(Cast.ANA));
        assertEquals(Set.of(js.id(), javascript.id(), ecma.id()), world.vocabularies.now().family(ecma.id()));
        world.undo(javascript);
        assertEquals(javascript.id(), world.vocabularies.now().root(js.id()).orElseThrow().id());
        world.undo(js);
        assertEquals(js.id(), world.vocabularies.now().root(js.id()).orElseThrow().id());
    }

    @Test
    public void aMergeIntoWhatIsMergedGoesToItsEndAndFollowsItsUndo() {
        Skill ecma = world.aSkill("ECMAScript");
        world.merge(javascript, ecma);
        assertEquals(ecma.id(), Answers.given(merging(js, javascript)).id());
        world.undo(javascript);
        assertEquals(javascript.id(), world.vocabularies.now().root(js.id()).orElseThrow().id());
    }

    @Test
    public void twoWhoMergeTheSameAtOnceBothGetIt() {
        world.merge(js, javascript);
        long version = world.skills.version();
        assertEquals(javascript.id(), Answers.given(merging(js, javascript)).id());
        assertEquals(version, world.skills.version());
        assertEquals(List.of("skill.merge.circle"), Answers.reasons(merging(javascript, js)));
    }

    @Test
    public void noMergesMakeACircle() {
        List<Skill> ring = new ArrayList<>(List.of(js, javascript, world.aSkill("ECMAScript"), world.aSkill("ES6")));
        for (int i = 0; i + 1 < ring.size(); i++) {
            world.merge(ring.get(i), ring.get(i + 1));
        }
        Skill last = ring.get(3);
        for (Skill each : ring.subList(0, 3)) {
            assertEquals(List.of("skill.merge.circle"), Answers.reasons(merging(last, each)));
        }
        assertEquals(List.of("skill.merge.same"), Answers.reasons(merging(last, last)));
        ring.forEach(each -> assertEquals(last.id(), world.vocabularies.now().root(each.id()).orElseThrow().id()));
    }

    @Test
    public void whatIsMergedElsewhereOrArchivedIsNotMerged() {
        Skill java = world.aSkill("Java");
        world.merge(js, javascript);
        assertEquals(List.of("skill.is-merged"), Answers.reasons(merging(js, java)));
        Answers.given(world.archiving().archive(SkillWorld.WIKI, java.id()));
        assertEquals(List.of("skill.archived"), Answers.reasons(merging(java, javascript)));
        assertEquals(List.of("skill.archived"), Answers.reasons(merging(javascript, java)));
        assertEquals(
                List.of("skill.not-found"),
                Answers.reasons(world.merging().merge(SkillWorld.WIKI, new SkillId(4711), java.id())));
        assertEquals(
                List.of("skill.not-found"),
                Answers.reasons(world.merging().merge(SkillWorld.WIKI, javascript.id(), new SkillId(4711))));
    }

    @Test
    public void aMergedSkillIsNotChangedByItself() {
        world.merge(js, javascript);
        int version = world.now(js).version();
        assertEquals(List.of("skill.is-merged"), Answers.reasons(world.renaming().rename(SkillWorld.WIKI, js.id(), "X", version)));
        assertEquals(
                List.of("skill.is-merged"),
                Answers.reasons(world.changingTerms().change(SkillWorld.WIKI, js.id(), new TermsDraft(List.of(), null), version)));
        assertEquals(
                List.of("skill.is-merged"),
                Answers.reasons(world.splitting().split(SkillWorld.WIKI, js.id(), new SplitDraft("X", null), version)));
        assertEquals(List.of("skill.is-merged"), Answers.reasons(world.archiving().archive(SkillWorld.WIKI, js.id())));
    }

    @Test
    public void anEntryOfTheDirectoryIsCombinedByTheSameRules() {
        world.claims(Cast.ANA, js, "can-share", "4", "members", "Old");
        world.claims(Cast.ANA, javascript, "strength", "2", "open", "New");
        world.merge(js, javascript);
        EntryClaim combined =
                EntryClaim.combined(world.claims.entry(Cast.ANA).orElseThrow().claims(), javascript.id());
        ClaimTerms terms = only().claim().terms();
        assertEquals(javascript.id(), combined.skill());
        assertEquals(terms.directions(), combined.directions());
        assertEquals(terms.level(), combined.level());
        assertEquals(terms.visibility(), combined.visibility());
        assertTrue(combined.happyToBeAsked());
        assertEquals(0, combined.confirmations());
    }

    @Test
    public void pointersThatWereDamagedIntoACircleStandForThemselves() {
        Skill one = js.mergedInto(javascript.id());
        Skill other = javascript.mergedInto(js.id());
        Vocabulary damaged = new Vocabulary(1, List.of(one, other, world.aSkill("Go")));
        assertEquals(one, damaged.root(js.id()).orElseThrow());
        assertEquals(other, damaged.root(javascript.id()).orElseThrow());
    }
}
