package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.peerlearning.host.Troubles;
import org.peerlearning.host.services.DatabaseStrain;
import org.peerlearning.testing.HttpAnswer;

/** A database that is slow while the app starts, and that hands out no connection for a while later on. */
public class SlowDatabaseIT {

    private static final Duration STATEMENT = Duration.ofMillis(300);
    /** On a machine that is busy with other tests; the tables take many times as long. */
    private static final Duration BOUND = Duration.ofSeconds(10);
    /** How long the pool lets wait for a connection: so long that one after the other they would wait for longer than the bound. */
    private static final Duration POOL = Duration.ofSeconds(2);
    private static final List<String> MACROS = List.of("peer-groups", "my-learning");

    @ClassRule
    public static final SlowHost HOST = new SlowHost(BOUND, tables -> Troubles.slowDatabase(tables, STATEMENT));

    @AfterClass
    public static void endTheStrain() {
        strain().end();
    }

    private static DatabaseStrain strain() {
        return HOST.running().node().database().strain();
    }

    /** One test, since the tables come only once. */
    @Test
    public void pagesAreShownWhateverTheDatabaseDoesAndTheAppIsThereAfterwards() throws Exception {
        String board = HOST.board(MACROS);
        // The first page of all takes longer, for what is loaded with it.
        HOST.as("ana").get(board);
        HOST.letTablesCome();
        for (int i = 0; i < 3; i++) {
            HttpAnswer page = HOST.soon("ana", board);
            assertEquals(200, page.status());
            assertEquals(page.body(), MACROS.size(), count(page.body(), "Peer Learning is starting"));
            assertEquals(503, HOST.soon("bo", SlowHost.REST + "/groups").status());
            assertEquals(503, HOST.soon("bo", "/plugins/servlet/peer-learning/groups").status());
        }
        // It would come up like this as well, and the test would take minutes.
        strain().slow(Duration.ofMillis(5));
        HOST.untilItWorks();
        strain().end();
        assertTrue(HOST.soon("ana", board).body().contains("peer-learning-groups"));

        strain().noConnections(POOL);
        // Each macro waits for a connection once, however many read the page.
        Duration bound = BOUND.plus(POOL.multipliedBy(MACROS.size()));
        // The common pool of a small machine would make one wait for the other.
        Executor threads = work -> new Thread(work, "slow-database").start();
        List<CompletableFuture<HttpAnswer>> readers = Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> HOST.within(bound, "chloe", board), threads)).limit(6).toList();
        for (CompletableFuture<HttpAnswer> reader : readers) {
            String body = reader.get().body();
            assertEquals(200, reader.get().status());
            assertTrue(body, body.contains("What we read"));
            assertEquals(body, MACROS.size(), count(body, "s\u2019est mal pass\u00e9"));
            assertFalse("what went wrong is for the log", body.contains("SQL") || body.contains("request timed out"));
        }
        assertEquals(500, HOST.within(BOUND.plus(POOL), "bo", SlowHost.REST + "/groups").status());

        strain().end();
        assertTrue(HOST.soon("ana", board).body().contains("peer-learning-groups"));
        assertEquals(200, HOST.soon("bo", SlowHost.REST + "/groups").status());
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

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
