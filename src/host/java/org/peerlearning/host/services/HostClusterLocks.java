package org.peerlearning.host.services;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Locks that hold over all nodes, each a row of table HOST_LOCK with its owner and the time until which it is theirs. A
 * beat keeps the rows of a living node; those of a dead one fall free after the lease. The database's clock counts, so the
 * nodes' clocks may differ.
 *
 * <p>A node that stands still for longer than the lease loses its locks without being told before it looks. As with every
 * lease: what must never happen twice needs a guard in the database as well.
 */
public final class HostClusterLocks implements ClusterLockService, AutoCloseable {
    private static final int LONGEST_NAME = 255;

    private final LockRows rows;
    private final Map<String, HostClusterLock> byName = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor beat;

    /** Locks with a lease of 30 seconds. */
    public HostClusterLocks(Database database, String nodeId) {
        this(database, nodeId, Duration.ofSeconds(30));
    }

    /**
     * Creates the table when it is absent and starts the beat.
     *
     * @param nodeId told in the rows, for whoever looks for the node that holds a lock
     * @param lease how long a dead node's locks stay taken; whole seconds, at least one
     */
    public HostClusterLocks(Database database, String nodeId, Duration lease) {
        rows = new LockRows(database, nodeId, lease);
        beat = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "host-lock-beat");
            thread.setDaemon(true);
            return thread;
        });
        long pause = Math.max(1, lease.toMillis() / 3);
        beat.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * The lock of a name: at most 255 printable ASCII characters. It is not re-entrant: a thread that takes it twice gets an
     * {@link IllegalStateException} instead of waiting for itself. It is independent of transactions; released before the
     * commit, it protects nothing.
     */
    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName == null || lockName.isEmpty() || lockName.length() > LONGEST_NAME
                || !lockName.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new IllegalArgumentException("A lock's name has 1 to " + LONGEST_NAME + " ASCII characters, not: " + lockName);
        }
        return byName.computeIfAbsent(lockName, name -> new HostClusterLock(name, rows));
    }

    private void beat() {
        byName.values().forEach(HostClusterLock::beat);
    }

    /** Stops the beat and frees what this node still holds. */
    @Override
    public void close() {
        beat.shutdownNow();
        byName.values().forEach(HostClusterLock::letGo);
    }
}
