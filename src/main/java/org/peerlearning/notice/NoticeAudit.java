package org.peerlearning.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Notices as administrators look at them, and clearing up. */
public interface NoticeAudit {

    int count(NoticeState state);

    /**
     * Notices that stand there, the latest first. What cannot be read is counted, and passed over here.
     *
     * @param before only earlier ones
     */
    List<Notice> list(NoticeState state, Optional<NoticeId> before, int limit);

    /** A failed notice waits again, as if it had never been tried. */
    boolean again(NoticeId notice, Instant now);

    /**
     * Removes notices that are over and were written before.
     *
     * @return how many, at most {@code limit}
     */
    int clear(Instant before, int limit);

    /**
     * Removes everything that a person was told, or was to be.
     *
     * @return how many, at most {@code limit}
     */
    int forget(PersonKey person, int limit);
}
