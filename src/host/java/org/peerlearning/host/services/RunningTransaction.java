package org.peerlearning.host.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction on one thread: its connection, whether it is doomed, and what waits for its commit. */
final class RunningTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(RunningTransaction.class);
    /** Only the outermost call may end the transaction or change how it runs. */
    private static final Set<String> NOT_YOURS =
            Set.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation", "setReadOnly", "abort");

    private final Connection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private Throwable doom;
    private boolean ended;

    private RunningTransaction(Connection connection) {
        this.connection = connection;
    }

    static RunningTransaction begin(Opening opening) {
        try {
            Connection connection = opening.open();
            try {
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new RunningTransaction(connection);
        } catch (SQLException e) {
            throw new DatabaseException("Beginning a transaction", e);
        }
    }

    <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable failure) {
            if (doom == null) {
                doom = failure;
            }
            throw failure;
        }
    }

    void afterCommit(Runnable task) {
        afterCommit.add(task);
    }

    /** The connection as those in the transaction see it: closing is left to the outermost call, and so is its end. */
    Connection handle() {
        return StatementCounter.proxy(Connection.class, (proxy, method, args) -> {
            String name = method.getName();
            if (name.equals("close")) {
                return null;
            }
            if (name.equals("isClosed") && ended) {
                return true;
            }
            if (ended) {
                throw new SQLException("The transaction of this connection has ended");
            }
            if (NOT_YOURS.contains(name) && !(name.equals("rollback") && args != null)) {
                throw new SQLException(name + " on the connection of a running transaction: only the outermost call may end it");
            }
            return StatementCounter.call(connection, method, args);
        });
    }

    void commit() {
        if (doom != null) {
            UnexpectedRollback unexpected = new UnexpectedRollback(doom);
            rollback(unexpected);
            throw unexpected;
        }
        ended = true;
        try (Connection closing = connection) {
            try {
                closing.commit();
            } catch (SQLException e) {
                undo(closing, e);
                throw e;
            }
            closing.setAutoCommit(true);
        } catch (SQLException e) {
            throw new DatabaseException("Committing", e);
        }
    }

    void rollback(Throwable why) {
        ended = true;
        try (Connection closing = connection) {
            closing.rollback();
            closing.setAutoCommit(true);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** Runs each task; one that fails is logged, for the transaction is committed and the others must not miss it. */
    void runAfterCommit() {
        for (Runnable task : afterCommit) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("A task that waited for a commit failed", e);
            }
        }
    }

    private static void undo(Connection connection, SQLException why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** Where a transaction gets its connection from. */
    interface Opening {
        Connection open() throws SQLException;
    }
}
