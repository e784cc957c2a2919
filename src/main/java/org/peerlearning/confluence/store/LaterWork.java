package org.peerlearning.confluence.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done about what the wiki told while nothing could be changed, in the order in which it came. The wiki tells in the middle
 * of transactions that it may roll back, so each piece asks again. It is kept in this node's memory, since nothing may
 * be written: a node that is stopped meanwhile forgets it, and what is left then is found by the rounds, by the check for administrators,
 * and by whoever looks at the group, because the wiki's own permissions are asked each time.
 */
final class LaterWork {

    private static final Logger LOG = LoggerFactory.getLogger(LaterWork.class);
    /** Administrators remove some people and spaces while a wiki is read-only, never so many. */
    static final int MOST = 10_000;
    /**
     * The wiki tells what it does before it is done: its transaction may be open for a while, or be undone. So long a piece lies before it
     * is taken up, for it asks the wiki how things are.
     */
    static final Duration SETTLES = Duration.ofSeconds(20);
    /** So often a piece may find that the database is not at hand, before it makes room for the rest. */
    static final int TRIES = 20;

    /** What became of a piece of work. */
    enum Fate {
        DONE,
        /** It goes wrong whenever it is tried. */
        FAILED,
        /** Its time has not come; it is tried again, and what comes behind it waits. */
        PUT_OFF
    }

    /** How a piece of work is done. */
    interface Way {
        Fate take(Runnable work);
    }

    private record Piece(Runnable work, Instant told) {

        /** Whoever set the clock back need not wait until it is there again. */
        boolean hasSettled(Instant now) {
            return told.isAfter(now) || !told.plus(SETTLES).isAfter(now);
        }
    }

    private final Deque<Piece> waiting = new ArrayDeque<>();
    /** Two that went through it at once would do things twice. */
    private final ReentrantLock going = new ReentrantLock();
    private int tries;

    synchronized boolean isWaiting() {
        return !waiting.isEmpty();
    }

    synchronized void add(Runnable work, Instant now) {
        if (waiting.size() == MOST) {
            waiting.removeFirst();
            LOG.error("More than {} things happened while nothing could be changed, and the first of them is forgotten", MOST);
        }
        waiting.addLast(new Piece(work, now));
    }

    /**
     * Does what waits, one after the other, until one is put off or has not settled. Whoever comes while somebody is at it does nothing.
     *
     * @return how much was done
     */
    int run(Way way, Instant now) {
        if (!going.tryLock()) {
            return 0;
        }
        try {
            int done = 0;
            for (Piece next = first(); next != null && next.hasSettled(now) && leaves(way.take(next.work())); next = first()) {
                // It leaves only when it is done: until then, whatever comes waits behind it.
                leave(next);
                done++;
            }
            return done;
        } finally {
            going.unlock();
        }
    }

    private boolean leaves(Fate fate) {
        if (fate != Fate.PUT_OFF) {
            tries = 0;
            return true;
        }
        tries++;
        if (tries < TRIES) {
            return false;
        }
        LOG.error("What happened while nothing could be changed was tried {} times and is forgotten", TRIES);
        tries = 0;
        return true;
    }

    private synchronized Piece first() {
        return waiting.peekFirst();
    }

    /** Unless there were so many that it has left already. */
    private synchronized void leave(Piece done) {
        if (waiting.peekFirst() == done) {
            waiting.removeFirst();
        }
    }
}
