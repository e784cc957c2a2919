package org.peerlearning.signup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/**
 * For whom seats are kept. Asked when somebody comes, and what is answered then stays with their sign-up: who leaves a group later
 * keeps the seat that they got.
 *
 * <p>Fails closed: somebody who is not known, and a question that cannot be answered, mean no.
 */
public interface Entitled {

    /** Those of the sessions in which seats are kept for this person. Asked for many at once, so that lists stay cheap. */
    Set<SessionId> among(Collection<Session> sessions, PersonKey person);

    /** Whether seats are kept for this person; asks nobody where none are kept. */
    default boolean has(Session session, PersonKey person) {
        return session.terms().kept().isPresent() && among(List.of(session), person).contains(session.id());
    }
}
