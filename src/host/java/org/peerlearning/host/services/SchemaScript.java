package org.peerlearning.host.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Creates tables and indexes that are absent, one node after the other. */
final class SchemaScript {
    private static final long LOCK = 0x70656572L;
    /** Table, column, index or other object is there already: PostgreSQL's and H2's states, and the race's unique key. */
    private static final Set<String> ALREADY_THERE =
            Set.of("42P07", "42701", "42710", "42P06", "23505", "42S01", "42S11", "42S21", "90045");

    private SchemaScript() {
    }

    static void run(Connection connection, boolean postgres, String... ddl) throws SQLException {
        if (postgres) {
            execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
            try {
                createWhatIsAbsent(connection, ddl);
            } finally {
                execute(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
            }
        } else {
            // An H2 database is open in one process only, and H2 itself breaks when two threads create one index.
            synchronized (SchemaScript.class) {
                createWhatIsAbsent(connection, ddl);
            }
        }
    }

    private static void createWhatIsAbsent(Connection connection, String... ddl) throws SQLException {
        for (String text : ddl) {
            for (String statement : text.split(";\\s*(\\R|$)")) {
                if (!statement.isBlank()) {
                    createIfAbsent(connection, statement.strip());
                }
            }
        }
    }

    private static void createIfAbsent(Connection connection, String ddl) throws SQLException {
        try {
            execute(connection, ddl);
        } catch (SQLException e) {
            if (!ALREADY_THERE.contains(e.getSQLState())) {
                throw new SQLException(e.getMessage() + " in: " + ddl, e.getSQLState(), e);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
