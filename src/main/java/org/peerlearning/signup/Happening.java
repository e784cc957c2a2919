package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;

/** Something that happened to a session or to a sign-up, for whoever tells people about it. */
public sealed interface Happening {

    /** The session as it was right then. */
    Session session();

    Instant at();

    /**
     * A sign-up came, or stands somewhere else.
     *
     * @param signup as it is since
     * @param from where it stood before; empty for a new one
     */
    record Moved(Session session, Signup signup, Optional<Standing> from, Cause cause, Instant at) implements Happening {}

    /** The session does not take place. That the sign-ups ended is told by this alone. */
    record CalledOff(Session session, Cause cause, Instant at) implements Happening {}

    /**
     * The session was planned anew, or something was noted about it.
     *
     * @param by who did it; empty where that makes no difference to anybody, or it is no person
     */
    record Replanned(Session before, Session session, Optional<PersonKey> by, Instant at) implements Happening {}
}
