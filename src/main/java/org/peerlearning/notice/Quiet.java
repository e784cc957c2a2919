package org.peerlearning.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/**
 * Hours of every day in which a person wants no mail, by the clock where they are.
 *
 * @param from the first minute of them
 * @param to the first minute after them; earlier than {@code from} for hours that go over midnight
 */
public record Quiet(LocalTime from, LocalTime to) {

    /** When a mail can go: now, or when the quiet hours end that it is in. An hour that clocks show twice may be quiet twice. */
    public Instant after(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (!isWithin(local.toLocalTime())) {
            return now;
        }
        // Where clocks skip the end, it is as much later as they skip; where they go back over it, the first of the two that is to come.
        ZonedDateTime end = local.toLocalDate().atTime(to).atZone(zone);
        return Stream.of(end, end.withLaterOffsetAtOverlap())
                .map(ZonedDateTime::toInstant)
                .filter(now::isBefore)
                .findFirst()
                .orElseGet(() -> local.toLocalDate().plusDays(1).atTime(to).atZone(zone).toInstant());
    }

    private boolean isWithin(LocalTime time) {
        boolean over = to.isBefore(from);
        boolean begun = !time.isBefore(from);
        boolean before = time.isBefore(to);
        return over ? begun || before : begun && before;
    }
}
