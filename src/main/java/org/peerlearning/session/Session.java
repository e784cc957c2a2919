package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.group.GroupId;

/**
 * One meeting of a group.
 *
 * @param calledOff it was called off; it stays, so that everybody finds out
 * @param offReason why, in the hosts' words; empty when it was not called off, or the rules did it
 * @param drawn when lots were drawn; empty where there is no draw or it is still to come
 * @param decided whether it is settled that enough people come, or the hosts hold it anyway
 * @param occurrence which one of its series it is; empty for one of its own
 * @param version goes up with every change of what was planned, so that whoever changes an older one is told
 */
public record Session(
        SessionId id,
        GroupId group,
        SessionPlan plan,
        SignupTerms terms,
        boolean calledOff,
        String offReason,
        Optional<Instant> drawn,
        boolean decided,
        Optional<Occurrence> occurrence,
        int version) {

    /** Of which nothing special is known. */
    public Session(SessionId id, GroupId group, SessionPlan plan, SignupTerms terms, boolean calledOff) {
        this(id, group, plan, terms, calledOff, "", Optional.empty(), false);
    }

    /** One of its own, as it was planned. */
    public Session(
            SessionId id,
            GroupId group,
            SessionPlan plan,
            SignupTerms terms,
            boolean calledOff,
            String offReason,
            Optional<Instant> drawn,
            boolean decided) {
        this(id, group, plan, terms, calledOff, offReason, drawn, decided, Optional.empty(), 0);
    }

    /** The series it belongs to; empty for one of its own. */
    public Optional<SeriesId> series() {
        return occurrence.map(Occurrence::series);
    }

    /** At most so many sessions of its series for one person; empty for no such bound. */
    public Optional<Integer> perPerson() {
        return occurrence.flatMap(Occurrence::perPerson);
    }

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

    /** When lots are drawn; empty where there is no draw. */
    public Optional<Instant> drawsAt() {
        return terms.draw().map(draw -> instant(draw.at()));
    }

    /** Whether everybody who signs up takes part in a draw. */
    public boolean drawIsToCome() {
        return terms.draw().isPresent() && drawn.isEmpty() && !calledOff;
    }

    /** When it is decided whether enough people come; empty where it takes any number. */
    public Optional<Instant> decidesAt() {
        return terms.minimum().map(minimum -> time().startsAt().minusMinutes(minimum.decideMinutes()).toInstant());
    }

    /** Whether it is still open if enough people come. */
    public boolean decisionIsToCome() {
        return terms.minimum().isPresent() && !decided && !calledOff;
    }

    /** When kept seats become everybody's; empty where none are kept. */
    public Optional<Instant> keptUntil() {
        return terms.kept().map(kept -> instant(kept.until()));
    }

    public boolean keepsSeats(Instant now) {
        return keptUntil().filter(now::isBefore).isPresent();
    }

    /** When the clock has to act next by the terms of the session, offers aside; empty for never. */
    public Optional<Instant> due(Instant now) {
        if (calledOff || hasStarted(now)) {
            return Optional.empty();
        }
        return Stream.of(
                        drawsAt().filter(at -> drawIsToCome()),
                        decidesAt().filter(at -> decisionIsToCome()),
                        keptUntil().filter(now::isBefore))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(time().zone()).toInstant();
    }

    /** @param reason in the hosts' words; may be empty */
    public Session calledOff(String reason) {
        return new Session(id, group, plan, terms, true, reason, drawn, decided, occurrence, version);
    }

    public Session drawnAt(Instant moment) {
        return new Session(id, group, plan, terms, calledOff, offReason, Optional.of(moment), decided, occurrence, version);
    }

    public Session asDecided() {
        return new Session(id, group, plan, terms, calledOff, offReason, drawn, true, occurrence, version);
    }

    public Session withCapacity(int seats) {
        return changed(plan.withCapacity(seats), terms, occurrence);
    }

    /** With something noted in its plan that nobody edits together with the rest: the version stays. */
    public Session noting(SessionPlan noted) {
        return new Session(id, group, noted, terms, calledOff, offReason, drawn, decided, occurrence, version);
    }

    /** As somebody planned it anew. What is settled stays as it was: lots that were drawn, and that the session takes place. */
    public Session changed(SessionPlan newPlan, SignupTerms newTerms, Optional<Occurrence> newOccurrence) {
        SignupTerms later = newTerms.with(
                drawn.isPresent() ? terms.draw() : newTerms.draw(), decided ? terms.minimum() : newTerms.minimum(), newTerms.kept());
        return new Session(
                id, group, newPlan, later, calledOff, offReason, drawn, decided, newOccurrence, version + 1);
    }
}
