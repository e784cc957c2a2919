package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answers;

/** Terms as part of a draft: the session starts on 1 April 2026 at 17:30 in Paris. */
public class TermsDraftPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static SignupTerms good(SessionDrafts drafts) {
        return Answers.given(SessionDraftPolicy.check(drafts.draft(), NOW)).terms();
    }

    private static List<String> wrong(SessionDrafts drafts) {
        return Answers.reasons(SessionDraftPolicy.check(drafts.draft(), NOW));
    }

    @Test
    public void nothingSaidMeansOpenUntilTheStartWithoutApproval() {
        assertEquals(SignupTerms.OPEN, good(aSessionDraft()));
        assertEquals(SignupTerms.OPEN, good(aSessionDraft().terms(null, null, null, null)));
        assertEquals(SignupTerms.OPEN, good(aSessionDraft().terms(" ", "", 0, false)));
    }

    @Test
    public void goodTermsAreKeptInWholeMinutes() {
        assertEquals(
                new SignupTerms(
                        Optional.of(LocalDateTime.of(2026, 3, 20, 8, 0)), Optional.of(LocalDateTime.of(2026, 4, 1, 17, 30)), 1_440, true),
                good(aSessionDraft().terms(" 2026-03-20T08:00:59 ", "2026-04-01T17:30", 1_440, true)));
    }

    @Test
    public void theWindowOpensBeforeItClosesAndBothBeforeTheStart() {
        assertEquals(List.of("terms.opens: session.terms.opens-late"), wrong(aSessionDraft().terms("2026-04-01T17:30", null, 0, false)));
        assertEquals(
                List.of("terms.closes: session.terms.closes-late"), wrong(aSessionDraft().terms(null, "2026-04-01T17:31", 0, false)));
        assertEquals(
                List.of("terms.closes: session.terms.closes-early"),
                wrong(aSessionDraft().terms("2026-03-20T08:00", "2026-03-20T08:00", 0, false)));
    }

    @Test
    public void whatCannotBeReadIsSaid() {
        assertEquals(
                List.of("terms.opens: session.terms.unreadable", "terms.closes: session.terms.unreadable"),
                wrong(aSessionDraft().terms("tomorrow", "2026-02-30T08:00", 0, false)));
    }

    @Test
    public void theCutOffIsAtMostFourWeeksBefore() {
        assertEquals(TermsDraftPolicy.CANCEL_MINUTES_MAX, good(aSessionDraft().terms(null, null, 40_320, false)).cancelMinutes());
        for (int minutes : new int[] {-1, 40_321, Integer.MAX_VALUE}) {
            assertEquals(List.of("terms.cancelMinutes: input.range"), wrong(aSessionDraft().terms(null, null, minutes, false)));
        }
    }

    @Test
    public void wrongTermsAreSaidTogetherWithTheRest() {
        assertEquals(
                List.of("capacity: input.range", "terms.cancelMinutes: input.range"),
                wrong(aSessionDraft().capacity(0).terms(null, null, -1, false)));
    }
}
