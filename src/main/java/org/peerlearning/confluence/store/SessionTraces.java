package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Standing;

/**
 * In which sessions people were, as rows tell it, each kind by one statement for up to five hundred of what is asked for. Bounded: of
 * somebody who comes to everything, the latest are looked at.
 */
final class SessionTraces {

    /** So many of a person's seats. */
    static final int SEATS = 1_000;
    /** So many of the latest sessions of groups. */
    static final int SESSIONS = 100;
    /** So many seats in sessions. */
    static final int PEOPLE = 10_000;

    private static final String SEAT_COLUMNS = "ID, SESSION_ID, PERSON, ATTENDED";
    private static final String MEETING_COLUMNS = "ID, GROUP_ID, LOCAL_START, ZONE_ID, MINUTES, CALLED_OFF, SKIPPED";
    private static final String HOST_COLUMNS = "ID, GROUP_ID, PERSON, ROLE, SINCE";
    /** No zone is further ahead of UTC than this, so what starts later has surely not begun. */
    private static final int ZONE_REACH_HOURS = 18;

    /** A seat that somebody had. */
    record Seat(int session, PersonKey person, boolean absent) {}

    /** Somebody who animates a group, and since when; the epoch for from the beginning. */
    record Lead(int group, PersonKey person, Instant since) {}

    /** A session that has begun and was not called off. */
    record Meeting(int id, int group, SessionTime time) {
        Instant start() {
            return time.startsAt().toInstant();
        }
    }

    private final ActiveObjects ao;

    SessionTraces(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The latest seats that the person had. */
    List<Seat> seatsOf(PersonKey person) {
        return seats("PERSON", List.of(person.value()), SEATS);
    }

    /** Who had a seat in the sessions. */
    List<Seat> seatsIn(Collection<Integer> sessions) {
        return seats("SESSION_ID", sessions, PEOPLE);
    }

    private List<Seat> seats(String column, Collection<?> values, int limit) {
        List<Seat> seats = new ArrayList<>();
        InList.of(column, values).forEach(list -> ao.stream(
                SignupRow.class,
                Query.select(SEAT_COLUMNS)
                        .where(list.condition() + " AND STATE = ?", list.valuesAnd(Standing.SEATED.name()))
                        .order("ID DESC")
                        .limit(limit),
                row -> seats.add(new Seat(
                        row.getSessionId(), new PersonKey(row.getPerson()), Attendance.ABSENT.name().equals(row.getAttended())))));
        return seats;
    }

    List<Lead> leadsOf(Collection<PersonKey> people) {
        return leads("PERSON", people.stream().map(PersonKey::value).toList());
    }

    List<Lead> leadsIn(Collection<Integer> groups) {
        return leads("GROUP_ID", groups);
    }

    private List<Lead> leads(String column, Collection<?> values) {
        List<Lead> leads = new ArrayList<>();
        InList.of(column, values).forEach(list -> ao.stream(
                GroupHostRow.class, Query.select(HOST_COLUMNS).where(list.condition(), list.values()), row -> {
                    if (!GroupValues.isInvited(row)) {
                        leads.add(new Lead(
                                row.getGroupId(), new PersonKey(row.getPerson()), Instant.ofEpochMilli(row.getSince())));
                    }
                }));
        return leads;
    }

    /** Those of the sessions that have begun and were not called off. */
    List<Meeting> meetings(Collection<Integer> sessions, Instant now) {
        List<Meeting> meetings = new ArrayList<>();
        InList.of("ID", sessions).forEach(list ->
                read(Query.select(MEETING_COLUMNS).where(list.condition(), list.values()), now, meetings));
        return meetings;
    }

    /** The latest of the groups' sessions that have begun and were not called off. */
    List<Meeting> meetingsOf(Collection<Integer> groups, Instant now) {
        List<Meeting> meetings = new ArrayList<>();
        String horizon = SessionValues.text(LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusHours(ZONE_REACH_HOURS));
        InList.of("GROUP_ID", groups).forEach(list -> read(
                Query.select(MEETING_COLUMNS)
                        .where(list.condition() + " AND LOCAL_START <= ?", list.valuesAnd(horizon))
                        .order("LOCAL_START DESC, ID DESC")
                        .limit(SESSIONS),
                now,
                meetings));
        return meetings;
    }

    private void read(Query query, Instant now, List<Meeting> into) {
        ao.stream(SessionRow.class, query, row -> {
            SessionTime time = new SessionTime(
                    SessionValues.local(row.getLocalStart()), ZoneId.of(row.getZoneId()), row.getMinutes());
            if (!row.isCalledOff() && !row.isSkipped() && time.hasStarted(now)) {
                into.add(new Meeting(row.getID(), row.getGroupId(), time));
            }
        });
    }
}
