package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;

/** Threads of one node that want the same session are served together, and nobody notices but the database. */
public abstract class CombiningContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Cause CAUSE = Cause.of(Cast.HOST, Door.DESK);

    private final AtomicLong touches = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private Nodes nodes;
    private Nodes.Node node;
    /** Counts how often it takes the lock. */
    private AoSignupRepository signups;

    abstract Nodes empty();

    @Before
    public final void startEmpty() {
        nodes = empty();
        node = nodes.first();
        signups = new AoSignupRepository(node.ao(), node.transactions(), touches::incrementAndGet);
    }

    @After
    public final void stop() {
        go.countDown();
        threads.forEach(Thread::interrupt);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private <T> FutureTask<T> starting(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        threads.add(new Thread(task, "asking"));
        last().start();
        return task;
    }

    private Thread last() {
        return threads.get(threads.size() - 1);
    }

    /** Returns when the thread waits to be served. */
    private <T> FutureTask<T> asking(Callable<T> call) throws InterruptedException {
        FutureTask<T> task = starting(call);
        while (last().getState() != Thread.State.WAITING) {
            assertFalse("not queued", task.isDone());
            Thread.sleep(1);
        }
        return task;
    }

    private static <T> T told(FutureTask<T> task) throws Exception {
        return task.get(30, TimeUnit.SECONDS);
    }

    private <T> FutureTask<Optional<T>> changing(SessionId session, Function<Seating, T> work) throws InterruptedException {
        return asking(() -> signups.changing(session, work));
    }

    /** Holds the session until {@link #go}. */
    private FutureTask<Optional<Boolean>> leader(SessionId session) {
        return leader(session, () -> {});
    }

    private FutureTask<Optional<Boolean>> leader(SessionId session, Runnable then) {
        CountDownLatch leading = new CountDownLatch(1);
        FutureTask<Optional<Boolean>> leader = starting(() -> signups.changing(session, seating -> {
            leading.countDown();
            await(go);
            then.run();
            return true;
        }));
        await(leading);
        return leader;
    }

    private static Signup seat(Seating seating, int number) {
        return seating.enter(new PersonKey("p" + number), Standing.SEATED, CAUSE, NOW);
    }

    private Tally tally(SessionId session) {
        return Tallies.of(nodes.all().get(1).sessions(), session);
    }

    @Test
    public void thoseWhoQueuedUpAreServedTogetherInTheOrderTheyCame() throws Exception {
        SessionId session = Plans.session(node, 9);
        FutureTask<Optional<Boolean>> leader = leader(session);
        List<FutureTask<Optional<Signup>>> others = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int number = i;
            others.add(changing(session, seating -> seat(seating, number)));
        }
        go.countDown();
        assertEquals(Optional.of(true), told(leader));
        for (int i = 1; i <= 5; i++) {
            assertEquals(i, told(others.get(i - 1)).orElseThrow().seat());
        }
        assertEquals(2, touches.get());
        assertEquals(new Tally(5, 0, 0), tally(session));
    }

    @Test
    public void whileAnotherNodeHasTheLockTheyGatherForTheSameTransaction() throws Exception {
        SessionId session = Plans.session(node, 9);
        Nodes.Node other = nodes.all().get(1);
        CountDownLatch locked = new CountDownLatch(1);
        FutureTask<Optional<Boolean>> holder = starting(() -> other.signups().changing(session, seating -> {
            locked.countDown();
            await(go);
            return true;
        }));
        await(locked);
        FutureTask<Optional<Signup>> first = starting(() -> signups.changing(session, seating -> seat(seating, 1)));
        while (touches.get() == 0) {
            assertFalse("not locked", first.isDone());
            Thread.sleep(1);
        }
        FutureTask<Optional<Signup>> second = changing(session, seating -> seat(seating, 2));
        FutureTask<Optional<Signup>> third = changing(session, seating -> seat(seating, 3));
        go.countDown();
        told(holder);
        assertEquals(1, told(first).orElseThrow().seat());
        assertEquals(2, told(second).orElseThrow().seat());
        assertEquals(3, told(third).orElseThrow().seat());
        assertEquals(1, touches.get());
        assertEquals(new Tally(3, 0, 0), tally(session));
    }

    @Test
    public void togetherTheyShareTheLockTheLookAndTheCounting() throws Exception {
        SessionId session = Plans.session(node, 9);
        leader(session);
        List<FutureTask<Optional<Boolean>>> others = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            PersonKey person = new PersonKey("p" + i);
            others.add(asking(() -> signups.changing(session, List.of(person), seating -> {
                assertEquals(Optional.empty(), seating.of(person));
                seating.enter(person, Standing.SEATED, CAUSE, NOW);
                return true;
            })));
        }
        long before = node.database().statements();
        go.countDown();
        for (FutureTask<Optional<Boolean>> other : others) {
            told(other);
        }
        // On PostgreSQL each new row asks for its key.
        int inserts = node.database().isPostgres() ? 2 * 5 : 5;
        assertEquals(2 + 1 + inserts + 1, node.database().statements() - before);
        assertEquals(new Tally(5, 0, 0), tally(session));
    }

    @Test
    public void oneThatFailsSpoilsNothingForTheOthers() throws Exception {
        SessionId session = Plans.session(node, 9);
        leader(session);
        IllegalStateException failure = new IllegalStateException("mine alone");
        FutureTask<Optional<Signup>> first = changing(session, seating -> seat(seating, 1));
        FutureTask<Optional<Signup>> failing = changing(session, seating -> {
            seat(seating, 2);
            throw failure;
        });
        FutureTask<Optional<Signup>> error = changing(session, seating -> {
            throw new AssertionError("an error");
        });
        FutureTask<Optional<Signup>> twice = changing(session, seating -> {
            seat(seating, 1);
            return seat(seating, 1);
        });
        FutureTask<Optional<Signup>> last = changing(session, seating -> seat(seating, 3));
        go.countDown();
        assertEquals(1, told(first).orElseThrow().seat());
        assertSame(failure, assertThrows(ExecutionException.class, () -> told(failing)).getCause());
        assertEquals("an error", assertThrows(ExecutionException.class, () -> told(error)).getCause().getMessage());
        assertTrue(SqlFailures.brokeIntegrity(assertThrows(ExecutionException.class, () -> told(twice)).getCause()));
        assertEquals(2, told(last).orElseThrow().seat());
        assertEquals(new Tally(2, 0, 0), tally(session));
        assertEquals(2, node.signups().history(session, Optional.empty(), 9).size());
        assertEquals("leader, together, each alone and the broken key once more", 1 + 1 + 5 + 1, touches.get());
        assertEquals(Optional.of(3), signups.changing(session, seating -> seat(seating, 4).seat()));
    }

    @Test
    public void nobodyHearsAnAnswerBeforeItIsCommitted() throws Exception {
        SessionId session = Plans.session(node, 9);
        CountDownLatch served = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        leader(session);
        FutureTask<Optional<Signup>> first = changing(session, seating -> seat(seating, 1));
        FutureTask<Optional<Boolean>> slow = changing(session, seating -> {
            served.countDown();
            await(finish);
            return true;
        });
        go.countDown();
        await(served);
        assertFalse(first.isDone());
        assertEquals(Tally.NONE, tally(session));
        finish.countDown();
        told(slow);
        assertEquals(1, told(first).orElseThrow().seat());
        assertEquals(new Tally(1, 0, 0), tally(session));
    }

    @Test
    public void oneTransactionServesNoMoreThanSixtyFour() throws Exception {
        SessionId session = Plans.session(node, 200);
        leader(session);
        List<FutureTask<Optional<Signup>>> others = new ArrayList<>();
        for (int i = 0; i < 2 * Combining.TOGETHER_MAX + 1; i++) {
            int number = i;
            others.add(changing(session, seating -> seat(seating, number)));
        }
        go.countDown();
        List<Integer> seats = new ArrayList<>();
        for (FutureTask<Optional<Signup>> other : others) {
            seats.add(told(other).orElseThrow().seat());
        }
        assertEquals(IntStream.rangeClosed(1, others.size()).boxed().toList(), seats);
        assertEquals(4, touches.get());
    }

    @Test
    public void sessionsDoNotWaitForEachOther() {
        SessionId busy = Plans.session(node, 9);
        SessionId free = Plans.session(node, 9);
        leader(busy);
        assertEquals(1, signups.changing(free, seating -> seat(seating, 1)).orElseThrow().seat());
    }

    @Test
    public void forASessionThatWentMeanwhileThereIsNoAnswer() throws Exception {
        SessionId session = Plans.session(node, 9);
        FutureTask<Optional<Boolean>> leader =
                leader(session, () -> node.ao().deleteWithSQL(SessionRow.class, "ID = ?", (int) session.value()));
        FutureTask<Optional<Signup>> one = changing(session, seating -> seat(seating, 1));
        FutureTask<Optional<Signup>> two = changing(session, seating -> seat(seating, 2));
        go.countDown();
        told(leader);
        assertEquals(Optional.empty(), told(one));
        assertEquals(Optional.empty(), told(two));
    }

    @Test
    public void whoIsInterruptedWhileWaitingIsServedAndStaysInterrupted() throws Exception {
        SessionId session = Plans.session(node, 9);
        AtomicBoolean interrupted = new AtomicBoolean();
        leader(session);
        FutureTask<Optional<Signup>> waiting = asking(() -> {
            Optional<Signup> answer = signups.changing(session, seating -> seat(seating, 1));
            interrupted.set(Thread.interrupted());
            return answer;
        });
        last().interrupt();
        go.countDown();
        assertEquals(1, told(waiting).orElseThrow().seat());
        assertTrue(interrupted.get());
        assertEquals(new Tally(1, 0, 0), tally(session));
    }

    @Test
    public void whoIsInATransactionServesNobodyElse() throws Exception {
        SessionId session = Plans.session(node, 9);
        CountDownLatch changed = new CountDownLatch(1);
        FutureTask<Boolean> larger = starting(() -> node.transactions().inOne(() -> {
            signups.changing(session, seating -> seat(seating, 1));
            changed.countDown();
            await(go);
            throw new IllegalStateException("undone in the end");
        }));
        await(changed);
        FutureTask<Optional<Signup>> other = starting(() -> signups.changing(session, seating -> seat(seating, 2)));
        Thread.sleep(50);
        assertFalse(other.isDone());
        go.countDown();
        assertThrows(ExecutionException.class, () -> told(larger));
        assertEquals(1, told(other).orElseThrow().seat());
        assertEquals(new Tally(1, 0, 0), tally(session));
    }
}
