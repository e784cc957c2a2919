package org.peerlearning.confluence.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.People;

/**
 * Dates and times as the reader's language writes them. Those of a session are in the session's own zone, where people meet; a moment
 * by which the reader has to do something is in the reader's. The zone is always named.
 */
public final class SessionTimes {

    private final CurrentViewer current;
    private final People people;

    public SessionTimes(CurrentViewer current, People people) {
        this.current = current;
        this.people = people;
    }

    /** For example "Tuesday, December 1, 2026". */
    public String date(SessionTime time) {
        return time.startsAt().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()));
    }

    /** For example "Dec 1, 2026". */
    public String shortDate(SessionTime time) {
        return time.startsAt().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    /** For example "17:30 – 19:00". */
    public String hours(SessionTime time) {
        return clock(time.startsAt()) + " \u2013 " + clock(time.endsAt());
    }

    /** For example "Central European Time". */
    public String zone(SessionTime time) {
        return name(time.zone());
    }

    /**
     * For example "Dec 1, 2026, 5:30 PM (Central European Time)".
     *
     * @param otherwise the zone for a reader whose own is not known
     */
    public String moment(Instant instant, ZoneId otherwise) {
        ZoneId zone = readersZone(otherwise);
        return shortly(instant, zone) + " (" + name(zone) + ")";
    }

    /** The same without the zone, for lists that name it once. */
    public String shortMoment(Instant instant, ZoneId otherwise) {
        return shortly(instant, readersZone(otherwise));
    }

    /** The name of the zone in which moments are given. */
    public String momentZone(ZoneId otherwise) {
        return name(readersZone(otherwise));
    }

    private String shortly(Instant instant, ZoneId zone) {
        return instant.atZone(zone).format(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale()));
    }

    private ZoneId readersZone(ZoneId otherwise) {
        return current.viewer().person().map(people::zone).orElse(otherwise);
    }

    private String name(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale());
    }

    private String clock(ZonedDateTime moment) {
        return moment.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    private Locale locale() {
        return current.locale();
    }
}
