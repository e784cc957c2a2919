package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * On what terms people sign up for a session, checked. Times are local, in the session's zone.
 *
 * @param opens sign-up is possible from here on; empty from the beginning
 * @param closes sign-up is possible before this; empty until the start
 * @param cancelMinutes seats can be given back, and freed seats passed on, until so many minutes before the start
 * @param approval whether the hosts say yes to each person
 */
public record SignupTerms(Optional<LocalDateTime> opens, Optional<LocalDateTime> closes, int cancelMinutes, boolean approval) {

    /** What holds where hosts say nothing: open until the start, no approval. */
    public static final SignupTerms OPEN = new SignupTerms(Optional.empty(), Optional.empty(), 0, false);

    boolean hasOpened(ZoneId zone, Instant now) {
        return opens.map(time -> !time.atZone(zone).toInstant().isAfter(now)).orElse(true);
    }

    boolean hasClosed(ZoneId zone, Instant now) {
        return closes.map(time -> !time.atZone(zone).toInstant().isAfter(now)).orElse(false);
    }
}
