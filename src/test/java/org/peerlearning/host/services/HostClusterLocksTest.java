package org.peerlearning.host.services;

public class HostClusterLocksTest extends HostClusterLocksContract {
    @Override
    protected String address() {
        return TestDatabases.h2Address();
    }

    @Override
    protected String user() {
        return "";
    }
}
