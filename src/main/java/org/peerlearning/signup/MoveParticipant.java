package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/**
 * A host moves somebody to another session of the same group: there they get a free seat or the end of the line, here their seat goes to
 * the first in line. Both happen or neither does.
 */
public final class MoveParticipant {

    private final DeskWork work;
    private final Transactions transactions;
    private final Entitled entitled;

    public MoveParticipant(Desk desk, SeatKeeper keeper, Transactions transactions, Entitled entitled) {
        this.work = new DeskWork(desk, keeper);
        this.transactions = transactions;
        this.entitled = entitled;
    }

    public Answer<Signup> move(Viewer viewer, SessionId from, SignupId signup, SessionId to) {
        return work.managed(viewer, from).then(here -> work.managed(viewer, to).then(there -> {
            if (from.equals(to) || !here.isOfSameGroupAs(there)) {
                return Answer.no(Refusal.invalid("session", "signup.not-of-this-group"));
            }
            Next next = person -> entering(viewer, to, person, entitled.has(there.session(), person));
            return transactions.allOrRefused(() -> from.value() < to.value()
                    ? leaving(viewer, from, signup, next)
                    : lockedFirst(viewer, to, () -> leaving(viewer, from, signup, next)));
        }));
    }

    private interface Next {
        Answer<Signup> go(PersonKey person);
    }

    /** Rows are locked in the order of their numbers, whichever way people move, so that two hosts cannot wait for each other. */
    private Answer<Signup> lockedFirst(Viewer viewer, SessionId first, Supplier<Answer<Signup>> then) {
        return work.keeper().changing(first, Door.DESK, (seating, now) -> {
            Answer<Signup> answer = then.get();
            return () -> answer;
        }).orElseGet(DeskWork::notFound);
    }

    private Answer<Signup> leaving(Viewer viewer, SessionId from, SignupId signup, Next next) {
        return work.changing(viewer, from, (seating, now) -> {
            Answer<Signup> answer = DeskWork.active(seating, signup).then(active -> {
                if (active.standing() == Standing.INVITED) {
                    return Answer.no(Refusal.refused("signup.only-invited"));
                }
                seating.move(active, Standing.MOVED, Optional.empty(), DeskWork.cause(viewer, ""), now);
                return next.go(active.person());
            });
            return () -> answer;
        });
    }

    private Answer<Signup> entering(Viewer viewer, SessionId to, PersonKey person, boolean kept) {
        return work.changing(viewer, to, (seating, now) -> {
            Optional<Refusal> refusal = refuses(seating, person, now);
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            Signup entered = seating.letIn(person, seating.standingByHost(kept, now), kept, DeskWork.cause(viewer, ""), now);
            return () -> Answer.of(seating.byId(entered.id()).orElseThrow());
        });
    }

    private static Optional<Refusal> refuses(Seating seating, PersonKey person, Instant now) {
        if (seating.signedUp(person).isPresent()) {
            return Optional.of(Refusal.refused("signup.has-signed-up"));
        }
        return seating.session().calledOff() || seating.session().hasStarted(now)
                ? Optional.of(Refusal.refused("signup.closed"))
                : Optional.empty();
    }
}
