package org.peerlearning.confluence.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * Lets the threads of this node that want the same session queue up here, first come first served, before they open a transaction.
 * The row lock alone would be right as well, but each thread that waits for it keeps a database connection, and a session that
 * many want at once would take the whole pool.
 *
 * <p>Sessions share locks by number, which now and then makes one wait for another and never does harm.
 */
final class Turns {

    private static final int LOCKS = 64;

    private final Lock[] locks = IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock(true)).toArray(Lock[]::new);

    Lock of(int session) {
        return locks[Math.floorMod(session, LOCKS)];
    }
}
