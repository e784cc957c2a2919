package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.session.SessionLock.Held;
import org.peerlearning.shared.Refusal;

/** Why a session cannot become what somebody planned, however good the plan is by itself: because of what has happened to it. */
final class SessionChangePolicy {

    private SessionChangePolicy() {}

    static Optional<Refusal> refuses(Held held, Session later) {
        return belowTaken(held, later.capacity())
                .or(() -> belowMinimum(later))
                .or(() -> changesTheGame(held, later))
                .or(() -> TermsDraftPolicy.refusesLate(open(later), later.time(), held.now()));
    }

    static boolean isBelowTaken(Held held, int seats) {
        return seats < held.taken();
    }

    private static Optional<Refusal> belowTaken(Held held, int seats) {
        return isBelowTaken(held, seats)
                ? Optional.of(Refusal.refused("session.capacity-below-taken", held.taken(), held.taken() - seats))
                : Optional.empty();
    }

    /** A session that could never take place. Once it is settled that it does, the number of people is history. */
    private static Optional<Refusal> belowMinimum(Session later) {
        return later.terms().minimum()
                .filter(minimum -> later.decisionIsToCome() && later.capacity() < minimum.people())
                .map(minimum -> Refusal.refused("session.capacity-below-minimum", minimum.people()));
    }

    /** Who came first and who has the luckiest lot are not the same people, so whoever signed up for one is not given the other. */
    private static Optional<Refusal> changesTheGame(Held held, Session later) {
        boolean changes = held.session().terms().draw().isPresent() != later.terms().draw().isPresent();
        return changes && !held.isEmpty() ? Optional.of(Refusal.refused("session.draw-has-signups")) : Optional.empty();
    }

    /** What of the terms is still to come. */
    private static SignupTerms open(Session session) {
        SignupTerms terms = session.terms();
        return terms.with(
                terms.draw().filter(draw -> session.drawIsToCome()),
                terms.minimum().filter(minimum -> session.decisionIsToCome()),
                terms.kept());
    }
}
