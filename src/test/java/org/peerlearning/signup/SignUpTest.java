package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class SignUpTest {

    private final World world = new World();

    private SignupOutcome signUp(PersonKey person, Session session) {
        return world.signUp().signUp(Viewer.of(person), session.id());
    }

    private SignupOutcome cancel(PersonKey person, Session session) {
        return world.signUp().cancel(Viewer.of(person), session.id());
    }

    private static SignupState seated(SignupOutcome outcome) {
        assertTrue(outcome.toString(), outcome instanceof SignupOutcome.Seated);
        return ((SignupOutcome.Seated) outcome).state();
    }

    private static SignupOutcome refused(String reason) {
        return new SignupOutcome.Refused(Refusal.refused(reason));
    }

    private static final SignupOutcome NOT_FOUND = new SignupOutcome.Refused(Refusal.notFound("session.not-found"));
    private static final SignupOutcome LOG_IN = new SignupOutcome.Refused(Refusal.notAllowed("signup.log-in"));

    private int taken(Session session) {
        return world.signups.taken(List.of(session.id())).get(session.id());
    }

    @Test
    public void whoSignsUpGetsASeatAndSeesIt() {
        Session session = world.aSession().withSeats(3).taking(BO).there();
        SignupState state = seated(signUp(ANA, session));
        assertEquals(SignupState.Kind.SEATED, state.kind());
        assertEquals(2, state.taken());
        assertEquals(1, state.left());
        assertEquals(2, state.mine().orElseThrow().seat());
        assertEquals(world.clock.instant(), state.mine().orElseThrow().since());
        assertEquals(Optional.empty(), state.cancelRefusal());
        assertEquals(session, state.meeting().session());
    }

    @Test
    public void aSecondClickChangesNothingAndShowsTheSeat() {
        Session session = world.aSession().withSeats(1).there();
        Signup first = seated(signUp(ANA, session)).mine().orElseThrow();
        SignupOutcome again = signUp(ANA, session);
        assertEquals(Optional.of(first), ((SignupOutcome.AlreadySeated) again).state().mine());
        assertEquals(1, taken(session));
    }

    @Test
    public void theLastSeatIsGivenAndNotOneMore() {
        Session session = world.aSession().withSeats(2).taking(BO).there();
        assertEquals(0, seated(signUp(ANA, session)).left());
        assertEquals(refused("signup.full"), signUp(CEM, session));
        assertEquals(2, taken(session));
    }

    @Test
    public void signUpEndsAtTheStart() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).there();
        world.clock.pass(Duration.ofHours(1).minusMillis(1));
        seated(signUp(ANA, session));
        world.clock.pass(Duration.ofMillis(1));
        assertEquals(refused("signup.closed"), signUp(BO, session));
        assertTrue(signUp(ANA, session) instanceof SignupOutcome.AlreadySeated);
    }

    @Test
    public void aSessionOfAHiddenGroupIsNotThere() {
        Session session = world.aSession().of(world.aGroup().hidden().there()).there();
        assertEquals(NOT_FOUND, signUp(ANA, session));
        assertEquals(NOT_FOUND, cancel(ANA, session));
        assertEquals(NOT_FOUND, world.signUp().signUp(Viewer.ANONYMOUS, session.id()));
        assertEquals(NOT_FOUND, world.signUp().signUp(Viewer.of(ANA), new SessionId(4711)));
        assertEquals(0, taken(session));
    }

    @Test
    public void whoIsNotLoggedInIsAskedTo() {
        Session session = world.aSession().there();
        assertEquals(LOG_IN, world.signUp().signUp(Viewer.ANONYMOUS, session.id()));
        assertEquals(LOG_IN, world.signUp().cancel(Viewer.ANONYMOUS, session.id()));
    }

    @Test
    public void whoCancelsGivesTheSeatBack() {
        Session session = world.aSession().withSeats(1).taking(ANA).there();
        SignupState state = ((SignupOutcome.Cancelled) cancel(ANA, session)).state();
        assertEquals(SignupState.Kind.OPEN, state.kind());
        assertEquals(Optional.empty(), state.mine());
        assertEquals(1, state.left());
        assertEquals(1, seated(signUp(BO, session)).mine().orElseThrow().seat());
    }

    @Test
    public void cancellingTwiceIsRefusedTheSecondTime() {
        Session session = world.aSession().taking(ANA, BO).there();
        cancel(ANA, session);
        assertEquals(refused("signup.not-signed-up"), cancel(ANA, session));
        assertEquals(refused("signup.not-signed-up"), cancel(CEM, session));
        assertEquals(1, taken(session));
    }

    @Test
    public void afterTheStartASeatIsKept() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).taking(ANA, BO).there();
        world.clock.pass(Duration.ofHours(1).minusMillis(1));
        assertTrue(cancel(BO, session) instanceof SignupOutcome.Cancelled);
        world.clock.pass(Duration.ofMillis(1));
        assertEquals(refused("signup.too-late-to-cancel"), cancel(ANA, session));
        assertEquals(1, taken(session));
    }

    @Test
    public void theLowestFreeSeatIsGivenFirst() {
        Session session = world.aSession().withSeats(4).taking(ANA, BO).there();
        cancel(ANA, session);
        assertEquals(1, seated(signUp(CEM, session)).mine().orElseThrow().seat());
        assertEquals(3, seated(signUp(ANA, session)).mine().orElseThrow().seat());
    }

    @Test
    public void aCapacityThatWasLoweredMeanwhileHolds() {
        Session session = world.aSession().withSeats(2).taking(BO).there();
        world.signups.beforeLocking(() -> world.sessions.changeCapacity(session.id(), 1));
        assertEquals(refused("signup.full"), signUp(ANA, session));
    }

    @Test
    public void aCapacityThatWasRaisedMeanwhileHoldsAndIsShown() {
        Session session = world.aSession().withSeats(1).taking(BO).there();
        world.signups.beforeLocking(() -> world.sessions.changeCapacity(session.id(), 5));
        assertEquals(5, seated(signUp(ANA, session)).capacity());
    }

    @Test
    public void aSessionThatWentMeanwhileIsNotThere() {
        Session session = world.aSession().there();
        world.signups.beforeLocking(() -> world.sessions.remove(session.id()));
        assertEquals(NOT_FOUND, signUp(ANA, session));
    }

    @Test
    public void theClockIsReadWhenTheLockIsHeld() {
        Session session = world.aSession().startingIn(Duration.ofMinutes(1)).there();
        world.signups.beforeLocking(() -> world.clock.pass(Duration.ofMinutes(1)));
        assertEquals(refused("signup.closed"), signUp(ANA, session));
    }
}
