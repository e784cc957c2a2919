package org.peerlearning.signup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.shared.PersonKey;

/** Sign-ups in memory. Changes to one session exclude each other; others see a change when it is done, and never when it fails. */
public final class InMemorySignupRepository implements SignupRepository {

    private final SessionRepository sessions;
    private final Map<SessionId, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<SessionId, List<Signup>> active = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private Runnable beforeLocking = () -> {};

    public InMemorySignupRepository(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Runs before each change takes the lock: what somebody else did in the meantime. */
    public void beforeLocking(Runnable meanwhile) {
        beforeLocking = meanwhile;
    }

    @Override
    public <T> Optional<T> changing(SessionId id, Function<SessionSeats, T> work) {
        beforeLocking.run();
        ReentrantLock lock = locks.computeIfAbsent(id, same -> new ReentrantLock());
        lock.lock();
        try {
            Optional<Session> session = sessions.byId(id);
            if (session.isEmpty()) {
                return Optional.empty();
            }
            Seats seats = new Seats(session.get(), new ArrayList<>(seatsOf(id)));
            try {
                T answer = work.apply(seats);
                active.put(id, List.copyOf(seats.held));
                return Optional.of(answer);
            } finally {
                seats.over = true;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Map<SessionId, Integer> taken(Collection<SessionId> ids) {
        return sessions.byIds(ids).stream().collect(Collectors.toMap(Session::id, session -> seatsOf(session.id()).size()));
    }

    @Override
    public Map<SessionId, Signup> of(PersonKey person, Collection<SessionId> ids) {
        Map<SessionId, Signup> found = new HashMap<>();
        ids.forEach(id -> seatsOf(id).stream()
                .filter(signup -> signup.person().equals(person))
                .forEach(signup -> found.put(id, signup)));
        return found;
    }

    @Override
    public List<Signup> seated(SessionId id, int afterSeat, int limit) {
        return seatsOf(id).stream()
                .filter(signup -> signup.seat() > afterSeat)
                .sorted(Comparator.comparingInt(Signup::seat))
                .limit(Math.max(0, limit))
                .toList();
    }

    private List<Signup> seatsOf(SessionId id) {
        return active.getOrDefault(id, List.of());
    }

    private final class Seats implements SessionSeats {

        private final Session session;
        private final List<Signup> held;
        private boolean over;

        Seats(Session session, List<Signup> held) {
            this.session = session;
            this.held = held;
        }

        @Override
        public Session session() {
            return session;
        }

        @Override
        public int taken() {
            return held().size();
        }

        @Override
        public Optional<Signup> of(PersonKey person) {
            return held().stream().filter(signup -> signup.person().equals(person)).findFirst();
        }

        @Override
        public Signup seat(PersonKey person, Instant now) {
            int seat = 1;
            while (isTaken(seat)) {
                seat++;
            }
            if (seat > session.capacity() || of(person).isPresent()) {
                throw new IllegalStateException("nothing to give");
            }
            Signup signup = new Signup(
                    new SignupId(last.incrementAndGet()), session.id(), person, seat, now.truncatedTo(ChronoUnit.MILLIS));
            held.add(signup);
            return signup;
        }

        @Override
        public void cancel(Signup signup, Instant now) {
            if (!held().removeIf(mine -> mine.id().equals(signup.id()))) {
                throw new IllegalStateException("not active");
            }
        }

        private boolean isTaken(int seat) {
            return held().stream().anyMatch(signup -> signup.seat() == seat);
        }

        private List<Signup> held() {
            if (over) {
                throw new IllegalStateException("used outside");
            }
            return held;
        }
    }
}
