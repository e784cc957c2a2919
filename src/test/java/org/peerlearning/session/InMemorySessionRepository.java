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
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Undoable;

/** Sessions in memory. */
public final class InMemorySessionRepository implements SessionRepository, Undoable {

    private static final Comparator<Slot> BY_TIME =
            Comparator.comparing((Slot slot) -> slot.time().start()).thenComparing(slot -> slot.id().value());

    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final Map<SessionId, String> seeds = new ConcurrentHashMap<>();
    private final Map<SessionId, Instant> due = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private Function<SessionId, Tally> tally = session -> Tally.NONE;

    @Override
    public Session add(GroupId group, NewSession added) {
        Session session = added.as(new SessionId(last.incrementAndGet()), group);
        sessions.put(session.id(), session);
        seeds.put(session.id(), added.drawSeed());
        wake(session.id(), session.due(Instant.MIN));
        return session;
    }

    /** What the lots of a session are made from from now on; empty for nothing. */
    public void sow(SessionId id, String seed) {
        seeds.put(id, seed);
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
        due.remove(id);
    }

    public int size() {
        return sessions.size();
    }

    @Override
    public List<Counted> counted(Collection<SessionId> ids) {
        return ids.stream().distinct().map(sessions::get).filter(Objects::nonNull).map(this::counted).toList();
    }

    private Counted counted(Session session) {
        return new Counted(session, tally.apply(session.id()));
    }

    @Override
    public List<Counted> whole(Collection<Slot> slots) {
        return counted(slots.stream().map(Slot::id).toList());
    }

    @Override
    public List<Counted> from(Collection<GroupId> groups, LocalDateTime from) {
        return sessions.values().stream()
                .filter(session -> groups.contains(session.group()))
                .filter(session -> !session.time().start().isBefore(from))
                .sorted(Comparator.comparing((Session session) -> session.time().start())
                        .thenComparing(session -> session.id().value()))
                .map(this::counted)
                .toList();
    }

    @Override
    public List<Session> ofSeries(SeriesId series) {
        return sessions.values().stream()
                .filter(session -> session.series().equals(Optional.of(series)))
                .sorted(Comparator.comparing((Session session) -> session.occurrence().orElseThrow().original())
                        .thenComparing(session -> session.id().value()))
                .toList();
    }

    @Override
    public List<Session> recapped(GroupId group, int limit) {
        return sessions.values().stream()
                .filter(session -> session.group().equals(group) && session.plan().recap().isPresent())
                .sorted(Comparator.comparing((Session session) -> session.time().start())
                        .thenComparing(session -> session.id().value())
                        .reversed())
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public List<Session> upTo(GroupId group, LocalDateTime until, int limit) {
        return sessions.values().stream()
                .filter(session -> session.group().equals(group) && !session.calledOff())
                .filter(session -> !session.time().start().isAfter(until))
                .sorted(Comparator.comparing((Session session) -> session.time().start())
                        .thenComparing(session -> session.id().value())
                        .reversed())
                .limit(Math.max(0, limit))
                .toList();
    }

    /** Whoever keeps sign-ups says how many there are. */
    public void talliedBy(Function<SessionId, Tally> count) {
        tally = count;
    }

    @Override
    public List<Slot> slots(SlotFilter filter, Optional<Slot> after, int limit) {
        return slots(filter)
                .sorted(BY_TIME)
                .filter(slot -> after.map(last -> BY_TIME.compare(slot, last) > 0).orElse(true))
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public List<Slot> slotsByGroup(SlotFilter filter, Optional<GroupId> olderThan, int limit) {
        return slots(filter)
                .filter(slot -> olderThan.map(group -> slot.group().value() < group.value()).orElse(true))
                .sorted(Comparator.comparing((Slot slot) -> slot.group().value()).reversed().thenComparing(BY_TIME))
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public List<Slot> slotsOf(Collection<SessionId> ids, LocalDateTime from) {
        return byIds(ids).stream().filter(session -> !session.time().start().isBefore(from)).map(this::slot).sorted(BY_TIME).toList();
    }

    private Stream<Slot> slots(SlotFilter filter) {
        return sessions.values().stream()
                .filter(session -> !session.time().start().isBefore(filter.from()))
                .filter(session -> !session.time().start().isAfter(filter.until()))
                .filter(session -> filter.groups().map(groups -> groups.contains(session.group())).orElse(true))
                .map(this::slot);
    }

    private Slot slot(Session session) {
        Tally now = tally.apply(session.id());
        return new Slot(
                session.id(),
                session.group(),
                session.time(),
                session.terms().closes(),
                now.waiting() > 0 ? 0 : Math.max(0, session.capacity() - now.taken()),
                session.calledOff(),
                new Counted(session, now).hashCode());
    }

    @Override
    public Runnable remember() {
        Map<SessionId, Session> before = Map.copyOf(sessions);
        Map<SessionId, Instant> dueBefore = Map.copyOf(due);
        Map<SessionId, String> seedsBefore = Map.copyOf(seeds);
        return () -> {
            seeds.clear();
            seeds.putAll(seedsBefore);
            due.clear();
            due.putAll(dueBefore);
            sessions.clear();
            sessions.putAll(before);
        };
    }
}
