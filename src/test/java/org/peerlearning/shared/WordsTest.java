package org.peerlearning.shared;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.testing.Cast;

public class WordsTest {

    @Test
    public void aWordIsLowerCaseWithHyphensAndLeadsBack() {
        assertEquals("study-circle", Format.STUDY_CIRCLE.key());
        for (Format format : Format.values()) {
            assertEquals(Optional.of(format), Format.byKey(format.key()));
        }
    }

    @Test
    public void aWordIsTheSameInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("study-circle", Format.STUDY_CIRCLE.key());
            assertEquals(Optional.of(Audience.MEMBERS), Audience.byKey("members"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    public void otherWordsLeadNowhere() {
        for (String word : new String[] {null, "", "STUDY_CIRCLE", "Study-Circle", "study_circle", " dojo", "dojo "}) {
            assertEquals(Optional.empty(), Format.byKey(word));
        }
    }

    @Test
    public void keysAreNeverBlank() {
        for (String blank : new String[] {null, "", "  "}) {
            assertThrows(IllegalArgumentException.class, () -> new PersonKey(blank));
            assertThrows(IllegalArgumentException.class, () -> new SpaceKey(blank));
        }
    }

    @Test
    public void aViewerIsThePersonWhoIsLoggedInOrNobody() {
        assertTrue(Viewer.of(Cast.ANA).is(Cast.ANA));
        assertFalse(Viewer.of(Cast.ANA).is(Cast.BO));
        assertFalse(Viewer.ANONYMOUS.is(Cast.ANA));
    }

    @Test
    public void whoLeftHasNoNameToShow() {
        assertTrue(PersonCard.gone(Cast.ANA).isGone());
        assertFalse(new PersonCard(Cast.ANA, "Ana", "/display/~ana").isGone());
    }

    @Test
    public void aRefusalHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> Answer.no(List.of()));
    }

    @Test
    public void whatFollowsARefusalIsNotDone() {
        Answer<Integer> refused = Answer.no(Refusal.notFound("gone"));
        assertEquals(List.of("gone"), Answers.reasons(refused.then(number -> {
            throw new AssertionError("must not run");
        })));
        assertEquals(2, (int) Answers.given(Answer.of(1).then(number -> Answer.of(number + 1))));
    }
}
