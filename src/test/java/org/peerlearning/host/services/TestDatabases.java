package org.peerlearning.host.services;

import java.util.UUID;
import org.peerlearning.testing.Postgres;

/** Fresh databases for tests: H2 in memory, or a new database on one PostgreSQL server that the tests of a run share. */
public final class TestDatabases {
    private TestDatabases() {
    }

    /** A new, empty H2 database in memory. */
    public static Database h2() {
        return Database.open(h2Address(), "", "");
    }

    /** The address of a new H2 database in memory, which lives until the run ends. */
    public static String h2Address() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=KEY,VALUE,USER;LOCK_TIMEOUT=10000";
    }

    /** A new, empty PostgreSQL database. */
    public static Database postgres() {
        return Database.open(postgresAddress(), "postgres", "postgres");
    }

    /** The address of a new PostgreSQL database; the user is postgres. */
    public static String postgresAddress() {
        return Postgres.database("host");
    }

    /** The port of the shared PostgreSQL server, which is started when it does not run yet. */
    public static int postgresPort() {
        return Integer.parseInt(postgresAddress().replaceAll(".*:(\\d+)/.*", "$1"));
    }
}
