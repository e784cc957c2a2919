package org.peerlearning.signup.model;

import org.peerlearning.host.services.Database;
import org.peerlearning.testing.Postgres;

/** On PostgreSQL. */
public class CrashIT extends CrashContract {

    @Override
    Database open() {
        return Database.open(Postgres.database("crash"), Postgres.USER, Postgres.PASSWORD);
    }
}
