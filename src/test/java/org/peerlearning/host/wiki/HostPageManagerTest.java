package org.peerlearning.host.wiki;

import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.TestDatabases;

public class HostPageManagerTest extends HostPageManagerContract {

    @Override
    protected Database open() {
        return TestDatabases.h2();
    }
}
