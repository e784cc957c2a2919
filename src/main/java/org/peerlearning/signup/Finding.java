package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Words;

/**
 * Something that should not be, found by the check.
 *
 * @param signup the sign-up concerned, where it is one
 */
public record Finding(Kind kind, SessionId session, Optional<SignupId> signup) {

    /** What is wrong, and whether the repair can put it right without taking anything from anybody. */
    public enum Kind {
        /** More seats are taken than there are. Only people can decide what to do. */
        OVERBOOKED(false),
        /** One seat is held twice. */
        SEAT_TWICE(false),
        /** Somebody has two active sign-ups. */
        TWO_SIGNUPS(false),
        /** Two sign-ups share a turn, so that their order in line is a matter of chance. */
        TURN_TWICE(false),
        /** Somebody waits although a seat is free. */
        WAITING_BESIDE_FREE_SEAT(true),
        /** The session's counters do not tell what is there. */
        COUNTERS_WRONG(true),
        /** An offer has run out and nobody ended it. */
        OFFER_OVER(true),
        /** The time to draw lots has passed and nobody drew them. */
        DRAW_OVERDUE(true),
        /** It should be decided whether enough people come, and it is not. */
        DECISION_OVERDUE(true),
        /** The clock will look at the session too late, or for nothing. */
        DUE_WRONG(true),
        /** Where people have only so many sessions of a series, it is not kept right who has this one. */
        SERIES_PLACES_WRONG(true),
        /** The person has left the wiki. */
        PERSON_GONE(true),
        /** The session, or its group, is gone, and the sign-up is not. */
        ORPHAN(false);

        private final boolean repairable;

        Kind(boolean repairable) {
            this.repairable = repairable;
        }

        public boolean isRepairable() {
            return repairable;
        }

        public String key() {
            return Words.key(this);
        }
    }
}
