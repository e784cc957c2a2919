package org.peerlearning.signup;

import java.time.Instant;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;

/** Which of the free seats somebody can have while some are kept for some people. Who sits on a kept seat takes it from nobody else. */
final class KeptPolicy {

    private KeptPolicy() {}

    /** Free seats that are still kept. */
    static int kept(Session session, Tally tally, Instant now) {
        if (!session.keepsSeats(now)) {
            return 0;
        }
        int seats = session.terms().kept().map(KeptSeats::seats).orElse(0);
        return Math.min(free(session, tally), Math.max(0, seats - tally.keptTaken()));
    }

    /** Free seats that anybody can have. */
    static int open(Session session, Tally tally, Instant now) {
        return free(session, tally) - kept(session, tally, now);
    }

    /**
     * Seats that are left for whoever comes now: none that somebody in line could have.
     *
     * @param mayHaveKept whether kept seats are for them, and nobody in line can have those
     */
    static int left(Session session, Tally tally, boolean mayHaveKept, Instant now) {
        int open = open(session, tally, now);
        if (open > 0 && tally.waiting() > 0) {
            return 0;
        }
        return mayHaveKept ? open + kept(session, tally, now) : open;
    }

    private static int free(Session session, Tally tally) {
        return Math.max(0, session.capacity() - tally.taken());
    }
}
