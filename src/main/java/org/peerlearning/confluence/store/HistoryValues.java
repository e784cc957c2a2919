package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/** Lines of history, to rows and back. */
final class HistoryValues {

    private HistoryValues() {}

    /** The key of a line: the session in the upper half, the number in it, from 1, in the lower. */
    static long id(int session, long line) {
        return ((long) session << Integer.SIZE) + line;
    }

    /** The number of the line in its session. */
    static long line(HistoryRow row) {
        return row.getID() - id(row.getSessionId(), 0);
    }

    /** All lines of a session. */
    static Query of(int session) {
        return Query.select().where("ID > ? AND ID < ?", id(session, 0), id(session + 1, 0));
    }

    /** The columns of a sign-up's own row that tell how it began. */
    static Map<String, Object> entry(long line, Standing standing, Cause cause) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ENTERED", standing.name());
        cause.by().ifPresent(person -> columns.put("ENTRY_BY", person.value()));
        columns.put("ENTRY_DOOR", cause.door().name());
        if (!cause.note().isEmpty()) {
            columns.put("ENTRY_NOTE", cause.note());
        }
        columns.put("ENTRY_LINE", line);
        return columns;
    }

    /** How the sign-up of a row with an entry line began. */
    static HistoryEntry entry(SignupRow row) {
        return new HistoryEntry(
                new SessionId(row.getSessionId()),
                new SignupId(row.getID()),
                new PersonKey(row.getPerson()),
                Optional.empty(),
                Standing.valueOf(row.getEntered()),
                cause(row.getEntryBy(), row.getEntryDoor(), row.getEntryNote()),
                Instant.ofEpochMilli(row.getSince()));
    }

    /**
     * The columns of a new line.
     *
     * @param line its number in the session
     * @param after the sign-up as it is from now on
     */
    static Map<String, Object> columns(long line, Standing stood, Signup after, Cause cause, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        int session = Math.toIntExact(after.session().value());
        columns.put("ID", id(session, line));
        columns.put("SESSION_ID", session);
        columns.put("SIGNUP_ID", Math.toIntExact(after.id().value()));
        columns.put("PERSON", after.person().value());
        columns.put("STOOD", stood.name());
        columns.put("STANDS", after.standing().name());
        cause.by().ifPresent(person -> columns.put("DONE_BY", person.value()));
        columns.put("DOOR", cause.door().name());
        if (!cause.note().isEmpty()) {
            columns.put("NOTE", cause.note());
        }
        columns.put("HAPPENED", now.toEpochMilli());
        return columns;
    }

    static HistoryEntry of(HistoryRow row) {
        return new HistoryEntry(
                new SessionId(row.getSessionId()),
                new SignupId(row.getSignupId()),
                new PersonKey(row.getPerson()),
                Optional.of(stood(row)),
                Standing.valueOf(row.getStands()),
                cause(row.getDoneBy(), row.getDoor(), row.getNote()),
                Instant.ofEpochMilli(row.getHappened()));
    }

    static Standing stood(HistoryRow row) {
        return Standing.valueOf(row.getStood());
    }

    private static Cause cause(String by, String door, String note) {
        return new Cause(Optional.ofNullable(by).map(PersonKey::new), Door.valueOf(door), note == null ? "" : note);
    }
}
