package org.peerlearning.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What somebody changed about a session, so that the same can be done to others of its series: what they left as it was stays as it
 * is in each of them.
 *
 * @param before the session as it was shown to them
 * @param plan what it is to become
 */
record SessionEdit(Session before, SessionPlan plan, SignupTerms terms) {

    boolean movesTime() {
        return !plan.time().equals(before.time());
    }

    long days() {
        return ChronoUnit.DAYS.between(before.time().start().toLocalDate(), plan.time().start().toLocalDate());
    }

    /** The session itself, when nothing else changes: with another time, it becomes an exception. */
    Session alone(Session now) {
        return now.changed(plan.noted(now.plan()), terms, now.occurrence().map(which -> which.at(
                which.original(),
                movesTime() ? !plan.time().start().equals(which.original()) || changesLengthOrZone() : which.moved())));
    }

    private boolean changesLengthOrZone() {
        return plan.time().minutes() != before.time().minutes() || !plan.time().zone().equals(before.time().zone());
    }

    /** The session itself, when others change with it: it was meant, so it follows its series again where it can. */
    Session leading(Session now) {
        return now.changed(plan.noted(now.plan()), terms, now.occurrence().map(which -> {
            LocalDateTime original = originally(which.original());
            return which.at(original, movesTime() ? !plan.time().start().equals(original) : which.moved());
        }));
    }

    /** Another of the series. An exception keeps its time. */
    Session following(Session other) {
        boolean keepsTime = other.occurrence().filter(Occurrence::moved).isPresent();
        SessionTime time = keepsTime ? other.time() : shifted(other.time());
        return other.changed(
                planOf(other.plan(), time),
                termsOf(other, time),
                other.occurrence().map(which -> which.at(originally(which.original()), which.moved())));
    }

    /** The series, when the session leads others to another time. */
    Series following(Series series) {
        LocalDate from = before.occurrence().orElseThrow().original().toLocalDate();
        return series.moved(from, days(), shifted(series.on(from)));
    }

    private SessionPlan planOf(SessionPlan other, SessionTime time) {
        SessionPlan old = before.plan();
        return new SessionPlan(
                time,
                changed(old.place(), plan.place(), other.place()),
                changed(old.link(), plan.link(), other.link()),
                changed(old.capacity(), plan.capacity(), other.capacity()),
                changed(old.activity(), plan.activity(), other.activity()),
                changed(old.agenda(), plan.agenda(), other.agenda()),
                changed(old.bring(), plan.bring(), other.bring()),
                other.ledBy(),
                other.recap());
    }

    /** Terms are changed as a whole, in relation to the start. */
    private SignupTerms termsOf(Session other, SessionTime time) {
        SignupTerms kept = before.terms().moved(Duration.between(before.time().start(), plan.time().start()));
        return terms.equals(kept)
                ? other.terms().moved(Duration.between(other.time().start(), time.start()))
                : terms.moved(Duration.between(plan.time().start(), time.start()));
    }

    private SessionTime shifted(SessionTime other) {
        return new SessionTime(
                originally(other.start()),
                changed(before.time().zone(), plan.time().zone(), other.zone()),
                changed(before.time().minutes(), plan.time().minutes(), other.minutes()));
    }

    private LocalDateTime originally(LocalDateTime start) {
        LocalTime clock = changed(before.time().start().toLocalTime(), plan.time().start().toLocalTime(), start.toLocalTime());
        return start.toLocalDate().plusDays(days()).atTime(clock);
    }

    private static <T> T changed(T old, T typed, T other) {
        return Objects.equals(old, typed) ? other : typed;
    }
}
