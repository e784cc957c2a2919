package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/**
 * What the hosts planned, checked.
 *
 * @param place where to go; may be empty
 * @param link where to join online, {@code http} or {@code https}
 * @param capacity how many seats there are
 * @param activity what is done, in one line; may be empty
 * @param agenda in what order; may be empty, may have line breaks
 * @param bring what to bring along; may be empty, may have line breaks
 * @param ledBy who leads this one, where the group takes turns
 * @param recap the wiki page that tells afterwards what was learnt
 */
public record SessionPlan(
        SessionTime time,
        String place,
        Optional<String> link,
        int capacity,
        String activity,
        String agenda,
        String bring,
        Optional<PersonKey> ledBy,
        Optional<PageId> recap) {

    /** When and where, and no more. */
    public SessionPlan(SessionTime time, String place, Optional<String> link, int capacity) {
        this(time, place, link, capacity, "", "", "", Optional.empty(), Optional.empty());
    }

    public SessionPlan at(SessionTime other) {
        return new SessionPlan(other, place, link, capacity, activity, agenda, bring, ledBy, recap);
    }

    public SessionPlan withCapacity(int seats) {
        return new SessionPlan(time, place, link, seats, activity, agenda, bring, ledBy, recap);
    }

    public SessionPlan ledBy(Optional<PersonKey> person) {
        return new SessionPlan(time, place, link, capacity, activity, agenda, bring, person, recap);
    }

    public SessionPlan recappedOn(PageId page) {
        return new SessionPlan(time, place, link, capacity, activity, agenda, bring, ledBy, Optional.of(page));
    }

    /** With what is noted about the session that it is a new plan for: who leads it, and its recap. */
    SessionPlan noted(SessionPlan earlier) {
        return new SessionPlan(time, place, link, capacity, activity, agenda, bring, earlier.ledBy(), earlier.recap());
    }

    /** Without what is of one session alone: who leads it, and its recap. */
    SessionPlan ofAnother() {
        return new SessionPlan(time, place, link, capacity, activity, agenda, bring, Optional.empty(), Optional.empty());
    }
}
