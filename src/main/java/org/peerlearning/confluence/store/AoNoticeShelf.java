package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.notice.NoticeShelf;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.shared.PersonKey;

/** People's lists of notices in Active Objects. */
public final class AoNoticeShelf implements NoticeShelf {

    private static final int STEP = 500;

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final NoticeGate gate;

    public AoNoticeShelf(ActiveObjects ao, AoTransactions transactions, NoticeGate gate) {
        this.ao = ao;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public List<Notice> of(PersonKey person, Optional<NoticeId> before, int limit) {
        return NoticeValues.latest(before, limit, (below, some) -> ao.find(NoticeRow.class, Query.select()
                .where("PERSON = ? AND SHOWN = ? AND ID < ?", person.value(), true, below)
                .order("ID DESC")
                .limit(some)));
    }

    @Override
    public int unread(PersonKey person) {
        return ao.count(NoticeRow.class, "UNREAD_BY = ?", person.value());
    }

    @Override
    public void read(PersonKey person, Collection<NoticeId> notices) {
        transactions.inOne(() -> {
            NoticeValues.among(notices).forEach(list -> change(
                    Query.select().where(list.condition() + " AND UNREAD_BY = ?", list.valuesAnd(person.value())),
                    row -> row.setUnreadBy(null)));
            return true;
        });
    }

    @Override
    public int readUpTo(PersonKey person, NoticeId last) {
        int read = 0;
        int some;
        do {
            some = transactions.inOne(() -> change(
                    Query.select().where("UNREAD_BY = ? AND ID <= ?", person.value(), last.value()).limit(STEP),
                    row -> row.setUnreadBy(null)));
            read += some;
        } while (some == STEP);
        return read;
    }

    /** Past the gate, so that what a digest takes at the same moment is either its own or woken. */
    @Override
    public void wake(PersonKey person, Instant now) {
        transactions.inOne(() -> {
            gate.enter();
            return change(
                    Query.select().where("PERSON = ? AND STATE = ?", person.value(), NoticeState.HELD.name()),
                    row -> {
                        row.setState(NoticeState.WAITING.name());
                        row.setDue(now.toEpochMilli());
                        row.setTries(0);
                    });
        });
    }

    private int change(Query query, Consumer<NoticeRow> change) {
        NoticeRow[] rows = ao.find(NoticeRow.class, query);
        for (NoticeRow row : rows) {
            change.accept(row);
            row.save();
        }
        return rows.length;
    }
}
