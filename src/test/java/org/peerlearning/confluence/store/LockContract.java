package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** The lock on a session's row, and what happens around it. */
public abstract class LockContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Cause CAUSE = Cause.of(Cast.HOST, Door.DESK);

    private List<Nodes.Node> nodes;
    private Nodes.Node node;

    abstract Nodes empty();

    @Before
    public final void startEmpty() {
        nodes = empty().all();
        node = nodes.get(0);
    }

    private static Signup seat(Seating seating, PersonKey person) {
        return seating.enter(person, Standing.SEATED, CAUSE, NOW);
    }

    private int taken(SessionId session) {
        return taken(List.of(session)).get(session);
    }

    private Map<SessionId, Integer> taken(List<SessionId> sessions) {
        Map<SessionId, Integer> taken = new HashMap<>();
        Tallies.of(node.sessions(), sessions).forEach((session, tally) -> taken.put(session, tally.taken()));
        return taken;
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.call()) {
            assertTrue("waited in vain", System.nanoTime() < end);
            Thread.sleep(10);
        }
    }

    @Test
    public void whoWaitedForTheLockSeesWhatTheOneBeforeDid() throws Exception {
        SessionId session = Plans.session(node, 9);
        int row = (int) session.value();
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(() -> node.signups().changing(session, seating -> {
                locked.countDown();
                await(go);
                seat(seating, Cast.ANA);
                node.database().update(
                        node.database().isPostgres()
                                ? "UPDATE \"AO_B02FB7_SESSION\" SET \"CAPACITY\" = 1 WHERE \"ID\" = ?"
                                : "UPDATE AO_B02FB7_SESSION SET CAPACITY = 1 WHERE ID = ?",
                        row);
                return 0;
            }));
            locked.await();
            Nodes.Node second = nodes.get(1);
            long before = second.database().statements();
            Future<Optional<String>> seen = threads.submit(() -> second.signups().changing(
                    session, seating -> seating.session().capacity() + " seats, " + seating.tally().taken() + " taken"));
            // Its first lock on this session: it has read the row and now waits in its UPDATE.
            until(() -> second.database().statements() >= before + 2);
            go.countDown();
            first.get(30, TimeUnit.SECONDS);
            assertEquals(Optional.of("1 seats, 1 taken"), seen.get(30, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    public void aSessionThatWentIsNotLockedThoughTheNodeKnewIt() {
        SessionId session = Plans.session(node, 9);
        assertEquals(Optional.of(9), node.signups().changing(session, seating -> seating.session().capacity()));
        node.ao().deleteWithSQL(SessionRow.class, "ID = ?", (int) session.value());
        assertEquals(Optional.empty(), node.signups().changing(session, seating -> seating.session().capacity()));
    }

    @Test
    public void afterALockThatFailedTheNextOneHolds() {
        SessionId session = Plans.session(node, 9);
        node.signups().changing(session, seating -> seat(seating, Cast.ANA));
        SQLException broken = new SQLException("the database is away", "08006");
        node.database().counter().before(() -> {
            throw broken;
        });
        try {
            assertThrows(RuntimeException.class, () -> node.signups().changing(session, seating -> seat(seating, Cast.BO)));
        } finally {
            node.database().counter().before(() -> {});
        }
        assertEquals(2, (int) node.signups().changing(session, seating -> seat(seating, Cast.BO).seat()).orElseThrow());
        assertEquals(2, taken(session));
    }

    @Test
    public void whenActiveObjectsStartsAnewTheLockIsTakenInItsOwnTransaction() {
        SessionId session = Plans.session(node, 9);
        Nodes.Node anew = nodes.get(1);
        AtomicReference<Nodes.Node> current = new AtomicReference<>(node);
        ActiveObjects ao = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> method.invoke(current.get().ao(), arguments));
        AtomicLong touches = new AtomicLong(100);
        AoSignupRepository signups =
                new AoSignupRepository(ao, new AoTransactions(ao, pause -> {}, new AlwaysReady(), Clock.systemUTC()), touches::incrementAndGet);
        signups.changing(session, seating -> seat(seating, Cast.ANA));
        current.set(anew);
        List<String> statements = anew.statementsOf(() -> signups.changing(session, seating -> 0));
        assertEquals(
                List.of("SELECT", "UPDATE", "SELECT"), statements.stream().map(sql -> sql.substring(0, sql.indexOf(' '))).toList());
        List<String> again = anew.statementsOf(() -> signups.changing(session, seating -> 0));
        assertEquals(List.of("UPDATE", "SELECT"), again.stream().map(sql -> sql.substring(0, sql.indexOf(' '))).toList());
        assertEquals(1, taken(session));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    public void thoseWhoWaitForASessionLeaveTheConnectionsToOthers() throws Exception {
        SessionId busy = Plans.session(node, 100);
        SessionId other = Plans.session(node, 100);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(61);
        try {
            List<Future<?>> all = new ArrayList<>();
            all.add(threads.submit(() -> node.signups().changing(busy, seating -> {
                locked.countDown();
                await(go);
                return 0;
            })));
            locked.await();
            AtomicInteger queued = new AtomicInteger();
            for (int i = 0; i < 60; i++) {
                PersonKey person = new PersonKey("p" + i);
                all.add(threads.submit(() -> {
                    queued.incrementAndGet();
                    return node.signups().changing(busy, seating -> seat(seating, person));
                }));
            }
            until(() -> queued.get() == 60);
            Thread.sleep(100);
            assertEquals(1, (int) node.signups().changing(other, seating -> seat(seating, Cast.ANA).seat()).orElseThrow());
            go.countDown();
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(60, taken(busy));
    }

    @Test
    public void aChangeJoinsTheTransactionThatRunsAndGoesWithIt() {
        SessionId one = Plans.session(node, 3);
        SessionId two = Plans.session(node, 3);
        IllegalStateException failure = new IllegalStateException("later");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> node.transactions().inOne(() -> {
            node.signups().changing(one, seating -> seat(seating, Cast.ANA));
            node.signups().changing(two, seating -> seat(seating, Cast.ANA));
            throw failure;
        })));
        assertEquals(Map.of(one, 0, two, 0), taken(List.of(one, two)));
        node.signups().changing(one, here -> {
            seat(here, Cast.ANA);
            return node.signups().changing(two, there -> seat(there, Cast.ANA));
        });
        assertEquals(Map.of(one, 1, two, 1), taken(List.of(one, two)));
    }

    @Test
    public void twoWhoWaitForEachOtherBothGetThereInTheEnd() throws Exception {
        SessionId one = Plans.session(node, 3);
        SessionId two = Plans.session(node, 3);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Integer> runs = Race.of(List.of(
                () -> crossing(nodes.get(0), one, two, Cast.ANA, bothHoldOne),
                () -> crossing(nodes.get(1), two, one, Cast.BO, bothHoldOne)));
        assertTrue("nobody had to try again: " + runs, runs.stream().mapToInt(Integer::intValue).sum() > 2);
        assertEquals(Map.of(one, 2, two, 2), taken(List.of(one, two)));
    }

    private static int crossing(Nodes.Node where, SessionId first, SessionId then, PersonKey person, CyclicBarrier both) {
        AtomicInteger runs = new AtomicInteger();
        where.signups().changing(first, here -> {
            if (runs.incrementAndGet() == 1) {
                try {
                    both.await(30, TimeUnit.SECONDS);
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
            }
            seat(here, person);
            return where.signups().changing(then, there -> seat(there, person));
        });
        return runs.get();
    }

    @Test
    public void aBrokenUniqueKeyIsTriedOnceMoreInANewTransaction() {
        SessionId session = Plans.session(node, 3);
        AtomicInteger runs = new AtomicInteger();
        Signup signup = node.signups().changing(session, seating -> {
            if (runs.incrementAndGet() == 1) {
                seat(seating, Cast.ANA);
            }
            return seat(seating, Cast.ANA);
        }).orElseThrow();
        assertEquals(2, runs.get());
        assertEquals(List.of(signup), node.signups().seated(session, 0, 10));
    }

    @Test
    public void aBrokenUniqueKeyWithinALargerTransactionFailsIt() {
        SessionId session = Plans.session(node, 3);
        AtomicInteger runs = new AtomicInteger();
        RuntimeException failure = assertThrows(RuntimeException.class, () -> node.transactions().inOne(
                () -> node.signups().changing(session, seating -> {
                    runs.incrementAndGet();
                    seat(seating, Cast.ANA);
                    return seat(seating, Cast.ANA);
                })));
        assertTrue(SqlFailures.brokeIntegrity(failure));
        assertEquals(1, runs.get());
        assertEquals(0, taken(session));
    }
}
