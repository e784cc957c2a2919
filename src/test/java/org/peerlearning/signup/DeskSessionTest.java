package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.World;

/** Changing the capacity and calling off at the host's desk. */
public class DeskSessionTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private Session now(Session session) {
        return world.sessions.byId(session.id()).orElseThrow();
    }

    @Test
    public void addedSeatsAreThereForWhoComesNext() {
        Session session = world.aSession().withSeats(1).taking(ANA).there();
        assertEquals(new Tally(1, 0, 0), Answers.given(clicks.changeCapacity(session, 2)));
        assertEquals(2, now(session).capacity());
        assertEquals(List.of("CAPACITY_CHANGED [1, 2] by hope via DESK"), clicks.history(session, 1));
        Answers.given(clicks.changeCapacity(session, 2));
        assertEquals(2, clicks.history(session, 99).size());
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.signUp(BO, session)).kind());
    }

    @Test
    public void seatsAreTakenAwayOnlyWhileNobodyHoldsThem() {
        Session session = world.aSession().withSeats(5).taking(ANA, BO, CEM).there();
        clicks.cancel(ANA, session);
        Answers.given(clicks.changeCapacity(session, 2));
        assertEquals(List.of(1, 2), world.signups.seated(session.id(), 0, 9).stream().map(Signup::seat).sorted().toList());
        assertEquals(
                List.of(Refusal.refused("session.capacity-below-taken", 2, 1)),
                Answers.refusals(clicks.changeCapacity(session, 1)));
        assertEquals(2, now(session).capacity());
        assertEquals(List.of("bo SEATED", "cem SEATED"), clicks.stands(session));
    }

    @Test
    public void aSeatOnOfferIsTaken() {
        Session session = world.aSession().withSeats(2).taking(DEE, ANA).waiting(BO).there();
        clicks.cancel(ANA, session);
        assertRefused("session.capacity-below-taken", clicks.changeCapacity(session, 1));
        assertEquals(List.of("dee SEATED", "bo OFFERED"), clicks.stands(session));
    }

    @Test
    public void theCapacityIsANumberThatMakesSense() {
        Session session = world.aSession().withSeats(3).there();
        for (int wrong : new int[] {0, -1, 10_001}) {
            assertRefused("capacity: input.range", clicks.changeCapacity(session, wrong));
        }
        assertRefused("capacity: input.missing", world.changingCapacity().change(Clicks.HOST, session.id(), null));
        assertEquals(3, now(session).capacity());
    }

    @Test
    public void moreSeatsDoNotAnswerForTheHosts() {
        Session session = world.aSession().withApproval().withSeats(1).taking(ANA).asking(BO).there();
        Answers.given(clicks.changeCapacity(session, 5));
        assertEquals(List.of("ana SEATED", "bo ASKED"), clicks.stands(session));
    }

    @Test
    public void calledOffEverySignupEndsAndNoSeatIsPassedOn() {
        Session session = world.aSession().withSeats(2).taking(ANA, BO).waiting(CEM, DEE).asking(new PersonKey("eli")).there();
        clicks.cancel(ANA, session);
        assertEquals(4, (int) Answers.given(world.callingOff().callOff(Clicks.HOST, session.id(), " storm  warning ")));
        assertEquals(List.of(), clicks.stands(session));
        assertEquals(Tally.NONE, clicks.tally(session));
        assertEquals(true, now(session).calledOff());
        assertEquals("storm warning", now(session).offReason());
        assertEquals("CALLED_OFF [4] by hope via DESK: storm warning", clicks.history(session, 5).get(4));
        for (String line : clicks.history(session, 4)) {
            assertEquals("CALLED_OFF by hope via DESK: storm warning", line.substring(line.indexOf(' ') + 1));
        }
    }

    @Test
    public void aSessionIsCalledOffOnceAndBeforeItStarts() {
        Session session = world.aSession().taking(ANA).there();
        Answers.given(world.callingOff().callOff(Clicks.HOST, session.id(), "storm"));
        assertRefused("session.cannot-be-called-off", world.callingOff().callOff(Clicks.HOST, session.id(), "storm"));
        Session started = world.aSession().startingIn(Duration.ZERO).taking(ANA).there();
        assertRefused("session.cannot-be-called-off", world.callingOff().callOff(Clicks.HOST, started.id(), "storm"));
        assertEquals(List.of("ana SEATED"), clicks.stands(started));
    }

    @Test
    public void whyIsSaid() {
        Session session = world.aSession().taking(ANA).there();
        assertRefused("reason: input.missing", world.callingOff().callOff(Clicks.HOST, session.id(), null));
        assertRefused("reason: input.too-long", world.callingOff().callOff(Clicks.HOST, session.id(), "x".repeat(201)));
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
        assertEquals(false, now(session).calledOff());
    }
}
