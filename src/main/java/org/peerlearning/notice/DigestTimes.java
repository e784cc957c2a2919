package org.peerlearning.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When digests come: Mondays at eight in the morning, where the reader is. */
final class DigestTimes {

    private static final LocalTime CLOCK = LocalTime.of(8, 0);

    private DigestTimes() {}

    /** The first time after a moment. */
    static Instant after(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        Instant first = local.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).atTime(CLOCK).atZone(zone).toInstant();
        return first.isAfter(moment)
                ? first
                : local.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(CLOCK).atZone(zone).toInstant();
    }
}
