package org.peerlearning.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;

/**
 * The sign-ups of one session while this caller alone may change them. Valid only inside {@link SignupRepository#changing}. Every
 * change writes its line of history.
 */
public interface Seating {

    /** The session as it is now, read after the lock was taken. */
    Session session();

    Tally tally();

    /** The person's active sign-up. */
    Optional<Signup> of(PersonKey person);

    /** A sign-up of this session, active or ended. */
    Optional<Signup> byId(SignupId id);

    /** The person's sign-up that ended last. */
    Optional<Signup> lastEnded(PersonKey person);

    /** The first in line. */
    Optional<Signup> firstWaiting();

    /** Active sign-ups that stand there, by turn. */
    List<Signup> standing(Standing standing, int limit);

    /** How many of those in line came before it. */
    int waitingBefore(Signup signup);

    /** Where the last ended sign-up stood before it ended, by its history. */
    Optional<Standing> stoodBefore(Signup ended);

    /**
     * A new sign-up at the end of the line. One that holds a seat gets the lowest free one; the caller knows that there is one.
     *
     * @param standing seated, waiting or asked
     */
    Signup enter(PersonKey person, Standing standing, Cause cause, Instant now);

    /**
     * The sign-up goes to another standing. It gets a seat, keeps it or frees it, as the standing says; it keeps its turn.
     *
     * @param offerEnds for {@link Standing#OFFERED}, else empty
     */
    Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now);

    /** The session gets more or fewer seats, never fewer than are taken; seat numbers above the new capacity are given new ones. */
    void changeCapacity(int seats);

    /** The session is called off. */
    void callOff();

    /** Puts the counters of the session's row right, where they went wrong by something other than this code. */
    void recount();

    default int free() {
        return Math.max(0, session().capacity() - tally().taken());
    }

    /**
     * Where somebody goes whom a host lets in: to a free seat, or to the end of the line. Once seats are no longer passed on, the
     * line is over, and a host gives the seats that are left to whom they choose.
     */
    default Standing standingByHost(Instant now) {
        boolean line = tally().waiting() > 0 && OfferPolicy.passesOn(session(), now);
        return free() > 0 && !line ? Standing.SEATED : Standing.WAITING;
    }

    default List<Signup> standing(Collection<Standing> several, int limit) {
        return several.stream().flatMap(each -> standing(each, limit).stream()).limit(limit).toList();
    }
}
