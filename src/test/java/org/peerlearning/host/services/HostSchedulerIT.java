package org.peerlearning.host.services;

public class HostSchedulerIT extends HostSchedulerContract {
    @Override
    protected Database open(String address) {
        return Database.open(address, "postgres", "postgres");
    }

    @Override
    protected String address() {
        return TestDatabases.postgresAddress();
    }
}
