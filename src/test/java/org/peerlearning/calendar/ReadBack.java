package org.peerlearning.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * What an independent reader makes of a calendar that was written here: it reads the lines and follows the rules of recurrence. Which
 * moment a local time is, is computed here from the zones as they are spelled out; the reader gets zones without a yearly rule wrong.
 */
public final class ReadBack {

    private static final LocalDateTime EVER = LocalDateTime.of(2040, 1, 1, 0, 0);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Calendar calendar;

    private ReadBack(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What cannot be read, or breaks a rule of the format, fails the test. */
    public static ReadBack of(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            if (calendar.validate().hasErrors()) {
                throw new AssertionError(calendar.validate() + "\n" + text);
            }
            return new ReadBack(calendar);
        } catch (IOException | ParserException failure) {
            throw new AssertionError(text, failure);
        }
    }

    public List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    public List<VTimeZone> zones() {
        return calendar.getComponents(Component.VTIMEZONE);
    }

    /** Of the calendar itself. */
    public String value(String property) {
        return calendar.getProperty(property).map(Property::getValue).orElse("");
    }

    /** Empty where the event does not say. */
    public static String value(Component event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    public static String parameter(Component event, String property, String parameter) {
        return event.getProperty(property)
                .flatMap(found -> found.<Parameter>getParameter(parameter))
                .map(Parameter::getValue)
                .orElse("");
    }

    /** Every occurrence as {@code start/end status summary}, whatever stands for it, in order. */
    public List<String> occurrences() {
        Map<String, String> byIdentity = new TreeMap<>();
        for (VEvent event : events()) {
            if (event.getProperty(Property.RECURRENCE_ID).isEmpty()) {
                for (LocalDateTime start : recurrence(event)) {
                    byIdentity.put(value(event, Property.UID) + start, line(event, moment(event, Property.DTSTART, start)));
                }
            }
        }
        for (VEvent event : events()) {
            if (event.getProperty(Property.RECURRENCE_ID).isPresent()) {
                String identity = value(event, Property.UID) + local(event, Property.RECURRENCE_ID);
                if (byIdentity.put(identity, line(event, moment(event, Property.DTSTART))) == null) {
                    throw new AssertionError("instead of an occurrence that there is not:\n" + event);
                }
            }
        }
        List<String> all = new ArrayList<>(byIdentity.values());
        all.sort(null);
        return all;
    }

    /** By what clocks show, as the format has it: zones come in later. */
    private static List<LocalDateTime> recurrence(VEvent event) {
        LocalDateTime start = local(event, Property.DTSTART);
        Set<String> except = event.getProperties(Property.EXDATE).stream().map(Property::getValue).collect(Collectors.toSet());
        return event.<RRule<LocalDateTime>>getProperty(Property.RRULE)
                .map(rule -> rule.getRecur().getDates(start, start, EVER))
                .orElse(List.of(start)).stream()
                .filter(time -> !except.contains(LOCAL.format(time)) && !except.contains(LOCAL.format(time) + "Z"))
                .toList();
    }

    private String line(VEvent event, Instant start) {
        Duration length = Duration.between(moment(event, Property.DTSTART), moment(event, Property.DTEND));
        return start + "/" + start.plus(length) + " " + value(event, Property.STATUS) + " " + value(event, Property.SUMMARY);
    }

    private static LocalDateTime local(VEvent event, String property) {
        return LocalDateTime.parse(value(event, property).replace("Z", ""), LOCAL);
    }

    public Instant moment(VEvent event, String property) {
        return moment(event, property, local(event, property));
    }

    /** A time that clocks skip goes by the offset before, and one that they show twice is the first of the two. */
    private Instant moment(VEvent event, String property, LocalDateTime time) {
        if (value(event, property).endsWith("Z")) {
            return time.toInstant(ZoneOffset.UTC);
        }
        String name = parameter(event, property, "TZID");
        VTimeZone zone = zones().stream().filter(one -> value(one, "TZID").equals(name)).findFirst().orElseThrow();
        ZoneOffset offset = null;
        for (Change change : changes(zone)) {
            LocalDateTime before = LocalDateTime.ofInstant(change.moment(), change.before());
            LocalDateTime after = LocalDateTime.ofInstant(change.moment(), change.after());
            if (!time.isBefore(before) && !time.isBefore(after)) {
                offset = change.after();
            }
        }
        return time.toInstant(offset);
    }

    /** Clocks are changed. */
    record Change(Instant moment, ZoneOffset before, ZoneOffset after) {}

    /** Every change of the clocks that is told, in order. */
    static List<Change> changes(VTimeZone zone) {
        List<Change> changes = new ArrayList<>();
        for (Observance observance : zone.getObservances()) {
            ZoneOffset before = observance.<TzOffsetFrom>getProperty("TZOFFSETFROM").orElseThrow().getOffset();
            ZoneOffset after = observance.<TzOffsetTo>getProperty("TZOFFSETTO").orElseThrow().getOffset();
            LocalDateTime start = LocalDateTime.parse(value(observance, "DTSTART"), LOCAL);
            List<LocalDateTime> times = observance.<RRule<LocalDateTime>>getProperty("RRULE")
                    .map(rule -> rule.getRecur().getDates(start, start, EVER))
                    .orElse(List.of(start));
            times.forEach(time -> changes.add(new Change(time.toInstant(before), before, after)));
        }
        changes.sort(Comparator.comparing(Change::moment));
        return changes;
    }
}
