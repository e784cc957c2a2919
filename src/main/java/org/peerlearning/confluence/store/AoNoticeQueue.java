package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.notice.NewNotice;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeQueue;
import org.peerlearning.notice.NoticeRepository;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.notice.Progress;
import org.peerlearning.notice.Settled;
import org.peerlearning.shared.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of notices in Active Objects. Nodes that take something out, or say what became of it, pass through the gate one at a time;
 * while they send, they hold no lock.
 */
public final class AoNoticeQueue implements NoticeQueue {

    private static final Logger LOG = LoggerFactory.getLogger(AoNoticeQueue.class);

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final NoticeGate gate;
    private final NoticeRepository notices;

    public AoNoticeQueue(ActiveObjects ao, AoTransactions transactions, NoticeGate gate, NoticeRepository notices) {
        this.ao = ao;
        this.transactions = transactions;
        this.gate = gate;
        this.notices = notices;
    }

    @Override
    public List<Notice> claim(Instant now, Instant until, int limit) {
        if (limit < 1 || isEmpty(now)) {
            return List.of();
        }
        return transactions.inOne(() -> {
            gate.enter();
            List<NoticeRow> rows = new ArrayList<>(due(NoticeState.SENDING, now, limit));
            if (rows.size() < limit) {
                rows.addAll(due(NoticeState.WAITING, now, limit - rows.size()));
            }
            return rows.stream().flatMap(row -> claimed(row, now, until).stream()).toList();
        });
    }

    /** Most of the time nothing is due, and then nothing is locked. */
    private boolean isEmpty(Instant now) {
        return due(NoticeState.WAITING, now, 1).isEmpty() && due(NoticeState.SENDING, now, 1).isEmpty();
    }

    private List<NoticeRow> due(NoticeState state, Instant now, int limit) {
        Query due = Query.select().where("STATE = ? AND DUE <= ?", state.name(), now.toEpochMilli()).order("DUE").limit(limit);
        // Thousands of reminders can be due at one moment: sorting these few costs less than having the database sort all of them.
        return Arrays.stream(ao.find(NoticeRow.class, due))
                .sorted(Comparator.comparingLong(NoticeRow::getDue).thenComparingLong(NoticeRow::getID))
                .toList();
    }

    /** What cannot be read has failed, and keeps nothing else from being sent. */
    private static Optional<Notice> claimed(NoticeRow row, Instant now, Instant until) {
        row.setState(NoticeState.SENDING.name());
        row.setDue(until.toEpochMilli());
        row.setTries(row.getTries() + 1);
        Optional<Notice> notice = NoticeValues.read(row, why -> {
            LOG.warn("Something that nobody is told: {}", why);
            row.setState(NoticeState.FAILED.name());
            row.setDue(now.toEpochMilli());
            row.setWhy(why.substring(0, Math.min(why.length(), Progress.WHY_MAX)));
        });
        row.save();
        return notice;
    }

    @Override
    public List<Notice> claimHeld(PersonKey person, Instant until, int limit) {
        if (limit < 1 || held(person, 1).length == 0) {
            return List.of();
        }
        return transactions.inOne(() -> {
            gate.enter();
            return Arrays.stream(held(person, limit)).flatMap(row -> taken(row, until).stream()).toList();
        });
    }

    private NoticeRow[] held(PersonKey person, int limit) {
        return ao.find(NoticeRow.class, Query.select()
                .where("PERSON = ? AND STATE = ?", person.value(), NoticeState.HELD.name())
                .order("ID")
                .limit(limit));
    }

    /** What cannot be read, for a later version wrote it, waits for that. */
    private static Optional<Notice> taken(NoticeRow row, Instant until) {
        return NoticeValues.read(row, why -> LOG.debug("Passed over: {}", why)).map(held -> {
            row.setState(NoticeState.SENDING.name());
            row.setDue(until.toEpochMilli());
            row.save();
            return NoticeValues.of(row);
        });
    }

    @Override
    public boolean isOpen() {
        return transactions.mayBegin();
    }

    @Override
    public void settle(List<Settled> settled) {
        transactions.noting(() -> {
            gate.enter();
            Map<Long, NoticeRow> rows = new HashMap<>();
            NoticeValues.among(settled.stream().map(each -> each.claimed().id()).toList()).forEach(list ->
                    Arrays.stream(ao.find(NoticeRow.class, Query.select().where(list.condition(), list.values())))
                            .forEach(row -> rows.put(row.getID(), row)));
            List<NewNotice> also = new ArrayList<>();
            for (Settled each : settled) {
                NoticeRow row = rows.get(each.claimed().id().value());
                if (row != null && isStillClaimed(row, each.claimed())) {
                    write(each, row);
                    also.addAll(each.also());
                }
            }
            notices.tellOnce(also);
            return true;
        });
    }

    private static boolean isStillClaimed(NoticeRow row, Notice claimed) {
        return row.getState().equals(NoticeState.SENDING.name())
                && row.getTries() == claimed.progress().tries()
                && row.getDue() == claimed.progress().due().toEpochMilli();
    }

    private static void write(Settled settled, NoticeRow row) {
        NoticeValues.write(settled.then(), row);
        if (settled.show() && !row.isShown()) {
            row.setShown(true);
            row.setUnreadBy(row.getPerson());
        }
        row.save();
    }
}
