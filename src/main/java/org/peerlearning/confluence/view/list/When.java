package org.peerlearning.confluence.view.list;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.Words;

/** How soon a group must meet to be listed. */
public enum When {
    ANY(0),
    WEEK(7),
    MONTH(30);

    private final int days;

    When(int days) {
        this.days = days;
    }

    /** When its session must have begun; empty where it need not meet at all. */
    public Optional<Instant> latest(Instant now) {
        return days == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(days)));
    }

    public static Optional<When> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
