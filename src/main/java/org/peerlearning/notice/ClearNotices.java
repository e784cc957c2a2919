package org.peerlearning.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes notices that are long over, some at a time. */
public final class ClearNotices {

    /** How long they are kept, for people to look up and for administrators to answer questions. */
    public static final Duration KEPT = Duration.ofDays(180);
    private static final int STEP = 500;
    /** So many steps at most; the next run goes on. */
    private static final int STEPS_MAX = 200;

    private final NoticeAudit notices;
    private final Clock clock;

    public ClearNotices(NoticeAudit notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** @return how many are gone */
    public int run() {
        Instant before = clock.instant().minus(KEPT);
        int cleared = 0;
        for (int step = 0; step < STEPS_MAX; step++) {
            int some = notices.clear(before, STEP);
            cleared += some;
            if (some < STEP) {
                return cleared;
            }
        }
        return cleared;
    }
}
