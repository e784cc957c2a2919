package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;
import org.peerlearning.shared.TestClock;

public class WatchedSiteModeTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private boolean readOnly;
    private final WatchedSiteMode mode = new WatchedSiteMode(() -> readOnly, clock);

    private Instant found(boolean now) {
        readOnly = now;
        assertEquals(now, mode.isReadOnly());
        return clock.instant();
    }

    @Test
    public void aWikiThatNeverWasReadOnlyHasNoSuchTimes() {
        assertFalse(mode.cover(found(false)));
    }

    @Test
    public void itIsFromWhenItWasFoundReadOnlyUntilItWasFoundWritable() {
        Instant before = found(false);
        clock.pass(Duration.ofMinutes(1));
        Instant since = found(true);
        clock.pass(Duration.ofHours(1));
        assertTrue(mode.cover(found(true)));
        clock.pass(Duration.ofHours(1));
        Instant until = found(false);
        clock.pass(Duration.ofMinutes(1));

        assertFalse(mode.cover(before) || mode.cover(since.minusMillis(1)));
        assertTrue(mode.cover(since) && mode.cover(since.plusSeconds(1)) && mode.cover(until));
        assertFalse(mode.cover(until.plusMillis(1)) || mode.cover(found(false)));
    }

    @Test
    public void everySuchTimeIsRememberedAndOnlySoMany() {
        Instant first = found(true);
        for (int time = 0; time < WatchedSiteMode.MOST; time++) {
            found(true);
            clock.pass(Duration.ofMinutes(1));
            found(false);
            clock.pass(Duration.ofMinutes(1));
        }
        assertTrue(mode.cover(first));
        found(true);
        clock.pass(Duration.ofMinutes(1));
        Instant last = found(false);
        assertFalse(mode.cover(first));
        assertTrue(mode.cover(last));
    }
}
