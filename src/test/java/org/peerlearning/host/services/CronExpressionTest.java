package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.Test;

public class CronExpressionTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static void next(String cron, String after, String expected) {
        assertEquals(cron, Optional.of(Instant.parse(expected)), new CronExpression(cron).next(Instant.parse(after), ZoneOffset.UTC));
    }

    private static String wrong(String cron) {
        return assertThrows(cron, IllegalArgumentException.class, () -> new CronExpression(cron)).getMessage();
    }

    @Test
    public void everyFieldIsHeeded() {
        next("0 0 3 * * ?", "2026-05-10T02:59:59.900Z", "2026-05-10T03:00:00Z");
        next("0 0 3 * * ?", "2026-05-10T03:00:00Z", "2026-05-11T03:00:00Z");
        next("* * * * * ?", "2026-05-10T03:00:00.5Z", "2026-05-10T03:00:01Z");
        next("30 15 10 1 1 ?", "2026-05-10T00:00:00Z", "2027-01-01T10:15:30Z");
        next("0 0 12 ? * 1", "2026-05-09T00:00:00Z", "2026-05-10T12:00:00Z");
        next("0 0 12 ? * MON-FRI", "2026-05-09T00:00:00Z", "2026-05-11T12:00:00Z");
        next("0 0 0 29 2 ?", "2026-05-09T00:00:00Z", "2028-02-29T00:00:00Z");
        next("0 0 0 1 JAN ? 2030", "2026-05-09T00:00:00Z", "2030-01-01T00:00:00Z");
    }

    @Test
    public void listsRangesAndStepsAreUnderstood() {
        next("0 0/15 * * * ?", "2026-05-10T03:01:00Z", "2026-05-10T03:15:00Z");
        next("0 5/15 * * * ?", "2026-05-10T03:51:00Z", "2026-05-10T04:05:00Z");
        next("0 */20 * * * ?", "2026-05-10T03:41:00Z", "2026-05-10T04:00:00Z");
        next("0 0 8-10,14 * * ?", "2026-05-10T10:00:00Z", "2026-05-10T14:00:00Z");
        next("0 0 22-2/2 * * ?", "2026-05-10T22:30:00Z", "2026-05-11T00:00:00Z");
        next("0 0 9 ? * FRI-MON", "2026-05-11T10:00:00Z", "2026-05-15T09:00:00Z");
        next("0 0 0 ? mar,dec sun", "2026-05-11T10:00:00Z", "2026-12-06T00:00:00Z");
        next("0 0 0 1/10 * ?", "2026-05-12T00:00:00Z", "2026-05-21T00:00:00Z");
    }

    @Test
    public void whatNeverComesIsEmpty() {
        assertEquals(Optional.empty(), new CronExpression("0 0 0 31 2 ?").next(Instant.EPOCH, ZoneOffset.UTC));
        assertEquals(Optional.empty(), new CronExpression("0 0 0 1 1 ? 2020").next(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    public void aTimeThatTheClockLeavesOutIsPassedOver() {
        CronExpression half = new CronExpression("0 30 2 * * ?");
        assertEquals(Optional.of(Instant.parse("2026-03-30T00:30:00Z")), half.next(Instant.parse("2026-03-28T12:00:00Z"), PARIS));
    }

    @Test
    public void aTimeThatComesTwiceCountsOnce() {
        CronExpression half = new CronExpression("0 30 2 * * ?");
        Instant first = half.next(Instant.parse("2026-10-24T12:00:00Z"), PARIS).orElseThrow();
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), first);
        assertEquals(Optional.of(Instant.parse("2026-10-26T01:30:00Z")), half.next(first, PARIS));
    }

    @Test
    public void mistakesNameTheirField() {
        assertTrue(wrong("60 0 0 * * ?").contains("seconds"));
        assertTrue(wrong("0 x 0 * * ?").contains("minutes"));
        assertTrue(wrong("0 0 24 * * ?").contains("hours"));
        assertTrue(wrong("0 0 0 0 * ?").contains("day of month"));
        assertTrue(wrong("0 0 0 * FOO ?").contains("month"));
        assertTrue(wrong("0 0 0 ? * 8").contains("day of week"));
        assertTrue(wrong("0 0/0 0 * * ?").contains("minutes"));
        assertTrue(wrong("0 1,, 0 * * ?").contains("minutes"));
        wrong("0 0 0 L * ?");
        wrong("0 0 0 ? * MON#2");
        wrong("0 0 0 * * *");
        wrong("0 0 0 ? * ?");
        wrong("0 0 0 * *");
        wrong("");
    }
}
