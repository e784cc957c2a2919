package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Undoable;

/** Sessions in memory. */
public final class InMemorySessionRepository implements SessionRepository, Undoable {

    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final Map<SessionId, String> seeds = new ConcurrentHashMap<>();
    private final Map<SessionId, Instant> due = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    @Override
    public Session add(GroupId group, NewSession added) {
        Session session = added.as(new SessionId(last.incrementAndGet()), group);
        sessions.put(session.id(), session);
        seeds.put(session.id(), added.drawSeed());
        wake(session.id(), session.due(Instant.MIN));
        return session;
    }

    public Optional<String> drawSeed(SessionId id) {
        return Optional.ofNullable(seeds.get(id)).filter(seed -> !seed.isEmpty());
    }

    /** When the clock looks at it next. */
    public Optional<Instant> due(SessionId id) {
        return Optional.ofNullable(due.get(id));
    }

    public void wake(SessionId id, Optional<Instant> at) {
        due.remove(id);
        at.ifPresent(moment -> due.put(id, moment));
    }

    /** Sessions that the clock looks at by now, the most overdue first. */
    public List<SessionId> due(Instant now) {
        return due.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
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
        Map<SessionId, Instant> dueBefore = Map.copyOf(due);
        return () -> {
            due.clear();
            due.putAll(dueBefore);
            sessions.clear();
            sessions.putAll(before);
        };
    }
}
