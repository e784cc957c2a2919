package org.peerlearning.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.peerlearning.session.Session;

/**
 * How a freed seat is passed on: given at once while the session is far, offered for a time when it is near, and not at all once it
 * is too late.
 */
public final class OfferPolicy {

    /** Further away than this, plans can still be changed: the seat is given, and can be given back. */
    static final Duration FAR = Duration.ofDays(7);

    static final Duration LONGEST = Duration.ofHours(24);
    static final Duration SHORTEST = Duration.ofHours(2);
    /** An offer holds for this part of the time that is left, within the bounds above. */
    private static final int PART = 6;

    static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    static final LocalTime NIGHT_ENDS = LocalTime.of(8, 0);
    /** Where an offer would run out in the night, it holds until the person has had time to look in the morning. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private OfferPolicy() {}

    /** Whether freed seats of the session are still passed on. */
    public static boolean passesOn(Session session, Instant now) {
        return !session.calledOff() && !session.isPastCutOff(now);
    }

    /**
     * When an offer made now would run out; empty when the seat is to be given at once.
     *
     * @param zone where the person's nights are
     */
    public static Optional<Instant> offerEnds(Session session, ZoneId zone, Instant now) {
        Duration left = Duration.between(now, session.cutOff());
        if (left.compareTo(FAR) > 0) {
            return Optional.empty();
        }
        Duration window = min(max(left.dividedBy(PART), SHORTEST), LONGEST);
        return Optional.of(atTheCutOffAtTheLatest(session, afterTheNight(now.plus(window), zone)));
    }

    /**
     * Until when an offer holds that ran out while nobody could answer it: the shortest time of an offer, from when it can be answered
     * again. Empty where the session leaves no time for it.
     *
     * @param zone where the person's nights are
     */
    public static Optional<Instant> offerEndsAnew(Session session, ZoneId zone, Instant now) {
        if (!passesOn(session, now)) {
            return Optional.empty();
        }
        return Optional.of(atTheCutOffAtTheLatest(session, afterTheNight(now.plus(SHORTEST), zone)));
    }

    /** Past the cut-off there is nothing left to offer, night or not. */
    private static Instant atTheCutOffAtTheLatest(Session session, Instant end) {
        return end.isBefore(session.cutOff()) ? end : session.cutOff();
    }

    private static Instant afterTheNight(Instant end, ZoneId zone) {
        ZonedDateTime local = end.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (!time.isBefore(NIGHT_BEGINS)) {
            return local.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
        }
        return time.isBefore(NIGHT_ENDS) ? local.toLocalDate().atTime(MORNING).atZone(zone).toInstant() : end;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
