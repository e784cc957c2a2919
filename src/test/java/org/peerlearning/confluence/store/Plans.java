package org.peerlearning.confluence.store;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;

/** Sessions to sign up for. */
final class Plans {

    private Plans() {}

    static SessionPlan plan(int capacity) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        return new SessionPlan(time, "", Optional.empty(), capacity);
    }

    static SessionId session(Nodes.Node node, int capacity) {
        return node.sessions().add(new GroupId(1), plan(capacity)).id();
    }
}
