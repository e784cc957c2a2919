package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.peerlearning.group.GroupId;

/**
 * The little that has to be known of a session to choose it from many.
 *
 * @param closes when its sign-up closes, local as its start is; empty for at the start
 * @param left seats that nobody holds; none while others are in line for them
 * @param stamp another one after every change to the session or its tally; it means nothing else
 */
public record Slot(
        SessionId id, GroupId group, SessionTime time, Optional<LocalDateTime> closes, int left, boolean calledOff, long stamp) {

    SlotCursor cursor() {
        return new SlotCursor(startsAt(), id);
    }

    Instant startsAt() {
        return time.startsAt().toInstant();
    }

    /** Whether people can still get a seat in it. */
    boolean hasSeatToGet(Instant now) {
        return !calledOff
                && left > 0
                && !time.hasStarted(now)
                && closes.map(local -> local.atZone(time.zone()).toInstant().isAfter(now)).orElse(true);
    }
}
