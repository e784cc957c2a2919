package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.shared.Transactions;

/** What every place that keeps series promises. */
public abstract class SeriesRepositoryContract {

    private static final GroupId GROUP = new GroupId(11);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final ZoneId ZONE = ZoneId.of("America/Argentina/ComodRivadavia");

    private SeriesRepository series;

    /** Where series are kept; nothing is in it yet. */
    protected abstract SeriesRepository empty();

    protected abstract Transactions transactions();

    @Before
    public final void startEmpty() {
        series = empty();
    }

    private static NewSeries planned(SeriesRule rule, Optional<Integer> perPerson) {
        SessionTime time = new SessionTime(FIRST.atTime(17, 30), ZONE, 90);
        NewSession pattern = new NewSession(new SessionPlan(time, "", Optional.empty(), 12), SignupTerms.OPEN);
        return new NewSeries(rule, pattern, rule.dates(FIRST), perPerson);
    }

    private Series add(SeriesRule rule) {
        return series.add(GROUP, planned(rule, Optional.empty()));
    }

    @Test
    public void everyRuleComesBackAsItWasGiven() {
        List<SeriesRule> rules = List.of(
                new Weekly(1, new Count(6)),
                new Weekly(2, new Until(LocalDate.of(2027, 3, 1))),
                new MonthlyOnWeekday(WeekOfMonth.LAST, DayOfWeek.FRIDAY, new Count(3)),
                new MonthlyOnWeekday(WeekOfMonth.SECOND, DayOfWeek.SUNDAY, new Until(LocalDate.of(2028, 2, 29))),
                new Dates(LongStream.range(0, SeriesRule.SESSIONS_MAX).mapToObj(FIRST::plusDays).toList()));
        for (SeriesRule rule : rules) {
            Series added = add(rule);
            List<LocalDate> dates = rule.dates(FIRST);
            assertEquals(
                    new Series(
                            added.id(), GROUP, rule, LocalTime.of(17, 30), ZONE, 90, Optional.empty(), dates.get(dates.size() - 1)),
                    added);
            assertEquals(Optional.of(added), series.byId(added.id()));
        }
    }

    @Test
    public void aBoundForEachPersonIsKept() {
        Series bound = series.add(GROUP, planned(new Weekly(1, new Count(6)), Optional.of(2)));
        assertEquals(Optional.of(2), series.byId(bound.id()).orElseThrow().perPerson());
    }

    @Test
    public void theSeriesOfAGroupComeLatestFirst() {
        Series older = add(new Weekly(1, new Count(6)));
        series.add(new GroupId(12), planned(new Weekly(1, new Count(6)), Optional.empty()));
        Series newer = add(new Weekly(2, new Count(6)));
        assertEquals(List.of(newer, older), series.of(GROUP));
        assertEquals(List.of(), series.of(new GroupId(13)));
        assertEquals(List.of(), series.of(new GroupId(Long.MAX_VALUE)));
    }

    @Test
    public void whatIsChangedUnderTheLockIsKept() {
        List<SeriesRule> rules = new ArrayList<>(List.of(
                new Weekly(1, new Count(6)), new MonthlyOnWeekday(WeekOfMonth.FIRST, DayOfWeek.TUESDAY, new Until(FIRST.plusDays(99))),
                new Dates(List.of(FIRST))));
        for (SeriesRule rule : rules) {
            Series before = add(rule);
            SessionTime time = new SessionTime(LocalDateTime.of(2026, 1, 1, 9, 0), ZoneId.of("Asia/Tokyo"), 45);
            Series after = before.extended(rule.extended(List.of(FIRST.plusDays(200))), FIRST.plusDays(200)).moved(FIRST, 1, time);
            assertNotEquals(before, after);
            transactions().inOne(() -> {
                assertEquals(Optional.of(before), series.locked(before.id()));
                series.save(after);
                return after;
            });
            assertEquals(Optional.of(after), series.byId(before.id()));
        }
    }

    @Test
    public void numbersThatAreNoSeriesFindNothing() {
        long id = add(new Weekly(1, new Count(6))).id().value();
        Stream<SeriesId> none = LongStream.of(0, -1, -id, id + (1L << 32), id + 1, Long.MAX_VALUE, Long.MIN_VALUE).mapToObj(SeriesId::new);
        none.forEach(each -> {
            assertEquals(Optional.empty(), series.byId(each));
            assertEquals(Optional.empty(), transactions().inOne(() -> series.locked(each)));
        });
    }
}
