package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.Troubles;
import org.peerlearning.host.services.DatabaseStrain;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** A database that is slow while the app starts, and that hands out no connection for a while later on. */
public class SlowDatabaseIT {

    private static final Duration STATEMENT = Duration.ofMillis(300);
    /** On a machine that is busy with other tests; the tables take many times as long. */
    private static final Duration BOUND = Duration.ofSeconds(10);
    /** How long the pool lets wait for a connection: so long that one after the other they would wait for longer than the bound. */
    private static final Duration POOL = Duration.ofSeconds(2);
    private static final List<String> MACROS = List.of("peer-groups", "my-learning");
    private static final String REST = "/rest/peer-learning/1.0";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final CompletableFuture<Void> TABLES = new CompletableFuture<>();
    private static Host host;
    private static Host.Running running;

    @BeforeClass
    public static void start() throws Exception {
        host = new Host(LivingHost.settings(FOLDER.newFolder().toPath(), "/confluence", true), Troubles.slowDatabase(TABLES, STATEMENT));
        running = host.start();
    }

    @AfterClass
    public static void stop() {
        strain().end();
        host.close();
    }

    private static DatabaseStrain strain() {
        return running.node().database().strain();
    }

    private static HttpAnswer within(Duration bound, String person, String path) {
        Instant before = Instant.now();
        HttpAnswer answer = new HttpCaller(running.url(), Optional.of(person)).get(path);
        Duration took = Duration.between(before, Instant.now());
        assertTrue(path + " took " + took, took.compareTo(bound) < 0);
        return answer;
    }

    /** One test, since the tables come only once. */
    @Test
    public void pagesAreShownWhateverTheDatabaseDoesAndTheAppIsThereAfterwards() throws Exception {
        String board = "/pages/viewpage.action?pageId=" + board().getId();
        // The first page of all takes longer, for what is loaded with it.
        new HttpCaller(running.url(), Optional.of("ana")).get(board);
        TABLES.complete(null);
        for (int i = 0; i < 3; i++) {
            HttpAnswer page = within(BOUND, "ana", board);
            assertEquals(200, page.status());
            assertEquals(page.body(), MACROS.size(), count(page.body(), "Peer Learning is starting"));
            assertEquals(503, within(BOUND, "bo", REST + "/groups").status());
            assertEquals(503, within(BOUND, "bo", "/plugins/servlet/peer-learning/groups").status());
        }
        // It would come up like this as well, and the test would take minutes.
        strain().slow(Duration.ofMillis(5));
        untilItWorks();
        strain().end();
        assertTrue(within(BOUND, "ana", board).body().contains("peer-learning-groups"));

        strain().noConnections(POOL);
        // Each macro waits for a connection once, however many read the page.
        Duration bound = BOUND.plus(POOL.multipliedBy(MACROS.size()));
        // The common pool of a small machine would make one wait for the other.
        Executor threads = work -> new Thread(work, "slow-database").start();
        List<CompletableFuture<HttpAnswer>> readers = Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> within(bound, "chloe", board), threads)).limit(6).toList();
        for (CompletableFuture<HttpAnswer> reader : readers) {
            String body = reader.get().body();
            assertEquals(200, reader.get().status());
            assertTrue(body, body.contains("What we read"));
            assertEquals(body, MACROS.size(), count(body, "s\u2019est mal pass\u00e9"));
            assertFalse("what went wrong is for the log", body.contains("SQL") || body.contains("request timed out"));
        }
        assertEquals(500, within(BOUND.plus(POOL), "bo", REST + "/groups").status());

        strain().end();
        assertTrue(within(BOUND, "ana", board).body().contains("peer-learning-groups"));
        assertEquals(200, within(BOUND, "bo", REST + "/groups").status());
        assertEquals(Set.of(), busyWithTheApp());
    }

    /** Threads that are in the middle of the app's code, after a while for those that were about to leave it. */
    private static Set<String> busyWithTheApp() throws InterruptedException {
        Set<String> busy = busy();
        for (int i = 0; i < 50 && !busy.isEmpty(); i++) {
            Thread.sleep(100);
            busy = busy();
        }
        return busy;
    }

    private static Set<String> busy() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue()).anyMatch(SlowDatabaseIT::isOfTheApp))
                .map(thread -> thread.getKey().getName())
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheApp(StackTraceElement at) {
        return at.getClassName().matches("org\\.peerlearning\\.(?!host\\.|living\\.|testing\\.).*");
    }

    private static Page board() {
        Space space = running.node().wiki().spaces().byKey("COMM").orElseThrow();
        String macros = MACROS.stream().map("<ac:structured-macro ac:name=\"%s\"/>"::formatted).collect(Collectors.joining());
        return running.node().wiki().pages().create(
                new NewPage(space, space.getHomePage(), "Board", "<p>What we read</p>" + macros),
                running.node().people().byName("ana").orElseThrow());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static void untilItWorks() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (within(BOUND, "ana", REST + "/groups").status() != 200) {
            assertTrue("the tables never came", Instant.now().isBefore(end));
            Thread.sleep(50);
        }
    }
}
