package org.peerlearning.confluence.store;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;

/** Sessions as rows tell them. */
final class SessionValues {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private SessionValues() {}

    static Session of(SessionRow row) {
        SessionTime time =
                new SessionTime(LocalDateTime.parse(row.getLocalStart(), LOCAL), ZoneId.of(row.getZoneId()), row.getMinutes());
        String place = row.getPlace() == null ? "" : row.getPlace();
        return new Session(
                new SessionId(row.getID()),
                new GroupId(row.getGroupId()),
                new SessionPlan(time, place, Optional.ofNullable(row.getLink()), row.getCapacity()));
    }

    /** Sorts as time does from the year 0 to the year 9999. */
    static String text(LocalDateTime wholeMinute) {
        return LOCAL.format(wholeMinute);
    }
}
