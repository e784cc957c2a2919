package org.peerlearning.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long it is waited before something is tried again that did not come through. */
final class Pauses {

    private static final List<Duration> GROWING = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

    /** As long as nothing can be sent at all, it is looked so often whether that is over. */
    private static final Duration WITHOUT = Duration.ofMinutes(15);

    private Pauses() {}

    /** It is no fault of the notice, and never the reason why it is given up. */
    static Progress without(Progress tried, Instant now, String why) {
        return tried.waiting(now.plus(WITHOUT), why);
    }

    /** Begun once more than it can have been tried: nodes went down over it. */
    static boolean isHopeless(Progress claimed) {
        return claimed.tries() > GROWING.size() + 1;
    }

    /** After the last pause it is given up. */
    static Progress after(Progress tried, Instant now, String why) {
        return tried.tries() > GROWING.size()
                ? tried.failed(NoticeState.FAILED, now, why)
                : tried.failed(NoticeState.WAITING, now.plus(GROWING.get(Math.max(0, tried.tries() - 1))), why);
    }
}
