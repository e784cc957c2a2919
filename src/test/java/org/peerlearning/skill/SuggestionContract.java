package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;

/** What every keeper of suggestions does. */
public abstract class SuggestionContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final SkillId SQL = new SkillId(11);
    private static final SkillId GO = new SkillId(12);

    private SuggestionRepository suggestions;

    protected abstract SuggestionRepository emptySuggestions();

    @Before
    public void begin() {
        suggestions = emptySuggestions();
    }

    private Hint hint(SkillId skill, PersonKey from, int second) {
        Hint hint = new Hint(Cast.ANA, skill, from, NOW.plusSeconds(second));
        suggestions.put(hint);
        return hint;
    }

    @Test
    public void thereIsNothingAtFirst() {
        assertEquals(List.of(), suggestions.open(Cast.ANA));
        assertEquals(Set.of(), suggestions.dismissed(Cast.ANA));
        assertEquals(0, suggestions.openFrom(Cast.ANA, Cast.BO));
    }

    @Test
    public void hintsStayOpenTheOldestFirst() {
        Hint second = hint(SQL, Cast.BO, 2);
        Hint third = hint(GO, Cast.BO, 3);
        Hint first = hint(SQL, Cast.CEM, 1);
        assertEquals(List.of(first, second, third), suggestions.open(Cast.ANA));
        assertEquals(2, suggestions.openFrom(Cast.ANA, Cast.BO));
        assertEquals(1, suggestions.openFrom(Cast.ANA, Cast.CEM));
        assertEquals(0, suggestions.openFrom(Cast.BO, Cast.ANA));
        assertEquals(List.of(), suggestions.open(Cast.BO));
    }

    @Test
    public void aColleagueSaysItOnceAnsweredOrNot() {
        Hint first = hint(SQL, Cast.BO, 1);
        hint(SQL, Cast.BO, 2);
        assertEquals(List.of(first), suggestions.open(Cast.ANA));
        suggestions.answer(Cast.ANA, List.of(SQL), NOW);
        hint(SQL, Cast.BO, 3);
        assertEquals(List.of(), suggestions.open(Cast.ANA));
        Hint another = hint(SQL, Cast.CEM, 4);
        assertEquals(List.of(another), suggestions.open(Cast.ANA));
    }

    @Test
    public void whatWasClaimedIsAnswered() {
        hint(SQL, Cast.BO, 1);
        Hint go = hint(GO, Cast.BO, 2);
        suggestions.answer(Cast.ANA, List.of(), NOW);
        assertEquals(2, suggestions.open(Cast.ANA).size());
        suggestions.answer(Cast.ANA, List.of(SQL, new SkillId(99)), NOW);
        assertEquals(List.of(go), suggestions.open(Cast.ANA));
        assertEquals(Set.of(), suggestions.dismissed(Cast.ANA));
    }

    @Test
    public void whatWasDismissedStaysSo() {
        hint(SQL, Cast.BO, 1);
        hint(SQL, Cast.CEM, 2);
        suggestions.dismiss(Cast.ANA, SQL, NOW);
        suggestions.dismiss(Cast.ANA, SQL, NOW.plusSeconds(1));
        suggestions.dismiss(Cast.ANA, GO, NOW);
        assertEquals(List.of(), suggestions.open(Cast.ANA));
        assertEquals(Set.of(SQL, GO), suggestions.dismissed(Cast.ANA));
        assertEquals(Set.of(), suggestions.dismissed(Cast.BO));
    }
}
