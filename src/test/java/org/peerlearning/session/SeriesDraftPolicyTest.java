package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SeriesDrafts.aSeriesDraft;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;

/** The first session, unless a test says otherwise, is on Wednesday, 1 April 2026, at 17:30 in Paris. */
public class SeriesDraftPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static NewSeries good(SeriesDrafts drafts) {
        return Answers.given(SeriesDraftPolicy.check(drafts.draft(), NOW));
    }

    private static List<String> wrong(SeriesDrafts drafts) {
        return Answers.reasons(SeriesDraftPolicy.check(drafts.draft(), NOW));
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    @Test
    public void sixWeeksAreUsual() {
        NewSeries series = good(aSeriesDraft());
        assertEquals(new Weekly(1, new Count(6)), series.rule());
        assertEquals(
                days("2026-04-01", "2026-04-08", "2026-04-15", "2026-04-22", "2026-04-29", "2026-05-06"), series.dates());
        assertEquals(Optional.empty(), series.perPerson());
        assertEquals(series, good(aSeriesDraft().kind(null)));
    }

    @Test
    public void everyTwoWeeksUntilADay() {
        NewSeries series = good(aSeriesDraft().every(2).until(" 2026-04-29 ").perPerson(2));
        assertEquals(new Weekly(2, new Until(LocalDate.of(2026, 4, 29))), series.rule());
        assertEquals(days("2026-04-01", "2026-04-15", "2026-04-29"), series.dates());
        assertEquals(Optional.of(2), series.perPerson());
    }

    @Test
    public void monthlyMeansTheWeekAndDayOfTheFirstUnlessTheyAreSaid() {
        assertEquals(
                new MonthlyOnWeekday(WeekOfMonth.FIRST, DayOfWeek.WEDNESDAY, new Count(6)),
                good(aSeriesDraft().kind("monthly")).rule());
        NewSeries last = good(aSeriesDraft().kind("monthly").on("last", "friday").times(2));
        assertEquals(days("2026-04-24", "2026-05-29"), last.dates());
        assertEquals(days("2026-04-29", "2026-05-27"), good(aSeriesDraft().kind("monthly").on("last", null).times(2)).dates());
    }

    @Test
    public void chosenDatesNeedNoFirst() {
        SessionDraft undated = aSessionDraft().date(null).draft();
        NewSeries series = good(aSeriesDraft().of(undated).kind("dates").dates("2026-04-30", "2026-04-02", "2026-04-30"));
        assertEquals(new Dates(days("2026-04-02", "2026-04-30")), series.rule());
        assertEquals(days("2026-04-02", "2026-04-30"), series.dates());
        assertEquals(
                days("2026-04-01", "2026-04-02"), good(aSeriesDraft().kind("dates").dates("2026-04-02")).dates());
    }

    @Test
    public void whatIsWrongWithTheSessionAndTheRuleIsSaidAtOnce() {
        assertEquals(
                List.of("repeat.interval: input.range", "repeat.count: input.range", "perPerson: input.range", "session.zone: session.zone.unknown"),
                wrong(aSeriesDraft().of(aSessionDraft().zone("Mars")).every(3).times(61).perPerson(0)));
        assertEquals(List.of("repeat.kind: session.series.kind-unknown"), wrong(aSeriesDraft().kind("daily")));
        assertEquals(
                List.of("repeat.week: session.series.week-unknown", "repeat.weekday: session.series.weekday-unknown"),
                wrong(aSeriesDraft().kind("monthly").on("fifth", "Monday")));
    }

    @Test
    public void aSeriesEndsOnceAndNotBeforeItBegins() {
        assertEquals(List.of("repeat.until: session.series.two-endings"), wrong(aSeriesDraft().times(3).until("2026-05-01")));
        assertEquals(List.of("repeat.until: session.date.unreadable"), wrong(aSeriesDraft().until("soon")));
        assertEquals(List.of("repeat.until: session.series.none"), wrong(aSeriesDraft().until("2026-03-31")));
        for (int count : new int[] {0, -1, Integer.MAX_VALUE}) {
            assertEquals(List.of("repeat.count: input.range"), wrong(aSeriesDraft().times(count)));
        }
    }

    @Test
    public void aSeriesHasAtMostSixtySessionsWithinThreeYears() {
        assertEquals(60, good(aSeriesDraft().times(60)).dates().size());
        assertEquals(
                List.of(Refusal.invalid("repeat.until", "session.series.too-many", 60)),
                Answers.refusals(SeriesDraftPolicy.check(aSeriesDraft().until("2099-01-01").draft(), NOW)));
        assertEquals(List.of("repeat.count: session.date.far"), wrong(aSeriesDraft().kind("monthly").times(40)));
        assertEquals(List.of("repeat.dates: session.date.far"), wrong(aSeriesDraft().kind("dates").dates("2029-03-03")));
        String[] many = Collections.nCopies(61, "2026-05-01").toArray(String[]::new);
        assertEquals(List.of("repeat.dates: session.series.too-many"), wrong(aSeriesDraft().kind("dates").dates(many)));
    }

    @Test
    public void whatBelongsToAnotherKindIsNotPassedOver() {
        assertEquals(
                List.of(
                        "repeat.week: session.series.not-of-this-kind", "repeat.weekday: session.series.not-of-this-kind",
                        "repeat.dates: session.series.not-of-this-kind"),
                wrong(aSeriesDraft().on("first", "monday").dates("2026-05-01")));
        assertEquals(
                List.of("repeat.interval: session.series.not-of-this-kind"), wrong(aSeriesDraft().kind("monthly").every(1)));
        assertEquals(
                List.of(
                        "repeat.interval: session.series.not-of-this-kind", "repeat.count: session.series.not-of-this-kind",
                        "repeat.until: session.series.not-of-this-kind"),
                wrong(aSeriesDraft().kind("dates").dates("2026-05-01").every(1).times(1).until("2026-05-01")));
    }

    @Test
    public void chosenDatesMustBeThereReadableAndToCome() {
        assertEquals(List.of("repeat.dates: input.missing"), wrong(aSeriesDraft().kind("dates")));
        assertEquals(List.of("repeat.dates: input.missing"), wrong(aSeriesDraft().kind("dates").dates()));
        assertEquals(List.of("repeat.dates: session.date.unreadable"), wrong(aSeriesDraft().kind("dates").dates("2026-02-30")));
        assertEquals(List.of("session.date: session.date.past"), wrong(aSeriesDraft().kind("dates").dates("2026-03-01")));
    }

    @Test
    public void aTimeThatClocksSkipOnSomeDayIsTakenInASeries() {
        NewSeries series = good(aSeriesDraft().of(aSessionDraft().date("2026-03-29").time("02:30")));
        assertEquals(true, series.time().isSkipped());
    }
}
