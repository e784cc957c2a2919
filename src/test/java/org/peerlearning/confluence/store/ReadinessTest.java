package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.TestClock;

public class ReadinessTest {

    private final ActiveObjects ao = mock(ActiveObjects.class);
    private final ActiveObjectsModuleMetaData tables = mock(ActiveObjectsModuleMetaData.class);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private boolean readOnly;
    private final TestClock clock = new TestClock(Instant.parse("2026-11-02T09:00:00Z"));
    private final StoreReadiness readiness = new StoreReadiness(ao, () -> readOnly);
    private final AoTransactions transactions = new AoTransactions(ao, pause -> {}, readiness, clock);

    @Before
    public void tablesAreThere() {
        when(ao.moduleMetaData()).thenReturn(tables);
        when(tables.isInitialized()).thenReturn(true);
        when(ao.executeInTransaction(any())).thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
    }

    /** Whatever is put off is still so by then. */
    private void tell(Runnable work) {
        transactions.joining(work, work);
    }

    /** Long enough after all that was told. */
    private int caughtUp() {
        clock.pass(LaterWork.SETTLES);
        return transactions.catchUp();
    }

    private static Optional<String> reason(Optional<Refusal> refusal) {
        return refusal.map(Refusal::reason);
    }

    @Test
    public void untilTheTablesAreThereNothingIsAnswered() {
        when(tables.isInitialized()).thenReturn(false);
        assertEquals(Optional.of("site.starting"), reason(readiness.refusesUse()));
        assertEquals(Optional.of("site.starting"), reason(readiness.refusesChange()));
        assertEquals("site.starting", assertThrows(NotNow.class, () -> transactions.inOne(() -> "x")).refusal().reason());
        verify(ao, never()).executeInTransaction(any());
    }

    @Test
    public void aReadOnlyWikiIsReadAndNotChanged() {
        readOnly = true;
        assertEquals(Optional.empty(), reason(readiness.refusesUse()));
        assertEquals(Optional.of("site.read-only"), reason(readiness.refusesChange()));
        assertThrows(NotNow.class, () -> transactions.inOne(() -> done.add("never")));
        assertEquals(List.of(Refusal.refused("site.read-only")),
                transactions.allOrRefused(() -> Answer.of(done.add("never"))).fold(given -> List.of(), refused -> refused));
        assertEquals(List.of(), done);
    }

    @Test
    public void whatHasBegunIsBroughtToItsEnd() {
        assertEquals("done", transactions.inOne(() -> {
            readOnly = true;
            return transactions.inOne(() -> "done");
        }));
    }

    @Test
    public void whoStopsSaysSoBeforeAnythingElse() {
        readOnly = true;
        assertTrue(readiness.stop(Duration.ZERO));
        assertEquals(Optional.of("site.stopping"), reason(readiness.refusesUse()));
        assertEquals(Optional.of("site.stopping"), reason(readiness.refusesChange()));
    }

    @Test
    public void whatHasHappenedIsNotedWhileTheWikiIsReadOnly() {
        readOnly = true;
        assertEquals("noted", transactions.noting(() -> transactions.inOne(() -> "noted")));
        assertFalse(transactions.mayBegin());
        when(tables.isInitialized()).thenReturn(false);
        assertEquals("site.starting", assertThrows(NotNow.class, () -> transactions.noting(() -> "x")).refusal().reason());
    }

    @Test
    public void aRoundThatHasBegunNotesWhatItDidWhileTheAppStopsAndIsWaitedFor() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        Thread round = new Thread(() -> readiness.round(() -> {
            begun.countDown();
            await(stopping);
            assertThrows(NotNow.class, () -> transactions.inOne(() -> done.add("something new")));
            assertFalse(transactions.mayBegin());
            transactions.noting(() -> done.add("noted"));
        }));
        round.start();
        await(begun);
        Thread stop = new Thread(() -> done.add("stopped: " + readiness.stop(Duration.ofSeconds(20))));
        stop.start();
        for (int i = 0; i < 20_000 && readiness.refusesUse().isEmpty(); i++) {
            Thread.sleep(1);
        }
        assertEquals("doors are shut at once", Optional.of("site.stopping"), reason(readiness.refusesUse()));
        assertEquals("none begins", Optional.of("site.stopping"), reason(readiness.round(() -> done.add("another round"))));
        stopping.countDown();
        round.join();
        stop.join();
        assertEquals(List.of("noted", "stopped: true"), done);
        assertEquals("site.stopping", assertThrows(NotNow.class, () -> transactions.noting(() -> "x")).refusal().reason());
    }

    @Test
    public void aRoundThatDoesNotEndIsWaitedForSoLongAndNoLonger() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread round = new Thread(() -> readiness.round(() -> {
            begun.countDown();
            await(stopped);
            assertThrows(NotNow.class, () -> transactions.noting(() -> done.add("too late")));
            done.add("ended");
        }));
        round.start();
        await(begun);
        assertFalse(readiness.stop(Duration.ofMillis(20)));
        stopped.countDown();
        round.join();
        assertEquals(List.of("ended"), done);
        assertEquals(Optional.of("site.stopping"), reason(readiness.round(() -> done.add("another round"))));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    public void whatTheWikiTellsMeanwhileIsDoneLaterInItsOrderAndOneThatFailsKeepsNoneFromBeingDone() {
        readOnly = true;
        tell(() -> done.add("first"));
        tell(() -> {
            throw new IllegalStateException("gone");
        });
        assertEquals(0, caughtUp());
        readOnly = false;
        // Nothing overtakes what waits.
        tell(() -> done.add("last"));
        assertEquals(List.of(), done);
        assertEquals(3, caughtUp());
        assertEquals(List.of("first", "last"), done);
        tell(() -> done.add("at once"));
        assertEquals(List.of("first", "last", "at once"), done);
        assertFalse(transactions.isRunning());
    }

    @Test
    public void whatIsPutOffIsNotWhatIsDoneAtOnce() {
        transactions.joining(() -> done.add("told"), () -> done.add("asked again"));
        readOnly = true;
        transactions.joining(() -> done.add("told"), () -> done.add("asked again"));
        readOnly = false;
        assertEquals(1, caughtUp());
        assertEquals(List.of("told", "asked again"), done);
    }

    @Test
    public void whatWasJustToldIsLeftForTheWikiToEndAndHoldsUpWhatComesBehind() {
        readOnly = true;
        tell(() -> done.add("first"));
        clock.pass(LaterWork.SETTLES.minusSeconds(1));
        readOnly = false;
        tell(() -> done.add("second"));
        assertEquals(0, transactions.catchUp());
        clock.pass(Duration.ofSeconds(1));
        assertEquals(1, transactions.catchUp());
        assertEquals(0, transactions.catchUp());
        clock.pass(Duration.ofHours(-1));
        assertEquals("the clock was set back", 1, transactions.catchUp());
        assertEquals(List.of("first", "second"), done);
    }

    @Test
    public void whatTheDatabaseWasNotThereForIsDoneWhenItIsBackAndNothingOvertakesIt() {
        readOnly = true;
        AtomicInteger troubles = new AtomicInteger(2);
        tell(() -> {
            if (troubles.getAndDecrement() > 0) {
                throw new IllegalStateException(new SQLException("The connection is closed", "08003"));
            }
            done.add("first");
        });
        tell(() -> done.add("second"));
        readOnly = false;
        assertEquals(0, caughtUp());
        assertEquals(0, caughtUp());
        assertEquals(List.of(), done);
        assertEquals(2, caughtUp());
        assertEquals(List.of("first", "second"), done);
    }

    @Test
    public void whatLosesAgainstSomebodyFasterIsTriedAgainAtOnce() {
        readOnly = true;
        AtomicInteger faster = new AtomicInteger(1);
        tell(() -> {
            if (faster.getAndDecrement() > 0) {
                throw new TryAgain(new IllegalStateException("faster"));
            }
            done.add("done");
        });
        readOnly = false;
        assertEquals(1, caughtUp());
        assertEquals(List.of("done"), done);
    }

    @Test
    public void whatNeverComesThroughMakesRoomInTheEnd() {
        readOnly = true;
        tell(() -> {
            throw new IllegalStateException(new SQLException("No", "42000"));
        });
        tell(() -> done.add("second"));
        readOnly = false;
        for (int round = 1; round < LaterWork.TRIES; round++) {
            assertEquals(0, caughtUp());
        }
        assertEquals(2, caughtUp());
        assertEquals(List.of("second"), done);
    }

    @Test
    public void whoeverChangesSomethingCatchesUpFirst() {
        readOnly = true;
        tell(() -> done.add("told"));
        readOnly = false;
        clock.pass(LaterWork.SETTLES);
        transactions.inOne(() -> done.add("clicked"));
        assertEquals(List.of("told", "clicked"), done);
    }

    @Test
    public void whatWaitsWaitsOnWhenTheWikiIsReadOnlyAgain() {
        readOnly = true;
        tell(() -> {
            done.add("first");
            readOnly = true;
        });
        tell(() -> done.add("second"));
        readOnly = false;
        assertEquals(1, caughtUp());
        assertEquals(List.of("first"), done);
        readOnly = false;
        assertEquals(1, caughtUp());
        assertEquals(List.of("first", "second"), done);
    }

    @Test
    public void soMuchIsKeptAndNoMore() {
        readOnly = true;
        for (int i = 0; i <= LaterWork.MOST; i++) {
            String number = String.valueOf(i);
            tell(() -> done.add(number));
        }
        readOnly = false;
        assertEquals(LaterWork.MOST, caughtUp());
        assertEquals("1", done.get(0));
    }

    @Test
    public void tablesAreWaitedForAndNoLongerThanAsked() throws Exception {
        assertTrue(readiness.await(Duration.ofMillis(1)));
        doThrow(new TimeoutException()).when(tables).awaitInitialization(anyLong(), any());
        assertFalse(readiness.await(Duration.ofMillis(1)));
    }
}
