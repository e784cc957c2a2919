package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a session takes place, as the people who meet say it.
 *
 * @param start local date and time in {@code zone}; whole minutes
 * @param minutes how long it takes
 */
public record SessionTime(LocalDateTime start, ZoneId zone, int minutes) {

    /**
     * Where clocks are set back, a time of the doubled hour means the first of the two; a time that clocks skip means as much later as
     * they skip.
     */
    public ZonedDateTime startsAt() {
        return start.atZone(zone);
    }

    public ZonedDateTime endsAt() {
        return startsAt().plusMinutes(minutes);
    }

    /** Whether clocks are put forward over the start on that day, so that it begins later than it says. */
    public boolean isSkipped() {
        return zone.getRules().getValidOffsets(start).isEmpty();
    }

    /** As long, in the same zone. */
    SessionTime startingAt(LocalDateTime local) {
        return new SessionTime(local, zone, minutes);
    }

    public boolean hasStarted(Instant now) {
        return !startsAt().toInstant().isAfter(now);
    }

    public boolean hasEnded(Instant now) {
        return !endsAt().toInstant().isAfter(now);
    }
}
