package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Cluster locks of two nodes over one database. */
public abstract class HostClusterLocksContract {
    private static final String NAME = "org.example.lock";
    /** So long that no node of these tests seems dead because the machine was busy. */
    private static final Duration LEASE = Duration.ofMinutes(2);
    /** For tests that wait for the end of one. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private Database oneDatabase;
    private Database otherDatabase;
    private HostClusterLocks one;
    private HostClusterLocks other;

    protected abstract String address();

    protected abstract String user();

    @Before
    public void setUp() {
        String address = address();
        oneDatabase = Database.open(address, user(), user());
        otherDatabase = Database.open(address, user(), user());
        one = new HostClusterLocks(oneDatabase, "one", LEASE);
        other = new HostClusterLocks(otherDatabase, "other", LEASE);
    }

    @After
    public void tearDown() {
        one.close();
        other.close();
        oneDatabase.close();
        otherDatabase.close();
    }

    @Test
    public void whatOneNodeHoldsTheOtherCannotTake() {
        ClusterLock mine = one.getLockForName(NAME);
        ClusterLock theirs = other.getLockForName(NAME);
        assertTrue(mine.tryLock());
        assertTrue(mine.isHeldByCurrentThread());
        assertFalse(theirs.tryLock());
        assertFalse(theirs.isHeldByCurrentThread());
        assertTrue("other names are free", other.getLockForName(NAME + "2").tryLock());
        mine.unlock();
        assertTrue(theirs.tryLock());
        theirs.unlock();
    }

    @Test
    public void aLivingNodeKeepsItsLockBeyondTheLease() throws Exception {
        try (HostClusterLocks living = new HostClusterLocks(oneDatabase, "living", SHORT)) {
            ClusterLock mine = living.getLockForName(NAME);
            mine.lock();
            assertFalse(other.getLockForName(NAME).tryLock(SHORT.toMillis() * 5 / 4, TimeUnit.MILLISECONDS));
            assertTrue(mine.isHeldByCurrentThread());
            mine.unlock();
        }
    }

    @Test
    public void aDeadNodesLockFallsFree() throws Exception {
        // No beat: the rows alone, as a process leaves them that was killed.
        new LockRows(oneDatabase, "dead", SHORT).take(NAME);
        ClusterLock theirs = other.getLockForName(NAME);
        assertFalse(theirs.tryLock());
        assertTrue(theirs.tryLock(30, TimeUnit.SECONDS));
        theirs.unlock();
    }

    @Test
    public void aNodeThatLostItsLockDoesNotFreeTheNewOwners() throws Exception {
        LockRows dead = new LockRows(oneDatabase, "dead", Duration.ofSeconds(1));
        String token = dead.take(NAME);
        ClusterLock theirs = other.getLockForName(NAME);
        assertTrue(theirs.tryLock(30, TimeUnit.SECONDS));
        assertFalse(dead.renew(NAME, token));
        assertFalse(dead.free(NAME, token));
        assertFalse(one.getLockForName(NAME).tryLock());
        theirs.unlock();
    }

    @Test
    public void aNodeThatStopsFreesItsLocks() {
        one.getLockForName(NAME).lock();
        one.close();
        assertTrue(other.getLockForName(NAME).tryLock());
    }

    @Test
    public void aLockIsSeenAtOnceAlsoFromInsideATransaction() {
        ClusterLock mine = one.getLockForName(NAME);
        assertThrows(IllegalStateException.class, () -> oneDatabase.inTransaction(() -> {
            mine.lock();
            assertFalse(other.getLockForName(NAME).tryLock());
            throw new IllegalStateException();
        }));
        assertTrue("a rollback frees no lock", mine.isHeldByCurrentThread());
        mine.unlock();
    }

    @Test
    public void takingTwiceIsToldInsteadOfWaitingForEver() {
        ClusterLock mine = one.getLockForName(NAME);
        mine.lock();
        assertThrows(IllegalStateException.class, mine::lock);
        assertThrows(IllegalStateException.class, mine::tryLock);
        mine.unlock();
        assertThrows(IllegalMonitorStateException.class, mine::unlock);
        assertThrows(UnsupportedOperationException.class, mine::newCondition);
        assertThrows(IllegalArgumentException.class, () -> one.getLockForName("é"));
    }

    @Test
    public void ofManyThreadsOnTwoNodesOneIsInside() throws Exception {
        int[] unguarded = {0};
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> works = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ClusterLock lock = (i % 2 == 0 ? one : other).getLockForName(NAME);
                works.add(threads.submit(() -> {
                    for (int round = 0; round < 10; round++) {
                        lock.lock();
                        try {
                            int seen = unguarded[0];
                            Thread.yield();
                            unguarded[0] = seen + 1;
                        } finally {
                            lock.unlock();
                        }
                    }
                }));
            }
            for (Future<?> work : works) {
                work.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(80, unguarded[0]);
    }
}
