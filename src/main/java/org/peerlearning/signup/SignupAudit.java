package org.peerlearning.signup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;

/** Reads what is really in the store, for a check that trusts nothing. */
public interface SignupAudit {

    /**
     * What the store holds about one session.
     *
     * @param session empty when sign-ups are there whose session is not
     * @param kept the tally that is kept with the session, so that lists need not count
     * @param keptOffers how many of the seats taken are kept as offered
     * @param active every active sign-up, by turn
     * @param placed who has a place for it among the sessions of its series; nobody where nobody is bound
     * @param due when the clock looks at the session next, offers aside
     */
    record Books(
            SessionId id,
            Optional<Session> session,
            Tally kept,
            int keptOffers,
            List<Signup> active,
            Set<PersonKey> placed,
            Optional<Instant> due) {}

    /** Sessions by number, also those that only sign-ups name; {@code after} is where the page before ended, 0 for the first. */
    List<SessionId> sessions(long after, int limit);

    Books books(SessionId session);
}
