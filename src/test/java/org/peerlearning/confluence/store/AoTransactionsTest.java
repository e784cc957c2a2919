package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.AlwaysReady;

public class AoTransactionsTest extends AoTransactionsContract {

    private final ActiveObjects ao = mock(ActiveObjects.class);
    private final List<Long> pauses = new ArrayList<>();
    private final AoTransactions transactions = new AoTransactions(ao, pause -> pauses.add(pause.toMillis()), new AlwaysReady(), Clock.systemUTC());
    private int runs;

    @Override
    Nodes empty() {
        return Nodes.h2();
    }

    @Before
    public void runEverythingAtOnce() {
        when(ao.executeInTransaction(any()))
                .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
    }

    private static RuntimeException gaveUp(String state) {
        return new UndeclaredThrowableException(new Exception(new SQLException("gave up", state)));
    }

    /** Fails so many times, then answers. */
    private Supplier<String> failing(int times, Supplier<RuntimeException> failure) {
        return () -> {
            if (++runs <= times) {
                throw failure.get();
            }
            return "done";
        };
    }

    @Test
    public void deadlocksOfEveryDatabaseAreTriedAgain() {
        assertEquals("done", transactions.inOne(failing(1, () -> gaveUp("61000"))));
        assertEquals(2, runs);
    }

    @Test
    public void nothingIsTriedAgainInATransactionThatSomebodyElseMayHaveBegun() {
        assertThrows(RuntimeException.class, () ->
                transactions.joining(() -> transactions.inOne(failing(1, () -> gaveUp("40P01"))), () -> {}));
        assertEquals(1, runs);
        assertEquals(List.of(), pauses);
        assertFalse(transactions.isRunning());
    }

    @Test
    public void workTheDatabaseGaveUpOnIsTriedAgainAfterGrowingPauses() {
        assertEquals("done", transactions.inOne(failing(4, () -> gaveUp(runs % 2 == 0 ? "40001" : "40P01"))));
        assertEquals(5, runs);
        assertEquals(List.of(20L, 40L, 80L, 160L), pauses);
    }

    @Test
    public void afterFiveTriesTheFailureIsThrown() {
        RuntimeException failure = gaveUp("40001");
        assertSame(failure, assertThrows(RuntimeException.class, () -> transactions.inOne(failing(99, () -> failure))));
        assertEquals(5, runs);
        assertFalse(transactions.isRunning());
    }

    @Test
    public void otherFailuresAreNotTriedAgain() {
        for (RuntimeException failure : List.of(
                new IllegalStateException("mine"), gaveUp("23505"), gaveUp("08006"), new RuntimeException(new SQLException("no state")))) {
            runs = 0;
            assertSame(failure, assertThrows(RuntimeException.class, () -> transactions.inOne(failing(99, () -> failure))));
            assertEquals(1, runs);
        }
        assertEquals(List.of(), pauses);
    }

    @Test
    public void onlyTheOutermostCallTriesAgain() {
        List<Integer> outer = new ArrayList<>();
        assertEquals("done", transactions.inOne(() -> {
            outer.add(runs);
            return transactions.inOne(failing(2, () -> gaveUp("40P01")));
        }));
        assertEquals(List.of(0, 1, 2), outer);
    }

    @Test
    public void whoIsToldToStopWhileWaitingStops() {
        RuntimeException failure = gaveUp("40001");
        AoTransactions stopped = new AoTransactions(ao, pause -> {
            throw new InterruptedException();
        }, new AlwaysReady(), Clock.systemUTC());
        assertSame(failure, assertThrows(RuntimeException.class, () -> stopped.inOne(failing(99, () -> failure))));
        assertTrue(Thread.interrupted());
        assertEquals(1, runs);
    }

    @Test
    public void aCircleOfCausesEnds() {
        Exception one = new Exception();
        one.initCause(new Exception(one));
        assertFalse(SqlFailures.gaveUp(one));
        assertFalse(SqlFailures.brokeIntegrity(one));
    }

    @Test
    public void pausesAreShort() {
        assertThrows(RuntimeException.class, () -> transactions.inOne(failing(99, () -> gaveUp("40001"))));
        assertTrue(pauses.stream().mapToLong(Long::longValue).sum() < Duration.ofSeconds(1).toMillis());
    }
}
