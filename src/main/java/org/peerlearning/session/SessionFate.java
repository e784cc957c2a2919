package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** What becomes of a session with its group. Whoever keeps the seats implements this. */
public interface SessionFate {

    /**
     * Calls a session off. Every sign-up ends, none is passed on, and the session stays to be seen.
     *
     * @param by who ended the group; empty where the wiki took its page away
     * @return false when there was nothing to do: it is not there, has begun, or is called off
     */
    boolean callOff(SessionId session, Optional<PersonKey> by);

    /** Offers of seats hold until seats can no longer be taken, because nobody can answer them now. */
    void holdOffers(SessionId session);

    /** Offers of seats get their usual time again, from now on. */
    void renewOffers(SessionId session);
}
