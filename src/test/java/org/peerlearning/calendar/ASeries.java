package org.peerlearning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.testing.Cast;

/** A series of sessions as the repositories would have it, and what became of single ones. */
final class ASeries {

    static final SessionEvents WORDS = new SessionEvents(new FakeSite(), Locale.ENGLISH);

    private final Series series;
    private final List<Meeting> meetings = new ArrayList<>();

    ASeries(SeriesRule rule, String first, String zone) {
        LocalDateTime start = LocalDateTime.parse(first);
        List<LocalDate> days = rule.dates(start.toLocalDate());
        series = new Series(
                new SeriesId(7), new GroupId(1), rule, start.toLocalTime(), ZoneId.of(zone), 90, Optional.empty(),
                days.get(days.size() - 1));
        days.forEach(day -> meetings.add(meeting(meetings.size() + 1, day.atTime(start.toLocalTime()))));
    }

    private Meeting meeting(int number, LocalDateTime at) {
        return told(new Session(
                new SessionId(number), new GroupId(1),
                new SessionPlan(new SessionTime(at, series.zone(), series.minutes()), "Room 4", Optional.empty(), 10),
                SignupTerms.OPEN, false, "", Optional.empty(), false,
                Optional.of(new Occurrence(series.id(), at, false)), 0));
    }

    static Meeting told(Session session) {
        return new Meeting(session, Tally.NONE, "Dojo", Cast.ENG, new PageId(5), Audience.EVERYONE, false);
    }

    /** @param number from 1 */
    ASeries with(int number, UnaryOperator<Session> change) {
        meetings.set(number - 1, told(change.apply(meetings.get(number - 1).session())));
        return this;
    }

    ASeries moving(int number, String to) {
        return with(number, session -> session.changed(
                session.plan().at(new SessionTime(LocalDateTime.parse(to), session.time().zone(), session.time().minutes())),
                session.terms(), session.occurrence()));
    }

    ASeries skipping(int number) {
        meetings.set(number - 1, null);
        return this;
    }

    /** One more beside the rule. */
    ASeries adding(String at) {
        meetings.add(meeting(meetings.size() + 1, LocalDateTime.parse(at)));
        return this;
    }

    List<Meeting> meetings() {
        return meetings.stream().filter(meeting -> meeting != null).toList();
    }

    List<Event> events() {
        return new SeriesEvents(series, WORDS, WORDS::open).of(meetings());
    }

    String text() {
        return new ICalendar(Optional.empty(), Optional.empty(), Optional.empty(), ZoneOffset.UTC, events())
                .text(Instant.parse("2026-03-02T09:00:00Z"));
    }

    /** What a calendar has to show, as {@link ReadBack#occurrences} has it. */
    List<String> expected() {
        return meetings().stream()
                .map(meeting -> {
                    SessionTime time = meeting.session().time();
                    return time.startsAt().toInstant() + "/" + time.endsAt().toInstant() + " "
                            + (meeting.session().calledOff() ? "CANCELLED called-off Dojo" : "CONFIRMED Dojo");
                })
                .sorted()
                .toList();
    }

}
