package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.RecentParticipants;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

public class AoRecentParticipantsTest {

    private static final GroupId GROUP = new GroupId(1);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Nodes.Node node = Nodes.h2().first();
    private final RecentParticipants recent = new AoRecentParticipants(node.ao(), new TestClock(NOW));

    private SessionId session(GroupId group, Duration ahead) {
        SessionTime time = new SessionTime(LocalDateTime.ofInstant(NOW.plus(ahead), PARIS), PARIS, 90);
        return node.sessions()
                .add(group, new NewSession(new SessionPlan(time, "", Optional.empty(), 20), SignupTerms.OPEN))
                .id();
    }

    private void in(SessionId session, Standing standing, PersonKey... people) {
        node.signups().changing(session, seating -> {
            for (PersonKey person : people) {
                seating.enter(person, standing, Cause.of(person, Door.REST), NOW);
            }
            return true;
        });
    }

    @Test
    public void whoHadASeatLatelyIsNamedOnceTheLatestFirst() {
        SessionId old = session(GROUP, Duration.ofDays(-14));
        SessionId last = session(GROUP, Duration.ofDays(-7));
        SessionId next = session(GROUP, Duration.ofDays(7));
        SessionId elsewhere = session(new GroupId(2), Duration.ofDays(-1));
        in(old, Standing.SEATED, Cast.ANA, Cast.BO);
        in(last, Standing.SEATED, Cast.CEM, Cast.ANA);
        in(last, Standing.WAITING, Cast.DEE);
        in(next, Standing.SEATED, new PersonKey("later"));
        in(elsewhere, Standing.SEATED, new PersonKey("stranger"));
        assertEquals(List.of(Cast.CEM, Cast.ANA, Cast.BO), recent.of(GROUP, 10));
        assertEquals(List.of(Cast.CEM), recent.of(GROUP, 1));
        assertEquals(List.of(), recent.of(new GroupId(4711), 10));
        assertEquals(List.of(), recent.of(new GroupId(1L << 40), 10));
    }

    @Test
    public void whatIsLongAgoIsForgotten() {
        for (int i = 1; i <= 11; i++) {
            in(session(GROUP, Duration.ofDays(-i)), Standing.SEATED, new PersonKey("p" + i));
        }
        assertEquals(10, recent.of(GROUP, 20).size());
        List<String> cost = node.statementsOf(() -> recent.of(GROUP, 20));
        assertEquals(2, cost.size());
    }
}
