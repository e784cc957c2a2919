package org.peerlearning.host.services;

public class HostClusterLocksIT extends HostClusterLocksContract {
    @Override
    protected String address() {
        return TestDatabases.postgresAddress();
    }

    @Override
    protected String user() {
        return "postgres";
    }
}
