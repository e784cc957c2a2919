package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

/** What every keeper of claims does. */
public abstract class ClaimRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate MET = LocalDate.parse("2026-02-27");
    private static final SkillId SQL = new SkillId(11);
    private static final SkillId GO = new SkillId(12);
    private static final ClaimTerms SHARED = new ClaimTerms(
            Set.of(Direction.CAN_SHARE, Direction.STRENGTH), Level.FLUENT, true, "Ask me about joins.", Visibility.OPEN);
    private static final ClaimTerms WANTED =
            new ClaimTerms(Set.of(Direction.WANTS_TO_LEARN), Level.CURIOUS, false, "", Visibility.PRIVATE);

    protected final TestClock clock = new TestClock(NOW);
    protected final List<DirectoryEntry> heard = new ArrayList<>();
    private ClaimRepository claims;

    /** @param watch hears what is written */
    protected abstract ClaimRepository emptyClaims(TestClock clock, DirectoryWatch watch);

    @Before
    public void begin() {
        claims = emptyClaims(clock, heard::add);
    }

    private void changing(PersonKey person, Consumer<ClaimWork> change) {
        claims.changing(person, work -> {
            change.accept(work);
            return true;
        });
    }

    private Claim add(PersonKey person, SkillId skill, ClaimTerms terms) {
        return claims.changing(person, work -> work.add(skill, terms, clock.instant()));
    }

    private DirectoryEntry entry(PersonKey person) {
        return claims.entry(person).orElseThrow();
    }

    @Test
    public void whoClaimsNothingIsNotThere() {
        assertEquals(List.of(), claims.of(Cast.ANA));
        assertEquals(Map.of(Cast.ANA, List.of()), claims.of(List.of(Cast.ANA)));
        assertEquals(Optional.empty(), claims.entry(Cast.ANA));
        assertEquals(Optional.empty(), claims.byId(new ClaimId(4711)));
        assertEquals(Map.of(), claims.of(List.of()));
        assertEquals(Map.of(), claims.confirmations(List.of()));
    }

    @Test
    public void aClaimIsFoundAsItWasMade() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        Claim go = add(Cast.ANA, GO, WANTED);
        Claim bo = add(Cast.BO, SQL, WANTED);
        assertEquals(new Claim(sql.id(), Cast.ANA, SQL, SHARED, NOW, NOW), sql);
        assertEquals(List.of(sql, go), claims.of(Cast.ANA));
        assertEquals(
                Map.of(Cast.ANA, List.of(sql, go), Cast.BO, List.of(bo), Cast.CEM, List.of()),
                claims.of(List.of(Cast.ANA, Cast.BO, Cast.CEM)));
        assertEquals(Optional.of(go), claims.byId(go.id()));
    }

    @Test
    public void everyCombinationIsKept() {
        long number = 100;
        for (Level level : Level.values()) {
            for (Visibility visibility : Visibility.values()) {
                for (Direction direction : Direction.values()) {
                    ClaimTerms terms = new ClaimTerms(Set.of(direction), level, level == Level.FLUENT, "", visibility);
                    Claim made = add(Cast.ANA, new SkillId(number++), terms);
                    assertEquals(Optional.of(made), claims.byId(made.id()));
                }
            }
        }
        ClaimTerms all = new ClaimTerms(Set.of(Direction.values()), Level.CAN_TEACH, true, "", Visibility.OPEN);
        assertEquals(all, claims.byId(add(Cast.ANA, SQL, all).id()).orElseThrow().terms());
    }

    @Test
    public void sentencesOfEveryScriptAreKept() {
        long number = 100;
        List<String> sentences = new ArrayList<>(Texts.HARD);
        sentences.add(Texts.emojis(ClaimTerms.SENTENCE_MAX));
        for (String sentence : sentences) {
            ClaimTerms terms = new ClaimTerms(Set.of(Direction.STRENGTH), Level.CURIOUS, false, sentence, Visibility.OPEN);
            assertEquals(sentence, claims.byId(add(Cast.ANA, new SkillId(number++), terms).id()).orElseThrow().terms().sentence());
        }
    }

    @Test
    public void aChangedClaimSaysWhatItSaysNow() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        Instant later = NOW.plus(Duration.ofDays(3));
        Claim changed = sql.saying(WANTED, later).since(NOW.minus(Duration.ofDays(9)));
        changing(Cast.ANA, work -> {
            work.save(changed);
            assertEquals(List.of(changed), work.claims());
        });
        assertEquals(List.of(changed), claims.of(Cast.ANA));
    }

    @Test
    public void aRemovedClaimIsGoneWithItsConfirmations() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        changing(Cast.ANA, work -> {
            work.confirm(new Confirmation(sql.id(), Cast.BO, MET, NOW));
            work.remove(sql.id());
            assertEquals(List.of(), work.claims());
        });
        assertEquals(List.of(), claims.of(Cast.ANA));
        assertEquals(Map.of(sql.id(), List.of()), claims.confirmations(List.of(sql.id())));
        assertEquals(List.of(), entry(Cast.ANA).claims());
        Claim again = add(Cast.ANA, SQL, WANTED);
        assertEquals(List.of(again), claims.of(Cast.ANA));
    }

    @Test
    public void whoConfirmsTwiceConfirmsOnce() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        Confirmation bo = new Confirmation(sql.id(), Cast.BO, MET, NOW);
        Confirmation cem = new Confirmation(sql.id(), Cast.CEM, MET.plusDays(1), NOW.plusSeconds(60));
        changing(Cast.ANA, work -> {
            work.confirm(cem);
            work.confirm(bo);
            work.confirm(new Confirmation(sql.id(), Cast.BO, MET.plusDays(2), NOW.plusSeconds(90)));
            assertEquals(List.of(bo, cem), work.confirmations(sql.id()));
        });
        assertEquals(Map.of(sql.id(), List.of(bo, cem)), claims.confirmations(List.of(sql.id())));
        assertEquals(2, entry(Cast.ANA).claims().get(0).confirmations());
    }

    @Test
    public void aConfirmationIsTakenBack() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        changing(Cast.ANA, work -> {
            work.confirm(new Confirmation(sql.id(), Cast.BO, MET, NOW));
            work.withdraw(sql.id(), Cast.CEM);
            assertEquals(1, work.confirmations(sql.id()).size());
            work.withdraw(sql.id(), Cast.BO);
            assertEquals(List.of(), work.confirmations(sql.id()));
        });
        assertEquals(0, entry(Cast.ANA).claims().get(0).confirmations());
    }

    @Test
    public void confirmationsMoveAlongAndNobodyCountsTwice() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        Claim go = add(Cast.ANA, GO, SHARED);
        Confirmation there = new Confirmation(sql.id(), Cast.BO, MET, NOW);
        changing(Cast.ANA, work -> {
            work.confirm(there);
            work.confirm(new Confirmation(go.id(), Cast.BO, MET, NOW.plusSeconds(5)));
            work.confirm(new Confirmation(go.id(), Cast.CEM, MET, NOW.plusSeconds(9)));
            work.move(go.id(), sql.id());
            assertEquals(List.of(), work.confirmations(go.id()));
        });
        assertEquals(
                List.of(there, new Confirmation(sql.id(), Cast.CEM, MET, NOW.plusSeconds(9))),
                claims.confirmations(List.of(sql.id())).get(sql.id()));
    }

    @Test
    public void anEntryTellsWhatSearchingTakes() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        clock.pass(Duration.ofHours(1));
        changing(Cast.ANA, work -> {
            work.profile(new Profile("R&D", "Zürich", "fr"));
            work.confirm(new Confirmation(sql.id(), Cast.BO, MET, NOW.plus(Duration.ofDays(40))));
        });
        assertEquals(
                new DirectoryEntry(
                        Cast.ANA, true, new Profile("R&D", "Zürich", "fr"),
                        List.of(new EntryClaim(
                                SQL, SHARED.directions(), Level.FLUENT, true, Visibility.OPEN, 1, LocalDate.parse("2026-04-11"))),
                        clock.instant()),
                entry(Cast.ANA));
    }

    @Test
    public void whoLeftIsNotPresentAndKeepsWhatTheySaid() {
        add(Cast.ANA, SQL, SHARED);
        changing(Cast.ANA, work -> work.present(false));
        assertFalse(entry(Cast.ANA).present());
        assertEquals(1, entry(Cast.ANA).claims().size());
        changing(Cast.ANA, work -> work.present(true));
        assertTrue(entry(Cast.ANA).present());
    }

    @Test
    public void whoeverWatchesHearsOfEveryChangeAndOfNothingElse() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        assertEquals(List.of(entry(Cast.ANA)), heard);
        changing(Cast.ANA, work -> work.claims());
        changing(Cast.ANA, work -> work.present(true));
        changing(Cast.ANA, work -> work.withdraw(sql.id(), Cast.BO));
        assertEquals(1, heard.size());
        assertThrows(IllegalStateException.class, () -> changing(Cast.ANA, work -> {
            work.remove(sql.id());
            throw new IllegalStateException("broken");
        }));
        assertEquals(1, heard.size());
        changing(Cast.ANA, work -> work.remove(sql.id()));
        assertEquals(entry(Cast.ANA), heard.get(1));
    }

    @Test
    public void whatFailedLeavesNoTrace() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        DirectoryEntry before = entry(Cast.ANA);
        clock.pass(Duration.ofHours(1));
        assertThrows(IllegalStateException.class, () -> changing(Cast.ANA, work -> {
            work.add(GO, WANTED, NOW);
            work.confirm(new Confirmation(sql.id(), Cast.BO, MET, NOW));
            work.save(sql.saying(WANTED, NOW));
            work.present(false);
            throw new IllegalStateException("broken");
        }));
        assertEquals(List.of(sql), claims.of(Cast.ANA));
        assertEquals(before, entry(Cast.ANA));
    }

    @Test
    public void aChangeWithinAChangeWorksOnTheSame() {
        changing(Cast.ANA, outer -> {
            Claim sql = outer.add(SQL, SHARED, NOW);
            changing(Cast.ANA, inner -> {
                assertEquals(List.of(sql), inner.claims());
                inner.add(GO, WANTED, NOW);
            });
            assertEquals(2, outer.claims().size());
        });
        assertEquals(2, entry(Cast.ANA).claims().size());
        assertEquals(1, heard.size());
    }

    @Test
    public void aSkillIsClaimedOnce() {
        add(Cast.ANA, SQL, SHARED);
        assertThrows(RuntimeException.class, () -> add(Cast.ANA, SQL, WANTED));
        assertEquals(1, claims.of(Cast.ANA).size());
    }

    @Test
    public void changedEntriesAreFoundByTheMoment() {
        add(Cast.ANA, SQL, SHARED);
        clock.pass(Duration.ofMinutes(1));
        Instant then = clock.instant();
        add(Cast.BO, SQL, SHARED);
        assertEquals(List.of(Cast.BO), people(claims.changedSince(then)));
        assertEquals(Set.of(Cast.ANA, Cast.BO), Set.copyOf(people(claims.changedSince(NOW))));
        assertEquals(List.of(), claims.changedSince(then.plusMillis(1)));
        clock.pass(Duration.ofMinutes(1));
        add(Cast.ANA, GO, WANTED);
        assertEquals(List.of(entry(Cast.ANA)), claims.changedSince(clock.instant()));
    }

    @Test
    public void everybodyIsReadOnce() {
        for (PersonKey person : List.of(Cast.CEM, Cast.ANA, Cast.BO)) {
            add(person, SQL, SHARED);
        }
        List<DirectoryEntry> read = new ArrayList<>();
        claims.everybody(read::add);
        assertEquals(3, read.size());
        assertEquals(Set.of(entry(Cast.ANA), entry(Cast.BO), entry(Cast.CEM)), Set.copyOf(read));
    }

    @Test
    public void entriesGoOnWhereAPageEnded() {
        for (PersonKey person : List.of(Cast.CEM, Cast.ANA, Cast.BO)) {
            add(person, SQL, SHARED);
        }
        assertEquals(List.of(Cast.ANA, Cast.BO), people(claims.entries(Optional.empty(), 2)));
        assertEquals(List.of(Cast.CEM), people(claims.entries(Optional.of(Cast.BO), 2)));
        assertEquals(List.of(), claims.entries(Optional.of(Cast.CEM), 2));
    }

    @Test
    public void fiveHundredClaimsAreReadAndWritten() {
        changing(Cast.ANA, work -> {
            for (int i = 0; i < Claim.PER_PERSON_MAX; i++) {
                work.add(new SkillId(1000 + i), SHARED, NOW);
            }
        });
        assertEquals(Claim.PER_PERSON_MAX, claims.of(Cast.ANA).size());
        assertEquals(Claim.PER_PERSON_MAX, entry(Cast.ANA).claims().size());
        assertEquals(
                Claim.PER_PERSON_MAX, claims.confirmations(claims.of(Cast.ANA).stream().map(Claim::id).toList()).size());
    }

    @Test
    public void nobodyChangesWhatOthersClaim() {
        Claim sql = add(Cast.ANA, SQL, SHARED);
        assertThrows(RuntimeException.class, () -> changing(Cast.BO, work -> work.remove(sql.id())));
        assertEquals(List.of(sql), claims.of(Cast.ANA));
    }

    @Test
    public void nothingIsHeldAfterwards() {
        List<ClaimWork> kept = new ArrayList<>();
        changing(Cast.ANA, kept::add);
        assertThrows(IllegalStateException.class, () -> kept.get(0).claims());
    }

    private static List<PersonKey> people(List<DirectoryEntry> entries) {
        return entries.stream().map(DirectoryEntry::person).toList();
    }
}
