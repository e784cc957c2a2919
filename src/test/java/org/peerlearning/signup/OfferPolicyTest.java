package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.World;

public class OfferPolicyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final World world = new World();

    /** A session in UTC. */
    private Session starting(String local) {
        return world.aSession().startingAt(local, "Etc/UTC").there();
    }

    private static Optional<String> ends(Session session, ZoneId zone, String now) {
        return OfferPolicy.offerEnds(session, zone, Instant.parse(now)).map(Instant::toString);
    }

    private static String end(Session session, String zone, String now) {
        return ends(session, ZoneId.of(zone), now).orElseThrow();
    }

    @Test
    public void moreThanAWeekAheadASeatIsGiven() {
        Session session = starting("2026-03-20T12:00");
        assertEquals(Optional.empty(), ends(session, PARIS, "2026-03-13T11:59:59.999Z"));
        assertTrue(ends(session, PARIS, "2026-03-13T12:00:00Z").isPresent());
    }

    @Test
    public void theWeekEndsAtTheCutOffNotAtTheStart() {
        Session session = world.aSession().startingAt("2026-03-20T12:00", "Etc/UTC").cancellableUntil(Duration.ofDays(1)).there();
        assertEquals(Optional.empty(), ends(session, PARIS, "2026-03-12T11:59:59.999Z"));
        assertTrue(ends(session, PARIS, "2026-03-12T12:00:00Z").isPresent());
    }

    @Test
    public void anOfferHoldsADayAndShrinksToTwoHours() {
        Session session = starting("2026-03-20T20:00");
        // A day, while a sixth of what is left would be longer: until six days before.
        assertEquals("2026-03-14T20:00:00Z", end(session, "Etc/UTC", "2026-03-13T20:00:00Z"));
        assertEquals("2026-03-15T20:00:00Z", end(session, "Etc/UTC", "2026-03-14T20:00:00Z"));
        // A sixth of 84, of 60 and of 13 hours.
        assertEquals("2026-03-17T22:00:00Z", endWithoutNight(session, "2026-03-17T08:00:00Z"));
        assertEquals("2026-03-18T18:00:00Z", end(session, "Etc/UTC", "2026-03-18T08:00:00Z"));
        assertEquals("2026-03-20T09:10:00Z", end(session, "Etc/UTC", "2026-03-20T07:00:00Z"));
        // Two hours, while a sixth would be shorter.
        assertEquals("2026-03-20T10:00:00Z", end(session, "Etc/UTC", "2026-03-20T08:00:00Z"));
        assertEquals("2026-03-20T18:00:00Z", end(session, "Etc/UTC", "2026-03-20T16:00:00Z"));
        assertEquals("2026-03-20T20:00:00Z", end(session, "Etc/UTC", "2026-03-20T19:00:00Z"));
    }

    /** As seen from where it is noon when it is midnight in UTC. */
    private static String endWithoutNight(Session session, String now) {
        return end(session, "Etc/GMT-12", now);
    }

    @Test
    public void anOfferEndsAtTheCutOffAtTheLatest() {
        Session session = world.aSession().startingAt("2026-03-20T20:00", "Etc/UTC").cancellableUntil(Duration.ofHours(3)).there();
        assertEquals("2026-03-20T17:00:00Z", end(session, "Etc/UTC", "2026-03-20T16:00:00Z"));
        assertEquals("2026-03-20T17:00:00Z", end(session, "Etc/UTC", "2026-03-20T15:00:00Z"));
        assertEquals("2026-03-20T16:59:00Z", end(session, "Etc/UTC", "2026-03-20T14:59:00Z"));
        assertEquals("2026-03-20T17:00:00Z", end(session, "Asia/Tokyo", "2026-03-20T14:59:00Z"));
    }

    @Test
    public void anOfferThatWouldRunOutAtNightHoldsUntilNineInTheMorning() {
        Session session = starting("2026-03-19T20:00");
        // At 18:00 the day before, 26 hours are left and a sixth is 4:20.
        assertEquals("2026-03-19T09:00:00Z", end(session, "Etc/UTC", "2026-03-18T18:00:00Z"));
        assertEquals("2026-03-19T09:00:00Z", end(session, "Etc/UTC", "2026-03-18T23:00:00Z"));
        assertEquals("2026-03-18T22:20:00Z", end(session, "Etc/GMT+3", "2026-03-18T18:00:00Z"));
        assertEquals("2026-03-19T08:00:00Z", end(session, "Europe/Paris", "2026-03-18T18:00:00Z"));
        assertEquals("2026-03-19T00:00:00Z", end(session, "Asia/Tokyo", "2026-03-18T12:00:00Z"));
        assertEquals("2026-03-18T22:20:00Z", end(session, "America/New_York", "2026-03-18T18:00:00Z"));
        assertEquals("2026-03-19T13:00:00Z", end(session, "America/New_York", "2026-03-19T02:00:00Z"));
    }

    @Test
    public void theNightIsFromTenInTheEveningToEightInTheMorning() {
        Session session = starting("2026-03-19T20:00");
        // Two hours hold from eight in the morning of the day on; before, a sixth of what is left.
        assertEquals("2026-03-18T21:59:59Z", end(session, "Etc/UTC", "2026-03-18T17:35:58.800Z"));
        assertEquals("2026-03-19T09:00:00Z", end(session, "Etc/UTC", "2026-03-18T17:36:00Z"));
        assertEquals("2026-03-19T09:00:00Z", end(session, "Etc/UTC", "2026-03-19T05:35:58.800Z"));
        assertEquals("2026-03-19T08:00:00Z", end(session, "Etc/UTC", "2026-03-19T05:36:00Z"));
    }

    @Test
    public void aNightInWhichClocksChangeEndsByTheClock() {
        // Paris sets clocks forward on 29 March and back on 25 October 2026.
        assertEquals("2026-03-29T07:00:00Z", end(starting("2026-03-29T20:00"), "Europe/Paris", "2026-03-28T19:30:00Z"));
        assertEquals("2026-10-25T08:00:00Z", end(starting("2026-10-25T20:00"), "Europe/Paris", "2026-10-24T19:30:00Z"));
        assertEquals("2026-10-25T08:00:00Z", end(starting("2026-10-25T20:00"), "Europe/Paris", "2026-10-24T22:30:00Z"));
    }

    @Test
    public void whatRanOutWhileNobodyCouldAnswerHoldsTwoHoursMore() {
        Session session = world.aSession().startingAt("2026-03-20T20:00", "Etc/UTC").cancellableUntil(Duration.ofHours(3)).there();
        assertEquals(Optional.of("2026-03-18T14:00:00Z"), anew(session, "Etc/UTC", "2026-03-18T12:00:00Z"));
        // The morning after a night, and never past the cut-off, when there is nothing left to offer.
        assertEquals(Optional.of("2026-03-19T09:00:00Z"), anew(session, "Etc/UTC", "2026-03-18T21:00:00Z"));
        assertEquals(Optional.of("2026-03-20T17:00:00Z"), anew(session, "Etc/UTC", "2026-03-20T16:00:00Z"));
        assertEquals(Optional.empty(), anew(session, "Etc/UTC", "2026-03-20T17:00:00Z"));
        // However far the session is: it was an offer, and goes on being one.
        assertEquals(Optional.of("2026-03-02T12:00:00Z"), anew(session, "Etc/UTC", "2026-03-02T10:00:00Z"));
    }

    private static Optional<String> anew(Session session, String zone, String now) {
        return OfferPolicy.offerEndsAnew(session, ZoneId.of(zone), Instant.parse(now)).map(Instant::toString);
    }

    @Test
    public void seatsArePassedOnUntilTheCutOff() {
        Session session = world.aSession().startingAt("2026-03-20T20:00", "Etc/UTC").cancellableUntil(Duration.ofHours(3)).there();
        assertTrue(OfferPolicy.passesOn(session, Instant.parse("2026-03-20T16:59:59.999Z")));
        assertFalse(OfferPolicy.passesOn(session, Instant.parse("2026-03-20T17:00:00Z")));
        Session off = new Session(session.id(), session.group(), session.plan(), session.terms(), true);
        assertFalse(OfferPolicy.passesOn(off, Instant.parse("2026-03-01T00:00:00Z")));
    }

    @Test
    public void noOfferEverEndsInThePastOrAfterTheCutOff() {
        Session session = starting("2026-03-20T20:00");
        Instant now = Instant.parse("2026-03-13T20:00:00Z");
        while (OfferPolicy.passesOn(session, now)) {
            for (int hours = -12; hours <= 14; hours++) {
                Instant end = OfferPolicy.offerEnds(session, ZoneOffset.ofHours(hours), now).orElseThrow();
                assertTrue(now + " " + end, end.isAfter(now) && !end.isAfter(session.cutOff()));
            }
            now = now.plus(Duration.ofMinutes(47));
        }
    }
}
