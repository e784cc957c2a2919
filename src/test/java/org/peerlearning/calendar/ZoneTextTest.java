package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.Test;

public class ZoneTextTest {

    private static final List<String> ZONES = List.of(
            "Europe/Paris", "Europe/London", "Europe/Dublin", "Atlantic/Azores", "America/New_York", "America/Argentina/Buenos_Aires",
            "America/Santiago", "America/Asuncion", "America/Havana", "America/St_Johns", "America/Nuuk", "America/Sao_Paulo",
            "Africa/Casablanca", "Africa/Cairo", "Africa/Lagos", "Asia/Tokyo", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Jerusalem",
            "Asia/Beirut", "Asia/Tehran", "Asia/Pyongyang", "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland",
            "Pacific/Chatham", "Pacific/Apia", "Pacific/Kiritimati", "Antarctica/Troll", "+05:45", "-03:30", "UTC+02:00");

    private static String written(String zone, int first, int last) {
        Lines lines = new Lines();
        ZoneText.write(lines, ZoneId.of(zone), first, last);
        return lines.toString();
    }

    private static VTimeZone read(String zone, int first, int last) {
        return ReadBack.of("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:t\r\n" + written(zone, first, last) + "END:VCALENDAR\r\n")
                .zones().get(0);
    }

    private static void assertSameClock(String zone, int first, int last) {
        TreeMap<Instant, ZoneOffset> changes = new TreeMap<>();
        ReadBack.changes(read(zone, first, last)).forEach(change -> changes.put(change.moment(), change.after()));
        ZoneRules rules = ZoneId.of(zone).getRules();
        Instant end = Instant.parse((last + 1) + "-01-01T00:00:00Z");
        Instant begin = Instant.parse(first + "-01-01T00:00:00Z");
        List<Instant> moments = Stream.concat(
                        Stream.iterate(begin, end::isAfter, moment -> moment.plusSeconds(30_000)),
                        rules.getTransitions().stream().map(ZoneOffsetTransition::getInstant)
                                .filter(moment -> !moment.isBefore(begin) && moment.isBefore(end)))
                .flatMap(moment -> Stream.of(moment, moment.minusSeconds(1)))
                .filter(moment -> !moment.isBefore(begin))
                .toList();
        for (Instant moment : moments) {
            assertEquals(zone + " at " + moment, rules.getOffset(moment), changes.floorEntry(moment).getValue());
        }
        for (int year = first; year <= last; year++) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                Instant change = rule.createTransition(year).getInstant();
                assertEquals(zone + " at " + change, rules.getOffset(change), changes.floorEntry(change).getValue());
                Instant before = change.minusSeconds(1);
                assertEquals(zone + " at " + before, rules.getOffset(before), changes.floorEntry(before).getValue());
            }
        }
    }

    @Test
    public void clocksShowTheSameAllYearRoundInEveryKindOfZone() {
        for (String zone : ZONES) {
            assertSameClock(zone, 2026, 2027);
        }
    }

    @Test
    public void yearsInWhichACountryChangedItsMindAreToldChangeByChange() {
        // Turkey stayed in summer time, Samoa skipped a day, North Korea went half an hour back and forth, Morocco minds Ramadan.
        assertSameClock("Europe/Istanbul", 2015, 2017);
        assertSameClock("Pacific/Apia", 2011, 2012);
        assertSameClock("Asia/Pyongyang", 2015, 2018);
        assertSameClock("Africa/Casablanca", 2026, 2028);
        assertSameClock("Europe/Moscow", 2010, 2015);
        assertFalse(written("Europe/Istanbul", 2015, 2017).contains("RRULE"));
    }

    @Test
    public void aYearlyChangeIsToldAsARule() {
        String paris = written("Europe/Paris", 2026, 2026);
        assertTrue(paris, paris.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        assertTrue(paris, paris.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        assertTrue(paris, paris.contains("TZNAME:CEST"));
        String newYork = written("America/New_York", 2026, 2026);
        assertTrue(newYork, newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"));
        assertTrue(newYork, newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"));
        String santiago = written("America/Santiago", 2026, 2026);
        assertTrue(santiago, santiago.contains("BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU") || !santiago.contains("RRULE"));
    }

    @Test
    public void aZoneWithoutSummerTimeIsOneLineOfOffsets() {
        VTimeZone tokyo = read("Asia/Tokyo", 2026, 2026);
        assertEquals(1, tokyo.getObservances().size());
        assertEquals("+0900", ReadBack.value(tokyo.getObservances().get(0), "TZOFFSETTO"));
    }

    @Test
    public void namesHoldNoColon() {
        assertEquals("UTC+0545", ZoneText.name(ZoneId.of("+05:45")));
        assertEquals("UTC+0200", ZoneText.name(ZoneId.of("UTC+02:00")));
        assertEquals("Europe/Paris", ZoneText.name(ZoneId.of("Europe/Paris")));
        assertTrue(ZoneText.isUtc(ZoneId.of("Z")) && ZoneText.isUtc(ZoneId.of("UTC")) && ZoneText.isUtc(ZoneId.of("Etc/UTC")));
        assertFalse(ZoneText.isUtc(ZoneId.of("Europe/London")));
    }
}
