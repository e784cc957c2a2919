package org.peerlearning.signup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** Where sign-ups are kept. */
public interface SignupRepository {

    /**
     * Does the work while nobody else, on any node, may change this session's sign-ups, and commits. What the work throws undoes it.
     * The work may run more than once where the database gave up; only the last run counts.
     *
     * @return what the work answered; empty when there is no such session
     */
    <T> Optional<T> changing(SessionId session, Function<SessionSeats, T> work);

    /** Seats taken, for those of the sessions that exist. One statement, however many sessions. */
    Map<SessionId, Integer> taken(Collection<SessionId> sessions);

    /** The person's active sign-ups among these sessions. One statement, however many sessions. */
    Map<SessionId, Signup> of(PersonKey person, Collection<SessionId> sessions);

    /**
     * Active sign-ups of a session by seat.
     *
     * @param afterSeat only seats above this number; 0 for the first page
     */
    List<Signup> seated(SessionId session, int afterSeat, int limit);
}
