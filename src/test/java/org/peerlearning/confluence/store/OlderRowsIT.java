package org.peerlearning.confluence.store;

import org.peerlearning.host.services.Database;
import org.peerlearning.testing.Postgres;

public class OlderRowsIT extends OlderRowsContract {

    @Override
    Database database() {
        return Database.open(Postgres.database("older"), Postgres.USER, Postgres.PASSWORD);
    }
}
