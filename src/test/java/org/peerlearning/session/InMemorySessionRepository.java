package org.peerlearning.session;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Undoable;

/** Sessions in memory. */
public final class InMemorySessionRepository implements SessionRepository, Undoable {

    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    @Override
    public Session add(GroupId group, NewSession added) {
        Session session = new Session(new SessionId(last.incrementAndGet()), group, added.plan(), added.terms(), false);
        sessions.put(session.id(), session);
        return session;
    }

    /** As if a host had changed the capacity. */
    public void changeCapacity(SessionId id, int capacity) {
        sessions.computeIfPresent(id, (same, session) -> session.withCapacity(capacity));
    }

    /** Takes the place of the session with the same number. */
    public void put(Session session) {
        sessions.put(session.id(), session);
    }

    public List<Long> numbers() {
        return sessions.keySet().stream().map(SessionId::value).toList();
    }

    public void remove(SessionId id) {
        sessions.remove(id);
    }

    public int size() {
        return sessions.size();
    }

    @Override
    public List<Session> byIds(Collection<SessionId> ids) {
        return ids.stream().distinct().map(sessions::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Session> from(Collection<GroupId> groups, LocalDateTime from) {
        return sessions.values().stream()
                .filter(session -> groups.contains(session.group()))
                .filter(session -> !session.time().start().isBefore(from))
                .sorted(Comparator.comparing((Session session) -> session.time().start())
                        .thenComparing(session -> session.id().value()))
                .toList();
    }

    @Override
    public Runnable remember() {
        Map<SessionId, Session> before = Map.copyOf(sessions);
        return () -> {
            sessions.clear();
            sessions.putAll(before);
        };
    }
}
