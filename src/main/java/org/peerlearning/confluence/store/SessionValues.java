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
import org.peerlearning.session.SignupTerms;
import org.peerlearning.signup.Tally;

/** Sessions as rows tell them. */
final class SessionValues {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private SessionValues() {}

    static Session of(SessionRow row) {
        SessionTime time = new SessionTime(local(row.getLocalStart()), ZoneId.of(row.getZoneId()), row.getMinutes());
        String place = row.getPlace() == null ? "" : row.getPlace();
        return new Session(
                new SessionId(row.getID()),
                new GroupId(row.getGroupId()),
                new SessionPlan(time, place, Optional.ofNullable(row.getLink()), row.getCapacity()),
                terms(row),
                row.isCalledOff());
    }

    private static SignupTerms terms(SessionRow row) {
        return new SignupTerms(
                Optional.ofNullable(row.getOpens()).map(SessionValues::local),
                Optional.ofNullable(row.getCloses()).map(SessionValues::local),
                row.getCancelMinutes(),
                row.isApproval());
    }

    static Tally tally(SessionRow row) {
        return new Tally(row.getTaken(), row.getWaiting(), row.getAsked());
    }

    /** Sorts as time does from the year 0 to the year 9999. */
    static String text(LocalDateTime wholeMinute) {
        return LOCAL.format(wholeMinute);
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text, LOCAL);
    }
}
