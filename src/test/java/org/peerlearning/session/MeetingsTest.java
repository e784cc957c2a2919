package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class MeetingsTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final World world = new World();

    private List<Session> ahead(Group group) {
        return world.meetings().ahead(group).stream().map(Meeting::session).toList();
    }

    @Test
    public void aMeetingSaysWhatItsGroupSays() {
        Group group = world.aGroup().titled("Rust").in(Cast.OPS).hostedBy(Cast.BO).showingParticipantsTo(Audience.HOSTS).there();
        Session session = world.aSession().of(group).there();
        assertEquals(
                new Meeting(session, Tally.NONE, "Rust", Cast.OPS, group.page(), Audience.HOSTS, false),
                Answers.given(world.meetings().find(ANA, session.id())));
    }

    @Test
    public void aFrameMakesTheMeetingOfASessionReadLater() {
        Group group = world.aGroup().titled("Rust").there();
        Session session = world.aSession().of(group).there();
        MeetingFrame frame = world.meetings().frame(ANA, session.id()).orElseThrow();
        Session later = session.withCapacity(99);
        assertEquals(Answers.given(world.meetings().find(ANA, session.id())).with(later, Tally.NONE), frame.of(later, Tally.NONE).orElseThrow());
    }

    @Test
    public void aFrameFitsNoSessionOfAnotherGroup() {
        Session session = world.aSession().of(world.aGroup().there()).there();
        Session other = world.aSession().of(world.aGroup().there()).there();
        assertEquals(Optional.empty(), world.meetings().frame(ANA, session.id()).orElseThrow().of(other, Tally.NONE));
    }

    @Test
    public void thereIsNoFrameForWhatTheViewerMayNotSee() {
        Session hidden = world.aSession().of(world.aGroup().hidden().there()).there();
        assertEquals(Optional.empty(), world.meetings().frame(ANA, hidden.id()));
        assertEquals(Optional.empty(), world.meetings().frame(ANA, new SessionId(4711)));
    }

    @Test
    public void onlyItsHostsHostAMeeting() {
        Session session = world.aSession().of(world.aGroup().hostedBy(Cast.BO).there()).there();
        Meeting meeting = Answers.given(world.meetings().find(ANA, session.id()));
        assertTrue(world.meetings().isHost(Cast.BO, meeting));
        assertFalse(world.meetings().isHost(Cast.ANA, meeting));
    }

    @Test
    public void aSessionOfAHiddenGroupLooksLikeNone() {
        Session session = world.aSession().of(world.aGroup().hidden().there()).there();
        assertEquals(List.of("session.not-found"), Answers.reasons(world.meetings().find(ANA, session.id())));
        assertEquals(
                Answers.refusals(world.meetings().find(ANA, new SessionId(4711))),
                Answers.refusals(world.meetings().find(ANA, session.id())));
    }

    @Test
    public void ofManyOnlyTheVisibleComeInTheOrderAskedFor() {
        Session hidden = world.aSession().of(world.aGroup().hidden().there()).there();
        Group group = world.aGroup().there();
        Session first = world.aSession().of(group).there();
        Session second = world.aSession().of(group).there();
        List<Meeting> found = world.meetings().visible(ANA, List.of(second.id(), hidden.id(), first.id(), second.id()));
        assertEquals(List.of(second, first), found.stream().map(Meeting::session).toList());
        assertEquals(1, world.access.questions());
        assertEquals(List.of(), world.meetings().visible(ANA, List.of()));
    }

    @Test
    public void aSessionIsAheadUntilItHasEnded() {
        Group group = world.aGroup().there();
        Session running = world.aSession().of(group).startingIn(Duration.ofMinutes(-89)).lasting(90).there();
        world.aSession().of(group).startingIn(Duration.ofMinutes(-90)).lasting(90).there();
        Session later = world.aSession().of(group).startingIn(Duration.ofDays(30)).there();
        Session soon = world.aSession().of(group).startingIn(Duration.ofMinutes(5)).there();
        assertEquals(List.of(running, soon, later), ahead(group));
    }

    @Test
    public void theLongestSessionAtTheEdgesOfTheWorldIsAheadToItsLastMinute() {
        Group group = world.aGroup().there();
        int minutes = SessionDraftPolicy.MINUTES_MAX;
        // 11:59 hours ago, by clocks that are 14 hours ahead of UTC and 11 behind.
        Session east = world.aSession().of(group).startingAt("2026-03-02T11:01", "Pacific/Kiritimati").lasting(minutes).there();
        Session west = world.aSession().of(group).startingAt("2026-03-01T10:01", "Pacific/Pago_Pago").lasting(minutes).there();
        assertEquals(List.of(east, west), ahead(group));
        world.clock.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), ahead(group));
    }

    @Test
    public void theNextIsTheNextInTimeNotByTheClockOnTheWall() {
        Group group = world.aGroup().there();
        // By the wall the second is earlier; in truth it starts 24 hours later.
        Session kiritimati = world.aSession().of(group).startingAt("2026-03-05T10:00", "Pacific/Kiritimati").there();
        Session pagoPago = world.aSession().of(group).startingAt("2026-03-05T09:00", "Pacific/Pago_Pago").there();
        assertEquals(List.of(kiritimati, pagoPago), ahead(group));
        assertEquals(kiritimati, world.meetings().next(List.of(group)).get(group.id()).session());
        world.clock.set(Instant.parse("2026-03-04T21:30:00Z"));
        assertEquals(pagoPago, world.meetings().next(List.of(group)).get(group.id()).session());
    }

    @Test
    public void eachGroupHasItsOwnNextAndSomeHaveNone() {
        Group busy = world.aGroup().there();
        Group idle = world.aGroup().there();
        Group other = world.aGroup().there();
        world.aSession().of(busy).startingIn(Duration.ofDays(9)).there();
        Session soon = world.aSession().of(busy).startingIn(Duration.ofDays(2)).there();
        Session its = world.aSession().of(other).there();
        world.aSession().of(idle).startingIn(Duration.ofDays(-9)).there();
        Map<?, Meeting> next = world.meetings().next(List.of(busy, idle, other, busy));
        assertEquals(Set.of(busy.id(), other.id()), next.keySet());
        assertEquals(soon, next.get(busy.id()).session());
        assertEquals(its, next.get(other.id()).session());
        assertEquals(Map.of(), world.meetings().next(List.of()));
    }

    @Test
    public void twoThatStartTogetherComeInTheOrderTheyWerePlanned() {
        Group group = world.aGroup().there();
        Session first = world.aSession().of(group).startingAt("2026-03-05T10:00", "Europe/Paris").there();
        Session second = world.aSession().of(group).startingAt("2026-03-05T09:00", "Europe/London").there();
        assertEquals(List.of(first, second), ahead(group));
    }
}
