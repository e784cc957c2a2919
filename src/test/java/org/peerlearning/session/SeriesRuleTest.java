package org.peerlearning.session;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;

/** Days that a calendar on the wall confirms. */
public class SeriesRuleTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).toList();
    }

    private static MonthlyOnWeekday monthly(WeekOfMonth week, DayOfWeek weekday, int times) {
        return new MonthlyOnWeekday(week, weekday, new Count(times));
    }

    @Test
    public void everyWeekOrEveryTwoUntilACount() {
        assertEquals(
                days("2026-03-17", "2026-03-24", "2026-03-31", "2026-04-07"),
                new Weekly(1, new Count(4)).dates(day("2026-03-17")));
        assertEquals(days("2026-12-22", "2027-01-05", "2027-01-19"), new Weekly(2, new Count(3)).dates(day("2026-12-22")));
        assertEquals(days("2026-03-17"), new Weekly(1, new Count(1)).dates(day("2026-03-17")));
    }

    @Test
    public void everyTwoWeeksOverALeapDay() {
        assertEquals(days("2028-02-15", "2028-02-29", "2028-03-14"), new Weekly(2, new Count(3)).dates(day("2028-02-15")));
        assertEquals(days("2027-02-16", "2027-03-02"), new Weekly(2, new Count(2)).dates(day("2027-02-16")));
    }

    @Test
    public void untilADayThatCounts() {
        assertEquals(days("2026-03-03", "2026-03-10", "2026-03-17"), new Weekly(1, new Until(day("2026-03-17"))).dates(day("2026-03-03")));
        assertEquals(days("2026-03-03", "2026-03-10"), new Weekly(1, new Until(day("2026-03-16"))).dates(day("2026-03-03")));
        assertEquals(List.of(), new Weekly(1, new Until(day("2026-03-02"))).dates(day("2026-03-03")));
        assertEquals(
                days("2026-01-30", "2026-02-27"),
                new MonthlyOnWeekday(WeekOfMonth.LAST, DayOfWeek.FRIDAY, new Until(day("2026-03-26"))).dates(day("2026-01-01")));
    }

    @Test
    public void everyMonthOnAWeekday() {
        assertEquals(
                days("2026-03-02", "2026-04-06", "2026-05-04", "2026-06-01"),
                monthly(WeekOfMonth.FIRST, DayOfWeek.MONDAY, 4).dates(day("2026-03-02")));
        assertEquals(days("2026-04-06"), monthly(WeekOfMonth.FIRST, DayOfWeek.MONDAY, 1).dates(day("2026-03-03")));
        assertEquals(
                days("2026-11-11", "2026-12-09", "2027-01-13"),
                monthly(WeekOfMonth.SECOND, DayOfWeek.WEDNESDAY, 3).dates(day("2026-11-01")));
        assertEquals(
                days("2026-01-15", "2026-02-19"), monthly(WeekOfMonth.THIRD, DayOfWeek.THURSDAY, 2).dates(day("2026-01-15")));
        assertEquals(
                days("2026-08-22", "2026-09-26", "2026-10-24"),
                monthly(WeekOfMonth.FOURTH, DayOfWeek.SATURDAY, 3).dates(day("2026-08-20")));
    }

    @Test
    public void theLastWeekdayIsSometimesTheLastDayAndSometimesALeapDay() {
        assertEquals(
                days("2026-01-31", "2026-02-28", "2026-03-28", "2026-04-25", "2026-05-30"),
                monthly(WeekOfMonth.LAST, DayOfWeek.SATURDAY, 5).dates(day("2026-01-01")));
        assertEquals(
                days("2028-01-25", "2028-02-29", "2028-03-28"),
                monthly(WeekOfMonth.LAST, DayOfWeek.TUESDAY, 3).dates(day("2028-01-01")));
        assertEquals(days("2100-02-28"), monthly(WeekOfMonth.LAST, DayOfWeek.SUNDAY, 1).dates(day("2100-02-01")));
    }

    @Test
    public void chosenDaysComeInOrderEachOnce() {
        Dates dates = new Dates(days("2028-02-29", "2026-12-31", "2028-02-29", "2027-01-31"));
        assertEquals(days("2026-12-31", "2027-01-31", "2028-02-29"), dates.dates(day("2026-01-01")));
        assertEquals(days("2028-02-29"), dates.dates(day("2027-02-01")));
    }

    @Test
    public void aRuleWithoutAnEndIsSeenToBeTooLong() {
        assertEquals(61, new Weekly(1, new Until(LocalDate.MAX.minusYears(1))).dates(day("2026-03-17")).size());
        assertEquals(61, new MonthlyOnWeekday(WeekOfMonth.LAST, DayOfWeek.FRIDAY, new Until(day("2999-01-01")))
                .dates(day("2026-03-17")).size());
        assertEquals(60, new Weekly(1, new Count(60)).dates(day("2026-03-17")).size());
    }

    @Test
    public void aRuleGoesOnAfterItsLastDay() {
        assertEquals(
                days("2026-03-31", "2026-04-14"), new Weekly(2, new Count(3)).after(day("2026-03-17")).limit(2).toList());
        assertEquals(
                days("2026-04-06", "2026-05-04"),
                monthly(WeekOfMonth.FIRST, DayOfWeek.MONDAY, 1).after(day("2026-03-02")).limit(2).toList());
        assertEquals(0, new Dates(days("2026-03-17")).after(day("2026-03-17")).count());
    }

    @Test
    public void aLongerRuleEndsLater() {
        List<LocalDate> more = days("2026-04-14", "2026-04-21");
        assertEquals(new Weekly(1, new Count(8)), new Weekly(1, new Count(6)).extended(more));
        assertEquals(
                new Weekly(1, new Until(day("2026-04-21"))), new Weekly(1, new Until(day("2026-04-07"))).extended(more));
        assertEquals(monthly(WeekOfMonth.LAST, DayOfWeek.TUESDAY, 3), monthly(WeekOfMonth.LAST, DayOfWeek.TUESDAY, 1).extended(more));
        assertEquals(new Dates(days("2026-03-17", "2026-04-14", "2026-04-21")), new Dates(days("2026-03-17")).extended(more));
    }

    @Test
    public void aRuleThatWasMovedMeansTheOtherDay() {
        assertEquals(
                new Weekly(1, new Until(day("2026-04-09"))), new Weekly(1, new Until(day("2026-04-07"))).moved(day("2026-03-17"), 2));
        assertEquals(
                monthly(WeekOfMonth.FIRST, DayOfWeek.TUESDAY, 4),
                monthly(WeekOfMonth.FIRST, DayOfWeek.MONDAY, 4).moved(day("2026-03-02"), 1));
        assertEquals(
                monthly(WeekOfMonth.LAST, DayOfWeek.WEDNESDAY, 4),
                monthly(WeekOfMonth.LAST, DayOfWeek.THURSDAY, 4).moved(day("2026-04-30"), -1));
        assertEquals(
                monthly(WeekOfMonth.FIRST, DayOfWeek.FRIDAY, 4),
                monthly(WeekOfMonth.LAST, DayOfWeek.THURSDAY, 4).moved(day("2026-04-30"), 1));
        MonthlyOnWeekday same = monthly(WeekOfMonth.FOURTH, DayOfWeek.TUESDAY, 4);
        assertEquals(same, same.moved(day("2026-03-31"), 0));
        assertEquals(
                new Dates(days("2026-03-17", "2026-03-26")), new Dates(days("2026-03-17", "2026-03-24")).moved(day("2026-03-24"), 2));
    }

    @Test
    public void aDayKnowsItsWeek() {
        assertEquals(WeekOfMonth.FIRST, WeekOfMonth.of(day("2026-03-07")));
        assertEquals(WeekOfMonth.SECOND, WeekOfMonth.of(day("2026-03-08")));
        assertEquals(WeekOfMonth.FOURTH, WeekOfMonth.of(day("2026-02-28")));
        assertEquals(WeekOfMonth.LAST, WeekOfMonth.of(day("2028-02-29")));
    }
}
