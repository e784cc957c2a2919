package org.peerlearning.host.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;

/**
 * What a test makes apps suffer on their way to the database; the wiki's own way is as it was, so that what is seen is what apps make of
 * it. Off at the start.
 */
public final class DatabaseStrain {
    private final StatementCounter statements = new StatementCounter();
    private volatile Optional<Duration> more = Optional.empty();
    private volatile Optional<Duration> patience = Optional.empty();
    private volatile boolean shuffled;

    DatabaseStrain() {
        statements.before(() -> sleep(more.orElse(Duration.ZERO)));
    }

    /** From now on each statement takes so much longer. */
    public void slow(Duration each) {
        more = Optional.of(each);
    }

    /** From now on connections are not to be had: whoever wants one waits so long, as for a pool that is used up, and is refused. */
    public void noConnections(Duration wait) {
        patience = Optional.of(wait);
    }

    /** From now on rows come in any order where a query leaves it open, as a database may send them after its rows were changed. */
    public void shuffle() {
        shuffled = true;
    }

    /** All is well again; rows that are shuffled stay so. */
    public void end() {
        more = Optional.empty();
        patience = Optional.empty();
    }

    Connection open(RunningTransaction.Opening opening) throws SQLException {
        Optional<Duration> wait = patience;
        if (wait.isPresent()) {
            sleep(wait.get());
            throw new SQLTransientConnectionException(
                    "Connection is not available, request timed out after " + wait.get().toMillis() + "ms", "08003");
        }
        Connection opened = opening.open();
        Connection connection = shuffled ? AnyOrder.of(opened) : opened;
        return more.isPresent() ? statements.counting(connection) : connection;
    }

    private static void sleep(Duration time) throws SQLException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted", stopped);
        }
    }
}
