package org.peerlearning.confluence.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.Test;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

/** What people in Paris, New York and Tokyo read about the same session. */
public class SessionTimesTest {

    private final FakePeople people = new FakePeople();

    private SessionTimes in(Locale locale, Viewer viewer) {
        return new SessionTimes(
                new CurrentViewer() {
                    @Override
                    public Viewer viewer() {
                        return viewer;
                    }

                    @Override
                    public Locale locale() {
                        return locale;
                    }
                },
                people);
    }

    private SessionTimes readBy(String zone) {
        people.live(Cast.ANA, zone);
        return in(Locale.UK, Viewer.of(Cast.ANA));
    }

    private static SessionTime paris(String start) {
        return new SessionTime(LocalDateTime.parse(start), ZoneId.of("Europe/Paris"), 90);
    }

    private static void assertReads(SessionTimes times, SessionTime time, String date, String hours, String zone, String there) {
        assertEquals(date, times.date(time));
        assertEquals(hours, times.hours(time));
        assertEquals(zone, times.told(time).zoneId());
        assertEquals(there, times.told(time).there());
    }

    @Test
    public void overTheWeeksInWhichOnlyNewYorkHasPutItsClocksForward() {
        SessionTimes newYork = readBy("America/New_York");
        assertReads(
                newYork, paris("2026-03-03T17:30"), "Tuesday, 3 March 2026", "11:30 \u2013 13:00", "America/New_York",
                "17:30 \u2013 19:00 (Central European Time)");
        assertReads(
                newYork, paris("2026-03-17T17:30"), "Tuesday, 17 March 2026", "12:30 \u2013 14:00", "America/New_York",
                "17:30 \u2013 19:00 (Central European Time)");
        assertReads(
                newYork, paris("2026-03-31T17:30"), "Tuesday, 31 March 2026", "11:30 \u2013 13:00", "America/New_York",
                "17:30 \u2013 19:00 (Central European Time)");
    }

    @Test
    public void inTokyoItIsTomorrow() {
        SessionTimes tokyo = readBy("Asia/Tokyo");
        assertReads(
                tokyo, paris("2026-03-24T17:30"), "Wednesday, 25 March 2026", "01:30 \u2013 03:00", "Asia/Tokyo",
                "Tuesday, 24 March 2026, 17:30 \u2013 19:00 (Central European Time)");
        assertReads(
                tokyo, paris("2026-03-31T17:30"), "Wednesday, 1 April 2026", "00:30 \u2013 02:00", "Asia/Tokyo",
                "Tuesday, 31 March 2026, 17:30 \u2013 19:00 (Central European Time)");
        assertEquals("1 Apr 2026", tokyo.shortDate(paris("2026-03-31T17:30")));
        assertEquals("Japan Time", tokyo.zone(paris("2026-03-31T17:30")));
    }

    @Test
    public void whereClocksShowTheSameNothingStandsBeside() {
        assertReads(
                readBy("Europe/Paris"), paris("2026-03-24T17:30"), "Tuesday, 24 March 2026", "17:30 \u2013 19:00", "Europe/Paris", "");
        assertReads(
                readBy("Europe/Berlin"), paris("2026-03-24T17:30"), "Tuesday, 24 March 2026", "17:30 \u2013 19:00", "Europe/Paris", "");
        assertReads(
                in(Locale.UK, Viewer.ANONYMOUS), paris("2026-03-24T17:30"), "Tuesday, 24 March 2026", "17:30 \u2013 19:00", "Europe/Paris",
                "");
    }

    @Test
    public void clocksThatPartWhileTheSessionLastsDiffer() {
        SessionTime night = new SessionTime(LocalDateTime.parse("2026-03-29T01:30"), ZoneId.of("Europe/Paris"), 90);
        assertReads(
                readBy("Africa/Lagos"), night, "Sunday, 29 March 2026", "01:30 \u2013 03:00", "Africa/Lagos",
                "01:30 \u2013 04:00 (Central European Time)");
    }

    @Test
    public void aSkippedStartIsShownAsItReallyBegins() {
        assertReads(
                readBy("Europe/Paris"), paris("2026-03-29T02:30"), "Sunday, 29 March 2026", "03:30 \u2013 05:00", "Europe/Paris", "");
    }

    @Test
    public void theFirstOfAMonthIsAnOrdinalInFrenchAndZonesStandInsideOfALine() {
        people.live(Cast.ANA, "Europe/London");
        SessionTimes french = in(Locale.FRANCE, Viewer.of(Cast.ANA));
        SessionTime first = paris("2026-12-01T17:30");
        assertEquals("mardi 1er d\u00e9cembre 2026", french.date(first));
        assertEquals("1er d\u00e9c. 2026", french.shortDate(first));
        assertEquals("heure britannique", french.zone(first));
        assertEquals("vendredi 11 d\u00e9cembre 2026", french.date(paris("2026-12-11T17:30")));
        String moment = french.shortMoment(first.startsAt().toInstant(), ZoneId.of("Europe/Paris"));
        assertTrue(moment, moment.startsWith("1er d\u00e9c. 2026") && moment.endsWith("16:30"));
        assertEquals("Tuesday, 1 December 2026", readBy("Europe/London").date(first));
    }

    @Test
    public void theReadersLanguageHolds() {
        people.live(Cast.ANA, "Asia/Tokyo");
        SessionTimes french = in(Locale.FRANCE, Viewer.of(Cast.ANA));
        assertEquals("mercredi 25 mars 2026", french.date(paris("2026-03-24T17:30")));
        assertEquals(
                "mardi 24 mars 2026, 17:30 \u2013 19:00 (heure d\u2019Europe centrale)", french.told(paris("2026-03-24T17:30")).there());
    }
}
