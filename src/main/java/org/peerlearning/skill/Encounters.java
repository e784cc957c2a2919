package org.peerlearning.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/**
 * Who met whom in a session: both were there, or both had a seat in one that has begun, was not called off, and for which neither was
 * marked absent. The hosts of its group count as there.
 */
public interface Encounters {

    /** The day of their latest meeting, where the session was. */
    Optional<LocalDate> lastMet(PersonKey one, PersonKey other);

    /** Whom the person met, the latest first. */
    Set<PersonKey> metLately(PersonKey person, int limit);
}
