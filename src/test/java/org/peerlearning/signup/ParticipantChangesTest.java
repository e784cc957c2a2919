package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;
import org.peerlearning.testing.World;

/** Adding, removing, accepting and turning down at the host's desk. */
public class ParticipantChangesTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Before
    public void somePeopleHaveNames() {
        world.people.know("ana.a", ANA);
        world.people.know("bo", BO);
    }

    private Answer<Signup> add(Session session, String name) {
        return world.adding().add(Clicks.HOST, session.id(), name);
    }

    @Test
    public void whoIsAddedGetsAFreeSeat() {
        Session session = world.aSession().there();
        Signup added = Answers.given(add(session, "  ana.a "));
        assertEquals(clicks.of(ANA, session), added);
        assertEquals(List.of("ana SEATED by hope via DESK"), clicks.history(session, 9));
    }

    @Test
    public void whoIsAddedWhereOthersWaitGoesToTheEndOfTheLine() {
        Session session = world.aSession().withSeats(1).taking(DEE).waiting(CEM).there();
        assertEquals(Standing.WAITING, Answers.given(add(session, "bo")).standing());
        assertEquals(List.of("dee SEATED", "cem WAITING", "bo WAITING"), clicks.stands(session));
    }

    @Test
    public void onceNoSeatIsPassedOnTheHostsGiveThoseThatAreLeft() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(4)).withSeats(2).taking(CEM, DEE).waiting(BO).there();
        world.clock.pass(Duration.ofHours(2));
        clicks.cannotCome(CEM, session);
        assertEquals(Standing.SEATED, Answers.given(add(session, "ana.a")).standing());
        assertEquals(List.of("dee SEATED", "bo WAITING", "ana SEATED"), clicks.stands(session));
    }

    @Test
    public void theWindowAndTheApprovalAreTheHostsOwn() {
        assertEquals(Standing.SEATED, Answers.given(add(world.aSession().withApproval().there(), "bo")).standing());
        assertEquals(Standing.SEATED, Answers.given(add(world.aSession().openingIn(Duration.ofDays(1)).there(), "bo")).standing());
        assertEquals(Standing.SEATED, Answers.given(add(world.aSession().closingIn(Duration.ZERO).there(), "bo")).standing());
    }

    @Test
    public void nobodyIsAddedTwiceOrTooLate() {
        assertRefused("signup.has-signed-up", add(world.aSession().taking(ANA).there(), "ana.a"));
        assertRefused("signup.has-signed-up", add(world.aSession().waiting(ANA).there(), "ana.a"));
        assertRefused("signup.closed", add(world.aSession().startingIn(Duration.ZERO).there(), "ana.a"));
        Session off = world.aSession().there();
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        assertRefused("signup.called-off", add(off, "ana.a"));
    }

    @Test
    public void whoIsUnknownGoneOrMayNotSeeThePageCannotBeAdded() {
        Session session = world.aSession().there();
        assertRefused("user: input.missing", add(session, null));
        assertRefused("user: input.missing", add(session, " \u200B "));
        assertRefused("user: signup.unknown-person", add(session, "nobody"));
        world.people.leave(BO);
        assertRefused("user: signup.unknown-person", add(session, "bo"));
        Session secret = world.aSession().of(world.aGroup().hidden().there()).there();
        world.access.showTo(Cast.HOST, world.groups.byId(secret.group()).orElseThrow().page());
        assertRefused("user: signup.unknown-person", add(secret, "ana.a"));
    }

    @Test
    public void aRemovalNeedsAReasonThatCanBeRead() {
        Session session = world.aSession().taking(ANA).there();
        SignupId ana = clicks.of(ANA, session).id();
        for (String nothing : new String[] {null, "", " \n ", "\u200B\u200B"}) {
            assertRefused("reason: input.missing", world.removing().remove(Clicks.HOST, session.id(), ana, nothing));
        }
        assertRefused(
                "reason: input.too-long", world.removing().remove(Clicks.HOST, session.id(), ana, "x".repeat(Desk.REASON_MAX + 1)));
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
        String longest = Texts.emojis(Desk.REASON_MAX);
        assertEquals(
                Standing.REMOVED, Answers.given(world.removing().remove(Clicks.HOST, session.id(), ana, longest)).standing());
        assertEquals(List.of("ana REMOVED by hope via DESK: " + longest), clicks.history(session, 1));
    }

    @Test
    public void whoStandsAnywhereCanBeRemoved() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).asking(CEM).there();
        clicks.cancel(ANA, session);
        clicks.remove(BO, session);
        clicks.remove(CEM, session);
        assertEquals(List.of(), clicks.stands(session));
    }

    @Test
    public void onlyActiveSignupsOfThisSessionAreThere() {
        Session session = world.aSession().taking(ANA).there();
        Session other = world.aSession().taking(BO).there();
        SignupId elsewhere = clicks.of(BO, other).id();
        SignupId ended = clicks.of(ANA, session).id();
        clicks.cancel(ANA, session);
        for (SignupId id : List.of(elsewhere, ended, new SignupId(4711))) {
            assertRefused("signup.not-found", world.removing().remove(Clicks.HOST, session.id(), id, "why"));
            assertRefused("signup.not-found", world.deciding().accept(Clicks.HOST, session.id(), id));
            assertRefused("signup.not-found", world.deciding().turnDown(Clicks.HOST, session.id(), id, "why"));
        }
        assertEquals(List.of("bo SEATED"), clicks.stands(other));
    }

    @Test
    public void whoIsAcceptedGetsAFreeSeatAtOnceEvenWhenItIsNear() {
        Session session = world.aSession().withApproval().withSeats(1).asking(ANA, BO).there();
        assertEquals(Standing.SEATED, Answers.given(clicks.acceptRequest(ANA, session)).standing());
        assertEquals(Standing.WAITING, Answers.given(clicks.acceptRequest(BO, session)).standing());
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(session));
        assertEquals(List.of("bo WAITING by hope via DESK", "ana SEATED by hope via DESK"), clicks.history(session, 2));
    }

    @Test
    public void whoIsAcceptedStandsInLineWhereTheyCame() {
        Session session = world.aSession().withSeats(1).taking(ANA).asking(BO, CEM, DEE).there();
        clicks.acceptRequest(DEE, session);
        clicks.acceptRequest(CEM, session);
        assertEquals(List.of("ana SEATED", "bo ASKED", "cem WAITING", "dee WAITING"), clicks.stands(session));
    }

    @Test
    public void whoIsTurnedDownLearnsWhy() {
        Session session = world.aSession().withApproval().asking(ANA, BO).there();
        assertEquals(Standing.TURNED_DOWN, Answers.given(clicks.turnDown(ANA, session)).standing());
        assertEquals(List.of("ana TURNED_DOWN by hope via DESK: not this time"), clicks.history(session, 1));
        SignupId bo = clicks.of(BO, session).id();
        assertRefused("reason: input.missing", world.deciding().turnDown(Clicks.HOST, session.id(), bo, " "));
        assertEquals(List.of("bo ASKED"), clicks.stands(session));
    }

    @Test
    public void whatIsDecidedIsDecided() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        for (PersonKey person : List.of(ANA, BO)) {
            assertRefused("signup.is-decided", clicks.acceptRequest(person, session));
            assertRefused("signup.is-decided", clicks.turnDown(person, session));
        }
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(session));
    }

    @Test
    public void nobodyIsAcceptedOnceTheSessionHasStarted() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).withApproval().withSeats(1).asking(ANA).there();
        world.clock.pass(Duration.ofHours(1));
        assertRefused("signup.closed", clicks.acceptRequest(ANA, session));
        assertEquals(Standing.ASKED, clicks.of(ANA, session).standing());
    }
}
