package org.peerlearning.group;

import org.peerlearning.shared.Words;

/** How a person is tied to a group. */
public enum Tie {
    /** They want to join, and wait for the hosts' answer. */
    ASKED,
    MEMBER,
    /** They animate the group; as what, the group's team says. */
    HOSTING,
    /** They left. */
    LEFT,
    /** The hosts said no. */
    TURNED_DOWN,
    /** A host took them out. */
    REMOVED,
    /** They left the wiki. */
    GONE;

    public boolean isActive() {
        return this == ASKED || isIn();
    }

    /** Whether they are one of the group's people. */
    public boolean isIn() {
        return this == MEMBER || this == HOSTING;
    }

    /** The word used in JSON, for example {@code turned-down}. */
    public String key() {
        return Words.key(this);
    }
}
