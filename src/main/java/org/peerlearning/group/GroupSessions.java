package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** What a group planned. Sessions know groups, not the other way round; here is all that groups ask of them. */
public interface GroupSessions {

    /**
     * Calls off everything of the group that has not begun, because the group ends. Sign-ups end; what has begun is history and stays.
     *
     * @param by who ended the group; empty where the wiki took its page away
     * @return how many sessions were called off
     */
    int callOffAll(GroupId group, Optional<PersonKey> by);

    /** Nobody sees the group for a while, so nobody can answer what they are offered: no offer runs out meanwhile. */
    void hold(GroupId group);

    /** The group is seen again: whoever is offered a seat gets the usual time to answer. */
    void resume(GroupId group);
}
