package org.peerlearning.host.services;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The host's one database: H2 or PostgreSQL behind one pool, READ COMMITTED as Confluence asks of its databases, with
 * transactions bound to the thread. Everything that goes through {@link #bound()} on the same thread is in the same
 * transaction, so the host's own tables, Active Objects and the app's use cases commit or roll back together.
 */
public final class Database implements AutoCloseable {
    private final boolean postgres;
    private final HikariDataSource pool;
    private final StatementCounter counter = new StatementCounter();
    private final ThreadLocal<RunningTransaction> running = new ThreadLocal<>();
    private final DatabaseStrain strain = new DatabaseStrain();
    private final DataSource bound = new BoundDataSource(() -> strain.open(this::connection));

    private Database(boolean postgres, HikariDataSource pool) {
        this.postgres = postgres;
        this.pool = pool;
    }

    /**
     * Opens the database.
     *
     * @param jdbcUrl an address that starts with {@code jdbc:h2:} or {@code jdbc:postgresql:}
     * @param user blank when the address says it
     * @param password blank when none is needed
     * @throws org.peerlearning.host.HostFailure when the address is malformed or unsupported, the server cannot be reached
     *     or it refuses the user; within ten seconds
     */
    public static Database open(String jdbcUrl, String user, String password) {
        DatabaseAddress address = new DatabaseAddress(jdbcUrl, user, password);
        return new Database(address.isPostgres(), address.connect());
    }

    /** Connections of the running transaction (closing one of them does nothing), or pooled ones that commit by themselves. */
    public DataSource bound() {
        return bound;
    }

    /** Whether the server is PostgreSQL; it is H2 otherwise. */
    public boolean isPostgres() {
        return postgres;
    }

    /** Whether the calling thread is in a transaction. */
    public boolean isInTransaction() {
        return running.get() != null;
    }

    /**
     * Runs the work in a transaction: begins one, or joins the one that runs on this thread. Whatever the work throws rolls
     * back and is thrown on; from a joined call it also dooms the outer transaction.
     *
     * @throws UnexpectedRollback from the outermost call when a joined call had failed and its failure was swallowed
     * @throws DatabaseException when the commit fails
     */
    public <T> T inTransaction(Supplier<T> work) {
        RunningTransaction joined = running.get();
        if (joined != null) {
            return joined.join(work);
        }
        RunningTransaction own = RunningTransaction.begin(this::open);
        running.set(own);
        T result;
        try {
            result = own.join(work);
        } catch (Throwable failure) {
            running.remove();
            own.rollback(failure);
            throw failure;
        }
        running.remove();
        own.commit();
        own.runAfterCommit();
        return result;
    }

    /** Runs the task after the outermost transaction has committed, and never when it rolls back; at once when none runs. */
    public void afterCommit(Runnable task) {
        RunningTransaction transaction = running.get();
        if (transaction == null) {
            task.run();
        } else {
            transaction.afterCommit(task);
        }
    }

    /**
     * Runs the work apart from the transaction of this thread, as if it were on another thread: what it stores stays when
     * that transaction rolls back. It needs a second connection, so it is for rare and short work such as a lock's row.
     */
    public <T> T apart(Supplier<T> work) {
        RunningTransaction suspended = running.get();
        running.remove();
        try {
            return work.get();
        } finally {
            if (suspended != null) {
                running.set(suspended);
            }
        }
    }

    /** All rows of a query, in its order; {@code ?} stand for {@code args}. */
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... args) {
        return execute(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, args);
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(mapper.map(rows));
                    }
                    return found;
                }
            }
        });
    }

    /** The first row of a query; empty when there is none or it maps to null. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... args) {
        return execute(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setMaxRows(1);
                bind(statement, args);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.ofNullable(mapper.map(rows)) : Optional.empty();
                }
            }
        });
    }

    /** Runs an insert, update or delete and returns the number of rows it touched. */
    public int update(String sql, Object... args) {
        return execute(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, args);
                return statement.executeUpdate();
            }
        });
    }

    /** Runs an insert and returns the key that the database generated for column ID. */
    public long insert(String sql, Object... args) {
        String[] key = {postgres ? "id" : "ID"};
        return execute(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql, key)) {
                bind(statement, args);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    if (!keys.next()) {
                        throw new SQLException("No key was generated");
                    }
                    return keys.getLong(1);
                }
            }
        });
    }

    /**
     * Creates what is absent: each statement (several may stand in one text, ended by a semicolon at the end of a line) is
     * run apart from any transaction, and one whose object is there already is passed over. Nodes that start at the same
     * time run their scripts one after the other.
     */
    public void script(String... ddl) {
        try (Connection connection = open()) {
            SchemaScript.run(connection, postgres, ddl);
        } catch (SQLException e) {
            throw new DatabaseException("Creating tables", e);
        }
    }

    /** Statements executed since the database was opened, on all threads; only grows. */
    public long statements() {
        return counter.executed();
    }

    /** The texts of the last {@code n} statements, oldest first. */
    public List<String> lastStatements(int n) {
        return counter.last(n);
    }

    /** The counter behind {@link #statements()}, which also counts for one thread. */
    public StatementCounter counter() {
        return counter;
    }

    /** What those suffer who come by {@link #bound()}. */
    public DatabaseStrain strain() {
        return strain;
    }

    /** Closes the pool; connections that are still in use are broken. */
    @Override
    public void close() {
        pool.close();
    }

    private Connection open() throws SQLException {
        return counter.counting(pool.getConnection());
    }

    private Connection connection() throws SQLException {
        RunningTransaction transaction = running.get();
        return transaction == null ? open() : transaction.handle();
    }

    private <T> T execute(String sql, Step<T> step) {
        try (Connection connection = connection()) {
            return step.on(connection);
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            Object value = args[i];
            if (value instanceof Instant) {
                statement.setTimestamp(i + 1, Timestamp.from((Instant) value));
            } else if (value instanceof Enum<?>) {
                statement.setString(i + 1, ((Enum<?>) value).name());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** What is done with a connection. */
    private interface Step<T> {
        T on(Connection connection) throws SQLException;
    }
}
