package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.Test;

/** Hours in which no mail comes, also in the nights in which clocks change. */
public class QuietTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Quiet NIGHT = new Quiet(LocalTime.of(19, 30), LocalTime.of(7, 0));

    private static void assertAfter(String expected, Quiet quiet, String now) {
        assertEquals(Instant.parse(expected), quiet.after(Instant.parse(now), PARIS));
    }

    @Test
    public void byDayNothingWaits() {
        assertAfter("2026-03-02T09:00:00Z", NIGHT, "2026-03-02T09:00:00Z");
        assertAfter("2026-03-02T06:00:00Z", NIGHT, "2026-03-02T06:00:00Z");
        assertAfter("2026-03-02T18:29:59Z", NIGHT, "2026-03-02T18:29:59Z");
    }

    @Test
    public void byNightItWaitsForTheMorning() {
        assertAfter("2026-03-03T06:00:00Z", NIGHT, "2026-03-02T18:30:00Z");
        assertAfter("2026-03-03T06:00:00Z", NIGHT, "2026-03-03T05:59:59Z");
    }

    @Test
    public void hoursOfOneDay() {
        Quiet lunch = new Quiet(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertAfter("2026-03-02T13:00:00Z", lunch, "2026-03-02T11:00:00Z");
        assertAfter("2026-03-02T13:00:00Z", lunch, "2026-03-02T13:00:00Z");
        assertAfter("2026-03-02T23:30:00Z", lunch, "2026-03-02T23:30:00Z");
    }

    @Test
    public void whereTheNightIsAnHourShorterOrLonger() {
        assertAfter("2026-03-29T05:00:00Z", NIGHT, "2026-03-28T22:00:00Z");
        assertAfter("2026-10-25T06:00:00Z", NIGHT, "2026-10-24T21:00:00Z");
    }

    @Test
    public void whereTheEndIsSkippedOrDoubled() {
        Quiet odd = new Quiet(LocalTime.of(1, 0), LocalTime.of(2, 30));
        assertAfter("2026-03-29T01:30:00Z", odd, "2026-03-29T00:30:00Z");
        assertAfter("2026-10-25T00:30:00Z", odd, "2026-10-25T00:15:00Z");
        assertAfter("2026-10-25T00:45:00Z", odd, "2026-10-25T00:45:00Z");
        assertAfter("2026-10-25T01:30:00Z", odd, "2026-10-25T01:15:00Z");
        assertAfter("2026-10-25T01:30:00Z", odd, "2026-10-25T01:30:00Z");
    }
}
