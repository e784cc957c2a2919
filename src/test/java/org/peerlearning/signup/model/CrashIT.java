package org.peerlearning.signup.model;

import org.peerlearning.host.services.Database;
import org.peerlearning.testing.Postgres;

/** On PostgreSQL; at every moment with the long tests. */
public class CrashIT extends CrashContract {

    @Override
    int every() {
        return Integer.getInteger("crash.every", 3);
    }

    @Override
    Database open() {
        return Database.open(Postgres.database("crash"), Postgres.USER, Postgres.PASSWORD);
    }
}
