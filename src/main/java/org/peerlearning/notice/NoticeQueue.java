package org.peerlearning.notice;

import java.time.Instant;
import java.util.List;

/** What waits to be sent. Nodes exclude each other in here, never while they send. */
public interface NoticeQueue {

    /**
     * Takes what is due, in a transaction of its own: what waits, the longest due first, and what another node began and did not end in
     * time. Nobody else gets it until then. What cannot be read, for a later version wrote it, has failed and is left out.
     *
     * @param until when others may take over
     * @return as it is claimed, one try more
     */
    List<Notice> claim(Instant now, Instant until, int limit);

    /**
     * Whether more may be begun now: not while the app stops or the wiki is read-only. Costs no statement, and is asked before each mail.
     */
    boolean isOpen();

    /**
     * Keeps what became of notices, and what is to be told because of it, in one transaction. Those that others took over stay theirs.
     * A mail that is on its way is a fact, so this goes on for a while when the queue is not open any more.
     */
    void settle(List<Settled> settled);
}
