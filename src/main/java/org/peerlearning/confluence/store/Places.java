package org.peerlearning.confluence.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Lot;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/** Puts the sign-ups of a locked session where they are to stand: the row, its seat, the counters and the line of history together. */
final class Places {

    private static final SignupId NEW = new SignupId(0);

    private final SignupRows signups;
    private final Counters counters;
    private final HistoryRows history;
    private final SeatNumbers seats;
    private final NextInLine next;
    private final IntSupplier capacity;

    /**
     * The places of a session.
     *
     * @param capacity how many seats there are now
     */
    Places(SignupRows signups, Counters counters, HistoryRows history, SeatNumbers seats, NextInLine next, IntSupplier capacity) {
        this.signups = signups;
        this.counters = counters;
        this.history = history;
        this.seats = seats;
        this.next = next;
        this.capacity = capacity;
    }

    Signup enter(Session session, PersonKey person, Standing standing, boolean kept, Cause cause, Instant now) {
        checkEntrance(standing);
        int seat = standing.holdsSeat() ? takeSeat() : 0;
        long turn = counters.takeTurn();
        Instant since = now.truncatedTo(ChronoUnit.MILLIS);
        Signup entered = signups.add(
                new Signup(
                        NEW, session.id(), person, standing, seat, turn, since, Optional.empty(), Optional.empty(),
                        cause.by().filter(by -> !by.equals(person)), kept, Attendance.UNRESOLVED),
                history.entry(standing, cause));
        counters.entered(entered);
        next.join(entered);
        return entered;
    }

    Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        Signup before = standing(signup, signup.standing());
        if (!before.standing().isActive() && !to.isActive()) {
            throw new IllegalStateException("sign-up " + signup.id().value() + " has ended already");
        }
        return to(before, before, to, offerEnds, cause, now);
    }

    Signup comeAnew(Signup signup, Standing to, boolean kept, Cause cause, Instant now) {
        checkEntrance(to);
        Signup before = standing(signup, signup.standing());
        if (!before.standing().isActive() || before.standing().holdsSeat()) {
            throw new IllegalStateException("sign-up " + signup.id().value() + " cannot come anew");
        }
        Signup anew = before.anew(
                counters.takeTurn(), now.truncatedTo(ChronoUnit.MILLIS), cause.by(), kept);
        signups.anew(anew);
        return to(before, anew, to, Optional.empty(), cause, now);
    }

    Signup drawn(Signup entrant, Lot lot, Cause cause, Instant now) {
        Signup before = standing(entrant, Standing.IN_DRAW);
        signups.lot(before, lot);
        Signup placed = before.withTurn(counters.takeTurn());
        return to(before, placed, lot.seated() ? Standing.SEATED : Standing.WAITING, Optional.empty(), cause, now);
    }

    Signup mark(Signup signup, Attendance attendance, Cause cause, Instant now) {
        Signup marked = standing(signup, Standing.SEATED).withAttendance(attendance);
        signups.write(marked);
        history.write(marked, Deed.marking(attendance), cause, now);
        return marked;
    }

    /** Whoever holds a seat above gets another number. */
    void keepWithin(int seat) {
        if (!seats.isNoneAbove(seat)) {
            signups.holdingAbove(seat).forEach(this::renumber);
        }
    }

    private void renumber(Signup holder) {
        seats.release(holder.seat());
        Signup renumbered = holder.withSeat(seats.take(counters.taken() - 1));
        signups.write(renumbered);
        next.follow(renumbered);
    }

    private static void checkEntrance(Standing standing) {
        if (!standing.isActive() || standing == Standing.OFFERED) {
            throw new IllegalArgumentException("nobody enters as " + standing);
        }
    }

    private Signup standing(Signup signup, Standing there) {
        return signups.byId(signup.id())
                .filter(found -> found.standing() == there)
                .orElseThrow(() -> new IllegalStateException("sign-up " + signup.id().value() + " does not stand at " + there));
    }

    /**
     * Puts a sign-up somewhere else.
     *
     * @param turned the same as before, or with a new turn
     */
    private Signup to(Signup before, Signup turned, Standing to, Optional<Instant> offerEnds, Cause cause, Instant now) {
        Signup moved = turned.standing(
                to,
                seatFor(before, to),
                offerEnds.map(end -> end.truncatedTo(ChronoUnit.MILLIS)),
                to.isActive() ? Optional.empty() : Optional.of(now.truncatedTo(ChronoUnit.MILLIS)));
        signups.write(moved);
        counters.left(before);
        counters.entered(moved);
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
        if (counters.taken() >= capacity.getAsInt()) {
            throw new IllegalStateException("no seat is free");
        }
        return seats.take(counters.taken());
    }
}
