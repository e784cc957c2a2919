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
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.testing.World;

public class MoveParticipantTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);
    private Group group;
    private Session early;
    private Session late;

    @Before
    public void twoSessionsOfOneGroup() {
        group = world.aGroup().there();
        early = world.aSession().of(group).withSeats(1).taking(ANA).waiting(BO).there();
        late = world.aSession().of(group).withSeats(1).there();
    }

    @Test
    public void whoIsMovedGetsAFreeSeatThereAndMakesRoomHere() {
        Signup moved = Answers.given(clicks.move(ANA, early, late));
        assertEquals(clicks.of(ANA, late), moved);
        assertEquals(List.of("ana SEATED"), clicks.stands(late));
        assertEquals(List.of("bo OFFERED"), clicks.stands(early));
        assertEquals(List.of("bo OFFERED by the rules via DESK", "ana MOVED by hope via DESK"), clicks.history(early, 2));
        assertEquals(List.of("ana SEATED by hope via DESK"), clicks.history(late, 9));
    }

    @Test
    public void backToASessionWithALowerNumberWorksTheSame() {
        clicks.signUp(CEM, late);
        clicks.signUp(DEE, late);
        assertEquals(Standing.WAITING, Answers.given(clicks.move(CEM, late, early)).standing());
        assertEquals(List.of("ana SEATED", "bo WAITING", "cem WAITING"), clicks.stands(early));
        assertEquals(List.of("dee OFFERED"), clicks.stands(late));
        assertEquals(new Tally(1, 2, 0), clicks.tally(early));
        assertEquals(new Tally(1, 0, 0), clicks.tally(late));
    }

    @Test
    public void whereAllSeatsAreTakenTheMovedGoToTheEndOfTheLine() {
        clicks.signUp(CEM, late);
        assertEquals(Standing.WAITING, Answers.given(clicks.move(ANA, early, late)).standing());
        assertEquals(List.of("cem SEATED", "ana WAITING"), clicks.stands(late));
        assertEquals(List.of("bo OFFERED"), clicks.stands(early));
    }

    @Test
    public void whoOnlyWaitsCanBeMovedAsWell() {
        Answers.given(clicks.move(BO, early, late));
        assertEquals(List.of("ana SEATED"), clicks.stands(early));
        assertEquals(List.of("bo SEATED"), clicks.stands(late));
    }

    @Test
    public void whoHasSignedUpThereStaysInBothDirections() {
        clicks.signUp(ANA, late);
        clicks.signUp(BO, late);
        assertRefused("signup.has-signed-up", clicks.move(ANA, early, late));
        assertRefused("signup.has-signed-up", clicks.move(BO, late, early));
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(early));
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(late));
        assertEquals(2, clicks.history(early, 99).size());
    }

    @Test
    public void nobodyIsMovedToWhatHasStartedOrIsCalledOff() {
        Session started = world.aSession().of(group).startingIn(Duration.ZERO).there();
        assertRefused("signup.closed", clicks.move(ANA, early, started));
        world.callingOff().callOff(Clicks.HOST, late.id(), "storm");
        assertRefused("signup.closed", clicks.move(ANA, early, late));
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(early));
    }

    @Test
    public void peopleMoveWithinAGroup() {
        Session elsewhere = world.aSession().there();
        assertRefused("session: signup.not-of-this-group", clicks.move(ANA, early, elsewhere));
        assertRefused("session: signup.not-of-this-group", clicks.move(ANA, early, early));
        assertEquals(List.of("ana SEATED", "bo WAITING"), clicks.stands(early));
    }

    @Test
    public void whoIsNotThereIsNotMoved() {
        SignupId elsewhere = new SignupId(4711);
        assertRefused("signup.not-found", world.moving().move(Clicks.HOST, early.id(), elsewhere, late.id()));
        assertRefused("signup.not-found", world.moving().move(Clicks.HOST, late.id(), elsewhere, early.id()));
        assertRefused("signup.not-found", world.moving().move(Clicks.HOST, late.id(), clicks.of(ANA, early).id(), early.id()));
        assertEquals(List.of(), clicks.stands(late));
    }
}
