package org.peerlearning.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.notice.Crowds.Some;
import org.peerlearning.notice.Recipient.Many;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** What follows from a notice: one for each of a crowd, and a reminder at once for who got a seat late. */
public final class Consequences {

    /** So many of a crowd are told of in one step. */
    static final int STEP = 200;

    private final Crowds crowds;
    private final Reminders reminders;

    public Consequences(Crowds crowds, Reminders reminders) {
        this.crowds = crowds;
        this.reminders = reminders;
    }

    /** One step of telling a crowd. Where it stops is kept together with what it wrote, so no step is made twice. */
    Settled step(Notice notice, Many many, Optional<Session> session, Instant now) {
        Progress progress = notice.progress();
        if (many.crowd().isOfSession() && isOver(notice, session, now)) {
            return new Settled(notice, progress.over(NoticeState.SKIPPED, now, "over"), false);
        }
        if (notice.kind() == Kind.REMINDER) {
            Optional<Instant> old = SendPolicy.otherStart(notice, session);
            if (old.isPresent()) {
                return new Settled(notice, progress.waiting(SendPolicy.nextLook(now, old.get()), SendPolicy.MOVED), false);
            }
            // The previous meeting may have been moved since.
            Optional<Instant> due = reminders.due(session.orElseThrow(), now);
            if (due.filter(later -> later.isAfter(now)).isPresent()) {
                return new Settled(notice, progress.postponed(due.get()), false);
            }
        }
        Some some = crowds.of(many.crowd(), notice.fact().about(), progress.reached(), STEP);
        Set<PersonKey> knowing = knowing(notice, some.people());
        List<NewNotice> each = some.people().stream()
                .filter(person -> many.but().filter(person::equals).isEmpty() && !knowing.contains(person))
                .map(person -> notice.fact().each(person, now))
                .toList();
        Progress then = some.next()
                .map(reached -> progress.reached(reached, now))
                .orElseGet(() -> progress.over(NoticeState.SENT, now, ""));
        return new Settled(notice, then, false, each);
    }

    /**
     * Who signed up after it was written saw the session as it is now. A clock of a node that was ahead then keeps nobody from being told.
     */
    private Set<PersonKey> knowing(Notice notice, List<PersonKey> people) {
        boolean change = notice.kind() == Kind.SESSION_MOVED || notice.kind() == Kind.SESSION_CHANGED;
        if (!change || people.isEmpty()) {
            return Set.of();
        }
        SessionId session = notice.fact().about().session().orElseThrow();
        Instant written = notice.since().plus(Reminders.APART);
        return crowds.signups(people.stream().map(person -> new Crowds.Place(session, person)).toList()).values().stream()
                .filter(signup -> signup.since().isAfter(written))
                .map(Signup::person)
                .collect(Collectors.toSet());
    }

    /** The session is not there any more, or the time has gone by that this was written for. */
    private static boolean isOver(Notice notice, Optional<Session> session, Instant now) {
        if (session.isEmpty()) {
            return true;
        }
        return switch (notice.kind()) {
            case REMINDER -> session.get().calledOff() || session.get().hasStarted(now)
                    || SendPolicy.otherStart(notice, session).filter(start -> !now.isBefore(start)).isPresent();
            case SESSION_MOVED -> session.get().calledOff() || session.get().hasStarted(now) || SendPolicy.isBack(notice, session);
            case SESSION_CHANGED -> session.get().calledOff() || session.get().hasStarted(now);
            case CALLED_OFF -> session.get().hasStarted(now);
            default -> false;
        };
    }

    /** The reminder that somebody has missed by then who has just got a seat. */
    List<NewNotice> forLateJoiner(Notice notice, Facts facts, Instant now) {
        boolean seated = notice.kind().mayGiveSeat()
                && facts.mine().filter(mine -> mine.standing() == Standing.SEATED).isPresent();
        return facts.session()
                .filter(session -> seated && facts.active())
                .flatMap(session -> reminders.due(session, now).map(due -> reminders.forOne(session, facts.mine().get().person(), due)))
                .map(List::of)
                .orElse(List.of());
    }
}
