package org.peerlearning.host.people;

import org.peerlearning.host.services.Database;
import org.peerlearning.testing.Postgres;

public class PeopleIT extends PeopleContract {

    @Override
    protected Database open() {
        return Database.open(Postgres.database("people"), Postgres.USER, Postgres.PASSWORD);
    }
}
