package org.peerlearning.group;

/** What a group planned. Sessions know groups, not the other way round; here is all that groups ask of them. */
public interface GroupSessions {

    /**
     * Calls off everything of the group that has not begun, because the wiki took its page away. Sign-ups end; what has begun is
     * history and stays.
     *
     * @return how many sessions were called off
     */
    int callOffAll(GroupId group);
}
