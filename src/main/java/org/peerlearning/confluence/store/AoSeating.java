package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Lot;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/**
 * The sign-ups of one session, for as long as this transaction holds the lock on its row.
 *
 * <p>Changes of sign-ups and their history are written at once; what changes on the session's own row is written by {@link #end},
 * in one statement, before the commit.
 */
final class AoSeating implements Seating {

    private final SessionRow row;
    private final ChangedSession session;
    private final SignupRows signups;
    private final SignupCounts table;
    private final Counters counters;
    private final HistoryRows history;
    private final SeatNumbers seats;
    private final NextInLine next;
    private final Places places;
    private final SeriesPlaces series;
    private boolean over;

    /**
     * Sign-ups under a lock that was taken before.
     *
     * @param row read after the lock was taken
     */
    AoSeating(ActiveObjects ao, SessionRow row) {
        this.row = row;
        this.session = new ChangedSession(row);
        this.series = new SeriesPlaces(ao, row);
        this.signups = new SignupRows(ao, row.getID(), series, () -> session.now().time().start());
        this.table = new SignupCounts(ao, row.getID());
        this.counters = new Counters(row, table);
        this.history = new HistoryRows(ao, row.getID(), counters);
        this.seats = new SeatNumbers(row, table::heldSeats);
        this.next = new NextInLine(signups);
        this.places = new Places(signups, counters, history, seats, next, session::capacity);
    }

    /** Whether the session was taken away under this lock: for whoever comes now, there is none. */
    boolean isSkipped() {
        return session.isSkipped();
    }

    /** Looks these people up at once, for they will be asked for. */
    void expect(Collection<PersonKey> people) {
        checkLock();
        signups.expect(people);
        series.expect(people);
    }

    @Override
    public Session session() {
        checkLock();
        return session.now();
    }

    @Override
    public Tally tally() {
        checkLock();
        return counters.tally();
    }

    @Override
    public Optional<Signup> of(PersonKey person) {
        checkLock();
        return signups.of(person);
    }

    @Override
    public Optional<Signup> byId(SignupId id) {
        checkLock();
        return signups.byId(id);
    }

    @Override
    public Map<SignupId, Signup> byIds(Collection<SignupId> ids) {
        checkLock();
        return signups.byIds(ids);
    }

    @Override
    public Optional<Signup> lastEnded(PersonKey person) {
        checkLock();
        return signups.lastEnded(person);
    }

    @Override
    public Optional<Signup> firstWaiting() {
        checkLock();
        return counters.of(Standing.WAITING) == 0 ? Optional.empty() : next.first(free());
    }

    @Override
    public Optional<Signup> firstKeptWaiting() {
        checkLock();
        return counters.of(Standing.WAITING) == 0 ? Optional.empty() : next.firstKept(free());
    }

    @Override
    public int brought(PersonKey by, Set<Standing> standings) {
        checkLock();
        return table.countBrought(by, standings);
    }

    @Override
    public int placesInSeries(PersonKey person) {
        checkLock();
        return series.of(person);
    }

    @Override
    public List<Signup> standing(Standing standing, int limit) {
        checkLock();
        if (!standing.isActive()) {
            throw new IllegalArgumentException(standing + " is not active");
        }
        // The counter tells when there are none, so that most changes need not look for offers.
        if (limit < 1 || counters.of(standing) == 0) {
            return List.of();
        }
        return standing == Standing.OFFERED
                ? next.offered().stream().limit(limit).toList()
                : signups.standing(standing, limit);
    }

    @Override
    public int waitingBefore(Signup signup) {
        checkLock();
        return signup.standing() == Standing.WAITING && counters.isLast(signup.turn())
                ? counters.of(Standing.WAITING) - 1
                : table.waitingBefore(signup.turn());
    }

    @Override
    public Optional<Standing> stoodBefore(Signup ended) {
        checkLock();
        return history.stoodBefore(ended);
    }

    @Override
    public Signup enter(PersonKey person, Standing standing, boolean kept, Cause cause, Instant now) {
        checkLock();
        return places.enter(session.now(), person, standing, kept, cause, now);
    }

    @Override
    public Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        checkLock();
        return places.move(signup, to, offerEnds, cause, now);
    }

    @Override
    public Signup comeAnew(Signup signup, Standing to, boolean kept, Cause cause, Instant now) {
        checkLock();
        return places.comeAnew(signup, to, kept, cause, now);
    }

    @Override
    public Signup mark(Signup signup, Attendance attendance, Cause cause, Instant now) {
        checkLock();
        return places.mark(signup, attendance, cause, now);
    }

    @Override
    public void note(Deed deed, Cause cause, Instant now, long... numbers) {
        checkLock();
        history.write(deed, numbers, cause, now);
    }

    @Override
    public void changeCapacity(int capacity) {
        checkLock();
        if (capacity < counters.taken()) {
            throw new IllegalStateException("session " + row.getID() + " has more seats taken than " + capacity);
        }
        session.changeCapacity(capacity);
        places.keepWithin(capacity);
    }

    @Override
    public void callOff(String reason) {
        checkLock();
        session.callOff(reason);
    }

    @Override
    public String drawSeed() {
        checkLock();
        return session.drawSeed();
    }

    @Override
    public void sow(String drawSeed) {
        checkLock();
        session.sow(drawSeed);
    }

    @Override
    public Signup drawn(Signup entrant, Lot lot, Cause cause, Instant now) {
        checkLock();
        return places.drawn(entrant, lot, cause, now);
    }

    @Override
    public void drawIsOver(int seatsDrawnFor, Instant now) {
        checkLock();
        session.drawIsOver(seatsDrawnFor, now);
    }

    @Override
    public void settle() {
        checkLock();
        session.settle();
    }

    @Override
    public void wake(Optional<Instant> due) {
        checkLock();
        session.wake(due);
    }

    @Override
    public void change(Session later) {
        checkLock();
        if (later.capacity() != session.capacity()) {
            changeCapacity(later.capacity());
        }
        boolean moved = !later.time().start().equals(session.now().time().start());
        session.change(later);
        if (moved) {
            signups.sessionMoved();
        }
    }

    @Override
    public void skip() {
        checkLock();
        session.skip();
    }

    @Override
    public void recount() {
        checkLock();
        counters.recount(history::lastLine);
        if (series.isBound()) {
            series.putRight(table.signedUp());
        }
        seats.forget();
        next.forget();
    }

    /** Writes what changed on the session's row. From now on the lock may be gone. */
    void end() {
        checkLock();
        counters.writeTo(row);
        seats.writeTo(row);
        session.write();
        series.write();
        row.save();
        over = true;
    }

    /** The work failed, so nothing is written. */
    void giveUp() {
        over = true;
    }

    private void checkLock() {
        if (over) {
            throw new IllegalStateException("the sign-ups of session " + row.getID() + " were used outside their transaction");
        }
    }
}
