package org.peerlearning.session;

import java.time.Duration;
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
 * @param draw a fair draw instead of first come, first served
 * @param minimum how many people it takes
 * @param kept seats kept for some people for a while
 */
public record SignupTerms(
        Optional<LocalDateTime> opens,
        Optional<LocalDateTime> closes,
        int cancelMinutes,
        boolean approval,
        Optional<DrawTerms> draw,
        Optional<MinimumTerms> minimum,
        Optional<KeptSeats> kept) {

    /** What holds where hosts say nothing: open until the start, no approval. */
    public static final SignupTerms OPEN = new SignupTerms(Optional.empty(), Optional.empty(), 0, false);

    /** First come, first served; no minimum, and no seats kept. */
    public SignupTerms(Optional<LocalDateTime> opens, Optional<LocalDateTime> closes, int cancelMinutes, boolean approval) {
        this(opens, closes, cancelMinutes, approval, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same for a session that starts so much later, or earlier: every local time moves along. */
    SignupTerms moved(Duration later) {
        return later.isZero() ? this : new SignupTerms(
                opens.map(time -> time.plus(later)),
                closes.map(time -> time.plus(later)),
                cancelMinutes,
                approval,
                draw.map(lots -> new DrawTerms(lots.at().plus(later), lots.perDepartment())),
                minimum,
                kept.map(some -> new KeptSeats(some.seats(), some.whom(), some.wikiGroup(), some.until().plus(later))));
    }

    SignupTerms with(Optional<DrawTerms> lots, Optional<MinimumTerms> people, Optional<KeptSeats> some) {
        return new SignupTerms(opens, closes, cancelMinutes, approval, lots, people, some);
    }

    boolean hasOpened(ZoneId zone, Instant now) {
        return opens.map(time -> !time.atZone(zone).toInstant().isAfter(now)).orElse(true);
    }

    boolean hasClosed(ZoneId zone, Instant now) {
        return closes.map(time -> !time.atZone(zone).toInstant().isAfter(now)).orElse(false);
    }
}
