package org.peerlearning.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SlotFilter;

/** From when until when a feed tells: what ends later than the one moment, and begins before the other. */
record FeedSpan(Instant from, Instant until) {

    static final int DAYS_PAST = 90;
    static final int DAYS_AHEAD = 365;
    /** No zone is further from UTC than this. */
    private static final int ZONE_REACH_HOURS = 18;

    static FeedSpan past(Instant now, int days) {
        return new FeedSpan(now.minus(Duration.ofDays(days)), now);
    }

    static FeedSpan ahead(Instant now) {
        return new FeedSpan(now, now.plus(Duration.ofDays(DAYS_AHEAD)));
    }

    static FeedSpan all(Instant now) {
        return new FeedSpan(past(now, DAYS_PAST).from, ahead(now).until);
    }

    boolean has(SessionTime time) {
        return !time.hasEnded(from) && time.hasStarted(until);
    }

    /** Wide enough for all of it, in whatever zone. */
    LocalDateTime earliest() {
        return LocalDateTime.ofInstant(from, ZoneOffset.UTC).minusHours(ZONE_REACH_HOURS).minusMinutes(SessionDraftPolicy.MINUTES_MAX);
    }

    SlotFilter filter(Set<GroupId> groups) {
        LocalDateTime latest = LocalDateTime.ofInstant(until, ZoneOffset.UTC).plusHours(ZONE_REACH_HOURS);
        return new SlotFilter(earliest(), latest, Optional.of(groups));
    }
}
