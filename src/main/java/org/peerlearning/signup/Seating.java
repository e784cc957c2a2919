package org.peerlearning.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
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

    /** Those of the sign-ups that are of this session, active or ended. One statement, however many of them. */
    Map<SignupId, Signup> byIds(Collection<SignupId> ids);

    /** The person's sign-up that ended last. */
    Optional<Signup> lastEnded(PersonKey person);

    /** The first in line. */
    Optional<Signup> firstWaiting();

    /** The first in line of those for whom seats were kept when they came. */
    Optional<Signup> firstKeptWaiting();

    /** How many active sign-ups that stand in one of these ways were brought by this person, for others. */
    int brought(PersonKey by, Set<Standing> standings);

    /**
     * How many sessions of this one's series the person has signed up for, this one among them. It may be less than the truth where
     * they sign up for others at the same moment; then all of the work runs again.
     *
     * @return 0 where nobody is bound
     */
    int placesInSeries(PersonKey person);

    /** Active sign-ups that stand there, by turn. */
    List<Signup> standing(Standing standing, int limit);

    /** How many of those in line came before it. */
    int waitingBefore(Signup signup);

    /** Where the last ended sign-up stood before it ended, by its history. */
    Optional<Standing> stoodBefore(Signup ended);

    /**
     * A new sign-up at the end of the line. One that holds a seat gets the lowest free one; the caller knows that there is one.
     *
     * @param standing any active one but offered
     * @param kept whether seats are kept for people like this one
     */
    Signup enter(PersonKey person, Standing standing, boolean kept, Cause cause, Instant now);

    /** As above, for somebody for whom no seats are kept. */
    default Signup enter(PersonKey person, Standing standing, Cause cause, Instant now) {
        return enter(person, standing, false, cause, now);
    }

    /**
     * The sign-up goes to another standing. It gets a seat, keeps it or frees it, as the standing says; it keeps its turn.
     *
     * @param offerEnds for {@link Standing#OFFERED}, else empty
     */
    Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now);

    /**
     * An active sign-up without a seat becomes as if it were new: whoever makes the change is from now on who brought the person, and the
     * turn is a new one at the end of the line.
     *
     * @param to any active standing but offered
     * @param kept whether seats are kept for people like this one
     */
    Signup comeAnew(Signup signup, Standing to, boolean kept, Cause cause, Instant now);

    /**
     * Says whether the person was there.
     *
     * @param signup one that is seated
     */
    Signup mark(Signup signup, Attendance attendance, Cause cause, Instant now);

    /**
     * Writes a line of history about the session itself.
     *
     * @param numbers what the {@link Deed} says
     */
    void note(Deed deed, Cause cause, Instant now, long... numbers);

    /** The session gets more or fewer seats, never fewer than are taken; seat numbers above the new capacity are given new ones. */
    void changeCapacity(int seats);

    /**
     * The session is called off.
     *
     * @param reason in the hosts' words; empty when the rules did it
     */
    void callOff(String reason);

    /** What the session's lots are made from: secret until they are drawn. Only for a session with a draw. */
    String drawSeed();

    /** What the lots of a draw that was just planned will be made from. */
    void sow(String drawSeed);

    /** The lot of somebody in the draw is drawn: they get a seat or go to the line, with a new turn at its end. */
    Signup drawn(Signup entrant, Lot lot, Cause cause, Instant now);

    /**
     * All lots are drawn.
     *
     * @param seats how many there were to be drawn for
     */
    void drawIsOver(int seats, Instant now);

    /** It is settled that the session takes place, however few come from now on. */
    void settle();

    /** When the clock has to look at the session next, offers aside; empty for never. */
    void wake(Optional<Instant> due);

    /**
     * The session is planned anew. What lots are made from is forgotten where there is no draw any more.
     *
     * @param later the same session; seats are changed as by {@link #changeCapacity}
     */
    void change(Session later);

    /** As above, for what people are told about; they are told who did it. */
    default void change(Session later, Cause cause) {
        change(later);
    }

    /** The session is taken away; nobody is signed up for it. Afterwards there is no such session. */
    void skip();

    /** Puts the counters of the session's row right, where they went wrong by something other than this code. */
    void recount();

    default int free() {
        return Math.max(0, session().capacity() - tally().taken());
    }

    /** The person's sign-up, if it is more than an invitation. */
    default Optional<Signup> signedUp(PersonKey person) {
        return of(person).filter(signup -> signup.standing() != Standing.INVITED);
    }

    /**
     * Whether kept seats are for somebody who comes now.
     *
     * @param entitled whether seats are kept for people like them; they still come after those like them who are in line
     */
    default boolean mayHaveKept(boolean entitled, Instant now) {
        return entitled && session().keepsSeats(now) && free() > 0 && firstKeptWaiting().isEmpty();
    }

    /**
     * Where somebody goes whom a host lets in: to a seat that nobody in line could have, or to the end of the line, or into the draw that
     * is to come. Once seats are no longer passed on, the line is over, and a host gives the seats that are left to whom they choose.
     *
     * @param entitled whether seats are kept for people like them
     */
    default Standing standingByHost(boolean entitled, Instant now) {
        if (session().drawIsToCome()) {
            return Standing.IN_DRAW;
        }
        int left = OfferPolicy.passesOn(session(), now)
                ? KeptPolicy.left(session(), tally(), mayHaveKept(entitled, now), now)
                : free();
        return left > 0 ? Standing.SEATED : Standing.WAITING;
    }

    /**
     * Lets somebody in who has not signed up, at the end of the line: by what becomes of their invitation, where they have one.
     *
     * @param entitled whether seats are kept for people like them
     */
    default Signup letIn(PersonKey person, Standing standing, boolean entitled, Cause cause, Instant now) {
        boolean kept = entitled && session().keepsSeats(now);
        return of(person)
                .map(invited -> comeAnew(invited, standing, kept, cause, now))
                .orElseGet(() -> enter(person, standing, kept, cause, now));
    }

    default List<Signup> standing(Collection<Standing> several, int limit) {
        return several.stream().flatMap(each -> standing(each, limit).stream()).limit(limit).toList();
    }
}
