package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.signup.Clicks.assertNotFound;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class SignUpTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Test
    public void whoSignsUpGetsASeatAndSeesIt() {
        Session session = world.aSession().withSeats(3).taking(BO).there();
        SignupState state = Clicks.state(clicks.signUp(ANA, session));
        assertEquals(SignupState.Kind.SEATED, state.kind());
        assertEquals(2, state.taken());
        assertEquals(1, state.left());
        assertEquals(2, state.mine().orElseThrow().seat());
        assertEquals(world.clock.instant(), state.mine().orElseThrow().since());
        assertEquals(Optional.empty(), state.cancelRefusal());
        assertEquals(session, state.meeting().session());
        assertEquals(List.of("ana SEATED by ana via REST"), clicks.history(session, 1));
    }

    @Test
    public void whoComesToAFullSessionIsInLineAndSeesTheirPlace() {
        Session session = world.aSession().withSeats(1).taking(BO).waiting(CEM).there();
        SignupState state = Clicks.state(clicks.signUp(ANA, session));
        assertEquals(SignupState.Kind.WAITING, state.kind());
        assertEquals(2, state.place());
        assertEquals(new Tally(1, 2, 0), state.tally());
        assertEquals(List.of("bo SEATED", "cem WAITING", "ana WAITING"), clicks.stands(session));
    }

    @Test
    public void whereTheHostsSayYesTheyAreAskedEvenWhenSeatsAreFree() {
        Session session = world.aSession().withSeats(5).withApproval().there();
        assertEquals(SignupState.Kind.ASKED, Clicks.state(clicks.signUp(ANA, session)).kind());
        assertEquals(new Tally(0, 0, 1), clicks.tally(session));
    }

    @Test
    public void aSecondClickChangesNothingAndShowsWhatIsThere() {
        Session session = world.aSession().withSeats(1).there();
        Signup first = Clicks.state(clicks.signUp(ANA, session)).mine().orElseThrow();
        SignupState again = ((SignupOutcome.Already) clicks.signUp(ANA, session)).state();
        assertEquals(Optional.of(first), again.mine());
        clicks.signUp(BO, session);
        clicks.signUp(CEM, session);
        SignupState inLine = ((SignupOutcome.Already) clicks.signUp(CEM, session)).state();
        assertEquals(2, inLine.place());
        assertEquals(List.of("ana SEATED", "bo WAITING", "cem WAITING"), clicks.stands(session));
    }

    @Test
    public void aSecondClickShowsHowThingsStandAfterSeatsWerePassedOn() {
        Session session = world.aSession().withSeats(1).taking(BO).waiting(CEM, ANA).there();
        clicks.cancel(BO, session);
        world.clock.set(clicks.of(CEM, session).offerEnds().orElseThrow());
        SignupState state = ((SignupOutcome.Already) clicks.signUp(ANA, session)).state();
        assertEquals(SignupState.Kind.OFFERED, state.kind());
    }

    @Test
    public void aSeatBesideALineIsTheLines() {
        // After the cut-off no seat is passed on, and yet nobody may jump the line.
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(4)).withSeats(1).taking(ANA).waiting(BO).there();
        world.clock.pass(Duration.ofHours(2));
        clicks.cannotCome(ANA, session);
        assertRefused("signup.line-closed", clicks.signUp(CEM, session));
        assertEquals(List.of("bo WAITING"), clicks.stands(session));
    }

    @Test
    public void afterTheCutOffAFreeSeatCanBeHadAndALineCannotBeJoined() {
        Session session =
                world.aSession().startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(4)).withSeats(1).there();
        world.clock.pass(Duration.ofHours(2));
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.signUp(ANA, session)).kind());
        assertRefused("signup.line-closed", clicks.signUp(BO, session));
    }

    @Test
    public void theHostsCanBeAskedUntilTheStart() {
        Session session = world.aSession()
                .withApproval().startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(5)).withSeats(1).taking(ANA).there();
        assertEquals(SignupState.Kind.ASKED, Clicks.state(clicks.signUp(BO, session)).kind());
    }

    @Test
    public void leavingAndComingBackIsTheEndOfTheLine() {
        Session session = world.aSession().withSeats(1).taking(DEE).waiting(ANA, BO).there();
        clicks.cancel(ANA, session);
        world.clock.pass(Duration.ofMinutes(6));
        assertEquals(2, Clicks.state(clicks.signUp(ANA, session)).place());
        assertEquals(List.of("dee SEATED", "bo WAITING", "ana WAITING"), clicks.stands(session));
    }

    @Test
    public void signUpEndsAtTheStart() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).there();
        world.clock.pass(Duration.ofHours(1).minusMillis(1));
        Clicks.state(clicks.signUp(ANA, session));
        world.clock.pass(Duration.ofMillis(1));
        assertRefused("signup.closed", clicks.signUp(BO, session));
        assertTrue(clicks.signUp(ANA, session) instanceof SignupOutcome.Already);
    }

    @Test
    public void signUpIsPossibleWithinItsWindowOnly() {
        Session session = world.aSession().openingIn(Duration.ofHours(2)).closingIn(Duration.ofHours(5)).there();
        assertRefused("signup.not-open-yet", clicks.signUp(ANA, session));
        world.clock.pass(Duration.ofHours(2).minusMillis(1));
        assertRefused("signup.not-open-yet", clicks.signUp(ANA, session));
        world.clock.pass(Duration.ofMillis(1));
        Clicks.state(clicks.signUp(ANA, session));
        world.clock.pass(Duration.ofHours(3).minusMillis(1));
        Clicks.state(clicks.signUp(BO, session));
        world.clock.pass(Duration.ofMillis(1));
        assertRefused("signup.closed", clicks.signUp(CEM, session));
        assertEquals(List.of("ana SEATED", "bo SEATED"), clicks.stands(session));
    }

    @Test
    public void nobodySignsUpForWhatIsCalledOff() {
        Session session = world.aSession().there();
        world.callingOff().callOff(Clicks.HOST, session.id(), "storm");
        assertRefused("signup.called-off", clicks.signUp(ANA, session));
    }

    @Test
    public void aSessionOfAHiddenGroupIsNotThere() {
        Session session = world.aSession().of(world.aGroup().hidden().there()).there();
        assertNotFound(clicks.signUp(ANA, session));
        assertNotFound(clicks.cancel(ANA, session));
        assertNotFound(clicks.cannotCome(ANA, session));
        assertNotFound(clicks.changeMind(ANA, session));
        assertNotFound(clicks.accept(ANA, session));
        assertNotFound(clicks.decline(ANA, session));
        assertNotFound(world.signUp().signUp(Viewer.ANONYMOUS, session.id(), Door.REST));
        assertNotFound(world.signUp().signUp(Viewer.of(ANA), new SessionId(4711), Door.REST));
        assertEquals(Tally.NONE, clicks.tally(session));
    }

    @Test
    public void whoIsNotLoggedInIsAskedTo() {
        Session session = world.aSession().there();
        SignupOutcome logIn = new SignupOutcome.Refused(Refusal.notAllowed("signup.log-in"));
        assertEquals(logIn, world.signUp().signUp(Viewer.ANONYMOUS, session.id(), Door.REST));
        assertEquals(logIn, world.cancelling().cancel(Viewer.ANONYMOUS, session.id(), Door.REST));
        assertEquals(logIn, world.cancelling().cannotCome(Viewer.ANONYMOUS, session.id(), Door.REST));
        assertEquals(logIn, world.changingMind().change(Viewer.ANONYMOUS, session.id(), Door.REST));
        assertEquals(logIn, world.answering().accept(Viewer.ANONYMOUS, session.id(), Door.REST));
        assertEquals(logIn, world.answering().decline(Viewer.ANONYMOUS, session.id(), Door.REST));
    }

    @Test
    public void theLowestFreeSeatIsGivenFirst() {
        Session session = world.aSession().withSeats(4).taking(ANA, BO).there();
        clicks.cancel(ANA, session);
        assertEquals(1, Clicks.state(clicks.signUp(CEM, session)).mine().orElseThrow().seat());
        assertEquals(3, Clicks.state(clicks.signUp(ANA, session)).mine().orElseThrow().seat());
    }

    @Test
    public void aCapacityThatWasLoweredMeanwhileHolds() {
        Session session = world.aSession().withSeats(2).taking(BO).there();
        world.signups.beforeLocking(() -> world.sessions.changeCapacity(session.id(), 1));
        assertEquals(SignupState.Kind.WAITING, Clicks.state(clicks.signUp(ANA, session)).kind());
    }

    @Test
    public void aCapacityThatWasRaisedMeanwhileHoldsAndIsShown() {
        Session session = world.aSession().withSeats(1).taking(BO).there();
        world.signups.beforeLocking(() -> world.sessions.changeCapacity(session.id(), 5));
        assertEquals(5, Clicks.state(clicks.signUp(ANA, session)).capacity());
    }

    @Test
    public void aSessionThatWentMeanwhileIsNotThere() {
        Session session = world.aSession().there();
        world.signups.beforeLocking(() -> world.sessions.remove(session.id()));
        assertNotFound(clicks.signUp(ANA, session));
    }

    @Test
    public void theClockIsReadWhenTheLockIsHeld() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(1)).there();
        world.signups.beforeLocking(() -> world.clock.pass(Duration.ofMinutes(1)));
        assertRefused("signup.closed", clicks.signUp(ANA, session));
    }
}
