package org.peerlearning.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.peerlearning.session.SessionTime;

/**
 * Something in a calendar.
 *
 * @param uid the same for as long as it is the same thing
 * @param instead where it is one occurrence of a recurring event: which one, by its rule
 * @param time of the first occurrence, where it recurs
 */
record Event(
        String uid,
        int sequence,
        Optional<Instead> instead,
        SessionTime time,
        Optional<Repeat> repeat,
        Content content) {

    /** The occurrence of a recurring event at a local time in the zone of that event. */
    record Instead(LocalDateTime time, ZoneId zone) {}

    /** One that stands alone. */
    static Event alone(String uid, int sequence, SessionTime time, Content content) {
        return new Event(uid, sequence, Optional.empty(), time, Optional.empty(), content);
    }

    void write(Lines lines, Instant stamp, Optional<Parties> parties) {
        lines.begin("VEVENT").line("UID", uid).moment("DTSTAMP", stamp).line("SEQUENCE", String.valueOf(sequence));
        instead.ifPresent(which -> lines.local("RECURRENCE-ID", which.time(), which.zone()));
        // An hour that clocks skip is written as it shows; a rule goes by what was said, and calendars shift it as clocks do.
        lines.local("DTSTART", repeat.isPresent() ? time.start() : time.startsAt().toLocalDateTime(), time.zone());
        writeEnd(lines, time.endsAt());
        repeat.ifPresent(rule -> {
            lines.line("RRULE", rule.rule());
            rule.except().forEach(day -> lines.local("EXDATE", day, time.zone()));
        });
        lines.text("SUMMARY", content.summary())
                .textIfAny("LOCATION", content.location())
                .textIfAny("DESCRIPTION", content.description())
                .textIfAny("CATEGORIES", content.category())
                .line("STATUS", content.status().name())
                .line("TRANSP", content.busy() ? "OPAQUE" : "TRANSPARENT");
        content.url().ifPresent(url -> lines.line("URL", url));
        content.online().ifPresent(url -> lines.line("CONFERENCE;VALUE=URI;FEATURE=VIDEO", url));
        parties.ifPresent(both -> both.write(lines));
        content.alarm().ifPresent(before -> lines.begin("VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", "-" + before)
                .text("DESCRIPTION", content.summary())
                .end("VALARM"));
        lines.end("VEVENT");
    }

    /** In an hour that clocks show twice the format means the first; a later end is told in UTC. */
    private static void writeEnd(Lines lines, ZonedDateTime end) {
        LocalDateTime shown = end.toLocalDateTime();
        if (shown.atZone(end.getZone()).toInstant().equals(end.toInstant())) {
            lines.local("DTEND", shown, end.getZone());
        } else {
            lines.moment("DTEND", end.toInstant());
        }
    }
}
