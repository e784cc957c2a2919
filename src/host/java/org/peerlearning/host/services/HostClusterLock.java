package org.peerlearning.host.services;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named lock as one node sees it. Threads of the node queue in memory; the one in front asks the database, so that a
 * busy lock costs one polling thread a node.
 */
final class HostClusterLock implements ClusterLock {
    private static final Logger LOG = LoggerFactory.getLogger(HostClusterLock.class);
    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 100;

    private final String name;
    private final LockRows rows;
    private final ReentrantLock here = new ReentrantLock(true);
    /** The token of the holding, while some thread of this node has the lock. */
    private volatile String owner;
    /** The token of a holding that was found to have run out. */
    private volatile String lost;

    HostClusterLock(String name, LockRows rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    lockInterruptibly();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock() {
        refuseTwice();
        if (!here.tryLock()) {
            return false;
        }
        boolean taken = false;
        try {
            taken = take();
            return taken;
        } finally {
            if (!taken) {
                here.unlock();
            }
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        refuseTwice();
        long start = System.nanoTime();
        long wait = unit.toNanos(time);
        if (!here.tryLock(wait, TimeUnit.NANOSECONDS)) {
            return false;
        }
        boolean taken = false;
        try {
            long pause = FIRST_PAUSE_MILLIS;
            while (!(taken = take())) {
                long left = wait - (System.nanoTime() - start);
                if (left <= 0) {
                    return false;
                }
                // Random, so that the waiting nodes do not ask in step and one of them always first.
                long millis = ThreadLocalRandom.current().nextLong(pause) + 1;
                Thread.sleep(Math.min(millis, TimeUnit.NANOSECONDS.toMillis(left) + 1));
                pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
            }
            return true;
        } finally {
            if (!taken) {
                here.unlock();
            }
        }
    }

    private boolean take() {
        owner = rows.take(name);
        return owner != null;
    }

    @Override
    public void unlock() {
        if (!here.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("Cluster lock " + name + " is not held by this thread");
        }
        String mine = owner;
        owner = null;
        try {
            if (mine != null && !rows.free(name, mine)) {
                LOG.error("Cluster lock {} had run out before it was released: what it protected may have been done twice", name);
            }
        } finally {
            here.unlock();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        String mine = owner;
        return here.isHeldByCurrentThread() && mine != null && !mine.equals(lost);
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("Cluster locks have no conditions");
    }

    /** Keeps the row for another lease when some thread of this node has the lock. */
    void beat() {
        String mine = owner;
        if (mine == null) {
            return;
        }
        try {
            if (!rows.renew(name, mine) && mine.equals(owner) && !mine.equals(lost)) {
                lost = mine;
                LOG.error("Cluster lock {} was lost to another node: this one stood still for longer than the lease", name);
            }
        } catch (RuntimeException e) {
            // The beat of the other locks must go on, and this one may be in time with the next.
            LOG.warn("Cluster lock {} could not be renewed", name, e);
        }
    }

    /** Frees the row when the node stops. */
    void letGo() {
        String mine = owner;
        if (mine != null) {
            rows.free(name, mine);
        }
    }

    private void refuseTwice() {
        if (here.isHeldByCurrentThread()) {
            throw new IllegalStateException("Cluster lock " + name + " is not re-entrant, and this thread holds it");
        }
    }
}
