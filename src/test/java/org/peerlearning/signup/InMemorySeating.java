package org.peerlearning.signup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;

/** The sign-ups of one session while one thread changes them: plainly, with a look at everything each time. */
final class InMemorySeating implements Seating {

    private final List<Signup> signups;
    private final List<HistoryEntry> history;
    private final AtomicLong lastId;
    private Session session;
    private Tally kept;
    private long nextTurn;
    private boolean over;

    InMemorySeating(Session session, InMemorySignupRepository.Book book, AtomicLong lastId) {
        this.session = session;
        this.signups = new ArrayList<>(book.signups());
        this.history = new ArrayList<>(book.history());
        this.kept = book.kept();
        this.nextTurn = book.nextTurn();
        this.lastId = lastId;
    }

    InMemorySignupRepository.Book book() {
        return new InMemorySignupRepository.Book(List.copyOf(signups), List.copyOf(history), kept, nextTurn);
    }

    void end() {
        over = true;
    }

    private Stream<Signup> all() {
        if (over) {
            throw new IllegalStateException("used outside");
        }
        return signups.stream();
    }

    private Stream<Signup> active(Predicate<Signup> which) {
        return all().filter(signup -> signup.standing().isActive()).filter(which);
    }

    @Override
    public Session session() {
        all();
        return session;
    }

    @Override
    public Tally tally() {
        all();
        return kept;
    }

    @Override
    public Optional<Signup> of(PersonKey person) {
        return active(signup -> signup.person().equals(person)).findFirst();
    }

    @Override
    public Optional<Signup> byId(SignupId id) {
        return all().filter(signup -> signup.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Signup> lastEnded(PersonKey person) {
        return all().filter(signup -> signup.person().equals(person) && signup.ended().isPresent())
                .max(Comparator.comparing((Signup signup) -> signup.ended().orElseThrow())
                        .thenComparing(signup -> signup.id().value()));
    }

    @Override
    public Optional<Signup> firstWaiting() {
        return standing(Standing.WAITING, 1).stream().findFirst();
    }

    @Override
    public List<Signup> standing(Standing standing, int limit) {
        if (!standing.isActive()) {
            throw new IllegalArgumentException(standing + " is not active");
        }
        return active(signup -> signup.standing() == standing)
                .sorted(Comparator.comparingLong(Signup::turn))
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public int waitingBefore(Signup signup) {
        return (int) active(other -> other.standing() == Standing.WAITING && other.turn() < signup.turn()).count();
    }

    @Override
    public Optional<Standing> stoodBefore(Signup ended) {
        all();
        return history.stream()
                .filter(entry -> entry.signup().equals(ended.id()))
                .reduce((earlier, later) -> later)
                .flatMap(HistoryEntry::from);
    }

    @Override
    public Signup enter(PersonKey person, Standing standing, Cause cause, Instant now) {
        if (!standing.isActive() || standing == Standing.OFFERED) {
            throw new IllegalArgumentException("nobody enters as " + standing);
        }
        if (of(person).isPresent()) {
            throw new IllegalStateException("has signed up");
        }
        Instant since = now.truncatedTo(ChronoUnit.MILLIS);
        Signup entered = new Signup(
                new SignupId(lastId.incrementAndGet()),
                session.id(),
                person,
                standing,
                standing.holdsSeat() ? lowestFree() : 0,
                nextTurn++,
                since,
                Optional.empty(),
                Optional.empty());
        signups.add(entered);
        count(standing, 1);
        record(Optional.empty(), entered, cause, now);
        return entered;
    }

    @Override
    public Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        Signup before = byId(signup.id())
                .filter(found -> found.standing() == signup.standing())
                .filter(found -> found.standing().isActive() || to.isActive())
                .orElseThrow(() -> new IllegalStateException("does not stand there"));
        int seat = to.holdsSeat() ? before.standing().holdsSeat() ? before.seat() : lowestFree() : 0;
        Signup moved = new Signup(
                before.id(),
                before.session(),
                before.person(),
                to,
                seat,
                before.turn(),
                before.since(),
                offerEnds.map(end -> end.truncatedTo(ChronoUnit.MILLIS)),
                to.isActive() ? Optional.empty() : Optional.of(now.truncatedTo(ChronoUnit.MILLIS)));
        signups.set(signups.indexOf(before), moved);
        count(before.standing(), -1);
        count(to, 1);
        record(Optional.of(before.standing()), moved, cause, now);
        return moved;
    }

    private void record(Optional<Standing> from, Signup after, Cause cause, Instant now) {
        history.add(new HistoryEntry(
                session.id(), after.id(), after.person(), from, after.standing(), cause, now.truncatedTo(ChronoUnit.MILLIS)));
    }

    private void count(Standing standing, int by) {
        kept = switch (standing) {
            case SEATED, OFFERED -> new Tally(kept.taken() + by, kept.waiting(), kept.asked());
            case WAITING -> new Tally(kept.taken(), kept.waiting() + by, kept.asked());
            case ASKED -> new Tally(kept.taken(), kept.waiting(), kept.asked() + by);
            default -> kept;
        };
    }

    private int lowestFree() {
        if (free() < 1) {
            throw new IllegalStateException("nothing to give");
        }
        return firstGap();
    }

    private boolean isHeld(int seat) {
        return active(signup -> signup.standing().holdsSeat() && signup.seat() == seat).findAny().isPresent();
    }

    @Override
    public void changeCapacity(int seats) {
        if (seats < tally().taken()) {
            throw new IllegalStateException("more are taken");
        }
        session = session.withCapacity(seats);
        active(signup -> signup.standing().holdsSeat() && signup.seat() > seats)
                .sorted(Comparator.comparingInt(Signup::seat))
                .toList()
                .forEach(signup -> signups.set(signups.indexOf(signup), withSeat(signup, firstGap())));
    }

    private int firstGap() {
        int seat = 1;
        while (isHeld(seat)) {
            seat++;
        }
        return seat;
    }

    private static Signup withSeat(Signup signup, int seat) {
        return new Signup(
                signup.id(), signup.session(), signup.person(), signup.standing(), seat,
                signup.turn(), signup.since(), signup.offerEnds(), signup.ended());
    }

    @Override
    public void callOff() {
        all();
        session = new Session(session.id(), session.group(), session.plan(), session.terms(), true);
    }

    @Override
    public void recount() {
        kept = Tally.NONE;
        active(signup -> true).forEach(signup -> count(signup.standing(), 1));
        nextTurn = Math.max(nextTurn, all().mapToLong(Signup::turn).max().orElse(0) + 1);
    }
}
