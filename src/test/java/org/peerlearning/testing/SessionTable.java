package org.peerlearning.testing;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.peerlearning.host.services.Database;

/** Changes rows of sessions in the running host in ways that no door allows. Times are those of sessions in Paris. */
public final class SessionTable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private SessionTable() {}

    /** Moves the session's start to ten minutes ago. */
    public static void start(long session) {
        set(session, "LOCAL_START", minutesAgo(10));
    }

    /** Moves the session's start to this hour of yesterday. */
    public static void end(long session) {
        set(session, "LOCAL_START", minutesAgo(24 * 60));
    }

    /** Moves the moment of the draw to a minute ago. */
    public static void letDrawTimePass(long session) {
        set(session, "DRAW_AT", minutesAgo(1));
    }

    public static void set(long session, String column, Object value) {
        Database database = RunningHost.shared().node().database();
        String table = database.first(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%!_SESSION' ESCAPE '!'",
                row -> row.getString(1)).orElseThrow();
        database.update("UPDATE \"" + table + "\" SET \"" + column + "\" = ? WHERE \"ID\" = ?", value, session);
    }

    private static String minutesAgo(int minutes) {
        // In real minutes, also when clocks have just changed.
        return ZonedDateTime.now(PARIS).minusMinutes(minutes).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
