package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.Troubles;
import org.peerlearning.host.services.JobView;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** The app is up long before its tables are, and there is no mail at all. */
public class SlowStartIT {

    /** On a machine that is busy with other tests. Whoever waited for the tables would wait for ever. */
    private static final Duration BOUND = Duration.ofSeconds(15);
    private static final String REST = "/rest/peer-learning/1.0";
    private static final List<String> JOBS = List.of(
            "peer-learning-pass-seats-on", "peer-learning-notice-round", "peer-learning-clear-notices", "peer-learning-catch-up");

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final CompletableFuture<Void> TABLES = new CompletableFuture<>();
    private static Host host;
    private static Host.Running running;

    @BeforeClass
    public static void start() throws Exception {
        host = new Host(LivingHost.settings(FOLDER.newFolder().toPath(), "/confluence", true), Troubles.slowTablesAndNoMail(TABLES));
        running = host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    private static HttpCaller as(String person) {
        return new HttpCaller(running.url(), Optional.of(person));
    }

    private static HttpAnswer soon(String person, String path) {
        Instant before = Instant.now();
        HttpAnswer answer = as(person).get(path);
        Duration took = Duration.between(before, Instant.now());
        assertTrue(path + " took " + took, took.compareTo(BOUND) < 0);
        return answer;
    }

    /** One test, since the tables come only once. */
    @Test
    public void everythingSaysThatItStartsUntilTheTablesAreThereAndWorksFromThenOn() throws Exception {
        restSaysSo();
        for (String page : List.of("start", "groups", "mine", "skills", "skills/mine", "notices", "admin/check", "feed/x.ics")) {
            HttpAnswer answer = soon("admin", "/plugins/servlet/peer-learning/" + page);
            assertEquals(page, 503, answer.status());
            assertEquals("5", answer.header("Retry-After"));
            assertTrue(answer.body(), answer.body().contains("Peer Learning is starting"));
        }
        Page board = board();
        String shown = soon("ana", "/pages/viewpage.action?pageId=" + board.getId()).body();
        assertTrue(shown, shown.contains("Peer Learning is starting") && shown.contains("What we read"));
        assertTrue(soon("chloe", "/pages/viewpage.action?pageId=" + board.getId()).body().contains("Peer Learning démarre"));
        JOBS.forEach(SlowStartIT::runs);
        people();

        TABLES.complete(null);
        untilItWorks();
        HttpAnswer started = as("ana").post(REST + "/groups", """
                {"spaceKey": "COMM", "title": "Late but here", "summary": "It works.", "repeat": {"kind": "weekly", "count": 2}}""");
        assertEquals(started.toString(), 201, started.status());
        long session = started.json().getAsJsonObject("nextSession").get("id").getAsLong();
        assertEquals(201, as("bo").post(REST + "/sessions/" + session + "/signup", "{}").status());
        // Somebody left before anybody could be asked for: that is followed up now.
        JOBS.forEach(SlowStartIT::runs);
        assertEquals("no mail, so the notice waits", 1, rows("WHERE \"STATE\" = 'WAITING' AND \"KIND\" = 'SEAT_CONFIRMED'"));
        assertEquals(200, soon("bo", "/plugins/servlet/peer-learning/skills").status());
    }

    private static void restSaysSo() {
        HttpAnswer answer = soon("ana", REST + "/groups");
        assertEquals(answer.toString(), 503, answer.status());
        assertEquals("5", answer.header("Retry-After"));
        assertEquals("site.starting", answer.json().get("reason").getAsString());
        assertEquals("Peer Learning is starting. Please try again in a moment.", answer.json().get("message").getAsString());
        assertEquals(503, as("ana").post(REST + "/groups", "{}").status());
    }

    private static Page board() {
        Space space = running.node().wiki().spaces().byKey("COMM").orElseThrow();
        String macro = "<p>What we read</p><ac:structured-macro ac:name=\"%s\"/>";
        return running.node().wiki().pages().create(
                new NewPage(space, space.getHomePage(), "Board", macro.formatted("peer-groups") + macro.formatted("my-learning")),
                running.node().people().byName("ana").orElseThrow());
    }

    /** An event of the wiki comes while nothing can be written. */
    private static void people() {
        running.node().people().deactivate(running.node().people().byName("yusuf").orElseThrow());
    }

    private static void runs(String job) {
        JobView.LastRun run = running.node().scheduler().runNow(JobId.of("org.peerlearning.confluence:" + job));
        assertEquals(job + " " + run.message(), "SUCCESS", run.outcome().name());
    }

    private static void untilItWorks() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (as("ana").get(REST + "/groups").status() != 200) {
            assertTrue("the tables never came", Instant.now().isBefore(end));
            Thread.sleep(50);
        }
    }

    private static int rows(String where) {
        return running.node().database().query("SELECT COUNT(*) FROM \"AO_B02FB7_NOTICE\" " + where, row -> row.getInt(1)).get(0);
    }
}
