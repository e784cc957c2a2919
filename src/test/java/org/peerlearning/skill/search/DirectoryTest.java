package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillRepository;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.VocabularyWork;
import org.peerlearning.testing.Race;

public class DirectoryTest {

    private static final PersonKey VIEWER = new PersonKey("viewer");

    private final Finding finding = new Finding();
    private final Skill java = finding.skill("Java");
    private final Skill chess = finding.skill("Chess", Term.label("fr", "Échecs"));

    private List<String> found(PeopleQuery query) {
        return names(finding.find(VIEWER, query));
    }

    private static List<String> names(PeopleFound found) {
        return found.hits().stream().map(hit -> hit.person().value()).sorted().toList();
    }

    @Test
    public void whileANodeReadsEverybodySearchesAreAnsweredFromTheDatabase() {
        finding.write("ana", Finding.shares(java, Level.FLUENT), Finding.shares(chess, Level.CURIOUS));
        finding.write("bo", Finding.shares(chess, Level.FLUENT));
        PeopleFound before = finding.find(VIEWER, PeopleQuery.of("chess"));
        assertTrue(before.loading());
        assertEquals(List.of("ana", "bo"), names(before));
        assertEquals(List.of("ana", "bo"), found(PeopleQuery.of("")));
        assertEquals("one reading is enough", 1, finding.background.size());
        finding.background.remove().run();
        PeopleFound after = finding.find(VIEWER, PeopleQuery.of("chess"));
        assertFalse(after.loading());
        assertEquals(before.hits(), after.hits());
        assertEquals(before.facets(), after.facets());
    }

    @Test
    public void whenReadingEverybodyFailsTheNextSearchBeginsAnew() {
        finding.write("ana", Finding.shares(java, Level.FLUENT));
        finding.find(VIEWER, PeopleQuery.of("java"));
        finding.entries.failWith(new IllegalStateException("the database is away"));
        Runnable loading = finding.background.remove();
        assertThrows(IllegalStateException.class, loading::run);
        finding.entries.failWith(null);
        assertTrue(finding.find(VIEWER, PeopleQuery.of("java")).loading());
        finding.background.remove().run();
        assertFalse(finding.find(VIEWER, PeopleQuery.of("java")).loading());
    }

    @Test
    public void whatIsWrittenHereIsFoundHereAtOnceAndOnOtherNodesWhenTheyLook() {
        Directory other = finding.node();
        finding.loaded();
        other.load();
        DirectoryEntry entry = finding.entry("ana", Profile.UNKNOWN, Finding.shares(java, Level.FLUENT));
        finding.entries.write(entry);
        finding.directory.written(entry);
        assertEquals(List.of("ana"), found(PeopleQuery.of("java")));
        assertEquals(0, there(other).total());
        finding.clock.pass(Directory.LOOK_EVERY);
        assertEquals(List.of("ana"), names(there(other)));
    }

    private PeopleFound there(Directory node) {
        return Answers.given(finding.people(node).find(Viewer.of(VIEWER), PeopleQuery.of("java")));
    }

    @Test
    public void aNodeLooksAtMostOnceInTwoSeconds() {
        finding.loaded();
        int before = finding.entries.reads();
        for (int i = 0; i < 10; i++) {
            finding.find(VIEWER, PeopleQuery.of("java"));
        }
        assertEquals(before, finding.entries.reads());
        finding.clock.pass(Directory.LOOK_EVERY);
        finding.find(VIEWER, PeopleQuery.of("java"));
        finding.find(VIEWER, PeopleQuery.of("java"));
        assertEquals(before + 1, finding.entries.reads());
    }

    @Test
    public void betweenTwoLooksASearchAsksTheDatabaseForNothing() {
        Asked asked = new Asked(finding.skills);
        Directory node = new Directory(new Vocabularies(asked), finding.entries, finding.clock, finding.background::add);
        node.load();
        there(node);
        int before = asked.versions;
        for (int i = 0; i < 10; i++) {
            there(node);
        }
        assertEquals(before, asked.versions);
        Skill sailing = finding.skill("Sailing");
        assertEquals("another node's", List.of(), understood(node, "sailing"));
        asked.here++;
        assertEquals("this node's", List.of(sailing), understood(node, "sailing"));
        Skill rowing = finding.skill("Rowing");
        finding.clock.pass(Directory.LOOK_EVERY);
        assertEquals("another node's, after two seconds", List.of(rowing), understood(node, "rowing"));
    }

    private List<Skill> understood(Directory node, String typed) {
        return Answers.given(finding.people(node).find(Viewer.of(VIEWER), PeopleQuery.of(typed))).understood();
    }

    /** A vocabulary that counts how often it is asked, and of which a test says what was changed here. */
    private static final class Asked implements SkillRepository {

        private final SkillRepository kept;
        private int versions;
        private long here;

        Asked(SkillRepository kept) {
            this.kept = kept;
        }

        @Override
        public long version() {
            versions++;
            return kept.version();
        }

        @Override
        public long changesHere() {
            return here;
        }

        @Override
        public List<Skill> all() {
            return kept.all();
        }

        @Override
        public <T> T changing(Function<VocabularyWork, T> work) {
            return kept.changing(work);
        }
    }

    @Test
    public void aClockThatIsSlowOnAnotherNodeHidesNothing() {
        finding.loaded();
        Instant slow = finding.clock.instant().minus(Duration.ofMinutes(9));
        finding.entries.write(new DirectoryEntry(
                new PersonKey("ana"), true, Profile.UNKNOWN, List.of(Finding.shares(java, Level.FLUENT)), slow));
        finding.clock.pass(Directory.LOOK_EVERY);
        assertEquals(List.of("ana"), found(PeopleQuery.of("java")));
    }

    @Test
    public void aMergeShowsAtOnceAndItsUndoTooWithoutReadingAnybody() {
        Skill schach = finding.skill("Schach");
        finding.write("ana", Finding.shares(schach, Level.FLUENT));
        finding.write("bo", Finding.shares(chess, Level.FLUENT), Finding.shown(Finding.shares(schach, Level.CAN_TEACH), Visibility.PRIVATE));
        finding.loaded();
        assertEquals(List.of("bo"), found(PeopleQuery.of("chess")));
        finding.merge(schach, chess);
        assertEquals("together they show as the narrowest says", List.of("ana"), found(PeopleQuery.of("chess")));
        assertEquals(List.of("ana"), found(PeopleQuery.of("schach")));
        assertEquals(List.of("ana"), found(PeopleQuery.of(List.of(schach.id()), true)));
        finding.unmerge(schach);
        assertEquals(List.of("bo"), found(PeopleQuery.of("chess")));
    }

    @Test
    public void aClaimOnASkillThatThisNodeHasNotHeardOfIsFoundAsSoonAsItHas() {
        finding.loaded();
        finding.find(VIEWER, PeopleQuery.of("java"));
        Skill young = finding.skill("Sailing");
        finding.entries.write(finding.entry("ana", Profile.UNKNOWN, Finding.shares(young, Level.FLUENT)));
        finding.directory.written(finding.entry("ana", Profile.UNKNOWN, Finding.shares(young, Level.FLUENT)));
        assertEquals(List.of("ana"), found(PeopleQuery.of("sailing")));
    }

    @Test
    public void whoLeavesIsNotFoundAndWhoComesBackIs() {
        finding.write("ana", Finding.shares(java, Level.FLUENT));
        finding.loaded();
        DirectoryEntry here = finding.entry("ana", Profile.UNKNOWN, Finding.shares(java, Level.FLUENT));
        DirectoryEntry gone = new DirectoryEntry(here.person(), false, here.profile(), here.claims(), here.changed());
        finding.directory.written(gone);
        assertEquals(List.of(), found(PeopleQuery.of("java")));
        assertEquals(List.of(), found(PeopleQuery.of("")));
        finding.directory.written(here);
        assertEquals(List.of("ana"), found(PeopleQuery.of("java")));
    }

    @Test
    public void fiveHundredClaimsOfOnePersonAreFoundAndTakenAway() {
        List<EntryClaim> claims = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            claims.add(Finding.shares(finding.skill("Topic number " + i), Level.FLUENT));
        }
        finding.loaded();
        finding.directory.written(new DirectoryEntry(VIEWER, true, Profile.UNKNOWN, claims, Finding.NOW));
        assertEquals(List.of("viewer"), found(PeopleQuery.of("topic number 499")));
        finding.directory.written(new DirectoryEntry(VIEWER, true, Profile.UNKNOWN, claims.subList(0, 1), Finding.NOW));
        assertEquals(List.of(), found(PeopleQuery.of("topic number 499")));
        assertEquals(List.of("viewer"), found(PeopleQuery.of("topic number 0")));
    }

    @Test
    public void readersNeverWaitForWritersNorSeeOneHalfOfAChange() throws Exception {
        Skill go = finding.skill("Go");
        finding.loaded();
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Integer>> tasks = new ArrayList<>();
        // Everybody claims either both or none of two skills, whatever moment it is.
        tasks.add(() -> {
            for (int i = 0; i < 4_000; i++) {
                EntryClaim[] claims = i % 3 == 0
                        ? new EntryClaim[0]
                        : new EntryClaim[] {Finding.shares(java, Level.FLUENT), Finding.shares(go, Level.FLUENT)};
                finding.directory.written(finding.entry("p" + i % 700, new Profile("D" + i % 5, "", ""), claims));
            }
            over.set(true);
            return 0;
        });
        for (int reader = 0; reader < 3; reader++) {
            tasks.add(() -> {
                int rounds = 0;
                while (!over.get() || rounds == 0) {
                    DirectoryIndex index = finding.directory.index().orElseThrow();
                    assertEquals(index.posting(java.id()).size(), index.posting(go.id()).size());
                    PeopleFound both = finding.find(VIEWER, PeopleQuery.of(List.of(java.id(), go.id()), true));
                    int inFacets = both.facets().departments().stream().mapToInt(Facets.Count::people).sum();
                    assertEquals(both.total(), inFacets);
                    assertTrue(both.hits().stream().allMatch(hit -> hit.matched().size() == 2));
                    rounds++;
                }
                return rounds;
            });
        }
        assertTrue(Race.of(tasks).stream().skip(1).allMatch(rounds -> rounds > 0));
    }
}
