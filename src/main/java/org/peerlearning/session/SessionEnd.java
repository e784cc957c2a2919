package org.peerlearning.session;

/** Ending a session that nobody decided to end. Whoever keeps the seats implements this. */
public interface SessionEnd {

    /**
     * Calls a session off because the wiki took its group's page away. Every sign-up ends, none is passed on, and the session stays to
     * be seen.
     *
     * @return false when there was nothing to do: it is not there, has begun, or is called off
     */
    boolean callOff(SessionId session);
}
