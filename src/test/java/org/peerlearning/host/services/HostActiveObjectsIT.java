package org.peerlearning.host.services;

public class HostActiveObjectsIT extends HostActiveObjectsContract {
    @Override
    protected Database open() {
        return TestDatabases.postgres();
    }
}
