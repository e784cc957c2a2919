package org.peerlearning.group;

import java.util.List;
import org.peerlearning.shared.PersonKey;

/** Who lately took part in what a group did. */
public interface RecentParticipants {

    /** Each once, the latest first. */
    List<PersonKey> of(GroupId group, int limit);
}
