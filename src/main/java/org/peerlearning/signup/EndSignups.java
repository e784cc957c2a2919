package org.peerlearning.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Transactions;

/** A person has left the wiki: their sign-ups for what is still to come end, and their seats go to those in line. */
public final class EndSignups {

    private final SignupRepository signups;
    private final SeatKeeper keeper;
    private final Transactions transactions;

    public EndSignups(SignupRepository signups, SeatKeeper keeper, Transactions transactions) {
        this.signups = signups;
        this.keeper = keeper;
        this.transactions = transactions;
    }

    /** @return how many ended */
    public int of(PersonKey person) {
        int ended = 0;
        // In the order in which everybody locks sessions, so that nobody waits for anybody in a circle.
        List<SessionId> sessions =
                signups.activeOf(person).stream().map(Signup::session).sorted(Comparator.comparingLong(SessionId::value)).toList();
        for (SessionId session : sessions) {
            // Said to be in a transaction, because it may well be: the wiki tells of it in the middle of its own work. What other
            // people are told at the same time must not hang on whether that is committed.
            ended += transactions.inOne(() -> end(session, person));
        }
        return ended;
    }

    private int end(SessionId session, PersonKey person) {
        return keeper.changing(session, Door.WIKI, (seating, now) -> {
                    int count = end(seating, person, now);
                    return () -> count;
                })
                .orElse(0);
    }

    /** What has begun is history: who was there was there. */
    private static int end(Seating seating, PersonKey person, Instant now) {
        Optional<Signup> active = seating.of(person);
        if (active.isEmpty() || seating.session().hasStarted(now)) {
            return 0;
        }
        seating.move(active.get(), Standing.LEFT, Optional.empty(), Cause.rules(Door.WIKI), now);
        return 1;
    }
}
