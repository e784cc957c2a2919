package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goes through sessions by when they begin, some at a time. Rows are read by their local times; a session is passed on only when none
 * that is still unread can begin before it, in whatever zone.
 */
final class SlotWalk {

    /** Read and passed on first; whoever goes on gets more each time: a page costs little, and a long search few statements. */
    static final int CHUNK_FIRST = 100;
    static final int CHUNK_MAX = 500;

    private final SessionRepository sessions;
    private final SlotFilter filter;
    private final Optional<SlotCursor> start;
    private final TreeMap<SlotCursor, Slot> waiting = new TreeMap<>();
    private Optional<Slot> read = Optional.empty();
    private int chunk = CHUNK_FIRST;
    private int portion = CHUNK_FIRST;
    private boolean exhausted;

    /** @param start only sessions that come after it */
    SlotWalk(SessionRepository sessions, SlotFilter filter, Optional<SlotCursor> start) {
        this.sessions = sessions;
        this.filter = start.map(SlotCursor::start)
                .map(SlotFilter::earliest)
                .filter(filter.from()::isBefore)
                .map(filter::startingAt)
                .orElse(filter);
        this.start = start;
    }

    /** The next ones, the earliest first; none when there are no more. */
    List<Slot> next() {
        while (!exhausted && !hasSettled()) {
            read();
        }
        List<Slot> next = new ArrayList<>();
        while (next.size() < portion && hasSettled()) {
            next.add(waiting.pollFirstEntry().getValue());
        }
        portion = Math.min(2 * portion, CHUNK_MAX);
        return next;
    }

    private void read() {
        List<Slot> some = sessions.slots(filter, read, chunk);
        some.stream()
                .filter(slot -> start.filter(last -> last.compareTo(slot.cursor()) >= 0).isEmpty())
                .forEach(slot -> waiting.put(slot.cursor(), slot));
        exhausted = some.size() < chunk;
        chunk = Math.min(2 * chunk, CHUNK_MAX);
        if (!some.isEmpty()) {
            read = Optional.of(some.get(some.size() - 1));
        }
    }

    private boolean hasSettled() {
        return !waiting.isEmpty() && (exhausted || waiting.firstKey().start().isBefore(earliestUnread()));
    }

    /** Where clocks are furthest ahead, it is this moment at the local time that was read last. */
    private Instant earliestUnread() {
        LocalDateTime last = read.orElseThrow().time().start();
        return last.minusHours(SlotFilter.ZONE_REACH_HOURS).toInstant(ZoneOffset.UTC);
    }
}
