package org.peerlearning.signup;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.InMemorySessionRepository;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;

public class InMemorySignupRepositoryTest extends SignupRepositoryContract {

    private final InMemorySessionRepository sessions = new InMemorySessionRepository();

    @Override
    protected List<SignupRepository> emptyNodes() {
        return List.of(new InMemorySignupRepository(sessions));
    }

    @Override
    protected SessionId session(int capacity) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        return sessions.add(new GroupId(1), new SessionPlan(time, "", Optional.empty(), capacity)).id();
    }
}
