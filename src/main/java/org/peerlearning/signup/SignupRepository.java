package org.peerlearning.signup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** Where sign-ups and their history are kept. */
public interface SignupRepository {

    /**
     * Does the work while nobody else, on any node, may change this session's sign-ups, and commits. What the work throws undoes it.
     * The work may run more than once where the database gave up; only the last run counts.
     *
     * @param people whose sign-ups the work will ask for first, as far as that is known; they may be looked up for many at once
     * @return what the work answered; empty when there is no such session
     */
    <T> Optional<T> changing(SessionId session, Collection<PersonKey> people, Function<Seating, T> work);

    /** As above, where nobody in particular will be asked for. */
    default <T> Optional<T> changing(SessionId session, Function<Seating, T> work) {
        return changing(session, List.of(), work);
    }

    /** The person's active sign-ups among these sessions. One statement, however many sessions. */
    Map<SessionId, Signup> of(PersonKey person, Collection<SessionId> sessions);

    /** How many in line came before each of these waiting sign-ups. One statement, however many sign-ups. */
    Map<SignupId, Integer> waitingBefore(Collection<Signup> waiting);

    /**
     * Sign-ups of a session that hold a seat for sure, by seat.
     *
     * @param afterSeat only seats above this number; 0 for the first page
     */
    List<Signup> seated(SessionId session, int afterSeat, int limit);

    /**
     * Sign-ups of these sessions that hold one of the first seats for sure, by seat. One statement, however many sessions.
     *
     * @param lastSeat only seats up to this number
     */
    Map<SessionId, List<Signup>> seated(Collection<SessionId> sessions, int lastSeat);

    /**
     * Active sign-ups of a session that stand there, by turn.
     *
     * @param afterTurn only those that came later; 0 for the first page
     */
    List<Signup> standing(SessionId session, Standing standing, long afterTurn, int limit);

    /** Every active sign-up of a person, in sessions of any time. */
    List<Signup> activeOf(PersonKey person);

    /**
     * Sessions that a person has an active sign-up in and that start at this local time, whatever their zone, or later. There may be
     * some that start earlier, of sign-ups from before their start was kept with them. One statement, whose cost goes by what is to come.
     *
     * @param from a whole minute
     */
    List<SessionId> activeOf(PersonKey person, LocalDateTime from);

    /** Sessions that the clock has to look at by now: their terms want something, or an offer ran out. At most so many. */
    List<SessionId> due(Instant now, int limit);

    /** What the draw of a session is made from, and who was in it; empty where there is no draw. Secret until lots are drawn. */
    Optional<DrawRecord> drawOf(SessionId session);

    /**
     * The history of a session, the latest first.
     *
     * @param person who reads only what concerns themselves, and what everybody may read of the session; empty for all of it
     */
    List<HistoryEntry> history(SessionId session, Optional<PersonKey> person, int limit);
}
