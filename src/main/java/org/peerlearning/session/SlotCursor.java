package org.peerlearning.session;

import java.time.Instant;

/** Where a page of sessions ended that go by when they begin: the next one goes on with later ones. */
public record SlotCursor(Instant start, SessionId last) implements Comparable<SlotCursor> {

    @Override
    public int compareTo(SlotCursor other) {
        int byStart = start.compareTo(other.start);
        return byStart == 0 ? Long.compare(last.value(), other.last.value()) : byStart;
    }
}
