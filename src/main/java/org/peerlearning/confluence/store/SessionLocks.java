package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Locks sessions by their rows: the first statement updates the row, and what decides is read after it. The lock holds until the
 * transaction ends.
 */
final class SessionLocks {

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    /** Active Objects updates a row only through an object that was read once. What such a one says of the session is old. */
    private final Latest<SessionRow> handles = new Latest<>();
    /** What this thread holds, so that a change within a change of the same session works on the same sign-ups. */
    private final ThreadLocal<Map<Integer, AoSeating>> held = ThreadLocal.withInitial(HashMap::new);

    SessionLocks(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    /** Does the work under the lock, in one transaction, joining one that runs; empty when there is no such session. */
    <T> Optional<T> holding(int session, Function<? super AoSeating, T> work) {
        AoSeating outer = held.get().get(session);
        return transactions.inOne(() -> outer == null ? locked(session, work) : within(outer, work));
    }

    private static <T> Optional<T> within(AoSeating outer, Function<? super AoSeating, T> work) {
        return outer.isSkipped() ? Optional.empty() : Optional.of(work.apply(outer));
    }

    private <T> Optional<T> locked(int session, Function<? super AoSeating, T> work) {
        return Optional.ofNullable(lock(session)).map(row -> under(new AoSeating(ao, row), session, work));
    }

    /** The row as it is under the lock; null when there is none, or its session was taken away. */
    private SessionRow lock(int session) {
        SessionRow handle = handles.take(session).orElseGet(() -> ao.get(SessionRow.class, session));
        if (handle == null) {
            return null;
        }
        touch(handle);
        // What was seen before the lock may be old by now: everything is read anew from here.
        SessionRow row = ao.get(SessionRow.class, session);
        if (row != null && row.getEntityManager() != handle.getEntityManager()) {
            // Active Objects was started anew since, and the old one may not have known of this transaction.
            touch(row);
            handle = row;
            row = ao.get(SessionRow.class, session);
        }
        if (row != null) {
            // Only now: one whose statement failed would send its old value along with the next.
            handles.put(session, handle);
        }
        return row == null || row.isSkipped() ? null : row;
    }

    private <T> T under(AoSeating seating, int session, Function<? super AoSeating, T> work) {
        held.get().put(session, seating);
        try {
            T answer = work.apply(seating);
            seating.end();
            return answer;
        } finally {
            seating.giveUp();
            held.get().remove(session);
            if (held.get().isEmpty()) {
                held.remove();
            }
        }
    }

    /** The UPDATE takes the row lock, so it must be sent: a value that is there already might be passed over. */
    private void touch(SessionRow row) {
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
    }
}
