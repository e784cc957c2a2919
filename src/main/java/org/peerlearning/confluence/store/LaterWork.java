package org.peerlearning.confluence.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the wiki told while nothing could be changed, in the order in which it came. It is kept in this node's memory, since nothing may
 * be written: a node that is stopped meanwhile forgets it, and what is left then is found by the rounds, by the check for administrators,
 * and by whoever looks at the group, because the wiki's own permissions are asked each time.
 */
final class LaterWork {

    private static final Logger LOG = LoggerFactory.getLogger(LaterWork.class);
    /** Administrators remove some people and spaces while a wiki is read-only, never so many. */
    static final int MOST = 10_000;

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    synchronized boolean isWaiting() {
        return !waiting.isEmpty();
    }

    synchronized void add(Runnable work) {
        if (waiting.size() == MOST) {
            waiting.removeFirst();
            LOG.error("More than {} things happened while nothing could be changed, and the first of them is forgotten", MOST);
        }
        waiting.addLast(work);
    }

    /**
     * Does all that waits, one after the other; one that fails is told to the log and keeps none from being done.
     *
     * @return how much was done
     */
    int run(Consumer<Runnable> way) {
        int done = 0;
        for (Runnable next = first(); next != null; next = afterFirst()) {
            try {
                way.accept(next);
            } catch (RuntimeException failure) {
                LOG.error("What happened while nothing could be changed could not be followed up", failure);
            }
            done++;
        }
        return done;
    }

    private synchronized Runnable first() {
        return waiting.peekFirst();
    }

    /** It leaves only when it is done: until then, whatever comes waits behind it. */
    private synchronized Runnable afterFirst() {
        waiting.pollFirst();
        return waiting.peekFirst();
    }
}
