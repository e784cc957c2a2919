package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Viewer;

/**
 * Everything that decides what a viewer can do about a session right now.
 *
 * @param mine the viewer's own active sign-up
 * @param kept whether kept seats are for the viewer, and nobody in line can have those
 * @param spaceArchived the group takes nobody new; what people have stays theirs
 */
public record Situation(Session session, Tally tally, Optional<Signup> mine, boolean kept, boolean spaceArchived, Viewer viewer, Instant now) {

    /** In a space that is in use, of a viewer for whom no seats are kept. */
    public Situation(Session session, Tally tally, Optional<Signup> mine, Viewer viewer, Instant now) {
        this(session, tally, mine, false, false, viewer, now);
    }

    boolean standsAt(Standing standing) {
        return mine.filter(signup -> signup.standing() == standing).isPresent();
    }

    /** Where signing up leads. */
    Standing entry() {
        if (session.drawIsToCome()) {
            return Standing.IN_DRAW;
        }
        if (session.terms().approval()) {
            return Standing.ASKED;
        }
        return hasSeatForNext() ? Standing.SEATED : Standing.WAITING;
    }

    /** Whether signing up leads to the line. */
    boolean wouldOnlyWait() {
        return entry() == Standing.WAITING;
    }

    /** Whether the next who signs up gets a seat: one is left for them, and no lots are to be drawn for it. */
    boolean hasSeatForNext() {
        return left() > 0 && !session.drawIsToCome();
    }

    /** Seats that the viewer, or others to whom the same applies, can have now: none that somebody in line could have. */
    int left() {
        return KeptPolicy.left(session, tally, kept, now);
    }

    /** Whether the viewer has signed up: who is only invited has not. */
    boolean hasSignedUp() {
        return mine.isPresent() && !standsAt(Standing.INVITED);
    }
}
