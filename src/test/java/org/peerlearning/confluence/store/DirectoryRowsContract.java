package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.DirectoryRounds;
import org.peerlearning.skill.FakeProfiles;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.RefreshProfiles;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;
import org.peerlearning.testing.Cast;

/** The rows from which a node starts. */
public abstract class DirectoryRowsContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ClaimTerms TERMS = new ClaimTerms(
            Set.of(Direction.values()), Level.CAN_TEACH, true, "\uD83C\uDFB8".repeat(ClaimTerms.SENTENCE_MAX), Visibility.OPEN);

    private final TestClock clock = new TestClock(NOW);
    private Nodes.Node node;
    private AoClaimRepository claims;

    abstract Nodes empty();

    @Before
    public final void emptyNode() {
        node = empty().first();
        claims = node.claims(clock);
    }

    private List<DirectoryEntry> everybody() {
        List<DirectoryEntry> all = new ArrayList<>();
        claims.everybody(all::add);
        return all;
    }

    private Claim claimed(PersonKey person, int skill) {
        return claims.changing(person, work -> work.add(new SkillId(skill), TERMS, NOW));
    }

    @Test
    public void fiveHundredClaimsFitInOneEntry() {
        claims.changing(Cast.ANA, work -> {
            IntStream.rangeClosed(1, Claim.PER_PERSON_MAX).forEach(i ->
                    work.add(new SkillId(Integer.MAX_VALUE - i), TERMS, NOW));
            return true;
        });
        DirectoryEntry entry = claims.entry(Cast.ANA).orElseThrow();
        assertEquals(Claim.PER_PERSON_MAX, entry.claims().size());
        assertEquals(TERMS.directions(), entry.claims().get(499).directions());
        assertEquals(List.of(entry), everybody());
        assertEquals(TERMS.sentence(), claims.of(Cast.ANA).get(0).terms().sentence());
    }

    /** More than one page of rows, by hand, for it would take long by one change after the other. */
    @Test
    public void everybodyIsReadPageByPage() {
        node.transactions().inOne(() -> {
            IntStream.range(0, 4_001).forEach(i -> {
                Map<String, Object> columns = new HashMap<>();
                columns.put("PERSON", "p" + i);
                columns.put("PRESENT", true);
                columns.put("ENTRY", "1");
                columns.put("CHANGED", NOW.toEpochMilli());
                columns.put("REFRESHED", 0L);
                columns.put("TOUCHED", 0L);
                node.ao().create(DirectoryEntryRow.class, columns);
            });
            return true;
        });
        assertEquals(4_001, everybody().stream().map(DirectoryEntry::person).distinct().count());
    }

    @Test
    public void whoClaimsOneOfSomeSkillsIsLookedUpByThem() {
        claimed(Cast.ANA, 7);
        claimed(Cast.ANA, 8);
        claimed(Cast.BO, 8);
        claimed(Cast.CEM, 9);
        List<DirectoryEntry> found = new ArrayList<>();
        List<String> statements = node.statementsOf(() -> claims.claiming(List.of(new SkillId(7), new SkillId(8)), found::add));
        assertEquals(2, statements.size());
        assertEquals(Set.of(Cast.ANA, Cast.BO), found.stream().map(DirectoryEntry::person).collect(Collectors.toSet()));
        assertEquals(2, found.size());
        found.clear();
        claims.claiming(List.of(), found::add);
        assertEquals(List.of(), found);
    }

    @Test
    public void anEntryThatANewerVersionWroteIsMadeAnewFromTheClaims() {
        Claim claim = claimed(Cast.ANA, 7);
        claimed(Cast.BO, 8);
        claims.changing(Cast.ANA, work -> {
            work.confirm(new Confirmation(claim.id(), Cast.BO, LocalDate.of(2026, 2, 1), NOW));
            return true;
        });
        List<DirectoryEntry> before = everybody();
        node.database().update(
                "UPDATE \"AO_B02FB7_DIRECTORY_ENTRY\" SET \"ENTRY\" = ? WHERE \"PERSON\" = ?", "9?what=ever", Cast.ANA.value());
        assertEquals(before, everybody());
        assertEquals(before.get(0), claims.entry(Cast.ANA).orElseThrow());
        assertEquals(2, claims.changedSince(NOW).size());

        claimed(Cast.ANA, 9);
        assertEquals(2, claims.entry(Cast.ANA).orElseThrow().claims().size());
        assertTrue(node.ao().find(DirectoryEntryRow.class, "PERSON = ?", Cast.ANA.value())[0].getEntry().startsWith("1;"));
    }

    @Test
    public void whoWasAskedAboutLongestAgoComesFirst() {
        DirectoryRounds rounds = new AoDirectoryRounds(node.ao(), node.transactions());
        claimed(Cast.ANA, 7);
        claimed(Cast.BO, 7);
        claimed(Cast.CEM, 7);
        rounds.asked(Cast.ANA, NOW);
        rounds.asked(Cast.BO, NOW.minusSeconds(60));
        rounds.asked(new PersonKey("nobody"), NOW);
        Instant later = NOW.plusSeconds(1);
        assertEquals(List.of(Cast.CEM, Cast.BO, Cast.ANA), people(rounds.notAskedSince(later, 9)));
        assertEquals(List.of(Cast.CEM, Cast.BO), people(rounds.notAskedSince(later, 2)));
        assertEquals(List.of(Cast.CEM), people(rounds.notAskedSince(NOW.minusSeconds(60), 9)));
        Instant changed = claims.entry(Cast.ANA).orElseThrow().changed();
        rounds.asked(Cast.ANA, later);
        assertEquals(changed, claims.entry(Cast.ANA).orElseThrow().changed());
    }

    private static List<PersonKey> people(List<DirectoryRounds.Known> known) {
        return known.stream().map(DirectoryRounds.Known::person).toList();
    }

    @Test
    public void profilesAreRefreshedOnceADayAndOnlyWhatChangedIsWritten() {
        FakeProfiles profiles = new FakeProfiles();
        RefreshProfiles refreshing =
                new RefreshProfiles(new AoDirectoryRounds(node.ao(), node.transactions()), profiles, claims, clock);
        claimed(Cast.ANA, 7);
        claimed(Cast.BO, 7);
        profiles.know(Cast.ANA, "Sales", "Lyon", "fr");
        profiles.leave(Cast.BO);
        clock.pass(Duration.ofMinutes(5));
        Instant since = clock.instant();
        assertEquals(List.of(), refreshing.run());
        assertEquals(new Profile("Sales", "Lyon", "fr"), claims.entry(Cast.ANA).orElseThrow().profile());
        assertEquals(false, claims.entry(Cast.BO).orElseThrow().present());
        assertEquals(2, claims.changedSince(since).size());

        clock.pass(Duration.ofHours(1));
        profiles.know(Cast.ANA, "Sales", "Paris", "fr");
        assertEquals(List.of(), refreshing.run());
        assertEquals("Lyon", claims.entry(Cast.ANA).orElseThrow().profile().location());
        clock.pass(Duration.ofHours(24));
        Instant next = clock.instant();
        refreshing.run();
        assertEquals("Paris", claims.entry(Cast.ANA).orElseThrow().profile().location());
        assertEquals(1, claims.changedSince(next).size());
    }
}
