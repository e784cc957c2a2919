package org.peerlearning.confluence.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.Counted;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.KeptSeats.Whom;
import org.peerlearning.session.MinimumTerms;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.session.Slot;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/** Sessions as rows tell them. */
final class SessionValues {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    /** The length of a moment in a year of four digits. */
    private static final int USUAL = 16;

    /** What a session is read from, with its tally and its stamp. Rows have more. */
    static final String COLUMNS = "ID, GROUP_ID, LOCAL_START, ZONE_ID, MINUTES, PLACE, LINK, CAPACITY, ACTIVITY, AGENDA, BRING, LED_BY, "
            + "RECAP_PAGE, OPENS, CLOSES, CANCEL_MINUTES, APPROVAL, DRAW_AT, DRAW_PER_DEPARTMENT, DRAWN, MINIMUM, DECIDE_MINUTES, DECIDED, "
            + "KEPT_SEATS, KEPT_FOR, KEPT_GROUP, KEPT_UNTIL, CALLED_OFF, OFF_REASON, SERIES_ID, ORIGINAL_START, EXCEPTION, PER_PERSON, "
            + "SKIPPED, REVISION, TAKEN, WAITING, ASKED, IN_DRAW, INVITED, KEPT_TAKEN, TOUCHED";

    private SessionValues() {}

    static Session of(SessionRow row) {
        SessionTime time = new SessionTime(local(row.getLocalStart()), ZoneId.of(row.getZoneId()), row.getMinutes());
        return new Session(
                new SessionId(row.getID()),
                new GroupId(row.getGroupId()),
                new SessionPlan(
                        time,
                        text(row.getPlace()),
                        Optional.ofNullable(row.getLink()),
                        row.getCapacity(),
                        text(row.getActivity()),
                        text(row.getAgenda()),
                        text(row.getBring()),
                        Optional.ofNullable(row.getLedBy()).map(PersonKey::new),
                        Optional.ofNullable(row.getRecapPage()).map(PageId::new)),
                terms(row),
                row.isCalledOff(),
                text(row.getOffReason()),
                Optional.ofNullable(row.getDrawn()).map(Instant::ofEpochMilli),
                row.isDecided(),
                Optional.ofNullable(row.getSeriesId()).map(series -> new Occurrence(
                        new SeriesId(series),
                        local(row.getOriginalStart()),
                        row.isException(),
                        Optional.ofNullable(row.getPerPerson()))),
                row.getRevision());
    }

    /**
     * What was planned and on what terms, by column; null where a column is to be empty. This is the one place that knows: a new row is
     * made with it, and a changed one is given all of it.
     */
    static Map<String, Object> columns(SessionPlan plan, SignupTerms terms, Optional<Occurrence> occurrence) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("LOCAL_START", text(plan.time().start()));
        columns.put("ZONE_ID", plan.time().zone().getId());
        columns.put("MINUTES", plan.time().minutes());
        columns.put("PLACE", orNull(plan.place()));
        columns.put("LINK", plan.link().orElse(null));
        columns.put("CAPACITY", plan.capacity());
        columns.put("ACTIVITY", orNull(plan.activity()));
        columns.put("AGENDA", orNull(plan.agenda()));
        columns.put("BRING", orNull(plan.bring()));
        columns.put("LED_BY", plan.ledBy().map(PersonKey::value).orElse(null));
        columns.put("RECAP_PAGE", plan.recap().map(PageId::value).orElse(null));
        columns.put("SERIES_ID", occurrence.map(which -> Math.toIntExact(which.series().value())).orElse(null));
        columns.put("PER_PERSON", occurrence.flatMap(Occurrence::perPerson).orElse(null));
        columns.put("ORIGINAL_START", occurrence.map(which -> text(which.original())).orElse(null));
        columns.put("EXCEPTION", occurrence.map(Occurrence::moved).orElse(false));
        columns.put("OPENS", terms.opens().map(SessionValues::text).orElse(null));
        columns.put("CLOSES", terms.closes().map(SessionValues::text).orElse(null));
        columns.put("CANCEL_MINUTES", terms.cancelMinutes());
        columns.put("APPROVAL", terms.approval());
        columns.put("DRAW_AT", terms.draw().map(draw -> text(draw.at())).orElse(null));
        columns.put("DRAW_PER_DEPARTMENT", terms.draw().map(DrawTerms::perDepartment).orElse(0));
        columns.put("MINIMUM", terms.minimum().map(MinimumTerms::people).orElse(0));
        columns.put("DECIDE_MINUTES", terms.minimum().map(MinimumTerms::decideMinutes).orElse(0));
        columns.put("KEPT_SEATS", terms.kept().map(KeptSeats::seats).orElse(0));
        columns.put("KEPT_FOR", terms.kept().map(kept -> kept.whom().name()).orElse(null));
        columns.put("KEPT_GROUP", terms.kept().map(kept -> orNull(kept.wikiGroup())).orElse(null));
        columns.put("KEPT_UNTIL", terms.kept().map(kept -> text(kept.until())).orElse(null));
        return columns;
    }

    /** Sets what {@link #columns} tells; the caller saves the row. */
    static void writePlan(Session session, SessionRow row) {
        Map<String, Object> columns = columns(session.plan(), session.terms(), session.occurrence());
        row.setLocalStart((String) columns.get("LOCAL_START"));
        row.setZoneId((String) columns.get("ZONE_ID"));
        row.setMinutes((Integer) columns.get("MINUTES"));
        row.setPlace((String) columns.get("PLACE"));
        row.setLink((String) columns.get("LINK"));
        row.setCapacity((Integer) columns.get("CAPACITY"));
        row.setActivity((String) columns.get("ACTIVITY"));
        row.setAgenda((String) columns.get("AGENDA"));
        row.setBring((String) columns.get("BRING"));
        row.setLedBy((String) columns.get("LED_BY"));
        row.setRecapPage((Long) columns.get("RECAP_PAGE"));
        row.setOriginalStart((String) columns.get("ORIGINAL_START"));
        row.setException((Boolean) columns.get("EXCEPTION"));
        row.setOpens((String) columns.get("OPENS"));
        row.setCloses((String) columns.get("CLOSES"));
        row.setCancelMinutes((Integer) columns.get("CANCEL_MINUTES"));
        row.setApproval((Boolean) columns.get("APPROVAL"));
        row.setDrawAt((String) columns.get("DRAW_AT"));
        row.setDrawPerDepartment((Integer) columns.get("DRAW_PER_DEPARTMENT"));
        row.setMinimum((Integer) columns.get("MINIMUM"));
        row.setDecideMinutes((Integer) columns.get("DECIDE_MINUTES"));
        row.setKeptSeats((Integer) columns.get("KEPT_SEATS"));
        row.setKeptFor((String) columns.get("KEPT_FOR"));
        row.setKeptGroup((String) columns.get("KEPT_GROUP"));
        row.setKeptUntil((String) columns.get("KEPT_UNTIL"));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
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
        return new KeptSeats(row.getKeptSeats(), whom, text(row.getKeptGroup()), local(row.getKeptUntil()));
    }

    /** What changes of a session without being planned anew. Only what changed is set, so that a change of nothing costs no statement. */
    static void writeCourse(Session session, SessionRow row) {
        if (row.getCapacity() != session.capacity()) {
            row.setCapacity(session.capacity());
        }
        if (row.isCalledOff() != session.calledOff()) {
            row.setCalledOff(session.calledOff());
            row.setOffReason(session.offReason().isEmpty() ? null : session.offReason());
        }
        if (row.getRevision() != session.version()) {
            row.setRevision(session.version());
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

    static Counted counted(SessionRow row) {
        return new Counted(of(row), tally(row));
    }

    /** What {@link SlotQueries} selects. */
    static Slot slot(SessionRow row) {
        int waiting = row.getWaiting();
        return new Slot(
                new SessionId(row.getID()),
                new GroupId(row.getGroupId()),
                new SessionTime(local(row.getLocalStart()), ZoneId.of(row.getZoneId()), row.getMinutes()),
                Optional.ofNullable(row.getCloses()).map(SessionValues::local),
                waiting > 0 ? 0 : Math.max(0, row.getCapacity() - row.getTaken()),
                row.isCalledOff(),
                row.getTouched());
    }

    /** Sorts as time does from the year 0 to the year 9999. */
    static String text(LocalDateTime wholeMinute) {
        return LOCAL.format(wholeMinute);
    }

    /** The usual ones are read by their places: lists read hundreds, and a formatter takes ten times as long for each. */
    static LocalDateTime local(String text) {
        return text.length() == USUAL
                ? LocalDateTime.of(
                        number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16))
                : LocalDateTime.parse(text, LOCAL);
    }

    private static int number(String text, int from, int to) {
        try {
            return Integer.parseInt(text, from, to, 10);
        } catch (NumberFormatException none) {
            throw new DateTimeException("not a local time: " + text, none);
        }
    }
}
