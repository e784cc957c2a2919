package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.GroupId;

/**
 * Which sessions somebody looks through, as far as their rows can tell. Times are local times of the sessions, whatever their zones.
 *
 * @param from sessions that start then or later
 * @param until sessions that start then or earlier
 * @param groups none but these groups'
 */
public record SlotFilter(LocalDateTime from, LocalDateTime until, Optional<Set<GroupId>> groups) {

    /** No zone is further from UTC than this. */
    static final int ZONE_REACH_HOURS = 18;

    /** Later than anything that is planned. */
    private static final LocalDateTime EVER = LocalDateTime.of(9999, 12, 31, 23, 59);

    public SlotFilter {
        groups = groups.map(Set::copyOf);
    }

    /** Wide enough for every session that has not ended, and that starts at this moment or earlier, in whatever zone. */
    static SlotFilter ahead(Instant now, Optional<Instant> latest, Optional<Set<GroupId>> groups) {
        return new SlotFilter(
                earliest(now).minusMinutes(SessionDraftPolicy.MINUTES_MAX),
                latest.map(moment -> utc(moment).plusHours(ZONE_REACH_HOURS)).filter(EVER::isAfter).orElse(EVER),
                groups);
    }

    /** The earliest local time, in whatever zone, at which a session may have started that has not ended at this moment. */
    public static LocalDateTime notOverFrom(Instant now) {
        return ahead(now, Optional.empty(), Optional.empty()).from().truncatedTo(ChronoUnit.MINUTES);
    }

    SlotFilter startingAt(LocalDateTime later) {
        return new SlotFilter(later, until, groups);
    }

    SlotFilter upTo(Instant latest) {
        return new SlotFilter(from, utc(latest).plusHours(ZONE_REACH_HOURS), groups);
    }

    SlotFilter of(Set<GroupId> some) {
        return new SlotFilter(from, until, Optional.of(some));
    }

    /** What clocks show where they are furthest behind. */
    static LocalDateTime earliest(Instant moment) {
        return utc(moment).minusHours(ZONE_REACH_HOURS);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
