package org.peerlearning.session;

/** Groups of the wiki's users, which have nothing to do with learning groups. */
public interface WikiGroups {

    /** Whether there is a group of this name. */
    boolean exists(String name);
}
