package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.Test;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.WeekOfMonth;

/** A series in a calendar: the tricky ones, each read back. */
public class SeriesEventsTest {

    private static ASeries weekly(String first, String zone, int times) {
        return new ASeries(new Weekly(1, new Count(times)), first, zone);
    }

    private static ReadBack assertToldRight(ASeries series) {
        ReadBack read = ReadBack.of(series.text());
        assertEquals(series.text(), series.expected(), read.occurrences());
        return read;
    }

    private static VEvent main(ReadBack read) {
        return read.events().get(0);
    }

    @Test
    public void aWeeklySeriesIsOneEvent() {
        ReadBack read = assertToldRight(weekly("2026-05-05T17:30", "Europe/Paris", 6));
        assertEquals(1, read.events().size());
        assertEquals("FREQ=WEEKLY;COUNT=6;BYDAY=TU", ReadBack.value(main(read), "RRULE"));
        assertEquals("series-7@wiki-1", ReadBack.value(main(read), "UID"));
        assertEquals("Europe/Paris", ReadBack.parameter(main(read), "DTSTART", "TZID"));
    }

    @Test
    public void itKeepsItsHourThroughDaylightSavingInBothDirectionsAndHemispheres() {
        for (String zone : List.of(
                "Europe/Paris", "America/New_York", "Australia/Sydney", "America/Santiago", "Africa/Casablanca", "Pacific/Auckland",
                "Australia/Lord_Howe", "Asia/Tokyo", "Asia/Kathmandu", "UTC", "+05:45")) {
            for (String first : List.of("2026-02-17T17:30", "2026-09-08T08:00")) {
                assertToldRight(weekly(first, zone, 10));
                assertToldRight(new ASeries(new Weekly(2, new Count(6)), first, zone));
            }
        }
    }

    @Test
    public void aCountryThatChangedItsRuleBetweenTwoSessionsIsToldRight() {
        assertToldRight(weekly("2016-08-25T17:30", "Europe/Istanbul", 16));
        assertToldRight(weekly("2018-04-27T10:00", "Asia/Pyongyang", 4));
    }

    @Test
    public void monthsByWeekdayAndTheirEnds() {
        for (WeekOfMonth week : WeekOfMonth.values()) {
            for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
                SeriesRule rule = new MonthlyOnWeekday(week, day, new Count(14));
                LocalDate first = rule.dates(LocalDate.of(2026, 1, 1)).get(0);
                assertToldRight(new ASeries(rule, first + "T23:30", "Europe/Paris"));
            }
        }
        SeriesRule last = new MonthlyOnWeekday(WeekOfMonth.LAST, DayOfWeek.FRIDAY, new Until(LocalDate.of(2028, 3, 1)));
        ReadBack read = assertToldRight(new ASeries(last, "2026-01-30T17:30", "Europe/Paris"));
        assertEquals("FREQ=MONTHLY;COUNT=26;BYDAY=-1FR", ReadBack.value(main(read), "RRULE"));
    }

    @Test
    public void everyOtherWeekAcrossTheTurnOfTheYear() {
        ReadBack read = assertToldRight(new ASeries(new Weekly(2, new Count(8)), "2026-11-23T09:00", "America/New_York"));
        assertEquals("FREQ=WEEKLY;COUNT=8;INTERVAL=2;BYDAY=MO", ReadBack.value(main(read), "RRULE"));
    }

    @Test
    public void whatWasSkippedIsAnException() {
        ReadBack read = assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 6).skipping(2).skipping(4));
        assertEquals(1, read.events().size());
        assertEquals(2, main(read).getProperties("EXDATE").size());
        assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 6).skipping(1).skipping(6));
    }

    @Test
    public void aMovedOneStandsInsteadOfTheOneThatItWas() {
        ReadBack read = assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 6).moving(3, "2026-04-02T09:00"));
        assertEquals(2, read.events().size());
        VEvent moved = read.events().get(1);
        assertEquals("20260331T173000", ReadBack.value(moved, "RECURRENCE-ID"));
        assertEquals("20260402T090000", ReadBack.value(moved, "DTSTART"));
        assertEquals("series-7@wiki-1", ReadBack.value(moved, "UID"));
        assertEquals("1", ReadBack.value(moved, "SEQUENCE"));
        assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 6).moving(1, "2026-04-02T09:00").moving(6, "2026-03-01T09:00"));
        // Onto the day of another.
        assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 6).moving(2, "2026-03-31T09:00"));
    }

    @Test
    public void aCalledOffOneIsStillThereAndSaysSo() {
        ReadBack read = assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 6).with(2, session -> session.calledOff("Flood")));
        VEvent off = read.events().get(1);
        assertEquals("CANCELLED", ReadBack.value(off, "STATUS"));
        assertEquals("because Flood", ReadBack.value(off, "DESCRIPTION"));
        assertEquals("CONFIRMED", ReadBack.value(main(read), "STATUS"));
    }

    @Test
    public void aSeriesOfWhichAllIsCalledOffSaysSo() {
        ASeries series = weekly("2026-03-17T17:30", "Europe/Paris", 3);
        for (int i = 1; i <= 3; i++) {
            series.with(i, session -> session.calledOff(""));
        }
        assertEquals(1, assertToldRight(series).events().size());
    }

    @Test
    public void oneThatIsPlannedDifferentlySaysWhatIsDifferent() {
        ReadBack read = ReadBack.of(weekly("2026-03-17T17:30", "Europe/Paris", 4)
                .with(2, session -> session.changed(
                        new SessionPlan(session.time(), "Roof", Optional.empty(), 10), session.terms(), session.occurrence()))
                .text());
        assertEquals("Room 4", ReadBack.value(main(read), "LOCATION"));
        assertEquals("Roof", ReadBack.value(read.events().get(1), "LOCATION"));
        assertEquals("20260324T173000", ReadBack.value(read.events().get(1), "RECURRENCE-ID"));
    }

    @Test
    public void anotherLengthOrZoneOfOneIsTold() {
        ReadBack read = assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 4)
                .with(2, session -> session.changed(
                        session.plan().at(new SessionTime(session.time().start(), session.time().zone(), 30)),
                        session.terms(), session.occurrence()))
                .with(3, session -> session.changed(
                        session.plan().at(new SessionTime(
                                session.time().start(), ZoneId.of("Asia/Tokyo"), session.time().minutes())),
                        session.terms(), session.occurrence())));
        assertEquals(2, read.zones().size());
    }

    @Test
    public void whatTheRuleDoesNotTellStandsAlone() {
        ReadBack read = assertToldRight(
                weekly("2026-03-17T17:30", "Europe/Paris", 3).adding("2026-03-20T17:30").adding("2026-03-24T09:00"));
        assertEquals(
                List.of("series-7@wiki-1", "session-4@wiki-1", "session-5@wiki-1"),
                read.events().stream().map(event -> ReadBack.value(event, "UID")).toList());
        // Two at the same time by the rule: one is the rule's, and one stands alone.
        assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 3).adding("2026-03-24T17:30").moving(4, "2026-03-24T20:00"));
        // In the week between.
        assertToldRight(new ASeries(new Weekly(2, new Count(3)), "2026-03-17T17:30", "Europe/Paris").adding("2026-03-24T17:30"));
    }

    @Test
    public void sessionsFromBeforeASeriesWasMovedStandAlone() {
        ReadBack read = assertToldRight(weekly("2026-03-17T17:30", "Europe/Paris", 5)
                .with(1, session -> session.changed(
                        session.plan().at(new SessionTime(LocalDateTime.parse("2026-03-16T18:00"), session.time().zone(), 60)),
                        session.terms(),
                        Optional.of(new Occurrence(new SeriesId(7), LocalDateTime.parse("2026-03-16T18:00"), false)))));
        assertEquals("FREQ=WEEKLY;COUNT=4;BYDAY=TU", ReadBack.value(main(read), "RRULE"));
    }

    @Test
    public void daysThatWereChosenStandAlone() {
        ReadBack read = assertToldRight(new ASeries(
                new Dates(List.of(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 20), LocalDate.of(2026, 10, 25))),
                "2026-03-17T17:30", "Europe/Paris"));
        assertEquals(3, read.events().size());
        assertTrue(read.events().stream().allMatch(event -> event.getProperty("RRULE").isEmpty()));
    }

    @Test
    public void anHourThatClocksShowTwiceOrSkipKeepsTheRuleAndOthersTheirTime() {
        // Twice: the first of the two is meant, also for an end that falls into the second.
        assertToldRight(weekly("2026-10-18T02:30", "Europe/Paris", 3));
        assertToldRight(new ASeries(new Dates(List.of(LocalDate.of(2026, 10, 25))), "2026-10-25T01:45", "Europe/Paris"));
        // Skipped: the rule says what was said, and calendars go by the offset before, as sessions do.
        assertToldRight(weekly("2026-03-22T02:30", "Europe/Paris", 3));
        String skipped = weekly("2026-03-22T02:30", "Europe/Paris", 3).text();
        assertTrue(skipped, skipped.contains("DTSTART;TZID=Europe/Paris:20260322T023000"));
        assertFalse(skipped, skipped.contains("RECURRENCE-ID"));
        // Alone, it says what clocks show.
        assertToldRight(new ASeries(new Dates(List.of(LocalDate.of(2026, 3, 29))), "2026-03-29T02:30", "Europe/Paris"));
    }

    @Test
    public void whateverHappensToASeriesACalendarShowsTheSessionsThatThereAre() {
        Random chance = new Random(2026);
        List<String> zones = List.of("Europe/Paris", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/Santiago");
        for (int round = 0; round < 150; round++) {
            int times = 1 + chance.nextInt(20);
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(700));
            SeriesRule rule = switch (chance.nextInt(3)) {
                case 0 -> new Weekly(1 + chance.nextInt(2), new Count(times));
                case 1 -> new MonthlyOnWeekday(
                        WeekOfMonth.values()[chance.nextInt(5)], DayOfWeek.of(1 + chance.nextInt(7)), new Count(times));
                default -> new Weekly(1, new Until(first.plusDays(200)));
            };
            LocalDate begin = rule.dates(first).get(0);
            ASeries series =
                    new ASeries(rule, begin.atTime(4 + chance.nextInt(20), chance.nextInt(60)).toString(), zones.get(chance.nextInt(5)));
            int count = series.meetings().size();
            for (int number = 1; number <= count; number++) {
                switch (chance.nextInt(8)) {
                    case 0 -> {
                        if (series.meetings().size() > 1) {
                            series.skipping(number);
                        }
                    }
                    case 1 -> series.moving(number, begin.plusDays(chance.nextInt(300)).atTime(4 + chance.nextInt(20), 0).toString());
                    case 2 -> series.with(number, session -> session.calledOff("Rain"));
                    default -> { }
                }
            }
            assertToldRight(series);
        }
    }
}
