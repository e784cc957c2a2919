package org.peerlearning.confluence.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.KeptSeats.Whom;
import org.peerlearning.session.MinimumTerms;
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
                row.isCalledOff(),
                row.getOffReason() == null ? "" : row.getOffReason(),
                Optional.ofNullable(row.getDrawn()).map(Instant::ofEpochMilli),
                row.isDecided());
    }

    private static SignupTerms terms(SessionRow row) {
        return new SignupTerms(
                Optional.ofNullable(row.getOpens()).map(SessionValues::local),
                Optional.ofNullable(row.getCloses()).map(SessionValues::local),
                row.getCancelMinutes(),
                row.isApproval(),
                Optional.ofNullable(row.getDrawAt()).map(at -> new DrawTerms(local(at), row.getDrawPerDepartment())),
                row.getMinimum() == 0 ? Optional.empty() : Optional.of(new MinimumTerms(row.getMinimum(), row.getDecideMinutes())),
                Optional.ofNullable(row.getKeptFor()).map(whom -> kept(row, Whom.valueOf(whom))));
    }

    private static KeptSeats kept(SessionRow row, Whom whom) {
        String group = row.getKeptGroup() == null ? "" : row.getKeptGroup();
        return new KeptSeats(row.getKeptSeats(), whom, group, local(row.getKeptUntil()));
    }

    /** What changes of a session once it is there. Only what changed is set, so that a change of nothing costs no statement. */
    static void write(Session session, SessionRow row) {
        if (row.getCapacity() != session.capacity()) {
            row.setCapacity(session.capacity());
        }
        if (row.isCalledOff() != session.calledOff()) {
            row.setCalledOff(session.calledOff());
            row.setOffReason(session.offReason().isEmpty() ? null : session.offReason());
        }
        if (row.isDecided() != session.decided()) {
            row.setDecided(session.decided());
        }
        if (row.getDrawn() == null && session.drawn().isPresent()) {
            row.setDrawn(session.drawn().get().toEpochMilli());
        }
    }

    static Tally tally(SessionRow row) {
        return new Tally(
                row.getTaken(), row.getWaiting(), row.getAsked(), row.getInDraw(), row.getInvited(), row.getKeptTaken());
    }

    /** Sorts as time does from the year 0 to the year 9999. */
    static String text(LocalDateTime wholeMinute) {
        return LOCAL.format(wholeMinute);
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text, LOCAL);
    }
}
