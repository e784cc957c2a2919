package org.peerlearning.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar, as text that every calendar program reads.
 *
 * @param method of a mail; others have none, because to publish in the sense of RFC 5546 takes an organizer, and these name nobody
 * @param look of one that is subscribed to; empty for one that is put into another
 * @param parties of a mail
 * @param home the zone that is spelled out where nothing takes place: a calendar without anything in it is none
 */
record ICalendar(Optional<Method> method, Optional<Look> look, Optional<Parties> parties, ZoneId home, List<Event> events) {

    private static final String MADE_BY = "-//Peer Learning//Peer Learning for Confluence//EN";
    private static final int SOME_YEAR = 2020;

    /**
     * How a calendar introduces itself.
     *
     * @param color a name of CSS
     * @param refresh how often it is worth asking for it again
     */
    record Look(String name, String color, Duration refresh) {}

    private record Years(int first, int last) {

        Years and(Years other) {
            return new Years(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    ICalendar {
        events = List.copyOf(events);
    }

    /** @param stamp when it is written */
    String text(Instant stamp) {
        Lines lines = new Lines();
        lines.begin("VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", MADE_BY)
                .line("CALSCALE", "GREGORIAN");
        method.ifPresent(one -> lines.line("METHOD", one.name()));
        look.ifPresent(shown -> lines.text("NAME", shown.name())
                .text("X-WR-CALNAME", shown.name())
                .line("COLOR", shown.color())
                .line("REFRESH-INTERVAL;VALUE=DURATION", shown.refresh().toString())
                .line("X-PUBLISHED-TTL", shown.refresh().toString()));
        zones().forEach((zone, years) -> ZoneText.write(lines, ZoneId.of(zone), years.first(), years.last()));
        events.forEach(event -> event.write(lines, stamp, parties));
        return lines.end("VCALENDAR").toString();
    }

    /** By name, so that the same calendar is always the same text. */
    private Map<String, Years> zones() {
        Map<String, Years> zones = new TreeMap<>(events.stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(Map.entry(event.time().zone(), years(event))),
                        event.instead().stream().map(which -> Map.entry(
                                which.zone(), new Years(which.time().getYear(), which.time().getYear())))))
                .filter(entry -> !ZoneText.isUtc(entry.getKey()))
                .collect(Collectors.toMap(entry -> entry.getKey().getId(), Map.Entry::getValue, Years::and)));
        if (events.isEmpty()) {
            zones.put(home.getId(), new Years(SOME_YEAR, SOME_YEAR));
        }
        return zones;
    }

    private static Years years(Event event) {
        int first = event.time().start().getYear();
        int last = event.repeat().map(repeat -> repeat.last().getYear()).orElse(first);
        return new Years(first, Math.max(first, last));
    }
}
