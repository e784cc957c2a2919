package org.peerlearning.confluence.store;

import org.peerlearning.calendar.AttendingContract;

public class AoAttendingTest extends AttendingContract {

    @Override
    protected Stores empty() {
        Nodes.Node node = Nodes.h2().first();
        return new Stores(node.sessions(), node.signups(), new AoAttending(node.ao()));
    }
}
