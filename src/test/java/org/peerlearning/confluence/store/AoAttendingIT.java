package org.peerlearning.confluence.store;

import org.peerlearning.calendar.AttendingContract;

public class AoAttendingIT extends AttendingContract {

    @Override
    protected Stores empty() {
        Nodes.Node node = Nodes.postgres().first();
        return new Stores(node.sessions(), node.signups(), new AoAttending(node.ao()));
    }
}
