package org.peerlearning.confluence.store;

import java.util.BitSet;
import java.util.function.Supplier;

/**
 * Which seats of a locked session are held. Seats are given from the lowest on, so while nobody leaves there are no gaps, and the
 * next number is known without looking: the row keeps a seat above which none is held, and when that equals the number of seats
 * taken, exactly the seats up to it are. Only after somebody left the held seats are read, once.
 */
final class SeatNumbers {

    private static final int UNKNOWN = -1;

    private final Supplier<BitSet> reading;
    private BitSet held;
    private int top;

    /**
     * The numbers of a session.
     *
     * @param reading reads which seats are held
     */
    SeatNumbers(SessionRow row, Supplier<BitSet> reading) {
        this.reading = reading;
        this.top = row.getTopSeat() == null ? UNKNOWN : row.getTopSeat();
    }

    /**
     * Gives the lowest free seat.
     *
     * @param taken how many are held now
     */
    int take(int taken) {
        if (held == null && top == taken) {
            top++;
            return top;
        }
        int seat = held().nextClearBit(1);
        held.set(seat);
        top = held.length() - 1;
        return seat;
    }

    void release(int seat) {
        if (held != null) {
            held.clear(seat);
            top = Math.max(0, held.length() - 1);
        } else if (seat == top) {
            top--;
        }
    }

    /** Whether no seat above this one is held; reads only where that is not known without. */
    boolean isNoneAbove(int seat) {
        return top != UNKNOWN && top <= seat || held().length() - 1 <= seat;
    }

    /** Reads anew when next asked. */
    void forget() {
        held = null;
        top = UNKNOWN;
    }

    /** As {@link Counters#writeTo}. */
    void writeTo(SessionRow row) {
        Integer known = top == UNKNOWN ? null : Integer.valueOf(top);
        if (known == null ? row.getTopSeat() != null : !known.equals(row.getTopSeat())) {
            row.setTopSeat(known);
        }
    }

    private BitSet held() {
        if (held == null) {
            held = reading.get();
            top = Math.max(0, held.length() - 1);
        }
        return held;
    }
}
