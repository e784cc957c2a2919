package org.peerlearning.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time zone as calendars want it spelled out: what clocks show, and when they are changed, in the years that the events need.
 *
 * <p>Where clocks are changed by one rule in all of these years, the rule is written; else each change. What a rule says is compared
 * with the changes themselves first, because not every rule of the Java platform can be said in the format.
 */
final class ZoneText {

    /** Where nothing is known of the time before. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int DAYS_OF_WEEK = 7;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3600;

    private ZoneText() {}

    /** Times in these zones are written in UTC, and no zone is spelled out. */
    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /** For example {@code Europe/Paris}. A bare offset gets a name without a colon, which would end the parameter. */
    static String name(ZoneId zone) {
        return zone instanceof ZoneOffset offset ? "UTC" + offset.getId().replace(":", "") : zone.getId().replace(":", "");
    }

    /**
     * Spells out a zone.
     *
     * @param first year of the first event
     * @param last year of the last event
     */
    static void write(Lines lines, ZoneId zone, int first, int last) {
        // Years before and after, because an event may begin in the last year's summer time, or end in the next year.
        int from = first - 1;
        int to = last + 1;
        lines.begin("VTIMEZONE").line("TZID", name(zone));
        ZoneRules rules = zone.getRules();
        List<String> yearly = yearly(rules, from, to);
        if (yearly.isEmpty()) {
            List<ZoneOffsetTransition> changes = changes(rules, from, to);
            ZoneOffset before = changes.isEmpty()
                    ? rules.getOffset(LocalDateTime.of(from, 1, 1, 0, 0))
                    : changes.get(0).getOffsetBefore();
            observance(lines, rules, zone, BEGINNING, before, before, "");
            changes.forEach(change -> observance(
                    lines, rules, zone, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), ""));
        } else {
            List<ZoneOffsetTransitionRule> said = rules.getTransitionRules();
            IntStream.range(0, said.size()).forEach(i -> {
                ZoneOffsetTransition change = said.get(i).createTransition(from);
                observance(
                        lines, rules, zone, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), yearly.get(i));
            });
        }
        lines.end("VTIMEZONE");
    }

    private static void observance(
            Lines lines, ZoneRules rules, ZoneId zone, LocalDateTime start, ZoneOffset before, ZoneOffset after, String rule) {
        boolean summer = rules.isDaylightSavings(start.plusDays(1).toInstant(after)) && !before.equals(after);
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.begin(kind).line("DTSTART", Lines.local(start));
        if (!rule.isEmpty()) {
            lines.line("RRULE", rule);
        }
        lines.line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after))
                .text("TZNAME", zoneName(zone, summer, after))
                .end(kind);
    }

    private static String zoneName(ZoneId zone, boolean summer, ZoneOffset offset) {
        if (zone instanceof ZoneOffset) {
            return "UTC" + offset.getId();
        }
        return TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String text = String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+",
                seconds / SECONDS_AN_HOUR, seconds / SECONDS_A_MINUTE % SECONDS_A_MINUTE);
        int rest = seconds % SECONDS_A_MINUTE;
        return rest == 0 ? text : text + String.format(Locale.ROOT, "%02d", rest);
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, int from, int to) {
        Instant begin = LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        Instant end = LocalDateTime.of(to + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        return Stream.iterate(rules.nextTransition(begin), change -> change != null && change.getInstant().isBefore(end),
                        change -> rules.nextTransition(change.getInstant()))
                .toList();
    }

    /** The rules by which clocks are changed in all of these years, in the platform's order; none where they cannot be said. */
    private static List<String> yearly(ZoneRules rules, int from, int to) {
        List<Optional<String>> said = rules.getTransitionRules().stream().map(rule -> said(rule, from, to)).toList();
        if (said.isEmpty() || said.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        List<ZoneOffsetTransition> byRules = IntStream.rangeClosed(from, to).boxed()
                .flatMap(year -> rules.getTransitionRules().stream().map(rule -> rule.createTransition(year)))
                .sorted()
                .toList();
        return byRules.equals(changes(rules, from, to)) ? said.stream().flatMap(Optional::stream).toList() : List.of();
    }

    private static Optional<String> said(ZoneOffsetTransitionRule rule, int from, int to) {
        // Some go on into the next month.
        boolean fits = rule.getDayOfMonthIndicator() + DAYS_OF_WEEK - 1 <= rule.getMonth().minLength() || indicator(rule) == -1;
        if (rule.getDayOfWeek() == null || !fits) {
            return Optional.empty();
        }
        LocalDateTime first = rule.createTransition(from).getDateTimeBefore();
        boolean same = IntStream.rangeClosed(from, to)
                .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
                .allMatch(change -> change.toLocalTime().equals(first.toLocalTime())
                        && change.getDayOfWeek() == rule.getDayOfWeek()
                        && change.getMonth() == rule.getMonth()
                        && isNth(change, rule.getDayOfMonthIndicator()));
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        String day = rule.getDayOfWeek().name().substring(0, 2);
        return same ? Optional.of(month + days(indicator(rule), day)) : Optional.empty();
    }

    /** Whether the change is on the first such weekday from that day of the month on, or on the last of the month. */
    private static boolean isNth(LocalDateTime change, int indicator) {
        int day = change.getDayOfMonth();
        return indicator > 0
                ? day >= indicator && day < indicator + DAYS_OF_WEEK
                : indicator == -1 && day > change.toLocalDate().lengthOfMonth() - DAYS_OF_WEEK;
    }

    /** The seven last days of a month that is as long each year are its last week, which calendars know better. */
    private static int indicator(ZoneOffsetTransitionRule rule) {
        Month month = rule.getMonth();
        boolean lastWeek = month.minLength() == month.maxLength()
                && rule.getDayOfMonthIndicator() == month.maxLength() - DAYS_OF_WEEK + 1;
        return lastWeek ? -1 : rule.getDayOfMonthIndicator();
    }

    private static String days(int indicator, String day) {
        if (indicator == -1) {
            return ";BYDAY=-1" + day;
        }
        if ((indicator - 1) % DAYS_OF_WEEK == 0 && indicator < 4 * DAYS_OF_WEEK) {
            return ";BYDAY=" + ((indicator - 1) / DAYS_OF_WEEK + 1) + day;
        }
        return ";BYMONTHDAY=" + IntStream.range(indicator, indicator + DAYS_OF_WEEK)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(",")) + ";BYDAY=" + day;
    }
}
