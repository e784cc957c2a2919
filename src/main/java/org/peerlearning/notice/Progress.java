package org.peerlearning.notice;

import java.time.Instant;

/**
 * How a notice stands.
 *
 * @param due when it is looked at next; while it is being sent, when another node takes over
 * @param tries how often somebody began to send it
 * @param why it was skipped, did not come through last time, or for what it waits; empty for all is well
 * @param reached of a fact for many: those up to here have been told
 */
public record Progress(NoticeState state, Instant due, int tries, String why, long reached) {

    /** In UTF-16 units. */
    public static final int WHY_MAX = 400;

    public Progress {
        why = why.length() > WHY_MAX ? why.substring(0, WHY_MAX) : why;
    }

    static Progress beginning(Instant due) {
        return new Progress(NoticeState.WAITING, due, 0, "", 0);
    }

    Progress over(NoticeState to, Instant now, String reason) {
        return new Progress(to, now, tries, reason, reached);
    }

    /** As it was before it was claimed: nobody began with it. */
    Progress unclaimed(Instant now) {
        return new Progress(NoticeState.WAITING, now, tries - 1, why, reached);
    }

    /** Looked at again later, for no fault of its own. */
    Progress postponed(Instant until) {
        return new Progress(NoticeState.WAITING, until, 0, "", reached);
    }

    /** Looked at again later, for no fault of its own; administrators see for what it waits. */
    Progress waiting(Instant until, String reason) {
        return new Progress(NoticeState.WAITING, until, 0, reason, reached);
    }

    Progress failed(NoticeState to, Instant next, String reason) {
        return new Progress(to, next, tries, reason, reached);
    }

    Progress reached(long cursor, Instant now) {
        return new Progress(NoticeState.WAITING, now, 0, "", cursor);
    }
}
