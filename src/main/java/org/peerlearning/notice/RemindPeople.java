package org.peerlearning.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Slot;
import org.peerlearning.shared.Transactions;

/**
 * Notices when the time has come to remind people of a session, and writes it down, once for each session and start. Who gets a seat
 * after that is reminded by what told them of their seat, see {@link Consequences}.
 */
public final class RemindPeople {

    private final NoticeRepository notices;
    private final SessionRepository sessions;
    private final Reminders reminders;
    private final Transactions transactions;
    private final Clock clock;

    public RemindPeople(
            NoticeRepository notices, SessionRepository sessions, Reminders reminders, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.reminders = reminders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return sessions with which something went wrong; the others are done */
    public List<Failure> run() {
        Instant now = clock.instant();
        return new Sweep(sessions).over(now, now.plus(Reminders.AHEAD), slots -> remind(slots, now));
    }

    private void remind(List<Slot> slots, Instant now) {
        List<Slot> near = slots.stream().filter(slot -> Reminders.isNear(slot.time().startsAt().toInstant(), now)).toList();
        Set<String> known = notices.known(near.stream().map(RemindPeople::key).toList());
        List<Slot> fresh = near.stream().filter(slot -> !known.contains(key(slot))).toList();
        if (!fresh.isEmpty()) {
            transactions.inOne(() -> {
                notices.tellOnce(sessions.byIds(fresh.stream().map(Slot::id).toList()).stream()
                        .flatMap(session -> reminders.due(session, now).map(due -> reminders.forAll(session, due)).stream())
                        .toList());
                return true;
            });
        }
    }

    private static String key(Slot slot) {
        return Reminders.key(slot.id(), slot.time().startsAt().toInstant());
    }
}
