package org.peerlearning.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.Slot;
import org.peerlearning.shared.Transactions;

/** The day after a session, at a time when people are up where it took place, those who were there are asked how it was. */
public final class AskFeedback {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** How long after a session it is still worth asking, and looked for it, say after the wiki was down. */
    private static final Duration LATEST = Duration.ofDays(4);

    private final NoticeRepository notices;
    private final SessionRepository sessions;
    private final Transactions transactions;
    private final Clock clock;

    public AskFeedback(NoticeRepository notices, SessionRepository sessions, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return sessions with which something went wrong; the others are done */
    public List<Failure> run() {
        Instant now = clock.instant();
        return new Sweep(sessions).over(now.minus(LATEST), now, slots -> ask(slots, now));
    }

    private void ask(List<Slot> slots, Instant now) {
        List<Slot> over = slots.stream().filter(slot -> !morningAfter(slot.time()).isAfter(now.minus(Reminders.APART))).toList();
        Set<String> known = notices.known(over.stream().map(AskFeedback::key).toList());
        List<NewNotice> fresh = over.stream().filter(slot -> !known.contains(key(slot))).map(slot -> notice(slot, now)).toList();
        if (!fresh.isEmpty()) {
            transactions.inOne(() -> {
                notices.tellOnce(fresh);
                return true;
            });
        }
    }

    private static NewNotice notice(Slot slot, Instant now) {
        return new NewNotice(
                Recipient.many(Crowd.ATTENDED), Kind.FEEDBACK_ASKED, About.session(slot.group(), slot.id()), Details.NONE, key(slot), now);
    }

    private static Instant morningAfter(SessionTime time) {
        return time.endsAt().toLocalDate().plusDays(1).atTime(MORNING).atZone(time.zone()).toInstant();
    }

    private static String key(Slot slot) {
        return Kind.FEEDBACK_ASKED.key() + ":" + slot.id().value();
    }
}
