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
import org.peerlearning.shared.Transactions;

/** People's lists of notices in Active Objects. */
public final class AoNoticeShelf implements NoticeShelf {

    private static final int STEP = 500;

    private final ActiveObjects ao;
    private final Transactions transactions;

    public AoNoticeShelf(ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
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

    @Override
    public List<Notice> held(PersonKey person, int limit) {
        return limit < 1 ? List.of() : find(Query.select()
                .where("PERSON = ? AND STATE = ?", person.value(), NoticeState.HELD.name())
                .order("ID")
                .limit(limit));
    }

    @Override
    public void release(Collection<NoticeId> held) {
        transactions.noting(() -> {
            NoticeValues.among(held).forEach(list -> change(
                    Query.select().where(list.condition() + " AND STATE = ?", list.valuesAnd(NoticeState.HELD.name())),
                    row -> row.setState(NoticeState.SENT.name())));
            return true;
        });
    }

    @Override
    public void wake(PersonKey person, Instant now) {
        transactions.inOne(() -> change(
                Query.select().where("PERSON = ? AND STATE = ?", person.value(), NoticeState.HELD.name()),
                row -> {
                    row.setState(NoticeState.WAITING.name());
                    row.setDue(now.toEpochMilli());
                    row.setTries(0);
                }));
    }

    private List<Notice> find(Query query) {
        return NoticeValues.readable(ao.find(NoticeRow.class, query));
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
