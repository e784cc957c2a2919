package org.peerlearning.host.services;

public class HostSchedulerTest extends HostSchedulerContract {
    @Override
    protected Database open(String address) {
        return Database.open(address, "", "");
    }

    @Override
    protected String address() {
        return TestDatabases.h2Address();
    }
}
