package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;

/**
 * What a notice is about.
 *
 * @param group empty for a digest
 * @param session empty for what concerns the group as a whole
 */
public record About(Optional<GroupId> group, Optional<SessionId> session) {

    /** Nothing in particular. */
    public static final About NOTHING = new About(Optional.empty(), Optional.empty());

    public static About group(GroupId group) {
        return new About(Optional.of(group), Optional.empty());
    }

    public static About session(Session session) {
        return session(session.group(), session.id());
    }

    static About session(GroupId group, SessionId session) {
        return new About(Optional.of(group), Optional.of(session));
    }
}
