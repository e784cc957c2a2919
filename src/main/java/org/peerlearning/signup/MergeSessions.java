package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/**
 * A host brings everybody of a session to another one of the same group, and calls the first one off. Everybody who had a seat has one
 * there, or nothing happens at all.
 */
public final class MergeSessions {

    private final DeskWork work;
    private final Transactions transactions;
    private final Entitled entitled;

    public MergeSessions(Desk desk, SeatKeeper keeper, Transactions transactions, Entitled entitled) {
        this.work = new DeskWork(desk, keeper);
        this.transactions = transactions;
        this.entitled = entitled;
    }

    /**
     * Merges two sessions.
     *
     * @param from is called off
     * @param reason why, for everybody to read
     * @return how many people moved, not counting those who were only invited
     */
    public Answer<Integer> merge(Viewer viewer, SessionId from, SessionId into, String reason) {
        return work.managed(viewer, from).then(here -> work.managed(viewer, into).then(there -> {
            Optional<Refusal> wrong = from.equals(into) || !here.isOfSameGroupAs(there)
                    ? Optional.of(Refusal.invalid("session", "signup.not-of-this-group"))
                    : DeskWork.refusesReason(reason);
            return wrong.isPresent()
                    ? Answer.no(wrong.get())
                    : transactions.allOrRefused(() -> locked(from, into, DeskWork.cause(viewer, reason)));
        }));
    }

    /** Rows are locked in the order of their numbers, so that two hosts cannot wait for each other. */
    private Answer<Integer> locked(SessionId from, SessionId into, Cause cause) {
        return from.value() < into.value()
                ? locked(from, (left, now) -> locked(into, (entered, later) -> merge(left, entered, cause, later)))
                : locked(into, (entered, now) -> locked(from, (left, later) -> merge(left, entered, cause, later)));
    }

    private Answer<Integer> locked(SessionId id, BiFunction<Seating, Instant, Answer<Integer>> change) {
        return work.keeper().changing(id, Door.DESK, (seating, now) -> {
            Answer<Integer> answer = change.apply(seating, now);
            return () -> answer;
        }).orElseGet(DeskWork::notFound);
    }

    private Answer<Integer> merge(Seating from, Seating into, Cause cause, Instant now) {
        return refuses(from.session(), into.session(), now)
                .<Answer<Integer>>map(Answer::no)
                .orElseGet(() -> new Merging(from, into, entitled, cause, now).merge());
    }

    private static Optional<Refusal> refuses(Session from, Session into, Instant now) {
        if (from.calledOff() || from.hasStarted(now) || into.calledOff() || into.hasStarted(now)) {
            return Optional.of(Refusal.refused("session.merge-not-ahead"));
        }
        // Whoever is in a draw was promised a lot, and one that counts the same as the others'.
        return from.drawIsToCome() || into.drawIsToCome()
                ? Optional.of(Refusal.refused("session.merge-before-draw"))
                : Optional.empty();
    }
}
