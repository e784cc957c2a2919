package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

/** Mondays at eight. */
public class DigestTimesTest {

    private static void assertNext(String expected, String now, String zone) {
        assertEquals(Instant.parse(expected), DigestTimes.after(Instant.parse(now), ZoneId.of(zone)));
    }

    @Test
    public void itIsTheNextMondayWhereThePersonIs() {
        assertNext("2026-03-09T07:00:00Z", "2026-03-03T10:00:00Z", "Europe/Paris");
        assertNext("2026-03-08T23:00:00Z", "2026-03-03T10:00:00Z", "Asia/Tokyo");
    }

    @Test
    public void onAMondayItIsTodayUntilEight() {
        assertNext("2026-03-02T07:00:00Z", "2026-03-02T06:59:59Z", "Europe/Paris");
        assertNext("2026-03-09T07:00:00Z", "2026-03-02T07:00:00Z", "Europe/Paris");
    }

    @Test
    public void clocksThatChangeOnSundayDoNotMoveIt() {
        assertNext("2026-03-30T06:00:00Z", "2026-03-28T10:00:00Z", "Europe/Paris");
        assertNext("2026-10-26T07:00:00Z", "2026-10-24T10:00:00Z", "Europe/Paris");
    }
}
