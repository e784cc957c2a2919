package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class FollowGroupTest {

    private final World world = new World();
    private final FollowGroup end = new FollowGroup(world.keeper(), world.people);

    @Test
    public void everySignupEndsAndNoSeatIsPassedOn() {
        Session session = world.aSession().far().withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();

        assertTrue(end.callOff(session.id(), Optional.empty()));

        assertTrue(world.sessions.byId(session.id()).orElseThrow().calledOff());
        assertEquals("", world.sessions.byId(session.id()).orElseThrow().offReason());
        assertEquals(0, Tallies.of(world.sessions, session.id()).taken());
        List<HistoryEntry> lines = world.signups.history(session.id(), Optional.empty(), 3);
        assertEquals(
                List.of(Optional.of(Standing.CALLED_OFF), Optional.of(Standing.CALLED_OFF), Optional.empty()),
                lines.stream().map(HistoryEntry::to).toList());
        assertEquals(Optional.of(Deed.CALLED_OFF), lines.get(2).deed());
    }

    @Test
    public void whatHasBegunOrIsCalledOffIsLeftAlone() {
        Session begun = world.aSession().startingIn(Duration.ofMinutes(-1)).taking(Cast.ANA).there();
        Session off = world.aSession().there();
        end.callOff(off.id(), Optional.empty());

        assertFalse(end.callOff(begun.id(), Optional.empty()));
        assertFalse(end.callOff(off.id(), Optional.empty()));
        assertFalse(end.callOff(new SessionId(99_999), Optional.empty()));
        assertEquals(1, Tallies.of(world.sessions, begun.id()).taken());
    }

    @Test
    public void noOfferRunsOutWhileNobodyCanAnswerIt() {
        Clicks clicks = new Clicks(world);
        Session session = world.aSession().startingIn(Duration.ofDays(5)).withSeats(1).taking(Cast.ANA).waiting(Cast.BO, Cast.CEM).there();
        clicks.cancel(Cast.ANA, session);
        assertEquals(Standing.OFFERED, clicks.of(Cast.BO, session).standing());

        end.holdOffers(session.id());
        world.clock.pass(Duration.ofDays(4));
        world.passingOn().run();
        assertEquals(List.of("bo OFFERED", "cem WAITING"), clicks.stands(session));

        end.renewOffers(session.id());
        Instant ends = clicks.of(Cast.BO, session).offerEnds().orElseThrow();
        assertTrue(ends.isAfter(world.clock.instant()));
        assertTrue(ends.isBefore(session.cutOff()));
    }
}
