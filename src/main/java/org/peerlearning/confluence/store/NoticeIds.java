package org.peerlearning.confluence.store;

import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Numbers for notices, later ones higher. Those of one second begin anywhere in a million, so that nodes which write at the same time
 * hardly ever meet; where they do, the table's key tells, and one of them jumps elsewhere. They stay below the greatest whole
 * number that a browser knows for centuries.
 */
final class NoticeIds {

    private static final long BEGINNING = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final int BITS = 20;
    private static final long PLACES = 1L << BITS;

    private final Clock clock;
    private final LongSupplier chance;
    private long last;

    NoticeIds(Clock clock, LongSupplier chance) {
        this.clock = clock;
        this.chance = chance;
    }

    synchronized long next() {
        long second = Math.max(1, clock.instant().getEpochSecond() - BEGINNING) << BITS;
        last = last < second ? second + anywhere() : last + 1;
        return last;
    }

    /** The numbers that would come next are somebody else's. */
    synchronized void jump() {
        last += anywhere();
    }

    private long anywhere() {
        // The upper half of a second's places is left for those that come after.
        return Math.floorMod(chance.getAsLong(), PLACES / 2);
    }
}
