package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimDraft;
import org.peerlearning.skill.ClaimId;
import org.peerlearning.skill.ClaimSkill;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.Curation;
import org.peerlearning.skill.CurationPolicy;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.FakeProfiles;
import org.peerlearning.skill.Hint;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.MergeSkills;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillChoice;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.TermForm;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** Many people, on several nodes, change the same skills and claims at the same moment. */
public abstract class SkillRaceContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ClaimTerms SHARES =
            new ClaimTerms(Set.of(Direction.CAN_SHARE), Level.FLUENT, true, "Since school", Visibility.OPEN);

    private final TestClock clock = new TestClock(NOW);
    private final FakeAccess access = new FakeAccess();
    private Nodes nodes;

    abstract Nodes empty();

    @Before
    public final void emptyNodes() {
        nodes = empty();
        access.makeWikiAdministrator(Cast.HOST);
    }

    private Nodes.Node node(int number) {
        return nodes.all().get(number % nodes.all().size());
    }

    private Skill added(String name) {
        return node(0).skills().changing(work -> work.add(NewSkill.named(name, Set.of(Tag.WORK)), NOW));
    }

    private Claim claimed(PersonKey person, SkillId skill) {
        return node(0).claims(clock).changing(person, work -> work.add(skill, SHARES, NOW));
    }

    private Answer<Skill> merge(Nodes.Node node, Skill gone, Skill stays) {
        AoSkillRepository skills = node.skills();
        Curation curation = new Curation(new Vocabularies(skills), skills, new CurationPolicy(access), clock);
        return new MergeSkills(curation).merge(Curator.of(Viewer.of(Cast.HOST)), gone.id(), stays.id());
    }

    @Test
    public void ofTwoMergesThatWouldMakeACircleOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            Skill knitting = added("Knitting " + round);
            Skill crochet = added("Crochet " + round);
            List<Callable<Boolean>> clicks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Nodes.Node node = node(i);
                Skill gone = i % 2 == 0 ? knitting : crochet;
                Skill stays = i % 2 == 0 ? crochet : knitting;
                clicks.add(() -> merge(node, gone, stays).fold(merged -> true, refused -> false));
            }
            assertEquals(3, Race.of(clicks).stream().filter(merged -> merged).count());
            List<Skill> after = node(1).skills().all().stream()
                    .filter(skill -> Set.of(knitting.id(), crochet.id()).contains(skill.id()))
                    .toList();
            assertEquals(1, after.stream().filter(Skill::isMerged).count());
        }
    }

    @Test
    public void whoeverAddsTheSameSpellingLaterGetsTheFirstOnesSkill() throws Exception {
        List<Callable<SkillId>> clicks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Nodes.Node node = node(i);
            String spelling = i % 2 == 0 ? "Sauerteig \uD83C\uDF5E" : "sauerteig \uD83C\uDF5E";
            clicks.add(() -> node.skills().changing(work -> work.byTerm(TermForm.of(spelling))
                    .orElseGet(() -> work.add(NewSkill.named(spelling, Set.of()), NOW))
                    .id()));
        }
        assertEquals(1, new HashSet<>(Race.of(clicks)).size());
        assertEquals(1, node(2).skills().all().size());
        assertEquals(1, node(2).skills().version());
    }

    @Test
    public void manyPeopleClaimTheSameNewSkillAtOnce() throws Exception {
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Nodes.Node node = node(i);
            Viewer viewer = Viewer.of(new PersonKey("p" + i));
            AoSkillRepository skills = node.skills();
            Vocabularies vocabularies = new Vocabularies(skills);
            ClaimSkill use = new ClaimSkill(
                    new SkillChoice(vocabularies, skills, clock), vocabularies, node.claims(clock), node.suggestions(),
                    new FakeProfiles(), clock);
            ClaimDraft draft = new ClaimDraft(
                    null, "Sourdough", List.of("passion"), List.of("can-share"), "3", true, "", "open");
            clicks.add(() -> use.claim(viewer, draft).fold(mine -> true, refused -> false));
        }
        assertEquals(12, Race.of(clicks).stream().filter(claimed -> claimed).count());
        assertEquals(1, node(0).skills().all().size());
        List<DirectoryEntry> entries = new ArrayList<>();
        node(1).claims(clock).everybody(entries::add);
        assertEquals(12, entries.stream().filter(entry -> entry.claims().size() == 1).count());
    }

    @Test
    public void onePersonWhoEditsOnEveryNodeLosesNothing() throws Exception {
        List<Callable<ClaimId>> clicks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Nodes.Node node = node(i);
            SkillId skill = new SkillId(100 + i);
            clicks.add(() -> node.claims(clock).changing(Cast.ANA, work -> work.add(skill, SHARES, NOW)).id());
        }
        assertEquals(12, new HashSet<>(Race.of(clicks)).size());
        assertEquals(12, node(0).claims(clock).of(Cast.ANA).size());
        assertEquals(12, node(1).claims(clock).entry(Cast.ANA).orElseThrow().claims().size());
        assertEquals(1, node(0).ao().count(DirectoryEntryRow.class));
    }

    @Test
    public void aDoubleClickOnEveryNodeClaimsOnce() throws Exception {
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Nodes.Node node = node(i);
            clicks.add(() -> node.claims(clock).changing(Cast.ANA, work -> {
                if (work.claims().isEmpty()) {
                    work.add(new SkillId(7), SHARES, NOW);
                }
                return work.claims().size();
            }));
        }
        assertEquals(Set.of(1), new HashSet<>(Race.of(clicks)));
        assertEquals(1, node(0).claims(clock).of(Cast.ANA).size());
    }

    @Test
    public void everyConfirmationCountsAndEachPersonOnce() throws Exception {
        Claim claim = claimed(Cast.ANA, new SkillId(7));
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            Nodes.Node node = node(i);
            PersonKey by = new PersonKey("p" + i % 6);
            clicks.add(() -> node.claims(clock).changing(Cast.ANA, work -> {
                work.confirm(new Confirmation(claim.id(), by, LocalDate.of(2026, 2, 1), NOW));
                return true;
            }));
        }
        Race.of(clicks);
        assertEquals(6, node(1).claims(clock).confirmations(List.of(claim.id())).get(claim.id()).size());
        assertEquals(6, node(2).claims(clock).entry(Cast.ANA).orElseThrow().claims().get(0).confirmations());
    }

    @Test
    public void whatOneNodeWritesTheOthersFindAmongWhatHasChanged() {
        claimed(Cast.ANA, new SkillId(7));
        clock.pass(Duration.ofMinutes(1));
        Instant since = clock.instant();
        assertEquals(List.of(), node(1).claims(clock).changedSince(since));
        claimed(Cast.BO, new SkillId(8));
        List<DirectoryEntry> changed = node(1).claims(clock).changedSince(since);
        assertEquals(List.of(Cast.BO), changed.stream().map(DirectoryEntry::person).toList());
        assertEquals(new SkillId(8), changed.get(0).claims().get(0).skill());
    }

    @Test
    public void theMomentOfAChangeGrowsWhateverTheClocksSay() {
        claimed(Cast.ANA, new SkillId(7));
        Instant first = node(0).claims(clock).entry(Cast.ANA).orElseThrow().changed();
        TestClock late = new TestClock(NOW.minusSeconds(600));
        node(1).claims(late).changing(Cast.ANA, work -> work.add(new SkillId(8), SHARES, NOW));
        assertTrue(node(0).claims(clock).entry(Cast.ANA).orElseThrow().changed().isAfter(first));
    }

    @Test
    public void theWatchHearsOfWhatIsCommittedOnly() {
        List<DirectoryEntry> heard = new ArrayList<>();
        AoClaimRepository claims = node(0).claims(clock, entry -> {
            assertTrue("only what is committed is told", node(1).claims(clock).entry(entry.person()).isPresent());
            heard.add(entry);
        });
        assertThrows(IllegalStateException.class, () -> claims.changing(Cast.ANA, work -> {
            work.add(new SkillId(7), SHARES, NOW);
            throw new IllegalStateException("the power is gone");
        }));
        assertEquals(List.of(), heard);
        assertEquals(Optional.empty(), claims.entry(Cast.ANA));
        assertEquals(List.of(), claims.of(Cast.ANA));

        node(0).transactions().inOne(() -> {
            claims.changing(Cast.ANA, work -> work.add(new SkillId(7), SHARES, NOW));
            assertEquals(List.of(), heard);
            return claims.changing(Cast.BO, work -> work.add(new SkillId(7), SHARES, NOW));
        });
        assertEquals(List.of(Cast.ANA, Cast.BO), heard.stream().map(DirectoryEntry::person).toList());
        assertEquals(heard.get(0), claims.entry(Cast.ANA).orElseThrow());

        claims.changing(Cast.ANA, work -> work.claims().size());
        assertEquals(2, heard.size());
    }

    @Test
    public void aWatchThatFailsUndoesNothing() {
        AoClaimRepository claims = node(0).claims(clock, entry -> {
            throw new IllegalStateException("no memory");
        });
        claims.changing(Cast.ANA, work -> work.add(new SkillId(7), SHARES, NOW));
        assertEquals(1, claims.of(Cast.ANA).size());
    }

    @Test
    public void aChangeOfTheVocabularyThatBreaksLeavesNothing() {
        AoSkillRepository skills = node(0).skills();
        Skill known = added("Chess");
        assertThrows(IllegalStateException.class, () -> skills.changing(work -> {
            work.add(NewSkill.named("Go", Set.of()), NOW);
            work.save(work.byId(known.id()).orElseThrow().standing(false));
            throw new IllegalStateException("the power is gone");
        }));
        assertEquals(List.of(known), node(1).skills().all());
        assertEquals(1, skills.version());
    }

    @Test
    public void everyChangeOfTheVocabularyIsOneVersionOnAllNodes() throws Exception {
        List<Callable<Boolean>> changes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Nodes.Node node = node(i);
            String name = "Skill " + i;
            changes.add(() -> node.skills().changing(work -> work.add(NewSkill.named(name, Set.of()), NOW)) != null);
        }
        Race.of(changes);
        assertEquals(12, node(2).skills().version());
        assertEquals(12, node(1).skills().all().size());
    }

    @Test
    public void theSameHintIsKeptOnce() throws Exception {
        List<Callable<Boolean>> thanks = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Nodes.Node node = node(i);
            thanks.add(() -> {
                node.suggestions().put(new Hint(Cast.ANA, new SkillId(7), Cast.BO, NOW));
                node.suggestions().dismiss(Cast.CEM, new SkillId(7), NOW);
                return true;
            });
        }
        Race.of(thanks);
        assertEquals(1, node(0).suggestions().openFrom(Cast.ANA, Cast.BO));
        assertEquals(Set.of(new SkillId(7)), node(1).suggestions().dismissed(Cast.CEM));
    }

    @Test
    public void evenWithoutTheLockTheTablesTakeNothingTwice() {
        claimed(Cast.ANA, new SkillId(7));
        RuntimeException claim = assertThrows(RuntimeException.class, () ->
                node(1).ao().create(ClaimRow.class, ClaimValues.columns(Cast.ANA, 7, SHARES, NOW)));
        assertTrue(SqlFailures.brokeIntegrity(claim));
        Skill skill = added("Chess");
        RuntimeException term = assertThrows(RuntimeException.class, () -> node(1).ao().create(
                SkillTermRow.class, SkillValues.columns(99, skill.terms().get(0), 0)));
        assertTrue(SqlFailures.brokeIntegrity(term));
    }

    @Test
    public void profilesLongerThanTheirColumnsAreCutWhereNoCharacterBreaks() {
        String department = "x".repeat(449) + "\uD83C\uDFB8";
        AoClaimRepository claims = node(0).claims(clock);
        claims.changing(Cast.ANA, work -> {
            work.profile(new Profile(department, "Lyon", "fr"));
            return true;
        });
        assertEquals(new Profile("x".repeat(449), "Lyon", "fr"), claims.entry(Cast.ANA).orElseThrow().profile());
    }
}
