package org.peerlearning.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;

/** Who belongs to a crowd, and how people stand in sessions, read for many at once and by nobody's eyes. */
public interface Crowds {

    /**
     * Some of a crowd.
     *
     * @param next where to go on; empty when there are no more
     */
    record Some(List<PersonKey> people, Optional<Long> next) {}

    /** A person and a session. */
    record Place(SessionId session, PersonKey person) {}

    /**
     * Those of the crowd that come after a point, 0 for the first.
     *
     * @param limit at most so many; a step may find fewer and still not be the last
     */
    Some of(Crowd crowd, About about, long after, int limit);

    /** The active sign-ups among these. */
    Map<Place, Signup> signups(Collection<Place> places);
}
