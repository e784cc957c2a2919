package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tally;

/**
 * The sign-ups of one session, for as long as this transaction holds the lock on its row.
 *
 * <p>Changes of sign-ups and their history are written at once; what changes on the session's own row is written by {@link #end},
 * in one statement, before the commit.
 */
final class AoSeating implements Seating {

    private static final SignupId NEW = new SignupId(0);

    private final SessionRow row;
    private final SignupRows signups;
    private final Counters counters;
    private final HistoryRows history;
    private final SeatNumbers seats;
    private final NextInLine next;
    private Session session;
    private boolean over;

    /**
     * Sign-ups under a lock that was taken before.
     *
     * @param row read after the lock was taken
     */
    AoSeating(ActiveObjects ao, SessionRow row) {
        this.row = row;
        this.session = SessionValues.of(row);
        this.signups = new SignupRows(ao, row.getID());
        this.counters = new Counters(row);
        this.history = new HistoryRows(ao, row.getID(), counters);
        this.seats = new SeatNumbers(row, signups::heldSeats);
        this.next = new NextInLine(signups);
    }

    /** Looks these people up at once, for they will be asked for. */
    void expect(Collection<PersonKey> people) {
        checkLock();
        signups.expect(people);
    }

    @Override
    public Session session() {
        checkLock();
        return session;
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
                : signups.waitingBefore(signup.turn());
    }

    @Override
    public Optional<Standing> stoodBefore(Signup ended) {
        checkLock();
        return history.stoodBefore(ended);
    }

    @Override
    public Signup enter(PersonKey person, Standing standing, Cause cause, Instant now) {
        checkLock();
        if (!standing.isActive() || standing == Standing.OFFERED) {
            throw new IllegalArgumentException("nobody enters as " + standing);
        }
        int seat = standing.holdsSeat() ? takeSeat() : 0;
        long turn = counters.takeTurn(signups::lastTurn);
        Instant since = now.truncatedTo(ChronoUnit.MILLIS);
        Signup entered = signups.add(
                new Signup(NEW, session.id(), person, standing, seat, turn, since, Optional.empty(), Optional.empty()),
                history.entry(standing, cause));
        counters.entered(standing);
        return entered;
    }

    @Override
    public Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        checkLock();
        Signup before = signups.byId(signup.id())
                .filter(found -> found.standing() == signup.standing())
                .filter(found -> found.standing().isActive() || to.isActive())
                .orElseThrow(() -> new IllegalStateException(
                        "sign-up " + signup.id().value() + " does not stand at " + signup.standing() + " in session " + row.getID()));
        Signup moved = new Signup(
                before.id(),
                before.session(),
                before.person(),
                to,
                seatFor(before, to),
                before.turn(),
                before.since(),
                offerEnds.map(end -> end.truncatedTo(ChronoUnit.MILLIS)),
                to.isActive() ? Optional.empty() : Optional.of(now.truncatedTo(ChronoUnit.MILLIS)));
        signups.write(moved);
        counters.left(before.standing());
        counters.entered(to);
        next.follow(moved);
        history.write(before.standing(), moved, cause, now);
        return moved;
    }

    private int seatFor(Signup before, Standing to) {
        if (before.standing().holdsSeat() && to.holdsSeat()) {
            return before.seat();
        }
        if (before.standing().holdsSeat()) {
            seats.release(before.seat());
        }
        return to.holdsSeat() ? takeSeat() : 0;
    }

    private int takeSeat() {
        if (free() < 1) {
            throw new IllegalStateException("session " + row.getID() + " has no free seat");
        }
        return seats.take(counters.taken());
    }

    @Override
    public void changeCapacity(int capacity) {
        checkLock();
        if (capacity < counters.taken()) {
            throw new IllegalStateException("session " + row.getID() + " has more seats taken than " + capacity);
        }
        session = session.withCapacity(capacity);
        if (!seats.isNoneAbove(capacity)) {
            signups.holdingAbove(capacity).forEach(this::renumber);
        }
    }

    private void renumber(Signup holder) {
        seats.release(holder.seat());
        int seat = seats.take(counters.taken() - 1);
        Signup renumbered = new Signup(
                holder.id(), holder.session(), holder.person(), holder.standing(), seat,
                holder.turn(), holder.since(), holder.offerEnds(), holder.ended());
        signups.write(renumbered);
        next.follow(renumbered);
    }

    @Override
    public void callOff() {
        checkLock();
        session = new Session(session.id(), session.group(), session.plan(), session.terms(), true);
    }

    @Override
    public void recount() {
        checkLock();
        counters.recount(signups::count, signups::lastTurn, history::lastLine);
        seats.forget();
        next.forget();
    }

    /** Writes what changed on the session's row. From now on the lock may be gone. */
    void end() {
        checkLock();
        counters.writeTo(row);
        seats.writeTo(row);
        if (row.getCapacity() != session.capacity()) {
            row.setCapacity(session.capacity());
        }
        if (row.isCalledOff() != session.calledOff()) {
            row.setCalledOff(session.calledOff());
        }
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
