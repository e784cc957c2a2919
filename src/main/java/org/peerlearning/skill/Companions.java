package org.peerlearning.skill;

import java.util.Set;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** Who is in groups with whom: as host, co-host or member of one that has its page. */
public interface Companions {

    /** Who shares a group with the person, who is not among them. A fixed number of statements for up to five hundred groups. */
    Set<PersonKey> of(PersonKey person);

    /** Who is in a group of the space. */
    Set<PersonKey> inSpace(SpaceKey space);
}
