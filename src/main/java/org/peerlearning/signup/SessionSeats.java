package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;

/** The seats of one session while this caller alone may change them. Valid only inside {@link SignupRepository#changing}. */
public interface SessionSeats {

    /** The session as it is now, read after the lock was taken. */
    Session session();

    int taken();

    Optional<Signup> of(PersonKey person);

    /** Gives the lowest free seat. The caller has asked {@link SignupPolicy} and knows that there is one. */
    Signup seat(PersonKey person, Instant now);

    /** Ends a sign-up because its person asked; the row stays, for the history. */
    void cancel(Signup signup, Instant now);
}
