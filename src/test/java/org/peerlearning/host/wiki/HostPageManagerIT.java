package org.peerlearning.host.wiki;

import org.peerlearning.host.services.Database;
import org.peerlearning.testing.Postgres;

public class HostPageManagerIT extends HostPageManagerContract {

    @Override
    protected Database open() {
        return Database.open(Postgres.database("wiki"), Postgres.USER, Postgres.PASSWORD);
    }
}
