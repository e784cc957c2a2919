package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.DrawRecord;
import org.peerlearning.signup.FairDraw;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;

/** Sign-ups and their history in Active Objects; every change to them holds the lock on their session's row. */
public final class AoSignupRepository implements SignupRepository {

    private static final String ENTRY = "ENTRY_LINE IS NOT NULL";
    private static final String EARLIER = "(SESSION_ID = ? AND TURN < ?)";

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final SessionLocks locks;
    private final Combining combining;

    /**
     * A repository; one a node, because threads of the node queue up in it.
     *
     * @param touches values to write when a row is locked, for example random ones; they mean nothing
     */
    public AoSignupRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.locks = new SessionLocks(ao, transactions, touches);
        this.combining = new Combining(locks);
    }

    @Override
    public <T> Optional<T> changing(SessionId session, Collection<PersonKey> people, Function<Seating, T> work) {
        // Waiting for others while holding row locks could be waiting for each other; and what others are told must not hang on
        // whether a transaction is committed that began before.
        return InList.id(session.value())
                .flatMap(id -> transactions.isRunning() ? locks.holding(id, work) : combining.serve(id, people, work));
    }

    @Override
    public Map<SessionId, Signup> of(PersonKey person, Collection<SessionId> sessions) {
        List<String> claims = sessions.stream()
                .flatMap(session -> InList.id(session.value()).stream())
                .map(id -> Claims.person(id, person.value()))
                .toList();
        return InList.of("PERSON_CLAIM", claims).stream()
                .flatMap(list -> find(Query.select().where(list.condition(), list.values())))
                .collect(Collectors.toMap(Signup::session, Function.identity()));
    }

    @Override
    public Map<SignupId, Integer> waitingBefore(Collection<Signup> waiting) {
        Map<SessionId, List<Long>> turns = new HashMap<>();
        List<Signup> all = List.copyOf(waiting);
        for (int from = 0; from < all.size(); from += InList.MAX) {
            readTurnsBefore(all.subList(from, Math.min(from + InList.MAX, all.size())), turns);
        }
        return all.stream().collect(Collectors.toMap(
                Signup::id,
                signup -> (int) turns.getOrDefault(signup.session(), List.of()).stream()
                        .filter(turn -> turn < signup.turn())
                        .count(),
                (same, again) -> same));
    }

    /** Only columns that are needed, because lines can be long. */
    private void readTurnsBefore(List<Signup> some, Map<SessionId, List<Long>> turns) {
        Map<SessionId, Long> last = some.stream().collect(Collectors.toMap(Signup::session, Signup::turn, Math::max));
        List<Object> values = new ArrayList<>(List.of(Standing.WAITING.name()));
        last.forEach((session, turn) -> values.addAll(List.of(Math.toIntExact(session.value()), turn)));
        String earlier = String.join(" OR ", Collections.nCopies(last.size(), EARLIER));
        Query query = Query.select("ID, SESSION_ID, TURN").where("STATE = ? AND (" + earlier + ")", values.toArray());
        ao.stream(SignupRow.class, query, row -> turns
                .computeIfAbsent(new SessionId(row.getSessionId()), same -> new ArrayList<>())
                .add(row.getTurn()));
    }

    @Override
    public List<Signup> seated(SessionId session, int afterSeat, int limit) {
        return limit < 1 ? List.of() : InList.id(session.value()).stream()
                .flatMap(id -> find(Query.select()
                        .where(SignupQueries.STANDING + " AND SEAT > ?", id, Standing.SEATED.name(), afterSeat)
                        .order("SEAT")
                        .limit(limit)))
                .toList();
    }

    @Override
    public Map<SessionId, List<Signup>> seated(Collection<SessionId> sessions, int lastSeat) {
        return InList.ofIds("SESSION_ID", sessions, SessionId::value).stream()
                .flatMap(list -> find(Query.select()
                        .where(list.condition() + " AND STATE = ? AND SEAT <= ?", list.valuesAnd(Standing.SEATED.name(), lastSeat))
                        .order("SEAT")))
                .collect(Collectors.groupingBy(Signup::session));
    }

    @Override
    public List<Signup> standing(SessionId session, Standing standing, long afterTurn, int limit) {
        if (!standing.isActive()) {
            throw new IllegalArgumentException(standing + " is not active");
        }
        return limit < 1 ? List.of() : InList.id(session.value()).stream()
                .flatMap(id -> find(afterTurn < 1
                        ? Query.select().where(SignupQueries.STANDING, id, standing.name()).order("TURN").limit(limit)
                        : Query.select()
                                .where(SignupQueries.STANDING + " AND TURN > ?", id, standing.name(), afterTurn)
                                .order("TURN")
                                .limit(limit)))
                .sorted(Signup.BY_TURN)
                .toList();
    }

    @Override
    public List<Signup> activeOf(PersonKey person) {
        return find(SignupQueries.active("PERSON = ?", person.value()).order("ID")).toList();
    }

    @Override
    public List<SessionId> activeOf(PersonKey person, LocalDateTime from) {
        List<SessionId> sessions = new ArrayList<>();
        ao.stream(SignupRow.class, SignupQueries.ahead(person, from), row -> sessions.add(new SessionId(row.getSessionId())));
        return sessions;
    }

    @Override
    public List<SessionId> due(Instant now, int limit) {
        if (limit < 1) {
            return List.of();
        }
        Set<SessionId> sessions = new LinkedHashSet<>();
        Query past = Query.select("ID, SESSION_ID, OFFER_ENDS")
                .where("OFFER_ENDS <= ? AND STATE = ?", now.toEpochMilli(), Standing.OFFERED.name())
                .order("OFFER_ENDS");
        ao.stream(SignupRow.class, past, row -> sessions.add(new SessionId(row.getSessionId())));
        Query due = Query.select("ID, DUE").where("DUE <= ?", now.toEpochMilli()).order("DUE");
        ao.stream(SessionRow.class, due, row -> sessions.add(new SessionId(row.getID())));
        return sessions.stream().limit(limit).toList();
    }

    @Override
    public Optional<DrawRecord> drawOf(SessionId session) {
        return InList.id(session.value())
                .map(id -> ao.get(SessionRow.class, id))
                .filter(row -> row.getDrawSeed() != null)
                .map(row -> new DrawRecord(row.getDrawSeed(), row.getDrawSeats(), entrants(row)));
    }

    /** Nobody has a lot yet before they are drawn. */
    private List<FairDraw.Entrant> entrants(SessionRow session) {
        if (session.getDrawn() == null) {
            return List.of();
        }
        Query lots = Query.select().where("SESSION_ID = ? AND LOT_NUMBER IS NOT NULL", session.getID()).order("LOT_PLACE");
        return Arrays.stream(ao.find(SignupRow.class, lots))
                .map(row -> new FairDraw.Entrant(
                        row.getLotNumber(),
                        new PersonKey(row.getPerson()),
                        row.getLotDepartment() == null ? "" : row.getLotDepartment()))
                .toList();
    }

    @Override
    public List<HistoryEntry> history(SessionId session, Optional<PersonKey> person, int limit) {
        return limit < 1 ? List.of() : InList.id(session.value())
                .map(id -> history(id, person.map(PersonKey::value), limit))
                .orElse(List.of());
    }

    /** How sign-ups began, and how they changed, are kept apart. */
    private List<HistoryEntry> history(int session, Optional<String> person, int limit) {
        Query changes = person.map(key -> HistoryValues.of(session, key))
                .orElseGet(() -> HistoryValues.of(session));
        Query entries = person.map(key -> Query.select().where("SESSION_ID = ? AND PERSON = ? AND " + ENTRY, session, key))
                .orElseGet(() -> Query.select().where("SESSION_ID = ? AND " + ENTRY, session));
        SortedMap<Long, HistoryEntry> latestFirst = new TreeMap<>(Comparator.reverseOrder());
        for (HistoryRow row : ao.find(HistoryRow.class, changes.order("ID DESC").limit(limit))) {
            latestFirst.put(HistoryValues.line(row), HistoryValues.of(row));
        }
        for (SignupRow row : ao.find(SignupRow.class, entries.order("ENTRY_LINE DESC").limit(limit))) {
            latestFirst.put(row.getEntryLine(), HistoryValues.entry(row));
        }
        return latestFirst.values().stream().limit(limit).toList();
    }

    private Stream<Signup> find(Query query) {
        return Arrays.stream(ao.find(SignupRow.class, query)).map(SignupValues::of);
    }
}
