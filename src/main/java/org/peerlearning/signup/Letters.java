package org.peerlearning.signup;

import java.util.Collection;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/** How people are written to. */
public interface Letters {

    /** Those of the people who can be written to. */
    Set<PersonKey> reachable(Collection<PersonKey> people);

    /** Gives a letter to somebody reachable on its way. It cannot be called back, so nothing is sent from within a transaction. */
    void send(Letter letter);
}
