package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Locks groups by their rows: the first statement updates the row, and what decides is read after it. The lock holds until the
 * transaction ends.
 */
final class GroupLocks {

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    /** What this thread holds: the wiki tells of a page's new title in the middle of the change that gave it. */
    private final ThreadLocal<Map<Integer, AoGathering>> held = ThreadLocal.withInitial(HashMap::new);

    GroupLocks(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    /** Does the work under the lock, in one transaction, joining one that runs; empty when there is no such group with a page. */
    <T> Optional<T> holding(int group, Function<? super AoGathering, T> work) {
        AoGathering outer = held.get().get(group);
        return transactions.inOne(() -> outer == null ? locked(group, work) : Optional.of(work.apply(outer)));
    }

    private <T> Optional<T> locked(int group, Function<? super AoGathering, T> work) {
        GroupRow seen = ao.get(GroupRow.class, group);
        if (seen == null) {
            return Optional.empty();
        }
        touch(seen);
        // What was seen before the lock may be old by now: everything is read anew from here.
        GroupRow row = ao.get(GroupRow.class, group);
        return row == null || row.getPageId() == null ? Optional.empty() : Optional.of(under(new AoGathering(ao, row), group, work));
    }

    private <T> T under(AoGathering gathering, int group, Function<? super AoGathering, T> work) {
        held.get().put(group, gathering);
        try {
            T answer = work.apply(gathering);
            gathering.end();
            return answer;
        } finally {
            gathering.giveUp();
            held.get().remove(group);
            if (held.get().isEmpty()) {
                held.remove();
            }
        }
    }

    /** The UPDATE takes the row lock, so it must be sent: a value that is there already might be passed over. */
    private void touch(GroupRow row) {
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
    }
}
