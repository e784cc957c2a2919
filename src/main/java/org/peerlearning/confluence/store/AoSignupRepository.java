package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.SessionSeats;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sign-ups in Active Objects; every change to them holds the lock on their session's row. */
public final class AoSignupRepository implements SignupRepository {

    private static final Logger LOG = LoggerFactory.getLogger(AoSignupRepository.class);

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    private final Turns turns = new Turns();

    /**
     * A repository; one a node, because threads of the node queue up in it.
     *
     * @param touches values to write when a row is locked, for example random ones; they mean nothing
     */
    public AoSignupRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    @Override
    public <T> Optional<T> changing(SessionId session, Function<SessionSeats, T> work) {
        return InList.id(session.value()).flatMap(id -> inTurn(id, work));
    }

    @Override
    public Map<SessionId, Integer> taken(Collection<SessionId> sessions) {
        return InList.ofIds("ID", sessions, SessionId::value).stream()
                .flatMap(list -> Arrays.stream(
                        ao.find(SessionRow.class, Query.select().where(list.condition(), list.values()))))
                .collect(Collectors.toMap(row -> new SessionId(row.getID()), SessionRow::getTaken));
    }

    @Override
    public Map<SessionId, Signup> of(PersonKey person, Collection<SessionId> sessions) {
        List<String> claims = sessions.stream()
                .flatMap(session -> InList.id(session.value()).stream())
                .map(id -> Claims.person(id, person.value()))
                .toList();
        return InList.of("PERSON_CLAIM", claims).stream()
                .flatMap(list -> find(Query.select().where(list.condition(), list.values())))
                .collect(Collectors.toMap(Signup::session, Function.identity()));
    }

    @Override
    public List<Signup> seated(SessionId session, int afterSeat, int limit) {
        return limit < 1 ? List.of() : InList.id(session.value()).stream()
                .flatMap(id -> find(Query.select()
                        .where("SESSION_ID = ? AND STATE = ? AND SEAT > ?", id, SignupRow.SEATED, afterSeat)
                        .order("SEAT")
                        .limit(limit)))
                .toList();
    }

    private Stream<Signup> find(Query query) {
        return Arrays.stream(ao.find(SignupRow.class, query)).map(SignupValues::of);
    }

    private <T> Optional<T> inTurn(int session, Function<SessionSeats, T> work) {
        if (transactions.isRunning()) {
            // Waiting for a turn while holding row locks could be waiting for each other; and a part of a transaction cannot be retried.
            return locked(session, work);
        }
        Lock turn = turns.of(session);
        turn.lock();
        try {
            return locked(session, work);
        } catch (RuntimeException failure) {
            if (!SqlFailures.brokeIntegrity(failure)) {
                throw failure;
            }
            LOG.error("A change to session {} went against the tables' own rules under its lock, which is a defect; trying once more",
                    session, failure);
            return locked(session, work);
        } finally {
            turn.unlock();
        }
    }

    private <T> Optional<T> locked(int session, Function<SessionSeats, T> work) {
        return transactions.inOne(() -> {
            SessionRow seen = ao.get(SessionRow.class, session);
            if (seen == null) {
                return Optional.empty();
            }
            touch(seen);
            // What was seen before the lock may be old by now: everything is read anew from here.
            SessionRow row = ao.get(SessionRow.class, session);
            if (row == null) {
                return Optional.empty();
            }
            AoSessionSeats seats = new AoSessionSeats(ao, row);
            try {
                return Optional.of(work.apply(seats));
            } finally {
                seats.end();
            }
        });
    }

    /** The UPDATE takes the row lock, so it must be sent: a value that is there already might be passed over. */
    private void touch(SessionRow row) {
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
    }
}
