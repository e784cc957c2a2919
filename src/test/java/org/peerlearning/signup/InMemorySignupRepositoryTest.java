package org.peerlearning.signup;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.InMemorySessionRepository;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;

public class InMemorySignupRepositoryTest extends SignupRepositoryContract {

    private final InMemorySessionRepository sessions = new InMemorySessionRepository();
    private final InMemorySignupRepository signups = new InMemorySignupRepository(sessions);

    @Override
    protected List<SignupRepository> emptyNodes() {
        return List.of(signups);
    }

    @Override
    protected SignupAudit audit() {
        return signups;
    }

    @Override
    protected SessionRepository sessions() {
        return sessions;
    }

    @Override
    protected SessionId session(int capacity) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        SessionPlan plan = new SessionPlan(time, "", Optional.empty(), capacity);
        return sessions.add(new GroupId(1), new NewSession(plan, SignupTerms.OPEN)).id();
    }
}
