package org.peerlearning.signup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.session.InMemorySessionRepository;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Undoable;

/**
 * Sign-ups in memory. Changes to one session exclude each other; others see a change when all of it is done, and never when it fails.
 */
public final class InMemorySignupRepository implements SignupRepository, SignupAudit, Undoable {

    /** What is kept about a session. The lists are not changed, but replaced. */
    record Book(List<Signup> signups, List<HistoryEntry> history, Tally kept, long nextTurn, int drawSeats, List<Lot> lots) {
        static final Book EMPTY = new Book(List.of(), List.of(), Tally.NONE, 1, 0, List.of());

        Book with(List<Signup> others, Tally counted) {
            return new Book(List.copyOf(others), history, counted, nextTurn, drawSeats, lots);
        }

        List<Signup> active() {
            return signups.stream().filter(signup -> signup.standing().isActive()).toList();
        }
    }

    private final InMemorySessionRepository sessions;
    private final Map<SessionId, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<SessionId, Book> books = new ConcurrentHashMap<>();
    /** What this thread is changing. It is kept, all of it, when the outermost change is done. */
    private final ThreadLocal<Map<SessionId, InMemorySeating>> open = ThreadLocal.withInitial(LinkedHashMap::new);
    private final AtomicLong last = new AtomicLong();
    private Runnable beforeLocking = () -> {};

    public InMemorySignupRepository(InMemorySessionRepository sessions) {
        this.sessions = sessions;
        sessions.talliedBy(id -> book(id).kept());
    }

    /** Runs before each change takes the lock: what somebody else did in the meantime. */
    public void beforeLocking(Runnable meanwhile) {
        beforeLocking = meanwhile;
    }

    /** As if somebody had written into the store without asking. */
    public void tamper(SessionId session, UnaryOperator<List<Signup>> change) {
        Book book = book(session);
        books.put(session, book.with(change.apply(book.signups()), book.kept()));
    }

    /** As if something had miscounted. */
    public void miscount(SessionId session, Tally wrong) {
        Book book = book(session);
        books.put(session, book.with(book.signups(), wrong));
    }

    @Override
    public <T> Optional<T> changing(SessionId id, Collection<PersonKey> people, Function<Seating, T> work) {
        InMemorySeating mine = open.get().get(id);
        if (mine != null) {
            return mine.isSkipped() ? Optional.empty() : Optional.of(work.apply(mine));
        }
        beforeLocking.run();
        ReentrantLock lock = locks.computeIfAbsent(id, same -> new ReentrantLock());
        lock.lock();
        boolean outermost = open.get().isEmpty();
        try {
            Optional<Session> session = sessions.byId(id);
            if (session.isEmpty()) {
                return Optional.empty();
            }
            open.get().put(id, new InMemorySeating(
                    session.get(), book(id), sessions.due(id), sessions.drawSeed(id), last, person -> inSeries(person, session.get())));
            T answer = work.apply(open.get().get(id));
            if (outermost) {
                open.get().values().forEach(this::keep);
            }
            return Optional.of(answer);
        } finally {
            if (outermost) {
                open.get().values().forEach(InMemorySeating::end);
                open.get().keySet().stream().filter(other -> !other.equals(id)).forEach(other -> locks.get(other).unlock());
                open.remove();
            }
            if (outermost || !open.get().containsKey(id)) {
                lock.unlock();
            }
        }
    }

    private int inSeries(PersonKey person, Session session) {
        return (int) sessions.ofSeries(session.series().orElseThrow()).stream()
                .flatMap(each -> book(each.id()).active().stream())
                .filter(signup -> signup.standing().isSignedUp() && signup.person().equals(person))
                .count();
    }

    private void keep(InMemorySeating seating) {
        books.put(seating.session().id(), seating.book());
        if (seating.isSkipped()) {
            sessions.remove(seating.session().id());
        } else {
            sessions.put(seating.session());
            sessions.sow(seating.session().id(), seating.seed().orElse(""));
            sessions.wake(seating.session().id(), seating.due());
        }
    }

    /** Every sign-up of a session, ended ones too. */
    public List<Signup> all(SessionId id) {
        return book(id).signups();
    }

    private Book book(SessionId id) {
        InMemorySeating mine = open.get().get(id);
        return mine == null ? books.getOrDefault(id, Book.EMPTY) : mine.book();
    }

    @Override
    public Map<SessionId, Signup> of(PersonKey person, Collection<SessionId> ids) {
        Map<SessionId, Signup> found = new HashMap<>();
        ids.forEach(id -> book(id).active().stream()
                .filter(signup -> signup.person().equals(person))
                .forEach(signup -> found.put(id, signup)));
        return found;
    }

    @Override
    public Map<SignupId, Integer> waitingBefore(Collection<Signup> waiting) {
        return waiting.stream().distinct().collect(Collectors.toMap(Signup::id, signup -> (int) book(signup.session()).active().stream()
                .filter(other -> other.standing() == Standing.WAITING && other.turn() < signup.turn())
                .count()));
    }

    @Override
    public List<Signup> seated(SessionId id, int afterSeat, int limit) {
        return book(id).active().stream()
                .filter(signup -> signup.standing() == Standing.SEATED && signup.seat() > afterSeat)
                .sorted(Comparator.comparingInt(Signup::seat))
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public Map<SessionId, List<Signup>> seated(Collection<SessionId> sessions, int lastSeat) {
        return sessions.stream()
                .distinct()
                .flatMap(id -> seated(id, 0, Integer.MAX_VALUE).stream())
                .filter(signup -> signup.seat() <= lastSeat)
                .collect(Collectors.groupingBy(Signup::session));
    }

    @Override
    public List<Signup> standing(SessionId id, Standing standing, long afterTurn, int limit) {
        if (!standing.isActive()) {
            throw new IllegalArgumentException(standing + " is not active");
        }
        return book(id).active().stream()
                .filter(signup -> signup.standing() == standing && signup.turn() > afterTurn)
                .sorted(Signup.BY_TURN)
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public List<Signup> activeOf(PersonKey person) {
        return books.values().stream()
                .flatMap(book -> book.active().stream())
                .filter(signup -> signup.person().equals(person))
                .sorted(Comparator.comparingLong(signup -> signup.id().value()))
                .toList();
    }

    @Override
    public List<SessionId> activeOf(PersonKey person, LocalDateTime from) {
        return activeOf(person).stream()
                .map(Signup::session)
                .filter(id -> sessions.byId(id).filter(session -> !session.time().start().isBefore(from)).isPresent())
                .toList();
    }

    @Override
    public List<SessionId> due(Instant now, int limit) {
        Stream<SessionId> offers = books.values().stream()
                .flatMap(book -> book.active().stream())
                .filter(signup -> signup.offerEnds().filter(end -> !end.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(signup -> signup.offerEnds().orElseThrow()))
                .map(Signup::session);
        return Stream.concat(offers, sessions.due(now).stream()).distinct().limit(Math.max(0, limit)).toList();
    }

    @Override
    public Optional<DrawRecord> drawOf(SessionId id) {
        return sessions.drawSeed(id).map(seed -> new DrawRecord(
                seed,
                book(id).drawSeats(),
                book(id).lots().stream()
                        .map(lot -> new FairDraw.Entrant(lot.number(), lot.person(), lot.department()))
                        .toList()));
    }

    @Override
    public List<HistoryEntry> history(SessionId id, Optional<PersonKey> person, int limit) {
        List<HistoryEntry> latestFirst = new ArrayList<>(book(id).history());
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .filter(entry -> person.isEmpty() || entry.isFor(person.get()))
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public List<SessionId> sessions(long after, int limit) {
        TreeSet<Long> numbers = new TreeSet<>(sessions.numbers());
        books.keySet().forEach(id -> numbers.add(id.value()));
        return numbers.stream().filter(number -> number > after).limit(Math.max(0, limit)).map(SessionId::new).toList();
    }

    @Override
    public Books books(SessionId id) {
        List<Signup> active = book(id).active().stream().sorted(Signup.BY_TURN).toList();
        Optional<Session> session = sessions.byId(id);
        int offers = (int) active.stream().filter(signup -> signup.standing() == Standing.OFFERED).count();
        Set<PersonKey> placed = active.stream()
                .filter(signup -> session.flatMap(Session::perPerson).isPresent() && signup.standing().isSignedUp())
                .map(Signup::person)
                .collect(Collectors.toSet());
        Tally kept = session.isPresent() ? book(id).kept() : Tally.NONE;
        return new Books(id, session, kept, offers, active, placed, sessions.due(id));
    }

    @Override
    public Runnable remember() {
        Map<SessionId, Book> before = Map.copyOf(books);
        return () -> {
            books.clear();
            books.putAll(before);
        };
    }
}
