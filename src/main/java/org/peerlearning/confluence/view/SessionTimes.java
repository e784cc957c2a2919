package org.peerlearning.confluence.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/**
 * Dates and times as the reader's language writes them, by the reader's clock; where the session's own clock shows another time, that
 * can be had beside it. A moment by which the reader has to do something is by the reader's clock alone. The zone is always named.
 */
public final class SessionTimes {

    private static final Pattern FIRST = Pattern.compile("\\b1(\\h\\p{L})");

    private record ZoneIn(ZoneId zone, Locale locale) {}

    private record Reader(Viewer viewer, Locale locale) implements CurrentViewer {}

    /** Looked for in the names of all zones each time otherwise. There are some hundred zones and a few languages. */
    private final Map<ZoneIn, String> names;
    private final CurrentViewer current;
    private final Function<PersonKey, ZoneId> zones;

    public SessionTimes(CurrentViewer current, People people) {
        this(current, people::zone, new ConcurrentHashMap<>());
    }

    private SessionTimes(CurrentViewer current, Function<PersonKey, ZoneId> zones, Map<ZoneIn, String> names) {
        this.current = current;
        this.zones = zones;
        this.names = names;
    }

    /** The same for somebody who reads it later, in a mail. */
    public SessionTimes readBy(PersonKey reader, ZoneId zone, Locale locale) {
        return new SessionTimes(new Reader(Viewer.of(reader), locale), anyone -> zone, names);
    }

    /** For example "Tuesday, December 1, 2026". */
    public String date(SessionTime time) {
        return date(by(time.startsAt(), shown(time)));
    }

    /**
     * Everything that is said of a session's time, together: whose clock it goes by is asked once.
     *
     * @param zoneId for example {@code Europe/Paris}
     * @param there what clocks show in the session's own zone, for example "17:30 – 19:00 (Central European Time)", with the day where
     *     it is another one; empty where it is the same as the reader's
     */
    public record Told(String date, String hours, String zone, String zoneId, String there) {}

    public Told told(SessionTime time) {
        ZonedDateTime start = time.startsAt();
        ZonedDateTime end = time.endsAt();
        ZoneId shown = shown(start, end);
        ZonedDateTime here = by(start, shown);
        return new Told(date(here), hours(here, by(end, shown)), name(shown), shown.getId(), there(start, end, here));
    }

    /** The day that {@link #date} names. */
    public LocalDate day(SessionTime time) {
        return by(time.startsAt(), shown(time)).toLocalDate();
    }

    /** For example "Dec 1, 2026". */
    public String shortDate(SessionTime time) {
        return inWords(by(time.startsAt(), shown(time)), DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** For example "17:30 – 19:00". */
    public String hours(SessionTime time) {
        ZoneId shown = shown(time);
        return hours(by(time.startsAt(), shown), by(time.endsAt(), shown));
    }

    /** For example "Central European Time". */
    public String zone(SessionTime time) {
        return name(shown(time));
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

    /** Zones that show the same time while the session lasts are one: then the session's name for it is known to all. */
    private ZoneId shown(SessionTime time) {
        return shown(time.startsAt(), time.endsAt());
    }

    private ZoneId shown(ZonedDateTime start, ZonedDateTime end) {
        ZoneId readers = readersZone(start.getZone());
        return isSame(start, readers) && isSame(end, readers) ? start.getZone() : readers;
    }

    /** @param here the start as the reader is told it */
    private String there(ZonedDateTime start, ZonedDateTime end, ZonedDateTime here) {
        if (here.getZone().equals(start.getZone())) {
            return "";
        }
        String hours = hours(start, end) + " (" + name(start.getZone()) + ")";
        return start.toLocalDate().equals(here.toLocalDate()) ? hours : date(start) + ", " + hours;
    }

    private static boolean isSame(ZonedDateTime moment, ZoneId zone) {
        return zone.getRules().getOffset(moment.toInstant()).equals(moment.getOffset());
    }

    private static ZonedDateTime by(ZonedDateTime moment, ZoneId zone) {
        return moment.withZoneSameInstant(zone);
    }

    private String date(ZonedDateTime moment) {
        return inWords(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
    }

    private String hours(ZonedDateTime start, ZonedDateTime end) {
        return clock(start) + " \u2013 " + clock(end);
    }

    private String shortly(Instant instant, ZoneId zone) {
        return inWords(instant.atZone(zone), DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** In French the first day of a month is no number but an ordinal, which Java does not know. */
    private String inWords(ZonedDateTime moment, DateTimeFormatter style) {
        String text = moment.format(style.withLocale(locale()));
        return moment.getDayOfMonth() == 1 && isFrench(locale()) ? FIRST.matcher(text).replaceFirst("1er$1") : text;
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** The reader's zone, or another where theirs is not known. */
    public ZoneId readersZone(ZoneId otherwise) {
        return current.viewer().person().map(zones).orElse(otherwise);
    }

    private String name(ZoneId zone) {
        return names.computeIfAbsent(new ZoneIn(zone, locale()), key -> zoneName(zone, key.locale()));
    }

    /** As it stands inside of a line. Of the French names some begin with a capital letter, as if they stood alone. */
    public static String zoneName(ZoneId zone, Locale locale) {
        String name = zone.getDisplayName(TextStyle.FULL, locale);
        return isFrench(locale) && name.startsWith("Heure ") ? "h" + name.substring(1) : name;
    }

    private String clock(ZonedDateTime moment) {
        return clock(moment.toLocalTime());
    }

    /** For example "17:30", as the clock beside which it is said shows it. */
    public String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    /** The language that dates are written in, with the country whose customs they follow. */
    public Locale locale() {
        return current.locale();
    }
}
