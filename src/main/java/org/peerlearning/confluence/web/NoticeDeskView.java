package org.peerlearning.confluence.web;

import java.util.List;

/**
 * What waits to be sent, and what could not be.
 *
 * @param failures the latest first
 * @param older where there are more; empty for no more
 * @param queue what is next in line, the latest first
 */
public record NoticeDeskView(
        int waiting, int sending, int held, int failed, List<NoticeDeskLineView> failures, String older,
        List<NoticeDeskLineView> queue) {

    public NoticeDeskView {
        failures = List.copyOf(failures);
        queue = List.copyOf(queue);
    }

    public boolean hasFailures() {
        return !failures.isEmpty();
    }

    public boolean hasOlder() {
        return !older.isEmpty();
    }

    public boolean hasQueue() {
        return !queue.isEmpty();
    }
}
