package org.peerlearning.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.GroupId;

/**
 * Sessions of a group that were planned together and can be changed together.
 *
 * @param start local, in {@code zone}: it stays when clocks are put forward or back, and when a country changes its zone's rules
 * @param perPerson at most so many of its sessions for one person; empty for no such bound
 * @param last up to this day the rule has been followed; sessions moved or skipped since do not change it
 */
public record Series(
        SeriesId id,
        GroupId group,
        SeriesRule rule,
        LocalTime start,
        ZoneId zone,
        int minutes,
        Optional<Integer> perPerson,
        LocalDate last) {

    /** A session of it on this day. */
    SessionTime on(LocalDate day) {
        return new SessionTime(day.atTime(start), zone, minutes);
    }

    /** As it is after more days were planned. */
    Series extended(SeriesRule longer, LocalDate upTo) {
        return new Series(id, group, longer, start, zone, minutes, perPerson, upTo);
    }

    /**
     * As it is after its sessions from a day on were moved.
     *
     * @param time what those sessions that follow the rule were given, on any day
     */
    Series moved(LocalDate from, long days, SessionTime time) {
        return new Series(
                id, group, rule.moved(from, days), time.start().toLocalTime(), time.zone(), time.minutes(), perPerson,
                last.plusDays(days));
    }
}
