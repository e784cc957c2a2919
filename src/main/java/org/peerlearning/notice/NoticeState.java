package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How far a notice is. */
public enum NoticeState {
    /** For its time to come. */
    WAITING,
    /** A node is at it. When that takes too long, another one takes over. */
    SENDING,
    /** Its reader has it in their list; the mail is part of their next digest. */
    HELD,
    /** The wiki's mail queue has it; a fact for many has been told to each of them. */
    SENT,
    /** Its reader has it in their list, and wants no mail. */
    SHOWN,
    /** There was nobody to tell, or nothing that is still true. */
    SKIPPED,
    /** It could not be sent, however often it was tried. */
    FAILED;

    public boolean isOver() {
        return ordinal() >= SENT.ordinal();
    }

    /** The word used in JSON and in i18n keys, for example {@code failed}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<NoticeState> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
