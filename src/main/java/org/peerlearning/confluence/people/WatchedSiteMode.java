package org.peerlearning.confluence.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.peerlearning.shared.ReadOnlyTimes;
import org.peerlearning.shared.SiteMode;

/**
 * Remembers when the wiki was found read-only, and when it was found writable again. Whoever asks for the mode notices a change of it;
 * every node's jobs ask once a minute, so a change is noticed a minute late at most.
 *
 * <p><b>It is kept in memory</b>, since nothing may be written meanwhile. A node that is started while the wiki is read-only, or later,
 * does not know of the time before; what ran out then has simply run out, unless another node is the first to look at it.
 */
public final class WatchedSiteMode implements SiteMode, ReadOnlyTimes {

    /** What ran out is looked at within minutes after such a time, so older ones are asked for by nobody. */
    static final int MOST = 100;

    private record Span(Instant since, Instant until) {

        boolean covers(Instant moment) {
            return !moment.isBefore(since) && !moment.isAfter(until);
        }
    }

    private final SiteMode mode;
    private final Clock clock;
    private final Deque<Span> past = new ArrayDeque<>();
    /** Null while the wiki may be written. */
    private volatile Instant since;

    public WatchedSiteMode(SiteMode mode, Clock clock) {
        this.mode = mode;
        this.clock = clock;
    }

    @Override
    public boolean isReadOnly() {
        boolean readOnly = mode.isReadOnly();
        if (readOnly != (since != null)) {
            note(readOnly);
        }
        return readOnly;
    }

    private synchronized void note(boolean readOnly) {
        if (readOnly && since == null) {
            since = clock.instant();
        } else if (!readOnly && since != null) {
            if (past.size() == MOST) {
                past.removeFirst();
            }
            past.addLast(new Span(since, clock.instant()));
            since = null;
        }
    }

    @Override
    public synchronized boolean cover(Instant moment) {
        return since != null && !moment.isBefore(since) || past.stream().anyMatch(span -> span.covers(moment));
    }
}
