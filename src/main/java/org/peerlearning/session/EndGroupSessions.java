package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupSessions;
import org.peerlearning.shared.PersonKey;

/** What becomes of the plans of a group that ends. */
public final class EndGroupSessions implements GroupSessions {

    /** No zone is further from UTC than this, so a local start before "now minus this" has surely passed. */
    private static final int ZONE_REACH_HOURS = 18;

    private final SessionRepository sessions;
    private final SessionEnd end;
    private final Clock clock;

    public EndGroupSessions(SessionRepository sessions, SessionEnd end, Clock clock) {
        this.sessions = sessions;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public int callOffAll(GroupId group, Optional<PersonKey> by) {
        Instant now = clock.instant();
        LocalDateTime from = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusHours(ZONE_REACH_HOURS);
        return (int) sessions.from(List.of(group), from).stream()
                .filter(session -> !session.calledOff() && !session.hasStarted(now))
                .filter(session -> end.callOff(session.id(), by))
                .count();
    }
}
