package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.Test;

public class SessionTimeTest {

    private static SessionTime paris(String start, int minutes) {
        return new SessionTime(LocalDateTime.parse(start), ZoneId.of("Europe/Paris"), minutes);
    }

    @Test
    public void aSessionHasStartedFromItsStartOn() {
        SessionTime time = paris("2026-04-01T17:30", 90);
        assertFalse(time.hasStarted(Instant.parse("2026-04-01T15:29:59.999Z")));
        assertTrue(time.hasStarted(Instant.parse("2026-04-01T15:30:00Z")));
        assertFalse(time.hasEnded(Instant.parse("2026-04-01T16:59:59.999Z")));
        assertTrue(time.hasEnded(Instant.parse("2026-04-01T17:00:00Z")));
    }

    @Test
    public void anHourLastsAnHourWhenClocksChange() {
        assertEquals(LocalDateTime.parse("2026-03-29T03:30"), paris("2026-03-29T01:30", 60).endsAt().toLocalDateTime());
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), paris("2026-03-29T01:30", 60).endsAt().toInstant());
        assertEquals(LocalDateTime.parse("2026-10-25T02:30"), paris("2026-10-25T02:30", 60).endsAt().toLocalDateTime());
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), paris("2026-10-25T02:30", 60).endsAt().toInstant());
    }
}
