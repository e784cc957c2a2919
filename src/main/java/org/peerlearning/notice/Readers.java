package org.peerlearning.notice;

import java.util.Collection;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/** Who can read at all. */
public interface Readers {

    /** Those of the people whom the wiki knows and who can log in: neither removed nor deactivated. */
    Set<PersonKey> active(Collection<PersonKey> people);
}
