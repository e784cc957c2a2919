package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.peerlearning.host.Troubles;
import org.peerlearning.host.services.JobView;
import org.peerlearning.testing.HttpAnswer;

/** The app is up long before its tables are, and there is no mail at all. */
public class SlowStartIT {

    /** On a machine that is busy with other tests. Whoever waited for the tables would wait for ever. */
    private static final Duration BOUND = Duration.ofSeconds(15);
    private static final List<String> JOBS = List.of(
            "peer-learning-pass-seats-on", "peer-learning-notice-round", "peer-learning-clear-notices", "peer-learning-catch-up");

    @ClassRule
    public static final SlowHost HOST = new SlowHost(BOUND, Troubles::slowTablesAndNoMail);

    /** One test, since the tables come only once. */
    @Test
    public void everythingSaysThatItStartsUntilTheTablesAreThereAndWorksFromThenOn() throws Exception {
        restSaysSo();
        for (String page : List.of("start", "groups", "mine", "skills", "skills/mine", "notices", "admin/check", "feed/x.ics")) {
            HttpAnswer answer = HOST.soon("admin", "/plugins/servlet/peer-learning/" + page);
            assertEquals(page, 503, answer.status());
            assertEquals("5", answer.header("Retry-After"));
            assertTrue(answer.body(), answer.body().contains("Peer Learning is starting"));
        }
        String board = HOST.board(List.of("peer-groups", "my-learning"));
        String shown = HOST.soon("ana", board).body();
        assertTrue(shown, shown.contains("Peer Learning is starting") && shown.contains("What we read"));
        assertTrue(HOST.soon("chloe", board).body().contains("Peer Learning démarre"));
        JOBS.forEach(SlowStartIT::runs);
        people();

        HOST.letTablesCome();
        HOST.untilItWorks();
        HttpAnswer started = HOST.as("ana").post(SlowHost.REST + "/groups", """
                {"spaceKey": "COMM", "title": "Late but here", "summary": "It works.", "repeat": {"kind": "weekly", "count": 2}}""");
        assertEquals(started.toString(), 201, started.status());
        long session = started.json().getAsJsonObject("nextSession").get("id").getAsLong();
        assertEquals(201, HOST.as("bo").post(SlowHost.REST + "/sessions/" + session + "/signup", "{}").status());
        // Somebody left before anybody could be asked for: that is followed up now.
        JOBS.forEach(SlowStartIT::runs);
        assertEquals("no mail, so the notice waits", 1, rows("WHERE \"STATE\" = 'WAITING' AND \"KIND\" = 'SEAT_CONFIRMED'"));
        assertEquals(200, HOST.soon("bo", "/plugins/servlet/peer-learning/skills").status());
    }

    private static void restSaysSo() {
        HttpAnswer answer = HOST.soon("ana", SlowHost.REST + "/groups");
        assertEquals(answer.toString(), 503, answer.status());
        assertEquals("5", answer.header("Retry-After"));
        assertEquals("site.starting", answer.json().get("reason").getAsString());
        assertEquals("Peer Learning is starting. Please try again in a moment.", answer.json().get("message").getAsString());
        assertEquals(503, HOST.as("ana").post(SlowHost.REST + "/groups", "{}").status());
    }

    /** An event of the wiki comes while nothing can be written. */
    private static void people() {
        HOST.running().node().people().deactivate(HOST.running().node().people().byName("yusuf").orElseThrow());
    }

    private static void runs(String job) {
        JobView.LastRun run = HOST.running().node().scheduler().runNow(JobId.of("org.peerlearning.confluence:" + job));
        assertEquals(job + " " + run.message(), "SUCCESS", run.outcome().name());
    }

    private static int rows(String where) {
        return HOST.running().node().database().query("SELECT COUNT(*) FROM \"AO_B02FB7_NOTICE\" " + where, row -> row.getInt(1)).get(0);
    }
}
