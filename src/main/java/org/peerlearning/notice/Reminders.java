package org.peerlearning.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.shared.PersonKey;

/**
 * When people are reminded of a session: two days before, or as soon as they have a seat in it after that, but not before the previous
 * meeting of the series is over, for until then it is that one which they have in mind.
 *
 * <p>A key is made of the session and the instant at which it starts, so nobody is reminded twice of one start, whatever clocks say,
 * and anew when a session is moved. Clocks of nodes may be {@link #APART} from the truth; none of them makes a reminder early by that,
 * or late.
 */
public final class Reminders {

    /** How long before the start. */
    public static final Duration AHEAD = Duration.ofDays(2);
    /** How far from the truth the clock of a node may be. */
    public static final Duration APART = Duration.ofMinutes(5);

    private final SessionRepository sessions;

    public Reminders(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** From when on people are reminded of the session, if that is soon enough; empty when they are not, or not yet. */
    Optional<Instant> due(Session session, Instant now) {
        if (session.calledOff() || !isNear(start(session), now)) {
            return Optional.empty();
        }
        Instant free = previousEnd(session).map(end -> end.plus(APART)).filter(now::isBefore).orElse(now);
        return Optional.of(free).filter(due -> due.plus(APART).isBefore(start(session)));
    }

    static boolean isNear(Instant start, Instant now) {
        return now.plus(APART).isBefore(start) && !now.minus(APART).isBefore(start.minus(AHEAD));
    }

    private Optional<Instant> previousEnd(Session session) {
        return session.series().flatMap(series -> sessions.ofSeries(series).stream()
                .filter(other -> !other.calledOff() && !other.id().equals(session.id()))
                .filter(other -> start(other).isBefore(start(session)))
                .map(other -> other.time().endsAt().toInstant())
                .max(Comparator.naturalOrder()));
    }

    private static Instant start(Session session) {
        return session.time().startsAt().toInstant();
    }

    /** For everybody who has a seat when it is due. */
    NewNotice forAll(Session session, Instant due) {
        return notice(Recipient.many(Crowd.SEATED), session, due, key(session.id(), start(session)));
    }

    /** For somebody who got a seat later; the same one as they would get among all. */
    NewNotice forOne(Session session, PersonKey person, Instant due) {
        return forAll(session, due).each(person, due);
    }

    private static NewNotice notice(Recipient to, Session session, Instant due, String key) {
        return new NewNotice(to, Kind.REMINDER, About.session(session), Details.NONE.at(session.time()), key, due);
    }

    static String key(SessionId session, Instant start) {
        return Kind.REMINDER.key() + ":" + session.value() + "." + start.getEpochSecond();
    }
}
