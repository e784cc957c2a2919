package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

/** A seat that comes free goes to the first in line, by whichever way it came free, and to nobody else. */
public class PromotionTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    /** One seat, near: what comes free is offered. */
    private Session near() {
        return world.aSession().withSeats(1).taking(ANA).waiting(BO, CEM).there();
    }

    private void assertPassedOn(Session session) {
        assertEquals(List.of("bo OFFERED", "cem WAITING"), clicks.stands(session));
        assertEquals(new Tally(1, 1, 0), clicks.tally(session));
    }

    @Test
    public void whenSomebodyCancels() {
        Session session = near();
        clicks.cancel(ANA, session);
        assertPassedOn(session);
        assertEquals(List.of("bo OFFERED by the rules via REST"), clicks.history(session, 1));
    }

    @Test
    public void atOnceWhileTheSessionIsFar() {
        Session session = world.aSession().far().withSeats(1).taking(ANA).waiting(BO, CEM).there();
        clicks.cancel(ANA, session);
        assertEquals(List.of("bo SEATED", "cem WAITING"), clicks.stands(session));
    }

    @Test
    public void whenAHostRemovesSomebody() {
        Session session = near();
        Answers.given(clicks.remove(ANA, session));
        assertPassedOn(session);
        assertEquals(
                List.of("bo OFFERED by the rules via DESK", "ana REMOVED by hope via DESK: no room"), clicks.history(session, 2));
    }

    @Test
    public void whenAnOfferIsDeclined() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(DEE, BO, CEM).there();
        clicks.cancel(ANA, session);
        clicks.decline(DEE, session);
        assertPassedOn(session);
    }

    @Test
    public void whenAnOfferRunsOut() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(DEE, BO, CEM).there();
        clicks.cancel(ANA, session);
        world.clock.set(clicks.of(DEE, session).offerEnds().orElseThrow());
        world.passingOn().run();
        assertPassedOn(session);
        assertEquals(
                List.of("bo OFFERED by the rules via CLOCK", "dee EXPIRED by the rules via CLOCK"), clicks.history(session, 2));
    }

    @Test
    public void whenSeatsAreAdded() {
        Session session = near();
        assertEquals(new Tally(3, 0, 0), Answers.given(clicks.changeCapacity(session, 9)));
        assertEquals(List.of("ana SEATED", "bo OFFERED", "cem OFFERED"), clicks.stands(session));
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.signUp(DEE, session)).kind());
    }

    @Test
    public void whenSomebodyLeavesTheWiki() {
        Session session = near();
        world.ending().of(ANA);
        assertPassedOn(session);
        assertEquals(List.of("bo OFFERED by the rules via WIKI", "ana LEFT by the rules via WIKI"), clicks.history(session, 2));
    }

    @Test
    public void whenTheRepairFindsThatSomebodyIsGone() {
        Session session = near();
        PersonKey adam = new PersonKey("adam");
        world.access.makeWikiAdministrator(adam);
        world.people.leave(ANA);
        Answers.given(world.checking().repair(Viewer.of(adam), session.id()));
        assertPassedOn(session);
    }

    @Test
    public void whenAHostMovesSomebodyAway() {
        Group group = world.aGroup().there();
        Session session = world.aSession().of(group).withSeats(1).taking(ANA).waiting(BO, CEM).there();
        Session other = world.aSession().of(group).there();
        Answers.given(clicks.move(ANA, session, other));
        assertPassedOn(session);
        assertEquals(List.of("ana SEATED"), clicks.stands(other));
    }

    @Test
    public void whenAnAcceptedPersonIsTurnedOutAgain() {
        Session session = world.aSession().withApproval().withSeats(1).asking(ANA, BO, CEM).there();
        for (PersonKey person : List.of(ANA, BO, CEM)) {
            Answers.given(clicks.acceptRequest(person, session));
        }
        assertEquals(List.of("ana SEATED", "bo WAITING", "cem WAITING"), clicks.stands(session));
        clicks.remove(ANA, session);
        assertPassedOn(session);
    }

    @Test
    public void whenSomebodyWhoOnlyAskedIsTurnedDownNothingComesFree() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).asking(CEM).there();
        Answers.given(clicks.turnDown(CEM, session));
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(session));
    }

    @Test
    public void anyChangeAtAllHealsASeatThatWasForgotten() {
        Session session = near();
        world.sessions.changeCapacity(session.id(), 2);
        clicks.signUp(DEE, session);
        assertEquals(List.of("ana SEATED", "bo OFFERED", "cem WAITING", "dee WAITING"), clicks.stands(session));
    }

    @Test
    public void inTheOrderInWhichPeopleCameNotInWhichTheyWereAccepted() {
        Session session = world.aSession().withApproval().withSeats(1).taking(DEE).asking(ANA, BO).there();
        clicks.acceptRequest(BO, session);
        clicks.acceptRequest(ANA, session);
        clicks.cancel(DEE, session);
        assertEquals(List.of("ana OFFERED", "bo WAITING"), clicks.stands(session));
    }

    @Test
    public void notAfterTheCutOff() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(3)).withSeats(1).taking(ANA).waiting(BO).there();
        world.clock.pass(Duration.ofHours(2));
        clicks.remove(ANA, session);
        assertEquals(List.of("bo WAITING"), clicks.stands(session));
        clicks.changeCapacity(session, 5);
        assertEquals(List.of("bo WAITING"), clicks.stands(session));
    }

    @Test
    public void notAfterTheStart() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).withSeats(1).taking(ANA).waiting(BO).there();
        world.clock.pass(Duration.ofHours(1));
        clicks.remove(ANA, session);
        assertEquals(List.of("bo WAITING"), clicks.stands(session));
    }

    @Test
    public void anOfferEndsWithTheCutOffAtTheLatest() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(4)).withSeats(1).taking(ANA).waiting(BO).there();
        clicks.cancel(ANA, session);
        Instant end = clicks.of(BO, session).offerEnds().orElseThrow();
        assertEquals(session.cutOff(), end);
        world.clock.set(end);
        world.passingOn().run();
        assertEquals(List.of(), clicks.stands(session));
    }

    @Test
    public void theNightsAreThoseOfWhoGetsTheOffer() {
        world.people.live(BO, "Asia/Tokyo");
        world.people.live(CEM, "America/New_York");
        Session session = world.aSession().withSeats(2).taking(ANA, DEE).waiting(BO, CEM).there();
        clicks.cancel(ANA, session);
        clicks.cancel(DEE, session);
        // Nine in the morning UTC plus twelve hours: six in Tokyo, which is night, and four in the afternoon in New York.
        assertEquals(Instant.parse("2026-03-03T00:00:00Z"), clicks.of(BO, session).offerEnds().orElseThrow());
        assertEquals(Instant.parse("2026-03-02T21:00:00Z"), clicks.of(CEM, session).offerEnds().orElseThrow());
    }
}
