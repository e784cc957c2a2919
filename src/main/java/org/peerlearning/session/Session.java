package org.peerlearning.session;

import org.peerlearning.group.GroupId;

/** One meeting of a group. */
public record Session(SessionId id, GroupId group, SessionPlan plan) {

    public SessionTime time() {
        return plan.time();
    }

    public int capacity() {
        return plan.capacity();
    }
}
