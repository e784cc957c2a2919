package org.peerlearning.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL server for all tests of this JVM, started when the first of them asks and stopped when the JVM ends.
 *
 * <p>It does not sync to disk: right for tests, wrong for figures.
 */
public final class Postgres {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    /** Far more than it takes; ten seconds, which are given otherwise, are not always enough beside other tests. */
    private static final Duration START_MAX = Duration.ofMinutes(3);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Postgres() {}

    /**
     * The JDBC address of a new, empty database.
     *
     * @param name lower case letters, what it is for; a number is added
     */
    public static synchronized String database(String name) {
        String fresh = name + "_" + NUMBER.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + fresh);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot create database " + fresh, failure);
        }
        return server().getJdbcUrl(USER, fresh);
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").setPGStartupWait(START_MAX).start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(Postgres::stop, "stop-postgres"));
        }
        return server;
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
