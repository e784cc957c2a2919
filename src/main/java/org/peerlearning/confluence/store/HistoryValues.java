package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/**
 * Lines of history, to rows and back. A line about the session has, instead of a person, a word for who reads it: so a person's lines
 * and those for everybody are found by the same index.
 */
final class HistoryValues {

    /** Instead of a person: everybody may read it. */
    static final String EVERYBODY = "*";
    /** Instead of what there is none of. Not the empty text: Oracle takes that for null. */
    private static final String NONE = "-";
    private static final int NO_SIGNUP = 0;

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

    /** Lines of a session that this person may read without being a host. */
    static Query of(int session, String person) {
        return Query.select().where("SESSION_ID = ? AND PERSON IN (?, ?)", session, person, EVERYBODY);
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
        Map<String, Object> columns = columns(line, Math.toIntExact(after.session().value()), cause, now);
        columns.put("SIGNUP_ID", Math.toIntExact(after.id().value()));
        columns.put("PERSON", after.person().value());
        columns.put("STOOD", stood.name());
        columns.put("STANDS", after.standing().name());
        return columns;
    }

    /** The columns of a new line about a sign-up that stays where it stands. */
    static Map<String, Object> columns(long line, Signup signup, Deed deed, Cause cause, Instant now) {
        Map<String, Object> columns = columns(line, signup.standing(), signup, cause, now);
        columns.put("DEED", deed.name());
        return columns;
    }

    /** The columns of a new line about the session. */
    static Map<String, Object> columns(long line, int session, Deed deed, long[] numbers, Cause cause, Instant now) {
        Map<String, Object> columns = columns(line, session, cause, now);
        columns.put("SIGNUP_ID", NO_SIGNUP);
        columns.put("PERSON", deed.isForEverybody() ? EVERYBODY : NONE);
        columns.put("STOOD", NONE);
        columns.put("STANDS", NONE);
        columns.put("DEED", deed.name());
        if (numbers.length > 0) {
            columns.put("NUMBERS", Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" ")));
        }
        return columns;
    }

    private static Map<String, Object> columns(long line, int session, Cause cause, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ID", id(session, line));
        columns.put("SESSION_ID", session);
        cause.by().ifPresent(person -> columns.put("DONE_BY", person.value()));
        columns.put("DOOR", cause.door().name());
        if (!cause.note().isEmpty()) {
            columns.put("NOTE", cause.note());
        }
        columns.put("HAPPENED", now.toEpochMilli());
        return columns;
    }

    static HistoryEntry of(HistoryRow row) {
        boolean ofSignup = row.getSignupId() != NO_SIGNUP;
        Optional<Deed> deed = Optional.ofNullable(row.getDeed()).map(Deed::valueOf);
        return new HistoryEntry(
                new SessionId(row.getSessionId()),
                ofSignup ? Optional.of(new SignupId(row.getSignupId())) : Optional.empty(),
                ofSignup ? Optional.of(new PersonKey(row.getPerson())) : Optional.empty(),
                deed.isPresent() ? Optional.empty() : Optional.of(stood(row)),
                deed.isPresent() ? Optional.empty() : Optional.of(Standing.valueOf(row.getStands())),
                deed,
                numbers(row),
                cause(row.getDoneBy(), row.getDoor(), row.getNote()),
                Instant.ofEpochMilli(row.getHappened()));
    }

    private static List<Long> numbers(HistoryRow row) {
        return row.getNumbers() == null ? List.of() : Arrays.stream(row.getNumbers().split(" ")).map(Long::valueOf).toList();
    }

    static Standing stood(HistoryRow row) {
        return Standing.valueOf(row.getStood());
    }

    private static Cause cause(String by, String door, String note) {
        return new Cause(Optional.ofNullable(by).map(PersonKey::new), Door.valueOf(door), note == null ? "" : note);
    }
}
