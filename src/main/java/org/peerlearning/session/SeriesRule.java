package org.peerlearning.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which days a series meets. Days are local, so that a series keeps its weekday and its hour whatever clocks do.
 *
 * <p>Rules are computed once, when sessions are planned: from then on each session is a row of its own, which can be moved, skipped
 * and signed up for.
 */
public sealed interface SeriesRule {

    /** A weekly group of more than a year: longer ones are extended while they live. */
    int SESSIONS_MAX = 60;

    /**
     * The days of the series, in order.
     *
     * @param from no day before this one
     * @return not more than {@link #SESSIONS_MAX} and one, so that a rule that goes on for ever is told from a long one
     */
    List<LocalDate> dates(LocalDate from);

    /** The days by which the rule would go on after the last one; none where days were chosen one by one. */
    Stream<LocalDate> after(LocalDate last);

    /** The same rule that goes on for so many days more, to a new last one. */
    SeriesRule extended(List<LocalDate> more);

    /** The rule as it is after everything from a day on was moved by so many days. */
    SeriesRule moved(LocalDate from, long days);

    /** When a rule ends. */
    sealed interface Ending {

        Stream<LocalDate> cut(Stream<LocalDate> endless);

        Ending extended(List<LocalDate> more);

        Ending moved(long days);
    }

    /** After so many sessions. */
    record Count(int times) implements Ending {

        @Override
        public Stream<LocalDate> cut(Stream<LocalDate> endless) {
            return endless.limit(times);
        }

        @Override
        public Ending extended(List<LocalDate> more) {
            return new Count(times + more.size());
        }

        @Override
        public Ending moved(long days) {
            return this;
        }
    }

    /** On this day at the latest. */
    record Until(LocalDate last) implements Ending {

        @Override
        public Stream<LocalDate> cut(Stream<LocalDate> endless) {
            return endless.takeWhile(Predicate.not(date -> date.isAfter(last)));
        }

        @Override
        public Ending extended(List<LocalDate> more) {
            return more.isEmpty() ? this : new Until(more.get(more.size() - 1));
        }

        @Override
        public Ending moved(long days) {
            return new Until(last.plusDays(days));
        }
    }

    /**
     * Every week, or every two weeks, on the weekday of the first day.
     *
     * @param interval in weeks, 1 or 2
     */
    record Weekly(int interval, Ending ending) implements SeriesRule {

        @Override
        public List<LocalDate> dates(LocalDate from) {
            return ending.cut(Stream.iterate(from, date -> date.plusWeeks(interval))).limit(SESSIONS_MAX + 1L).toList();
        }

        @Override
        public Stream<LocalDate> after(LocalDate last) {
            return Stream.iterate(last.plusWeeks(interval), date -> date.plusWeeks(interval));
        }

        @Override
        public SeriesRule extended(List<LocalDate> more) {
            return new Weekly(interval, ending.extended(more));
        }

        @Override
        public SeriesRule moved(LocalDate from, long days) {
            return new Weekly(interval, ending.moved(days));
        }
    }

    /** Every month on one of its Mondays, say. */
    record MonthlyOnWeekday(WeekOfMonth week, DayOfWeek weekday, Ending ending) implements SeriesRule {

        @Override
        public List<LocalDate> dates(LocalDate from) {
            return ending.cut(notBefore(from)).limit(SESSIONS_MAX + 1L).toList();
        }

        @Override
        public Stream<LocalDate> after(LocalDate last) {
            return notBefore(last.plusDays(1));
        }

        private Stream<LocalDate> notBefore(LocalDate from) {
            return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                    .map(month -> week.in(month, weekday))
                    .dropWhile(date -> date.isBefore(from));
        }

        @Override
        public SeriesRule extended(List<LocalDate> more) {
            return new MonthlyOnWeekday(week, weekday, ending.extended(more));
        }

        /** Someone who moves the first Monday to the Tuesday after it means the week and weekday of that day from now on. */
        @Override
        public SeriesRule moved(LocalDate from, long days) {
            LocalDate to = from.plusDays(days);
            boolean last = week == WeekOfMonth.LAST && WeekOfMonth.isLast(to);
            return days == 0
                    ? this
                    : new MonthlyOnWeekday(last ? WeekOfMonth.LAST : WeekOfMonth.of(to), to.getDayOfWeek(), ending.moved(days));
        }
    }

    /**
     * Days that were chosen one by one.
     *
     * @param dates in order, each once
     */
    record Dates(List<LocalDate> dates) implements SeriesRule {

        public Dates {
            dates = dates.stream().distinct().sorted().toList();
        }

        @Override
        public List<LocalDate> dates(LocalDate from) {
            return dates.stream().filter(date -> !date.isBefore(from)).limit(SESSIONS_MAX + 1L).toList();
        }

        @Override
        public Stream<LocalDate> after(LocalDate last) {
            return Stream.empty();
        }

        @Override
        public SeriesRule extended(List<LocalDate> more) {
            return new Dates(Stream.concat(dates.stream(), more.stream()).toList());
        }

        @Override
        public SeriesRule moved(LocalDate from, long days) {
            return new Dates(dates.stream().map(date -> date.isBefore(from) ? date : date.plusDays(days)).toList());
        }
    }
}
