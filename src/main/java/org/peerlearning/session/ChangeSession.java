package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.session.SessionLock.Held;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/**
 * A host plans a session anew: alone, with those of its series that follow, or with all of them. Sign-ups stay. What has begun or is
 * called off is never changed.
 */
public final class ChangeSession {

    private final Meetings meetings;
    private final Planning planning;
    private final SessionRepository sessions;
    private final SeriesRepository series;
    private final SessionLock lock;
    private final Transactions transactions;

    public ChangeSession(
            Meetings meetings,
            Planning planning,
            SessionRepository sessions,
            SeriesRepository series,
            SessionLock lock,
            Transactions transactions) {
        this.meetings = meetings;
        this.planning = planning;
        this.sessions = sessions;
        this.series = series;
        this.lock = lock;
        this.transactions = transactions;
    }

    /**
     * Changes what was planned.
     *
     * @param draft the whole of it; terms that are null stay as they are
     * @param version of the session as the host saw it
     */
    public Answer<ChangedSessions> change(Viewer viewer, SessionId id, SessionDraft draft, Scope scope, Integer version) {
        return meetings.find(viewer, id).then(meeting -> planning.refuses(viewer, meeting)
                .<Answer<ChangedSessions>>map(Answer::no)
                .orElseGet(() -> edit(meeting.session(), draft, scope, version).then(edit -> change(viewer, edit, scope))));
    }

    private Answer<SessionEdit> edit(Session session, SessionDraft draft, Scope scope, Integer version) {
        Instant now = planning.now();
        if (version == null) {
            return Answer.no(Refusal.invalid("version", "input.missing"));
        }
        return refuses(session, version, now)
                .map(refusal -> isAlone(session, scope) ? refusal : refusal.on(InTheWay.day(session), 0))
                .<Answer<SessionEdit>>map(Answer::no)
                .orElseGet(() -> planning.check(draft, session)
                        .then(planned -> Answer.of(new SessionEdit(session, planned.plan(), planned.terms()))));
    }

    private static Optional<Refusal> refuses(Session session, int version, Instant now) {
        if (session.version() != version) {
            return Optional.of(Refusal.refused("session.stale"));
        }
        return isOver(session, now)
                ? Optional.of(Refusal.refused(session.calledOff() ? "signup.called-off" : "session.has-begun"))
                : Optional.empty();
    }

    private static boolean isOver(Session session, Instant now) {
        return session.calledOff() || session.hasStarted(now);
    }

    private Answer<ChangedSessions> change(Viewer viewer, SessionEdit edit, Scope scope) {
        if (isAlone(edit.before(), scope)) {
            return addressed(viewer, edit, false).then(session -> Answer.of(new ChangedSessions(session, List.of())));
        }
        Occurrence occurrence = edit.before().occurrence().orElseThrow();
        return transactions.allOrRefused(() -> together(viewer, edit, scope, occurrence));
    }

    private static boolean isAlone(Session session, Scope scope) {
        return scope == Scope.THIS || session.occurrence().isEmpty();
    }

    private Answer<Session> addressed(Viewer viewer, SessionEdit edit, boolean leading) {
        return lock.holding(edit.before().id(), viewer, held -> {
            Session later = leading ? edit.leading(held.session()) : edit.alone(held.session());
            return refuses(held.session(), edit.before().version(), held.now())
                    .or(() -> SessionChangePolicy.refuses(held, later))
                    .<Answer<Session>>map(Answer::no)
                    .orElseGet(() -> Answer.of(kept(held, later)));
        }).orElseGet(ChangeSession::notFound);
    }

    /** Rows are locked in the order of their numbers, the series before them, so that nobody waits for anybody in a circle. */
    private Answer<ChangedSessions> together(Viewer viewer, SessionEdit edit, Scope scope, Occurrence occurrence) {
        Optional<Series> locked = series.locked(occurrence.series());
        List<Session> all = sessions.ofSeries(occurrence.series());
        LocalDateTime from = scope == Scope.ALL ? LocalDateTime.MIN : occurrence.original();
        List<Session> inScope = all.stream()
                .filter(other -> !other.occurrence().orElseThrow().original().isBefore(from))
                .sorted(Comparator.comparingLong(other -> other.id().value()))
                .toList();
        Map<SessionId, Session> changed = new HashMap<>();
        InTheWay refused = new InTheWay();
        for (Session other : inScope) {
            Answer<Optional<Session>> answer = other.id().equals(edit.before().id())
                    ? addressed(viewer, edit, true).then(session -> Answer.of(Optional.of(session)))
                    : following(viewer, edit, other.id());
            answer.fold(given -> {
                given.ifPresent(session -> changed.put(session.id(), session));
                return true;
            }, refusals -> {
                refused.add(other, refusals);
                return false;
            });
        }
        Session addressed = changed.remove(edit.before().id());
        if (refused.isEmpty() && addressed == null) {
            return notFound();
        }
        if (!refused.isEmpty()) {
            return Answer.no(refused.refusals());
        }
        if (edit.movesTime()) {
            locked.ifPresent(old -> series.save(edit.following(old)));
        }
        return Answer.of(new ChangedSessions(
                addressed, all.stream().map(Session::id).filter(changed::containsKey).map(changed::get).toList()));
    }

    /** @return empty for one that is left alone because it has begun or is called off */
    private Answer<Optional<Session>> following(Viewer viewer, SessionEdit edit, SessionId id) {
        return lock.<Answer<Optional<Session>>>holding(id, viewer, held -> {
            if (isOver(held.session(), held.now())) {
                return Answer.of(Optional.empty());
            }
            Session later = edit.following(held.session());
            if (later.hasStarted(held.now())) {
                return Answer.no(Refusal.refused("session.series.would-be-past"));
            }
            if (SessionChangePolicy.isBelowTaken(held, later.capacity())) {
                return Answer.no(Refusal.refused("session.series.below-taken", held.taken()));
            }
            return SessionChangePolicy.refuses(held, later)
                    .<Answer<Optional<Session>>>map(Answer::no)
                    .orElseGet(() -> Answer.of(Optional.of(kept(held, later))));
        }).orElseGet(() -> Answer.of(Optional.empty()));
    }

    private Session kept(Held held, Session later) {
        boolean drawIsNew = held.session().terms().draw().isEmpty() && later.terms().draw().isPresent();
        held.change(later);
        if (drawIsNew) {
            held.sow(planning.drawSeed());
        }
        return later;
    }

    private static <T> Answer<T> notFound() {
        return Answer.no(Refusal.notFound("session.not-found"));
    }
}
