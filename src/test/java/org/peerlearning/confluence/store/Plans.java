package org.peerlearning.confluence.store;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;

/** Sessions to sign up for. */
final class Plans {

    private Plans() {}

    static NewSession plan(int capacity) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        return new NewSession(new SessionPlan(time, "", Optional.empty(), capacity), SignupTerms.OPEN);
    }

    static SessionId session(Nodes.Node node, int capacity) {
        return node.sessions().add(new GroupId(1), plan(capacity)).id();
    }
}
