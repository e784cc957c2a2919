package org.peerlearning.notice;

import java.time.Instant;

/**
 * A fact that somebody is told, as it is kept.
 *
 * @param since when it was written
 * @param shown whether it is in its reader's list
 * @param unread whether the reader has yet to say that they read it; never without being shown
 */
public record Notice(NoticeId id, NewNotice fact, Instant since, Progress progress, boolean shown, boolean unread) {

    public Kind kind() {
        return fact.kind();
    }
}
