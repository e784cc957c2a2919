package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupSessions;
import org.peerlearning.shared.PersonKey;

/** What becomes of the plans of a group that ends, or is not seen for a while. */
public final class PlansOfGroup implements GroupSessions {

    /** No zone is further from UTC than this, so a local start before "now minus this" has surely passed. */
    private static final int ZONE_REACH_HOURS = 18;

    private final SessionRepository sessions;
    private final SessionFate fate;
    private final Clock clock;

    public PlansOfGroup(SessionRepository sessions, SessionFate fate, Clock clock) {
        this.sessions = sessions;
        this.fate = fate;
        this.clock = clock;
    }

    @Override
    public int callOffAll(GroupId group, Optional<PersonKey> by) {
        return (int) ahead(group).stream().filter(session -> fate.callOff(session, by)).count();
    }

    @Override
    public void hold(GroupId group) {
        ahead(group).forEach(fate::holdOffers);
    }

    @Override
    public void resume(GroupId group) {
        ahead(group).forEach(fate::renewOffers);
    }

    /** Those of the group's sessions ahead that this person leads, in the order in which they are locked. */
    List<SessionId> ledAhead(GroupId group, PersonKey person) {
        return ahead(group, session -> session.plan().ledBy().filter(person::equals).isPresent());
    }

    private List<SessionId> ahead(GroupId group) {
        return ahead(group, session -> true);
    }

    /** In the order of their numbers, as everybody locks who locks several: so nobody waits for anybody in a circle. */
    private List<SessionId> ahead(GroupId group, Predicate<Session> which) {
        Instant now = clock.instant();
        LocalDateTime from = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusHours(ZONE_REACH_HOURS);
        return sessions.from(List.of(group), from).stream()
                .map(Counted::session)
                .filter(session -> !session.calledOff() && !session.hasStarted(now) && which.test(session))
                .map(Session::id)
                .sorted(Comparator.comparingLong(SessionId::value))
                .toList();
    }
}
