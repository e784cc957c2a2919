package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** The history of one locked session, as it is being written. */
final class HistoryRows {

    private final ActiveObjects ao;
    private final int session;
    private final Counters counters;

    /**
     * The history of a session.
     *
     * @param counters know the number of the next line
     */
    HistoryRows(ActiveObjects ao, int session, Counters counters) {
        this.ao = ao;
        this.session = session;
        this.counters = counters;
    }

    /** The columns that a new sign-up's row gets as its first line. */
    Map<String, Object> entry(Standing standing, Cause cause) {
        return HistoryValues.entry(counters.takeLine(this::lastLine), standing, cause);
    }

    void write(Standing stood, Signup after, Cause cause, Instant now) {
        long line = counters.takeLine(this::lastLine);
        ao.create(HistoryRow.class, HistoryValues.columns(line, stood, after, cause, now));
    }

    /** A line about a sign-up that stays where it stands. */
    void write(Signup signup, Deed deed, Cause cause, Instant now) {
        ao.create(HistoryRow.class, HistoryValues.columns(counters.takeLine(this::lastLine), signup, deed, cause, now));
    }

    /** A line about the session. */
    void write(Deed deed, long[] numbers, Cause cause, Instant now) {
        ao.create(HistoryRow.class, HistoryValues.columns(counters.takeLine(this::lastLine), session, deed, numbers, cause, now));
    }

    /** 0 when there is none. */
    long lastLine() {
        Query change = HistoryValues.of(session).order("ID DESC").limit(1);
        Query entry = Query.select().where("SESSION_ID = ? AND ENTRY_LINE IS NOT NULL", session).order("ENTRY_LINE DESC").limit(1);
        return Math.max(
                Arrays.stream(ao.find(HistoryRow.class, change)).mapToLong(HistoryValues::line).max().orElse(0),
                Arrays.stream(ao.find(SignupRow.class, entry)).mapToLong(SignupRow::getEntryLine).max().orElse(0));
    }

    Optional<Standing> stoodBefore(Signup signup) {
        Query last = Query.select()
                .where(
                        "SESSION_ID = ? AND PERSON = ? AND SIGNUP_ID = ? AND DEED IS NULL",
                        session, signup.person().value(), (int) signup.id().value())
                .order("ID DESC")
                .limit(1);
        return Arrays.stream(ao.find(HistoryRow.class, last)).findFirst().map(HistoryValues::stood);
    }
}
