package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Weekly;

/** A series keeps its hour on the wall. When that is in truth, tables of the countries' clock changes tell. */
public class SeriesTimesTest {

    /** A country that may change its mind. */
    private static final class Fickle extends ZoneRulesProvider {

        private static volatile ZoneRules rules = ZoneRules.of(ZoneOffset.ofHours(1));

        @Override
        protected Set<String> provideZoneIds() {
            return Set.of("Test/Fickle");
        }

        @Override
        protected ZoneRules provideRules(String zoneId, boolean forCaching) {
            return forCaching ? null : rules;
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
            return new TreeMap<>(Map.of("1", rules));
        }
    }

    private static List<Session> weekly(String from, String time, String zone, int times) {
        SessionTime first = new SessionTime(LocalDate.parse(from).atTime(LocalTime.parse(time)), ZoneId.of(zone), 90);
        SeriesRule rule = new Weekly(1, new Count(times));
        NewSession pattern = new NewSession(new SessionPlan(first, "", Optional.empty(), 5), SignupTerms.OPEN);
        return new NewSeries(rule, pattern, rule.dates(LocalDate.parse(from)), Optional.empty())
                .sessions(new SeriesId(1)).stream()
                        .map(session -> session.as(new SessionId(1), new GroupId(1)))
                        .toList();
    }

    private static void assertStarts(List<Session> sessions, String... instants) {
        assertEquals(List.of(instants), sessions.stream().map(session -> session.time().startsAt().toInstant().toString()).toList());
    }

    @Test
    public void parisInSpringAndAutumn() {
        assertStarts(
                weekly("2026-03-17", "17:30", "Europe/Paris", 3),
                "2026-03-17T16:30:00Z", "2026-03-24T16:30:00Z", "2026-03-31T15:30:00Z");
        assertStarts(weekly("2026-10-20", "17:30", "Europe/Paris", 2), "2026-10-20T15:30:00Z", "2026-10-27T16:30:00Z");
    }

    @Test
    public void newYorkInSpringAndAutumn() {
        assertStarts(weekly("2026-03-05", "09:00", "America/New_York", 2), "2026-03-05T14:00:00Z", "2026-03-12T13:00:00Z");
        assertStarts(weekly("2026-10-29", "09:00", "America/New_York", 2), "2026-10-29T13:00:00Z", "2026-11-05T14:00:00Z");
    }

    @Test
    public void sydneyTheOtherWayRound() {
        assertStarts(weekly("2026-04-01", "18:00", "Australia/Sydney", 2), "2026-04-01T07:00:00Z", "2026-04-08T08:00:00Z");
        assertStarts(weekly("2026-09-30", "18:00", "Australia/Sydney", 2), "2026-09-30T08:00:00Z", "2026-10-07T07:00:00Z");
    }

    @Test
    public void tokyoNever() {
        assertStarts(
                weekly("2026-03-24", "19:00", "Asia/Tokyo", 3),
                "2026-03-24T10:00:00Z", "2026-03-31T10:00:00Z", "2026-04-07T10:00:00Z");
    }

    @Test
    public void aSkippedTimeMovesForwardAsFarAsClocksDoAndOnlyOnThatDay() {
        List<Session> paris = weekly("2026-03-22", "02:30", "Europe/Paris", 3);
        assertStarts(paris, "2026-03-22T01:30:00Z", "2026-03-29T01:30:00Z", "2026-04-05T00:30:00Z");
        assertEquals(LocalDateTime.parse("2026-03-29T02:30"), paris.get(1).time().start());
        assertEquals(LocalDateTime.parse("2026-03-29T03:30"), paris.get(1).time().startsAt().toLocalDateTime());
        assertEquals(List.of(false, true, false), paris.stream().map(session -> session.time().isSkipped()).toList());
        assertStarts(weekly("2026-03-08", "02:30", "America/New_York", 1), "2026-03-08T07:30:00Z");
        assertStarts(weekly("2026-10-04", "02:30", "Australia/Sydney", 1), "2026-10-03T16:30:00Z");
    }

    @Test
    public void theHostIsToldWhichBeginLater() {
        List<Session> sessions = weekly("2026-03-22", "02:30", "Europe/Paris", 3);
        PlannedSeries planned = new PlannedSeries(
                new Series(
                        new SeriesId(1), sessions.get(0).group(), new Weekly(1, new Count(3)), LocalTime.of(2, 30), ZoneId.of("Europe/Paris"),
                        90, Optional.empty(), LocalDate.of(2026, 4, 5)),
                sessions);
        assertEquals(List.of(sessions.get(1)), planned.delayed());
    }

    @Test
    public void aDoubledTimeMeansTheFirst() {
        assertStarts(weekly("2026-10-25", "02:30", "Europe/Paris", 1), "2026-10-25T00:30:00Z");
        assertStarts(weekly("2026-11-01", "01:30", "America/New_York", 1), "2026-11-01T05:30:00Z");
        assertStarts(weekly("2026-04-05", "02:30", "Australia/Sydney", 1), "2026-04-04T15:30:00Z");
        assertFalse(weekly("2026-10-25", "02:30", "Europe/Paris", 1).get(0).time().isSkipped());
    }

    @Test
    public void whenACountryChangesItsRulesTheHourOnTheWallStays() {
        if (!ZoneRulesProvider.getAvailableZoneIds().contains("Test/Fickle")) {
            ZoneRulesProvider.registerProvider(new Fickle());
        }
        Session session = weekly("2026-07-01", "18:00", "Test/Fickle", 1).get(0);
        assertEquals(Instant.parse("2026-07-01T17:00:00Z"), session.time().startsAt().toInstant());
        Fickle.rules = ZoneRules.of(ZoneOffset.ofHours(3));
        assertEquals(Instant.parse("2026-07-01T15:00:00Z"), session.time().startsAt().toInstant());
        assertEquals(LocalDateTime.parse("2026-07-01T18:00"), session.time().start());
        assertTrue(session.hasStarted(Instant.parse("2026-07-01T15:00:00Z")));
        Fickle.rules = ZoneRules.of(ZoneOffset.ofHours(1));
    }

    @Test
    public void windowsOfSignUpMoveAlongByTheWall() {
        SessionTime first = new SessionTime(LocalDateTime.parse("2026-03-24T17:30"), ZoneId.of("Europe/Paris"), 90);
        SignupTerms terms = new SignupTerms(
                Optional.of(LocalDateTime.parse("2026-03-20T08:00")), Optional.of(LocalDateTime.parse("2026-03-24T12:00")), 60, false,
                Optional.of(new DrawTerms(LocalDateTime.parse("2026-03-21T08:00"), 2)), Optional.of(new MinimumTerms(3, 120)),
                Optional.of(new KeptSeats(2, KeptSeats.Whom.MEMBERS, "", LocalDateTime.parse("2026-03-22T08:00"))));
        SeriesRule rule = new Weekly(1, new Count(2));
        SignupTerms second = new NewSeries(
                        rule, new NewSession(new SessionPlan(first, "", Optional.empty(), 5), terms),
                        rule.dates(LocalDate.parse("2026-03-24")), Optional.empty())
                .sessions(new SeriesId(1)).get(1).terms();
        assertEquals(
                new SignupTerms(
                        Optional.of(LocalDateTime.parse("2026-03-27T08:00")), Optional.of(LocalDateTime.parse("2026-03-31T12:00")), 60,
                        false, Optional.of(new DrawTerms(LocalDateTime.parse("2026-03-28T08:00"), 2)), Optional.of(new MinimumTerms(3, 120)),
                        Optional.of(new KeptSeats(2, KeptSeats.Whom.MEMBERS, "", LocalDateTime.parse("2026-03-29T08:00")))),
                second);
    }
}
