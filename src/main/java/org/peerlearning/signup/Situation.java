package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Viewer;

/**
 * Everything that decides what a viewer can do about a session right now.
 *
 * @param mine the viewer's own active sign-up
 */
public record Situation(Session session, Tally tally, Optional<Signup> mine, Viewer viewer, Instant now) {

    boolean standsAt(Standing standing) {
        return mine.filter(signup -> signup.standing() == standing).isPresent();
    }

    /** Whether signing up leads to the line. */
    boolean wouldOnlyWait() {
        return !session.terms().approval() && !hasSeatForNext();
    }

    /** Whether the next who signs up gets a seat: one is free, and nobody is in line for it. */
    boolean hasSeatForNext() {
        return tally.taken() < session.capacity() && tally.waiting() == 0;
    }
}
