package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Counted;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Slot;
import org.peerlearning.session.SlotFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions in Active Objects. */
public final class AoSessionRepository implements SessionRepository {

    private static final Logger LOG = LoggerFactory.getLogger(AoSessionRepository.class);
    private static final SessionId UNKNOWN = new SessionId(0);
    private static final LocalDateTime FIRST = LocalDateTime.of(0, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59);

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    /** Whoever clicks was shown the session before, so most of what is asked for is in here. */
    private final Latest<GroupId> groups = new Latest<>();
    private final KnownSessions known = new KnownSessions();

    /** @param touches values to write as the first stamps of sessions, for example random ones; they mean nothing */
    public AoSessionRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    @Override
    public Session add(GroupId group, NewSession session) {
        Map<String, Object> columns = SessionValues.columns(session.plan(), session.terms(), session.occurrence());
        columns.values().removeIf(Objects::isNull);
        columns.put("GROUP_ID", Math.toIntExact(group.value()));
        if (session.terms().draw().isPresent()) {
            columns.put("DRAW_SEED", session.drawSeed());
        }
        columns.put("CALLED_OFF", false);
        columns.put("TOUCHED", touches.getAsLong());
        columns.put("TAKEN", 0);
        columns.put("OFFERED", 0);
        columns.put("WAITING", 0);
        columns.put("ASKED", 0);
        columns.put("IN_DRAW", 0);
        columns.put("INVITED", 0);
        columns.put("KEPT_TAKEN", 0);
        columns.put("SKIPPED", false);
        columns.put("REVISION", 0);
        columns.put("TOP_SEAT", 0);
        columns.put("NEXT_TURN", 1L);
        columns.put("NEXT_LINE", 1L);
        // Of a new session everything is to come.
        session.as(UNKNOWN, group).due(Instant.MIN).ifPresent(due -> columns.put("DUE", due.toEpochMilli()));
        return transactions.inOne(() -> {
            SessionRow row = ao.create(SessionRow.class, columns);
            groups.put(row.getID(), group);
            return session.as(new SessionId(row.getID()), group);
        });
    }

    @Override
    public List<Counted> counted(Collection<SessionId> ids) {
        Map<SessionId, Counted> found = byId(ids);
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<SessionId, Counted> byId(Collection<SessionId> ids) {
        return InList.ofIds("ID", ids, SessionId::value).stream()
                .flatMap(list -> find(Query.select(SessionValues.COLUMNS).where(list.condition(), list.values())))
                .collect(Collectors.toMap(counted -> counted.session().id(), Function.identity()));
    }

    @Override
    public List<Counted> whole(Collection<Slot> slots) {
        Map<SessionId, Counted> found = new HashMap<>();
        slots.forEach(slot -> known.as(slot).ifPresent(counted -> found.put(slot.id(), counted)));
        found.putAll(byId(slots.stream().map(Slot::id).filter(id -> !found.containsKey(id)).toList()));
        return slots.stream().map(Slot::id).distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<GroupId> groupOf(SessionId session) {
        return InList.id(session.value()).flatMap(id -> groups.get(id).or(() -> byId(session).map(Session::group)));
    }

    @Override
    public List<Counted> from(Collection<GroupId> groups, LocalDateTime from) {
        if (from.isAfter(LAST)) {
            return List.of();
        }
        LocalDateTime minute = from.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime first = minute.equals(from) ? minute : minute.plusMinutes(1);
        String text = SessionValues.text(first.isBefore(FIRST) ? FIRST : first);
        return InList.ofIds("GROUP_ID", groups, GroupId::value).stream()
                .flatMap(list -> find(
                        Query.select(SessionValues.COLUMNS).where(list.condition() + " AND LOCAL_START >= ?", list.valuesAnd(text))))
                .sorted(Comparator.comparing((Counted counted) -> counted.session().time().start())
                        .thenComparing(counted -> counted.session().id().value()))
                .toList();
    }

    @Override
    public List<Session> ofSeries(SeriesId series) {
        return InList.id(series.value()).stream()
                .flatMap(id -> find(Query.select(SessionValues.COLUMNS).where("SERIES_ID = ?", id)))
                .map(Counted::session)
                .sorted(Comparator.comparing((Session session) -> session.occurrence().orElseThrow().original())
                        .thenComparing(session -> session.id().value()))
                .toList();
    }

    @Override
    public List<Session> recapped(GroupId group, int limit) {
        return limit < 1 ? List.of() : InList.id(group.value()).stream()
                .flatMap(id -> find(Query.select(SessionValues.COLUMNS)
                        .where("GROUP_ID = ? AND RECAP_PAGE IS NOT NULL", id)
                        .order("LOCAL_START DESC, ID DESC")
                        .limit(limit)))
                .map(Counted::session)
                .toList();
    }

    @Override
    public List<Session> upTo(GroupId group, LocalDateTime until, int limit) {
        if (limit < 1 || until.isBefore(FIRST)) {
            return List.of();
        }
        String last = SessionValues.text((until.isAfter(LAST) ? LAST : until).truncatedTo(ChronoUnit.MINUTES));
        return InList.id(group.value()).stream()
                .flatMap(id -> find(Query.select(SessionValues.COLUMNS)
                        .where("GROUP_ID = ? AND LOCAL_START <= ? AND CALLED_OFF = ? AND (SKIPPED = ? OR SKIPPED IS NULL)",
                                id, last, false, false)
                        .order("LOCAL_START DESC, ID DESC")
                        .limit(limit)))
                .map(Counted::session)
                .toList();
    }

    @Override
    public List<Slot> slots(SlotFilter filter, Optional<Slot> after, int limit) {
        return slots(some -> SlotQueries.byTime(filter, after, some), SlotQueries.BY_TIME, limit).stream()
                .filter(slot -> !slot.time().start().isAfter(filter.until()))
                .toList();
    }

    @Override
    public List<Slot> slotsByGroup(SlotFilter filter, Optional<GroupId> olderThan, int limit) {
        return slots(some -> SlotQueries.byGroup(filter, olderThan, some), SlotQueries.BY_GROUP, limit);
    }

    @Override
    public List<Slot> slotsOf(Collection<SessionId> ids, LocalDateTime from) {
        return slots(some -> SlotQueries.of(ids, from), SlotQueries.BY_TIME, Integer.MAX_VALUE);
    }

    /**
     * What cannot be read, for example as this Java knows its zone no more, is passed over; then as many more are looked at, for whoever
     * gets fewer than they asked for takes that for the end.
     */
    private List<Slot> slots(IntFunction<List<Query>> queries, Comparator<Slot> order, int limit) {
        List<Slot> slots = new ArrayList<>();
        int passed = 0;
        int unreadable = read(queries.apply(limit), slots);
        while (unreadable > passed && limit < Integer.MAX_VALUE) {
            passed = unreadable;
            slots.clear();
            unreadable = read(queries.apply(limit + passed), slots);
        }
        return slots.stream().sorted(order).limit(Math.max(0, limit)).toList();
    }

    /** @return how many could not be read */
    private int read(List<Query> queries, List<Slot> slots) {
        int[] unreadable = {0};
        queries.forEach(query -> ao.stream(SessionRow.class, query, row -> {
            try {
                slots.add(SessionValues.slot(row));
            } catch (DateTimeException | IllegalArgumentException unknown) {
                LOG.debug("Session {} is passed over: {}", row.getID(), unknown.toString());
                unreadable[0]++;
            }
        }));
        return unreadable[0];
    }

    private Stream<Counted> find(Query query) {
        List<Counted> found = new ArrayList<>();
        // Between two statements of a change its row is not what it is going to be.
        boolean settled = !transactions.isRunning();
        ao.stream(SessionRow.class, query, row -> {
            if (!row.isSkipped()) {
                Counted counted = SessionValues.counted(row);
                groups.put(row.getID(), counted.session().group());
                if (settled) {
                    known.keep(SessionValues.slot(row), counted);
                }
                found.add(counted);
            }
        });
        return found.stream();
    }
}
