package org.peerlearning.notice;

import java.time.Instant;
import java.util.List;
import org.peerlearning.shared.PersonKey;

/** What waits to be sent. Nodes exclude each other in here, never while they send. */
public interface NoticeQueue {

    /**
     * Takes what is due, in a transaction of its own: what another node began and did not end in time, and what waits; the longest due
     * first, and among what is due at one moment what was told first, as far as it is taken together. Nobody else gets it until then.
     * What cannot be read, for a later version wrote it, has failed and is left out.
     *
     * @param until when others may take over
     * @return as it is claimed, one try more
     */
    List<Notice> claim(Instant now, Instant until, int limit);

    /**
     * Takes what waits for a person's digest, the earliest first, in a transaction of its own. Until it is settled nobody else gets it,
     * neither another digest nor who turns digests off; after that time it is looked at anew like anything that is due.
     */
    List<Notice> claimHeld(PersonKey person, Instant until, int limit);

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
