package org.peerlearning.host.services;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import org.peerlearning.host.HostFailure;

/** A JDBC address the host can serve, and how its pool is set up. */
record DatabaseAddress(String url, String user, String password) {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int POOL_SIZE = 24;
    private static final long WAIT_MILLIS = 10_000;

    DatabaseAddress {
        url = url == null ? "" : url.strip();
        if (!url.startsWith(H2) && !url.startsWith(POSTGRES)) {
            throw new HostFailure("Database address \"" + hidden(url) + "\" is not supported: give one that starts with "
                    + H2 + " or " + POSTGRES);
        }
    }

    boolean isPostgres() {
        return url.startsWith(POSTGRES);
    }

    /** Opens the pool with one live connection, or says in one line why that is impossible; within ten seconds. */
    HikariDataSource connect() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("host-database");
        config.setDriverClassName(isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver");
        config.setJdbcUrl(url);
        config.setUsername(user == null || user.isBlank() ? null : user);
        config.setPassword(password == null || password.isEmpty() ? null : password);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(WAIT_MILLIS);
        // One try: an address that is wrong now is wrong in ten seconds as well.
        config.setInitializationFailTimeout(1);
        if (isPostgres()) {
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("loginTimeout", "8");
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new HostFailure("Cannot open the database " + hidden(url) + ": " + reason(e), e);
        } catch (IllegalArgumentException e) {
            throw new HostFailure("Database address \"" + hidden(url) + "\" is malformed: " + oneLine(e), e);
        } catch (RuntimeException e) {
            // The pool wraps what a driver throws for an address it cannot parse in a plain RuntimeException.
            throw new HostFailure("Cannot use the database address " + hidden(url) + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException) {
                return oneLine(t);
            }
        }
        return oneLine(failure);
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(message);
    }

    private static String hidden(String address) {
        return address.replaceAll("(?i)(password=)[^;&]*", "$1***");
    }
}
