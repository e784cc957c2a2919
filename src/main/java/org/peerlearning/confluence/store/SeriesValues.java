package org.peerlearning.confluence.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.SeriesRule.Count;
import org.peerlearning.session.SeriesRule.Dates;
import org.peerlearning.session.SeriesRule.Ending;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Until;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.session.WeekOfMonth;

/** Series as rows tell them, and rules as rows tell them. */
final class SeriesValues {

    /**
     * A rule by columns; what a kind has no use for is 0 or null.
     *
     * @param days with blanks between them
     */
    record Rule(String kind, int everyWeeks, String week, String weekday, int times, String until, String days) {

        static Rule of(SeriesRule rule) {
            if (rule instanceof Weekly weekly) {
                return new Rule("weekly", weekly.interval(), null, null, times(weekly.ending()), until(weekly.ending()), null);
            }
            if (rule instanceof MonthlyOnWeekday monthly) {
                return new Rule(
                        "monthly", 0, monthly.week().key(), monthly.weekday().name(), times(monthly.ending()), until(monthly.ending()),
                        null);
            }
            Dates chosen = (Dates) rule;
            return new Rule(
                    "dates", 0, null, null, 0, null, chosen.dates().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        }

        private static int times(Ending ending) {
            return ending instanceof Count count ? count.times() : 0;
        }

        private static String until(Ending ending) {
            return ending instanceof Until until ? until.last().toString() : null;
        }

        SeriesRule rule() {
            return switch (kind) {
                case "weekly" -> new Weekly(everyWeeks, ending());
                case "monthly" -> new MonthlyOnWeekday(WeekOfMonth.byKey(week).orElseThrow(), DayOfWeek.valueOf(weekday), ending());
                case "dates" -> new Dates(Arrays.stream(days.split(" ")).map(LocalDate::parse).toList());
                default -> throw new IllegalStateException("there is no rule " + kind);
            };
        }

        private Ending ending() {
            return until == null ? new Count(times) : new Until(LocalDate.parse(until));
        }
    }

    private SeriesValues() {}

    static Series of(SeriesRow row) {
        Rule rule = new Rule(
                row.getKind(), row.getEveryWeeks(), row.getWeekOfMonth(), row.getDayOfTheWeek(), row.getTimes(), row.getUntilDay(),
                row.getChosenDays());
        return new Series(
                new SeriesId(row.getID()),
                new GroupId(row.getGroupId()),
                rule.rule(),
                LocalTime.parse(row.getClockTime()),
                ZoneId.of(row.getZoneId()),
                row.getMinutes(),
                Optional.of(row.getPerPerson()).filter(bound -> bound > 0),
                LocalDate.parse(row.getLastDay()));
    }

    /** Sets what can change about a series; the caller saves the row. */
    static void write(Series series, SeriesRow row) {
        Rule rule = Rule.of(series.rule());
        row.setWeekOfMonth(rule.week());
        row.setDayOfTheWeek(rule.weekday());
        row.setTimes(rule.times());
        row.setUntilDay(rule.until());
        row.setChosenDays(rule.days());
        row.setClockTime(series.start().toString());
        row.setZoneId(series.zone().getId());
        row.setMinutes(series.minutes());
        row.setLastDay(series.last().toString());
    }
}
