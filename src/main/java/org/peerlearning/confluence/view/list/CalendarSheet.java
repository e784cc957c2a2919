package org.peerlearning.confluence.view.list;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of one week, or of one month in whole weeks, as the reader's country counts them.
 *
 * @param first the day it begins with
 * @param month whether it is a month rather than a week
 * @param today by the reader's clock
 */
record CalendarSheet(LocalDate first, boolean month, LocalDate today, Locale locale) {

    private static final int DAYS = 7;

    /** The sheet with this day on it. */
    static CalendarSheet with(LocalDate day, boolean month, LocalDate today, Locale locale) {
        LocalDate first = month ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(firstWeekday(locale)));
        return new CalendarSheet(first, month, today, locale);
    }

    private static DayOfWeek firstWeekday(Locale locale) {
        return WeekFields.of(locale).getFirstDayOfWeek();
    }

    /** The first day that it shows: of a month, that of the week in which it begins. */
    LocalDate begin() {
        return first.with(TemporalAdjusters.previousOrSame(firstWeekday(locale)));
    }

    /** The day after the last one that it shows. */
    LocalDate over() {
        return end().with(TemporalAdjusters.nextOrSame(firstWeekday(locale)));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(begin()) && day.isBefore(over());
    }

    /** The day after the last one of the month or week. */
    LocalDate end() {
        return month ? first.plusMonths(1) : first.plusDays(DAYS);
    }

    CalendarSheet next() {
        return with(end(), month, today, locale);
    }

    CalendarSheet previous() {
        return with(first.minusDays(1), month, today, locale);
    }

    boolean isBeforePresent() {
        return first.isBefore(with(today, month, today, locale).first());
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end());
    }

    String name() {
        if (month) {
            String name = YearMonth.from(first).format(DateTimeFormatter.ofPattern("LLLL uuuu", locale));
            return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        }
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return first.format(date) + " \u2013 " + end().minusDays(1).format(date);
    }

    List<String> weekdays() {
        return IntStream.range(0, DAYS)
                .mapToObj(firstWeekday(locale)::plus)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
    }

    /** @param meetings by their days */
    List<List<DayView>> weeks(Map<LocalDate, List<MeetingView>> meetings) {
        return Stream.iterate(begin(), week -> week.isBefore(over()), week -> week.plusDays(DAYS))
                .map(week -> Stream.iterate(week, day -> day.plusDays(1)).limit(DAYS).map(day -> view(day, meetings)).toList())
                .toList();
    }

    private DayView view(LocalDate day, Map<LocalDate, List<MeetingView>> meetings) {
        return new DayView(
                String.valueOf(day.getDayOfMonth()),
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)),
                day.toString(),
                style(day),
                meetings.getOrDefault(day, List.of()));
    }

    private String style(LocalDate day) {
        if (day.equals(today)) {
            return "today";
        }
        return has(day) ? "in" : "out";
    }
}
