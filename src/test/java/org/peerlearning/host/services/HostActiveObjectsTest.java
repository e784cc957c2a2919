package org.peerlearning.host.services;

public class HostActiveObjectsTest extends HostActiveObjectsContract {
    @Override
    protected Database open() {
        return TestDatabases.h2();
    }
}
