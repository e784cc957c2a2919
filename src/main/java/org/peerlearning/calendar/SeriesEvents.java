package org.peerlearning.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.calendar.Content.Status;
import org.peerlearning.calendar.Event.Instead;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesRule.MonthlyOnWeekday;
import org.peerlearning.session.SeriesRule.Weekly;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.WeekOfMonth;

/**
 * The sessions of one series as one recurring event, with what differs beside it.
 *
 * @param each what the calendar says of a session
 */
record SeriesEvents(Series series, SessionEvents words, Function<Meeting, Content> each) {

    private static final int DAYS_OF_WEEK = 7;

    /** @param meetings those of the series that are to be told, at least one */
    List<Event> of(List<Meeting> meetings) {
        TreeMap<LocalDate, Meeting> byRule = new TreeMap<>();
        List<Meeting> others = new ArrayList<>();
        for (Meeting meeting : meetings) {
            Optional<LocalDate> day = dayByRule(meeting.session());
            if (day.isEmpty() || byRule.putIfAbsent(day.get(), meeting) != null) {
                others.add(meeting);
            }
        }
        List<Event> events = new ArrayList<>();
        if (!byRule.isEmpty()) {
            events.addAll(recurring(byRule));
        }
        others.forEach(meeting -> events.add(words.alone(meeting, each.apply(meeting))));
        return events;
    }

    /** Empty for a session that the rule, as it is now, does not tell: from before it was moved, say, or beside it. */
    private Optional<LocalDate> dayByRule(Session session) {
        return session.occurrence()
                .map(occurrence -> occurrence.original())
                .filter(original -> original.toLocalTime().equals(series.start()))
                .map(LocalDateTime::toLocalDate)
                .filter(this::isByRule);
    }

    private boolean isByRule(LocalDate day) {
        if (series.rule() instanceof Weekly weekly) {
            return ChronoUnit.DAYS.between(day, series.last()) % (DAYS_OF_WEEK * weekly.interval()) == 0;
        }
        return series.rule().after(day.minusDays(1)).findFirst().filter(day::equals).isPresent();
    }

    private List<Event> recurring(TreeMap<LocalDate, Meeting> byRule) {
        LocalDate first = byRule.firstKey();
        LocalDate last = byRule.lastKey();
        List<LocalDate> days = Stream.concat(Stream.of(first), series.rule().after(first))
                .takeWhile(day -> !day.isAfter(last))
                .toList();
        List<LocalDateTime> except =
                days.stream().filter(day -> !byRule.containsKey(day)).map(day -> day.atTime(series.start())).toList();
        Map<LocalDate, Content> contents = new LinkedHashMap<>();
        byRule.forEach((day, meeting) -> contents.put(day, each.apply(meeting)));
        Content usual = usual(contents);
        Repeat repeat = new Repeat(rule(first, days.size()), except, last.atTime(series.start()));
        int sequence = byRule.values().stream().mapToInt(meeting -> SessionEvents.sequence(meeting.session())).max().orElse(0);
        List<Event> events = new ArrayList<>();
        events.add(new Event(uid(), sequence, Optional.empty(), on(first), Optional.of(repeat), usual));
        byRule.forEach((day, meeting) -> {
            Session session = meeting.session();
            if (!session.time().equals(on(day)) || !contents.get(day).equals(usual)) {
                Instead which = new Instead(day.atTime(series.start()), series.zone());
                events.add(new Event(
                        uid(), SessionEvents.sequence(session), Optional.of(which), session.time(), Optional.empty(), contents.get(day)));
            }
        });
        return events;
    }

    /** What most of them say, so that little has to be said beside it; of those that take place, as long as one does. */
    private static Content usual(Map<LocalDate, Content> contents) {
        List<Content> on = contents.values().stream().filter(content -> content.status() != Status.CANCELLED).toList();
        Map<Content, Long> counts = (on.isEmpty() ? contents.values() : on).stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Content usual = counts.keySet().iterator().next();
        for (Map.Entry<Content, Long> other : counts.entrySet()) {
            if (other.getValue() > counts.get(usual)) {
                usual = other.getKey();
            }
        }
        return usual;
    }

    private String uid() {
        return "series-" + series.id().value() + "@" + words.site().id();
    }

    private SessionTime on(LocalDate day) {
        return new SessionTime(day.atTime(series.start()), series.zone(), series.minutes());
    }

    private String rule(LocalDate first, int times) {
        String day = first.getDayOfWeek().name().substring(0, 2);
        if (series.rule() instanceof Weekly weekly) {
            String interval = weekly.interval() == 1 ? "" : ";INTERVAL=" + weekly.interval();
            return "FREQ=WEEKLY" + interval + ";COUNT=" + times + ";BYDAY=" + day;
        }
        if (series.rule() instanceof MonthlyOnWeekday monthly) {
            int week = monthly.week() == WeekOfMonth.LAST ? -1 : monthly.week().ordinal() + 1;
            return "FREQ=MONTHLY;COUNT=" + times + ";BYDAY=" + week + day;
        }
        throw new IllegalStateException("days that were chosen one by one are no rule");
    }
}
