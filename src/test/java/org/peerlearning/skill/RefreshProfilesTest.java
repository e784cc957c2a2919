package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.testing.Cast;

public class RefreshProfilesTest {

    private static final ClaimTerms TERMS = new ClaimTerms(Set.of(Direction.STRENGTH), Level.FLUENT, true, "", Visibility.OPEN);

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<DirectoryEntry> written = new ArrayList<>();
    private final InMemoryClaimRepository claims = new InMemoryClaimRepository(clock, written::add);
    private final FakeProfiles known = new FakeProfiles();
    private final Rounds rounds = new Rounds();

    /** When somebody was last asked about, in memory. */
    private final class Rounds implements DirectoryRounds {

        private final Map<PersonKey, Instant> asked = new HashMap<>();

        @Override
        public List<Known> notAskedSince(Instant moment, int limit) {
            List<Known> all = new ArrayList<>();
            claims.everybody(entry -> all.add(new Known(entry.person(), entry.present(), entry.profile())));
            return all.stream()
                    .filter(one -> last(one).isBefore(moment))
                    .sorted(Comparator.comparing(this::last))
                    .limit(limit)
                    .toList();
        }

        private Instant last(Known one) {
            return asked.getOrDefault(one.person(), Instant.EPOCH);
        }

        @Override
        public void asked(PersonKey person, Instant now) {
            asked.put(person, now);
        }
    }

    /** Knows everybody but one, about whom it fails. */
    private Profiles failingAbout(PersonKey person) {
        return new Profiles() {
            @Override
            public Profile of(PersonKey other) {
                return known.of(other);
            }

            @Override
            public boolean isPresent(PersonKey other) {
                if (other.equals(person)) {
                    throw new IllegalStateException("no directory");
                }
                return known.isPresent(other);
            }
        };
    }

    private void claiming(PersonKey... people) {
        for (PersonKey person : people) {
            claims.changing(person, work -> work.add(new SkillId(1), TERMS, clock.instant()));
        }
        written.clear();
    }

    private List<RefreshProfiles.Failure> run(Profiles profiles) {
        return new RefreshProfiles(rounds, profiles, claims, clock).run();
    }

    @Test
    public void whatTheWikiKnowsIsWrittenWhereItIsNew() {
        claiming(Cast.ANA, Cast.BO);
        known.know(Cast.ANA, "Sales", "Lyon", "fr");
        assertEquals(List.of(), run(known));
        assertEquals(List.of(Cast.ANA), written.stream().map(DirectoryEntry::person).toList());
        assertEquals("Sales", claims.entry(Cast.ANA).orElseThrow().profile().department());
    }

    @Test
    public void whoLeftWithoutAWordIsFoundNoMoreAndKeepsWhatIsKnown() {
        claiming(Cast.ANA);
        known.know(Cast.ANA, "Sales", "Lyon", "fr");
        run(known);
        known.leave(Cast.ANA);
        clock.pass(RefreshProfiles.GOOD_FOR.plusSeconds(1));
        run(known);
        DirectoryEntry gone = claims.entry(Cast.ANA).orElseThrow();
        assertFalse(gone.present());
        assertEquals("Sales", gone.profile().department());

        known.comeBack(Cast.ANA);
        clock.pass(RefreshProfiles.GOOD_FOR.plusSeconds(1));
        run(known);
        assertTrue(claims.entry(Cast.ANA).orElseThrow().present());
    }

    @Test
    public void oneWhoFailsHoldsUpNobodyAndWaitsForTheNextRound() {
        claiming(Cast.ANA, Cast.BO);
        known.know(Cast.BO, "Sales", "Lyon", "fr");
        List<RefreshProfiles.Failure> failures = run(failingAbout(Cast.ANA));
        assertEquals(List.of(Cast.ANA), failures.stream().map(RefreshProfiles.Failure::person).toList());
        assertEquals("Lyon", claims.entry(Cast.BO).orElseThrow().profile().location());
        clock.pass(Duration.ofMinutes(5));
        assertEquals(List.of(), run(failingAbout(Cast.ANA)));
    }
}
