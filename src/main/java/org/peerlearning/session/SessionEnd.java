package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Ending a session because its group ends. Whoever keeps the seats implements this. */
public interface SessionEnd {

    /**
     * Calls a session off. Every sign-up ends, none is passed on, and the session stays to be seen.
     *
     * @param by who ended the group; empty where the wiki took its page away
     * @return false when there was nothing to do: it is not there, has begun, or is called off
     */
    boolean callOff(SessionId session, Optional<PersonKey> by);
}
