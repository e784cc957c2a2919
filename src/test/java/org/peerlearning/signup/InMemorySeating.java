package org.peerlearning.signup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;

/** The sign-ups of one session while one thread changes them: plainly, with a look at everything each time. */
final class InMemorySeating implements Seating {

    private final List<Signup> signups;
    private final List<HistoryEntry> history;
    private final AtomicLong lastId;
    private final ToIntFunction<PersonKey> signedUpInSeries;
    private Session session;
    private Tally kept;
    private long nextTurn;
    private int drawSeats;
    private final List<Lot> lots;
    private Optional<String> drawSeed;
    private Optional<Instant> due;
    private boolean skipped;
    private boolean over;

    InMemorySeating(
            Session session,
            InMemorySignupRepository.Book book,
            Optional<Instant> due,
            Optional<String> drawSeed,
            AtomicLong lastId,
            ToIntFunction<PersonKey> signedUpInSeries) {
        this.session = session;
        this.signups = new ArrayList<>(book.signups());
        this.history = new ArrayList<>(book.history());
        this.kept = book.kept();
        this.nextTurn = book.nextTurn();
        this.drawSeats = book.drawSeats();
        this.lots = new ArrayList<>(book.lots());
        this.drawSeed = drawSeed;
        this.due = due;
        this.lastId = lastId;
        this.signedUpInSeries = signedUpInSeries;
    }

    InMemorySignupRepository.Book book() {
        return new InMemorySignupRepository.Book(List.copyOf(signups), List.copyOf(history), kept, nextTurn, drawSeats, List.copyOf(lots));
    }

    Optional<Instant> due() {
        return due;
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
    public Map<SignupId, Signup> byIds(Collection<SignupId> ids) {
        return all().filter(signup -> ids.contains(signup.id())).collect(Collectors.toMap(Signup::id, Function.identity()));
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
    public Optional<Signup> firstKeptWaiting() {
        return standing(Standing.WAITING, Integer.MAX_VALUE).stream().filter(Signup::kept).findFirst();
    }

    @Override
    public int brought(PersonKey by, Set<Standing> standings) {
        return (int) active(signup -> standings.contains(signup.standing()) && signup.broughtBy().equals(Optional.of(by))).count();
    }

    @Override
    public int placesInSeries(PersonKey person) {
        return session().perPerson().isPresent() ? signedUpInSeries.applyAsInt(person) : 0;
    }

    @Override
    public List<Signup> standing(Standing standing, int limit) {
        if (!standing.isActive()) {
            throw new IllegalArgumentException(standing + " is not active");
        }
        return active(signup -> signup.standing() == standing)
                .sorted(Signup.BY_TURN)
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
                .filter(entry -> entry.signup().equals(Optional.of(ended.id())) && entry.to().isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(HistoryEntry::from);
    }

    @Override
    public Signup enter(PersonKey person, Standing standing, boolean kept, Cause cause, Instant now) {
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
                Optional.empty(),
                cause.by().filter(by -> !by.equals(person)),
                kept,
                Attendance.UNRESOLVED);
        signups.add(entered);
        count(entered, 1);
        record(Optional.empty(), entered, cause, now);
        return entered;
    }

    @Override
    public Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        Signup before = byId(signup.id())
                .filter(found -> found.standing() == signup.standing())
                .filter(found -> found.standing().isActive() || to.isActive())
                .orElseThrow(() -> new IllegalStateException("does not stand there"));
        return to(before, before, to, offerEnds, cause, now);
    }

    @Override
    public Signup comeAnew(Signup signup, Standing to, boolean keptFor, Cause cause, Instant now) {
        if (!to.isActive() || to == Standing.OFFERED) {
            throw new IllegalArgumentException("nobody enters as " + to);
        }
        Signup before = byId(signup.id())
                .filter(found -> found.standing() == signup.standing())
                .filter(found -> found.standing().isActive() && !found.standing().holdsSeat())
                .orElseThrow(() -> new IllegalStateException("cannot come anew"));
        Signup anew = before.anew(nextTurn++, now.truncatedTo(ChronoUnit.MILLIS), cause.by(), keptFor);
        return to(before, anew, to, Optional.empty(), cause, now);
    }

    private Signup to(Signup before, Signup turned, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        int seat = to.holdsSeat() ? before.standing().holdsSeat() ? before.seat() : lowestFree() : 0;
        Signup moved = turned.standing(
                to,
                seat,
                offerEnds.map(end -> end.truncatedTo(ChronoUnit.MILLIS)),
                to.isActive() ? Optional.empty() : Optional.of(now.truncatedTo(ChronoUnit.MILLIS)));
        signups.set(signups.indexOf(before), moved);
        count(before, -1);
        count(moved, 1);
        record(Optional.of(before.standing()), moved, cause, now);
        return moved;
    }

    @Override
    public Signup mark(Signup signup, Attendance attendance, Cause cause, Instant now) {
        Signup before = byId(signup.id())
                .filter(found -> found.standing() == Standing.SEATED)
                .orElseThrow(() -> new IllegalStateException("holds no seat for sure"));
        Signup marked = before.withAttendance(attendance);
        signups.set(signups.indexOf(before), marked);
        history.add(HistoryEntry.ofSignup(marked, Deed.marking(attendance), cause, now.truncatedTo(ChronoUnit.MILLIS)));
        return marked;
    }

    @Override
    public void note(Deed deed, Cause cause, Instant now, long... numbers) {
        all();
        List<Long> told = Arrays.stream(numbers).boxed().toList();
        history.add(HistoryEntry.ofSession(session.id(), deed, told, cause, now.truncatedTo(ChronoUnit.MILLIS)));
    }

    private void record(Optional<Standing> from, Signup after, Cause cause, Instant now) {
        history.add(new HistoryEntry(
                session.id(), after.id(), after.person(), from, after.standing(), cause, now.truncatedTo(ChronoUnit.MILLIS)));
    }

    private void count(Signup signup, int by) {
        Standing standing = signup.standing();
        kept = new Tally(
                kept.taken() + (standing.holdsSeat() ? by : 0),
                kept.waiting() + (standing == Standing.WAITING ? by : 0),
                kept.asked() + (standing == Standing.ASKED ? by : 0),
                kept.inDraw() + (standing == Standing.IN_DRAW ? by : 0),
                kept.invited() + (standing == Standing.INVITED ? by : 0),
                kept.keptTaken() + (standing.holdsSeat() && signup.kept() ? by : 0));
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
                .forEach(signup -> signups.set(signups.indexOf(signup), signup.withSeat(firstGap())));
    }

    private int firstGap() {
        int seat = 1;
        while (isHeld(seat)) {
            seat++;
        }
        return seat;
    }

    @Override
    public void callOff(String reason) {
        all();
        session = session.calledOff(reason);
    }

    @Override
    public String drawSeed() {
        all();
        return drawSeed.orElseThrow(() -> new IllegalStateException("no draw"));
    }

    @Override
    public void sow(String seed) {
        if (session().terms().draw().isEmpty()) {
            throw new IllegalStateException("no draw");
        }
        drawSeed = Optional.of(seed);
    }

    Optional<String> seed() {
        return drawSeed;
    }

    @Override
    public Signup drawn(Signup entrant, Lot lot, Cause cause, Instant now) {
        Signup before = byId(entrant.id())
                .filter(found -> found.standing() == Standing.IN_DRAW)
                .orElseThrow(() -> new IllegalStateException("is not in the draw"));
        lots.add(lot);
        Standing to = lot.seated() ? Standing.SEATED : Standing.WAITING;
        return to(before, before.withTurn(nextTurn++), to, Optional.empty(), cause, now);
    }

    @Override
    public void drawIsOver(int seats, Instant now) {
        all();
        session = session.drawnAt(now.truncatedTo(ChronoUnit.MILLIS));
        drawSeats = seats;
    }

    @Override
    public void settle() {
        all();
        session = session.asDecided();
    }

    @Override
    public void wake(Optional<Instant> at) {
        all();
        due = at;
    }

    @Override
    public void change(Session later) {
        if (later.capacity() != session.capacity()) {
            changeCapacity(later.capacity());
        }
        session = later;
        drawSeed = drawSeed.filter(seed -> later.terms().draw().isPresent());
    }

    @Override
    public void skip() {
        all();
        skipped = true;
    }

    boolean isSkipped() {
        return skipped;
    }

    @Override
    public void recount() {
        kept = Tally.NONE;
        active(signup -> true).forEach(signup -> count(signup, 1));
        nextTurn = Math.max(nextTurn, all().mapToLong(Signup::turn).max().orElse(0) + 1);
    }
}
