package org.peerlearning.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/**
 * A person's claim on a session.
 *
 * @param seat from 1 to the session's capacity while it holds one, else 0
 * @param turn when it arrived among all sign-ups of the session: 1, 2, 3 …; the line is ordered by it
 * @param since when the person signed up, or was invited while they are
 * @param offerEnds while offered, when the offer runs out
 * @param ended when it ended; empty while active
 * @param broughtBy who signed the person up or invited them; empty when they did themselves
 * @param kept whether seats were kept for people like this one when they came
 * @param attendance whether the person was there
 */
public record Signup(
        SignupId id,
        SessionId session,
        PersonKey person,
        Standing standing,
        int seat,
        long turn,
        Instant since,
        Optional<Instant> offerEnds,
        Optional<Instant> ended,
        Optional<PersonKey> broughtBy,
        boolean kept,
        Attendance attendance) {

    /** The line; whoever has a turn that another has too, which should not be, comes after them when they came later. */
    public static final Comparator<Signup> BY_TURN =
            Comparator.comparingLong(Signup::turn).thenComparingLong(signup -> signup.id().value());

    /** Of somebody who came by themselves, to whom nothing special applies. */
    public Signup(
            SignupId id,
            SessionId session,
            PersonKey person,
            Standing standing,
            int seat,
            long turn,
            Instant since,
            Optional<Instant> offerEnds,
            Optional<Instant> ended) {
        this(id, session, person, standing, seat, turn, since, offerEnds, ended, Optional.empty(), false, Attendance.UNRESOLVED);
    }

    public Signup withId(SignupId given) {
        return new Signup(given, session, person, standing, seat, turn, since, offerEnds, ended, broughtBy, kept, attendance);
    }

    public Signup withSeat(int number) {
        return new Signup(id, session, person, standing, number, turn, since, offerEnds, ended, broughtBy, kept, attendance);
    }

    public Signup withTurn(long given) {
        return new Signup(id, session, person, standing, seat, given, since, offerEnds, ended, broughtBy, kept, attendance);
    }

    /** As if it were new. */
    public Signup anew(long given, Instant moment, Optional<PersonKey> by, boolean keptFor) {
        Optional<PersonKey> other = by.filter(who -> !who.equals(person));
        return new Signup(id, session, person, standing, seat, given, moment, offerEnds, ended, other, keptFor, attendance);
    }

    public Signup withAttendance(Attendance known) {
        return new Signup(id, session, person, standing, seat, turn, since, offerEnds, ended, broughtBy, kept, known);
    }

    /**
     * The same sign-up standing somewhere else.
     *
     * @param number the seat it holds there, 0 for none
     * @param until for an offer
     * @param at for an end
     */
    public Signup standing(Standing to, int number, Optional<Instant> until, Optional<Instant> at) {
        return new Signup(id, session, person, to, number, turn, since, until, at, broughtBy, kept, attendance);
    }
}
