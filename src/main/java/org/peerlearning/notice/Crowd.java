package org.peerlearning.notice;

/** Very many people, to whom one fact is one row until the job tells each of them. */
public enum Crowd {
    /** Who holds a seat in the session for sure. */
    SEATED,
    /** Who holds a seat and was there, as far as anybody said. */
    ATTENDED,
    /** Who has signed up for the session: seated, offered one, in line, asking, or in the draw. */
    SIGNED_UP,
    /** Whose sign-up ended because the session was called off. */
    CALLED_OFF,
    /** Everybody in the group: hosts, co-hosts and members. */
    PEOPLE,
    /** Hosts and co-hosts. */
    HOSTS;

    boolean isOfSession() {
        return this != PEOPLE && this != HOSTS;
    }
}
