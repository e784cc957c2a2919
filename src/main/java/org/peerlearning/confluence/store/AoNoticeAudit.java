package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeAudit;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.shared.PersonKey;

/** Notices in Active Objects as administrators look at them, and clearing up. */
public final class AoNoticeAudit implements NoticeAudit {

    /** Over, or waiting for a digest that never came. */
    private static final List<Object> CLEARED = Arrays.stream(NoticeState.values())
            .filter(state -> state.isOver() || state == NoticeState.HELD)
            .<Object>map(NoticeState::name)
            .toList();

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final NoticeGate gate;

    public AoNoticeAudit(ActiveObjects ao, AoTransactions transactions, NoticeGate gate) {
        this.ao = ao;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public int count(NoticeState state) {
        return ao.count(NoticeRow.class, "STATE = ?", state.name());
    }

    @Override
    public List<Notice> list(NoticeState state, Optional<NoticeId> before, int limit) {
        return NoticeValues.latest(before, limit, (below, some) -> ao.find(
                NoticeRow.class, Query.select().where("STATE = ? AND ID < ?", state.name(), below).order("ID DESC").limit(some)));
    }

    @Override
    public boolean again(NoticeId notice, Instant now) {
        return transactions.inOne(() -> {
            gate.enter();
            NoticeRow row = ao.get(NoticeRow.class, notice.value());
            if (row == null || !row.getState().equals(NoticeState.FAILED.name())) {
                return false;
            }
            row.setState(NoticeState.WAITING.name());
            row.setDue(now.toEpochMilli());
            row.setTries(0);
            row.setWhy(null);
            row.save();
            return true;
        });
    }

    @Override
    public int clear(Instant before, int limit) {
        InList states = InList.of("STATE", CLEARED).get(0);
        return remove(Query.select("ID")
                .where("WRITTEN < ? AND " + states.condition(), prepended(before.toEpochMilli(), states.values()))
                .order("ID")
                .limit(limit));
    }

    @Override
    public int forget(PersonKey person, int limit) {
        return remove(Query.select("ID").where("PERSON = ?", person.value()).order("ID").limit(limit));
    }

    private int remove(Query query) {
        return transactions.inOne(() -> {
            List<Long> ids = new ArrayList<>();
            ao.stream(NoticeRow.class, query, row -> ids.add(row.getID()));
            return InList.of("ID", ids).stream()
                    .mapToInt(list -> ao.deleteWithSQL(NoticeRow.class, list.condition(), list.values()))
                    .sum();
        });
    }

    private static Object[] prepended(Object first, Object[] more) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
