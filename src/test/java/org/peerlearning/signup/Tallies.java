package org.peerlearning.signup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerlearning.session.Counted;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Tally;

/** The tallies of sessions, as their repository tells them. */
public final class Tallies {

    private Tallies() {}

    public static Tally of(SessionRepository sessions, SessionId id) {
        return sessions.counted(List.of(id)).get(0).tally();
    }

    /** Those of the sessions that exist. */
    public static Map<SessionId, Tally> of(SessionRepository sessions, Collection<SessionId> ids) {
        return sessions.counted(ids).stream().collect(Collectors.toMap(counted -> counted.session().id(), Counted::tally));
    }
}
