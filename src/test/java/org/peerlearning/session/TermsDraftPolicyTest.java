package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.SessionDraft.DrawDraft;
import org.peerlearning.session.SessionDraft.KeptDraft;
import org.peerlearning.session.SessionDraft.MinimumDraft;
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
            assertEquals(List.of("terms.cancelMinutes: session.terms.hours"), wrong(aSessionDraft().terms(null, null, minutes, false)));
        }
    }

    @Test
    public void wrongTermsAreSaidTogetherWithTheRest() {
        assertEquals(
                List.of("capacity: input.range", "terms.cancelMinutes: session.terms.hours"),
                wrong(aSessionDraft().capacity(0).terms(null, null, -1, false)));
    }

    // A draw, a minimum, kept seats. The session has 12 seats, starts on 1 April at 17:30 and it is 2 March, 10:00, in Paris.

    private static SessionDraft.TermsDraft typed(DrawDraft draw, MinimumDraft minimum, KeptDraft kept) {
        return new SessionDraft.TermsDraft("2026-03-10T08:00", "2026-03-31T18:00", 1_440, false, draw, minimum, kept);
    }

    private static SessionDrafts drawing(DrawDraft draw) {
        return aSessionDraft().terms(typed(draw, null, null));
    }

    private static SessionDrafts drawing(String at) {
        return drawing(new DrawDraft(at, null));
    }

    private static SessionDrafts taking(Integer people, Integer decideMinutes) {
        return aSessionDraft().terms(typed(null, new MinimumDraft(people, decideMinutes), null));
    }

    private static SessionDrafts keeping(Integer seats, String whom, String wikiGroup, String until) {
        return aSessionDraft().terms(typed(null, null, new KeptDraft(seats, whom, wikiGroup, until)));
    }

    @Test
    public void aDrawIsKeptInWholeMinutes() {
        assertEquals(
                Optional.of(new DrawTerms(LocalDateTime.of(2026, 3, 20, 12, 0), 0)), good(drawing(" 2026-03-20T12:00:59 ")).draw());
        assertEquals(
                Optional.of(new DrawTerms(LocalDateTime.of(2026, 3, 20, 12, 0), 3)),
                good(drawing(new DrawDraft("2026-03-20T12:00", 3))).draw());
    }

    @Test
    public void aDrawIsWhileSignUpIsOpenAndSeatsCanStillBeGivenBack() {
        good(drawing("2026-03-10T08:01"));
        good(drawing("2026-03-31T17:29"));
        for (String at : List.of("2026-03-10T08:00", "2026-03-31T17:30", "2026-03-31T18:01", "2026-04-01T17:30", "2026-03-02T10:00")) {
            assertEquals(at, List.of("terms.draw.at: session.terms.draw-when"), wrong(drawing(at)));
        }
    }

    @Test
    public void aDrawMayBeAtTheMomentInWhichSignUpCloses() {
        DrawDraft draw = new DrawDraft("2026-03-20T18:00", null);
        good(aSessionDraft().terms(new SessionDraft.TermsDraft(null, "2026-03-20T18:00", null, null, draw, null, null)));
        assertEquals(
                List.of("terms.draw.at: session.terms.draw-when"),
                wrong(aSessionDraft().terms(new SessionDraft.TermsDraft(null, "2026-03-20T17:59", null, null, draw, null, null))));
    }

    @Test
    public void aDrawNeedsATimeAndABoundThatIsANumberOfSeats() {
        assertEquals(List.of("terms.draw.at: input.missing"), wrong(drawing(" ")));
        assertEquals(List.of("terms.draw.at: session.terms.unreadable"), wrong(drawing("at noon")));
        assertEquals(List.of("terms.draw.perDepartment: input.range"), wrong(drawing(new DrawDraft("2026-03-20T12:00", -1))));
    }

    @Test
    public void aDrawGoesNeitherWithApprovalNorWithKeptSeats() {
        DrawDraft draw = new DrawDraft("2026-03-20T12:00", null);
        assertEquals(
                List.of("terms.approval: session.terms.draw-with-approval"),
                wrong(aSessionDraft().terms(new SessionDraft.TermsDraft(null, null, null, true, draw, null, null))));
        KeptDraft kept = new KeptDraft(1, "members", null, "2026-03-20T12:00");
        assertEquals(
                List.of("terms.kept.seats: session.terms.draw-with-kept"), wrong(aSessionDraft().terms(typed(draw, null, kept))));
    }

    @Test
    public void aMinimumIsDecidedAtTheCutOffUnlessTheHostsSayWhen() {
        assertEquals(Optional.of(new MinimumTerms(2, 1_440)), good(taking(2, null)).minimum());
        assertEquals(Optional.of(new MinimumTerms(12, 0)), good(taking(12, 0)).minimum());
    }

    @Test
    public void aMinimumIsTwoPeopleOrMoreAndNoMoreThanThereAreSeats() {
        assertEquals(List.of("terms.minimum.people: input.missing"), wrong(taking(null, null)));
        assertEquals(List.of("terms.minimum.people: input.range"), wrong(taking(1, null)));
        assertEquals(List.of("terms.minimum.people: input.range"), wrong(taking(13, null)));
        assertEquals(List.of("capacity: session.capacity-below-minimum"), wrong(taking(2, null).capacity(1)));
        assertEquals(List.of("capacity: input.missing"), wrong(taking(2, null).capacity(null)));
    }

    @Test
    public void aDecisionLiesAheadAfterSignUpOpensAndNotBeforeTheDraw() {
        for (int minutes : new int[] {-1, 40_321}) {
            assertEquals(List.of("terms.minimum.decideMinutes: session.terms.hours"), wrong(taking(2, minutes)));
        }
        // 32,250 minutes before the start, but for the hour that clocks are set forward by, is when sign-up opens.
        assertEquals(List.of("terms.minimum.decideMinutes: session.terms.decide-when"), wrong(taking(2, 32_250)));
        good(taking(2, 32_189));
        MinimumDraft early = new MinimumDraft(2, 12 * 24 * 60);
        assertEquals(
                List.of("terms.minimum.decideMinutes: session.terms.decide-when"),
                wrong(aSessionDraft().terms(typed(new DrawDraft("2026-03-20T17:31", null), early, null))));
    }

    @Test
    public void aDecisionMayBeAtTheMomentOfTheDraw() {
        MinimumDraft minimum = new MinimumDraft(2, 24 * 60);
        DrawDraft draw = new DrawDraft("2026-03-31T17:30", null);
        good(aSessionDraft().terms(new SessionDraft.TermsDraft(null, null, 0, false, draw, minimum, null)));
    }

    @Test
    public void aDecisionThatWouldHaveBeenMadeAlreadyIsRefused() {
        assertEquals(
                List.of("terms.minimum.decideMinutes: session.terms.decide-when"),
                wrong(aSessionDraft().date("2026-03-02").time("12:00")
                        .terms(new SessionDraft.TermsDraft(null, null, 0, false, null, new MinimumDraft(2, 120), null))));
    }

    @Test
    public void seatsAreKeptForMembersOrForAGroupOfTheWiki() {
        LocalDateTime until = LocalDateTime.of(2026, 3, 20, 12, 0);
        assertEquals(
                Optional.of(new KeptSeats(12, KeptSeats.Whom.MEMBERS, "", until)),
                good(keeping(12, "members", "ignored", "2026-03-20T12:00")).kept());
        assertEquals(
                Optional.of(new KeptSeats(1, KeptSeats.Whom.WIKI_GROUP, "photo graphers", until)),
                good(keeping(1, " wiki-group", " photo  graphers ", "2026-03-20T12:00")).kept());
    }

    @Test
    public void seatsAreKeptForSomebodyAndForAWhile() {
        String until = "2026-03-20T12:00";
        assertEquals(List.of("terms.kept.seats: input.range"), wrong(keeping(13, "members", null, until)));
        assertEquals(List.of("terms.kept.seats: input.range"), wrong(keeping(0, "members", null, until)));
        assertEquals(List.of("terms.kept.whom: session.kept.unknown-whom"), wrong(keeping(1, "friends", null, until)));
        assertEquals(List.of("terms.kept.wikiGroup: input.missing"), wrong(keeping(1, "wiki-group", " ", until)));
        assertEquals(List.of("terms.kept.wikiGroup: input.too-long"), wrong(keeping(1, "wiki-group", "g".repeat(256), until)));
        assertEquals(List.of("terms.kept.until: input.missing"), wrong(keeping(1, "members", null, null)));
        for (String moment : List.of("2026-03-02T10:00", "2026-03-31T17:30")) {
            assertEquals(List.of("terms.kept.until: session.kept.until-when"), wrong(keeping(1, "members", null, moment)));
        }
        assertEquals(
                List.of("terms.kept.seats: input.missing", "terms.kept.whom: session.kept.unknown-whom", "terms.kept.until: input.missing"),
                wrong(keeping(null, null, null, null)));
    }
}
