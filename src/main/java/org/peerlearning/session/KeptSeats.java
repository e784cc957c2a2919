package org.peerlearning.session;

import java.time.LocalDateTime;

/**
 * Seats that only some people can have, for a while; then they are everybody's.
 *
 * @param seats from 1 to the capacity
 * @param whom for whom they are kept
 * @param wikiGroup the name of a group of the wiki's users, where seats are kept for one; else empty
 * @param until local, in the session's zone
 */
public record KeptSeats(int seats, Whom whom, String wikiGroup, LocalDateTime until) {

    /** For whom seats are kept. */
    public enum Whom {
        /** People who joined the learning group. */
        MEMBERS,
        /** A group of the wiki's users. */
        WIKI_GROUP
    }
}
