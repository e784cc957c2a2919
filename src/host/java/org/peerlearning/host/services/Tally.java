package org.peerlearning.host.services;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what should not happen, and remembers the last of it for whoever asks what it was. */
final class Tally {
    private static final int REMEMBERED = 100;

    private final AtomicLong count = new AtomicLong();
    private final ConcurrentLinkedDeque<String> last = new ConcurrentLinkedDeque<>();

    void add(String what) {
        count.incrementAndGet();
        last.add(what);
        if (last.size() > REMEMBERED) {
            last.poll();
        }
    }

    /** All there were; only grows. */
    long count() {
        return count.get();
    }

    /** The last hundred, oldest first. */
    List<String> last() {
        return List.copyOf(last);
    }
}
