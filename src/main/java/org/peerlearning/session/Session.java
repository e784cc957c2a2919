package org.peerlearning.session;

import java.time.Instant;
import org.peerlearning.group.GroupId;

/**
 * One meeting of a group.
 *
 * @param calledOff the hosts called it off; it stays, so that everybody finds out
 */
public record Session(SessionId id, GroupId group, SessionPlan plan, SignupTerms terms, boolean calledOff) {

    public SessionTime time() {
        return plan.time();
    }

    public int capacity() {
        return plan.capacity();
    }

    public boolean hasStarted(Instant now) {
        return time().hasStarted(now);
    }

    public boolean signupHasOpened(Instant now) {
        return terms.hasOpened(time().zone(), now);
    }

    /** At the start at the latest. */
    public boolean signupHasClosed(Instant now) {
        return hasStarted(now) || terms.hasClosed(time().zone(), now);
    }

    /** Until here seats are given back and passed on; the start, where the hosts set no cut-off. */
    public Instant cutOff() {
        return time().startsAt().minusMinutes(terms.cancelMinutes()).toInstant();
    }

    public boolean isPastCutOff(Instant now) {
        return !cutOff().isAfter(now);
    }

    public Session withCapacity(int seats) {
        SessionPlan larger = new SessionPlan(plan.time(), plan.place(), plan.link(), seats);
        return new Session(id, group, larger, terms, calledOff);
    }
}
