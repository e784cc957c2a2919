package org.peerlearning.host.people;

import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.TestDatabases;

public class PeopleTest extends PeopleContract {

    @Override
    protected Database open() {
        return TestDatabases.h2();
    }
}
