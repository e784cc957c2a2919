package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.Texts;

public class SessionDraftPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static SessionPlan good(SessionDrafts drafts) {
        return Answers.given(SessionDraftPolicy.check(drafts.draft(), NOW)).plan();
    }

    private static List<String> wrong(SessionDrafts drafts) {
        return Answers.reasons(SessionDraftPolicy.check(drafts.draft(), NOW));
    }

    @Test
    public void aGoodDraftBecomesAPlan() {
        assertEquals(
                new SessionPlan(
                        new SessionTime(LocalDateTime.of(2026, 4, 1, 17, 30), ZoneId.of("Europe/Paris"), 90),
                        "Room 4",
                        Optional.of("https://meet.example/photo"),
                        12),
                good(aSessionDraft().date(" 2026-04-01 ").time("17:30:59.5").place(" Room  4 ")));
        assertEquals(Optional.empty(), good(aSessionDraft().link("  ").place(null)).link());
        assertEquals("", good(aSessionDraft().link(null).place(null)).place());
    }

    @Test
    public void everythingWrongIsSaidAtOnce() {
        assertEquals(
                List.of(
                        "date: input.missing",
                        "time: input.missing",
                        "zone: input.missing",
                        "minutes: input.missing",
                        "capacity: input.missing"),
                Answers.reasons(SessionDraftPolicy.check(new SessionDraft(null, null, null, null, null, null, null), NOW)));
        assertEquals(
                List.of(
                        "zone: session.zone.unknown",
                        "minutes: input.range",
                        "place: input.too-long",
                        "link: session.link.not-web",
                        "capacity: input.range"),
                wrong(aSessionDraft().zone("Mars/Base").minutes(0).place("p".repeat(201)).link("ftp://x").capacity(0)));
    }

    @Test
    public void datesAndTimesAreWrittenOneWay() {
        for (String date : List.of("2026-4-1", "01/04/2026", "2026-02-30", "2026-04-01T10:00", "tomorrow", "20260401")) {
            assertEquals(date, List.of("date: session.date.unreadable"), wrong(aSessionDraft().date(date)));
        }
        for (String time : List.of("5pm", "24:00", "17.30", "7:30", "17:60", "T17:30")) {
            assertEquals(time, List.of("time: session.time.unreadable"), wrong(aSessionDraft().time(time)));
        }
    }

    @Test
    public void theEndsOfTimeAreOnlyMistakes() {
        assertEquals(List.of("date: session.date.far"), wrong(aSessionDraft().date("+999999999-12-31")));
        assertEquals(List.of("date: session.date.past"), wrong(aSessionDraft().date("-999999999-01-01")));
    }

    @Test
    public void aZoneIsAPlaceNotAnOffset() {
        assertEquals(ZoneId.of("Pacific/Kiritimati"), good(aSessionDraft().zone("Pacific/Kiritimati")).time().zone());
        assertEquals(ZoneId.of("UTC"), good(aSessionDraft().zone("UTC")).time().zone());
        for (String zone : List.of("+02:00", "UTC+2", "GMT+02:00", "Z", "europe/paris", "Europe/ Paris", "Nowhere", "../etc")) {
            assertEquals(zone, List.of("zone: session.zone.unknown"), wrong(aSessionDraft().zone(zone)));
        }
    }

    @Test
    public void aTimeThatClocksSkipIsRefused() {
        assertEquals(List.of("time: session.time.skipped"), wrong(aSessionDraft().date("2026-03-29").time("02:00")));
        assertEquals(List.of("time: session.time.skipped"), wrong(aSessionDraft().date("2026-03-29").time("02:59")));
        good(aSessionDraft().date("2026-03-29").time("01:59"));
        good(aSessionDraft().date("2026-03-29").time("03:00"));
        assertEquals(
                List.of("time: session.time.skipped"),
                wrong(aSessionDraft().zone("Australia/Lord_Howe").date("2026-10-04").time("02:15")));
    }

    @Test
    public void aTimeThatClocksRepeatMeansTheFirst() {
        SessionTime time = good(aSessionDraft().date("2026-10-25").time("02:30")).time();
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), time.startsAt().toInstant());
    }

    @Test
    public void aSessionIsAhead() {
        assertEquals(List.of("date: session.date.past"), wrong(aSessionDraft().date("2026-03-02").time("10:00")));
        good(aSessionDraft().date("2026-03-02").time("10:01"));
        assertEquals(List.of("date: session.date.past"), wrong(aSessionDraft().date("2026-03-01")));
        // In Kiritimati it is 23:00 already, in Pago Pago still 22:00 of the day before.
        assertEquals(
                List.of("date: session.date.past"), wrong(aSessionDraft().zone("Pacific/Kiritimati").date("2026-03-02").time("22:59")));
        good(aSessionDraft().zone("Pacific/Pago_Pago").date("2026-03-01").time("22:01"));
    }

    @Test
    public void aDayThatIsOverIsToldWithTheOtherMistakes() {
        assertEquals(
                List.of("zone: session.zone.unknown", "date: session.date.past"),
                wrong(aSessionDraft().date("2026-02-28").zone("Europe/Atlantis")));
        assertEquals(
                List.of("time: input.missing", "date: session.date.past"), wrong(aSessionDraft().date("2026-03-01").time("")));
        // Somewhere it is still the day before.
        assertEquals(List.of("zone: session.zone.unknown"), wrong(aSessionDraft().date("2026-03-01").zone("Europe/Atlantis")));
    }

    @Test
    public void aSessionIsAtMostThreeYearsAhead() {
        good(aSessionDraft().date("2029-03-02").time("23:59"));
        assertEquals(
                List.of(Refusal.invalid("date", "session.date.far", 3)),
                Answers.refusals(SessionDraftPolicy.check(aSessionDraft().date("2029-03-03").time("00:00").draft(), NOW)));
    }

    @Test
    public void lengthAndCapacityHaveEnds() {
        good(aSessionDraft().minutes(5).capacity(1));
        good(aSessionDraft().minutes(720).capacity(10_000));
        assertEquals(
                List.of(Refusal.invalid("minutes", "input.range", 5, 720), Refusal.invalid("capacity", "input.range", 1, 10_000)),
                Answers.refusals(SessionDraftPolicy.check(aSessionDraft().minutes(4).capacity(10_001).draft(), NOW)));
        assertEquals(
                List.of("minutes: input.range", "capacity: input.range"),
                wrong(aSessionDraft().minutes(Integer.MAX_VALUE).capacity(Integer.MIN_VALUE)));
        assertEquals(List.of("minutes: input.range"), wrong(aSessionDraft().minutes(721)));
        assertEquals(List.of("capacity: input.range"), wrong(aSessionDraft().capacity(-1)));
    }

    @Test
    public void aPlaceHasUpToTwoHundredCharactersAsPeopleCount() {
        assertEquals(Texts.emojis(200), good(aSessionDraft().place(Texts.emojis(200))).place());
        assertEquals(List.of("place: input.too-long"), wrong(aSessionDraft().place("p".repeat(201))));
    }

    @Test
    public void aLinkLeadsToTheWeb() {
        for (String link : List.of(
                "https://meet.example", "HTTP://MEET.EXAMPLE:8080/a?b=c#d", "https://[::1]/x", "https://exemple.fr/é%20t")) {
            assertEquals(Optional.of(link), good(aSessionDraft().link(link)).link());
        }
        for (String link : List.of(
                "javascript:alert(1)", "JaVaScRiPt://x.example/%0aalert(1)", "data:text/html,<script>", "java\u0000script:alert(1)",
                "java\nscript:alert(1)", "vbscript:x", "mailto:a@b.example", "//meet.example", "/display/ENG", "meet.example", "https://",
                "https:///path", "http:meet", "https://a b", "https://x.example/<script>", "https://x.example/\"onclick=", "file:///etc",
                "https://[::1", "https://x.example/%zz")) {
            assertEquals(link, List.of("link: session.link.not-web"), wrong(aSessionDraft().link(link)));
        }
    }

    @Test
    public void aLinkIsAsLongAsAColumnHolds() {
        String longest = "https://x.example/" + "l".repeat(432);
        assertEquals(SessionDraftPolicy.LINK_MAX, longest.length());
        good(aSessionDraft().link(longest));
        assertEquals(List.of("link: input.too-long"), wrong(aSessionDraft().link(longest + "l")));
    }
}
