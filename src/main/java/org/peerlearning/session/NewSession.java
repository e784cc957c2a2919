package org.peerlearning.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.peerlearning.group.GroupId;

/**
 * A session that is about to be kept: what the hosts planned, and the terms.
 *
 * @param occurrence which one of its series it is; empty for one of its own
 * @param drawSeed what its lots will be made from, secret until they are drawn; empty where there is no draw
 */
public record NewSession(SessionPlan plan, SignupTerms terms, Optional<Occurrence> occurrence, String drawSeed) {

    /** One of its own, without a draw. */
    public NewSession(SessionPlan plan, SignupTerms terms) {
        this(plan, terms, Optional.empty(), "");
    }

    public NewSession withDrawSeed(String seed) {
        return new NewSession(plan, terms, occurrence, seed);
    }

    /**
     * The same on another day, as part of a series; its terms come along, but its lots are made from something of their own.
     *
     * @param perPerson at most so many sessions of the series for one person
     */
    NewSession on(LocalDate date, LocalTime time, SeriesId series, Optional<Integer> perPerson) {
        LocalDateTime start = date.atTime(time);
        Duration later = Duration.between(plan.time().start(), start);
        return new NewSession(
                plan.at(plan.time().startingAt(start)),
                terms.moved(later),
                Optional.of(new Occurrence(series, start, false, perPerson)),
                "");
    }

    /**
     * The session that it becomes.
     *
     * @throws IllegalStateException when lots could not be drawn, for want of a seed
     */
    public Session as(SessionId id, GroupId group) {
        if (terms.draw().isPresent() == drawSeed.isEmpty()) {
            throw new IllegalStateException("a session has a seed if, and only if, there is a draw");
        }
        return new Session(id, group, plan, terms, false, "", Optional.empty(), false, occurrence, 0);
    }
}
