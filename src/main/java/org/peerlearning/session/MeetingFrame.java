package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.group.GroupOutline;

/** What a viewer may know of a meeting before its session is read, for those who read it under its lock. */
public final class MeetingFrame {

    private final GroupOutline group;

    MeetingFrame(GroupOutline group) {
        this.group = group;
    }

    /** The meeting; empty when the session belongs to another group than the one that the viewer was found to see. */
    public Optional<Meeting> of(Session session, Tally tally) {
        return session.group().equals(group.id()) ? Optional.of(Meeting.of(new Counted(session, tally), group)) : Optional.empty();
    }
}
