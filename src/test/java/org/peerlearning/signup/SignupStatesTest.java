package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class SignupStatesTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private SignupState state(Viewer viewer, Session session) {
        return Answers.given(world.states().of(viewer, session.id()));
    }

    private SignupState state(PersonKey person, Session session) {
        return state(Viewer.of(person), session);
    }

    @Test
    public void anOpenSessionOffersASeat() {
        SignupState state = state(ANA, world.aSession().withSeats(3).taking(BO).there());
        assertEquals(SignupState.Kind.OPEN, state.kind());
        assertEquals(1, state.taken());
        assertEquals(2, state.left());
        assertEquals(3, state.capacity());
        assertEquals(0, state.place());
        assertEquals(Optional.empty(), state.signupRefusal());
        assertEquals(Optional.of("signup.not-signed-up"), state.cancelRefusal().map(Refusal::reason));
    }

    @Test
    public void whoHasASeatSeesItEvenWhenTheSessionIsFullOrHasStarted() {
        Session session = world.aSession().withSeats(1).taking(ANA).there();
        assertEquals(SignupState.Kind.SEATED, state(ANA, session).kind());
        assertFalse(state(ANA, session).late());
        world.clock.pass(Duration.ofDays(9));
        SignupState later = state(ANA, session);
        assertEquals(SignupState.Kind.SEATED, later.kind());
        assertEquals(Optional.of("signup.too-late-to-cancel"), later.cancelRefusal().map(Refusal::reason));
    }

    @Test
    public void afterTheCutOffAllThatIsLeftIsToTell() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).cancellableUntil(Duration.ofHours(1)).taking(ANA).there();
        assertTrue(state(ANA, session).late());
        assertFalse(state(BO, session).late());
    }

    @Test
    public void whoWaitsSeesTheirPlaceAndWhoHasAnOfferItsEnd() {
        Session session = world.aSession().withSeats(1).taking(BO).waiting(ANA, CEM).there();
        assertEquals(1, state(ANA, session).place());
        assertEquals(2, state(CEM, session).place());
        assertEquals(SignupState.Kind.WAITING, state(CEM, session).kind());
        clicks.cancel(BO, session);
        SignupState offered = state(ANA, session);
        assertEquals(SignupState.Kind.OFFERED, offered.kind());
        assertEquals(clicks.of(ANA, session).offerEnds(), offered.offerEnds());
        assertTrue(offered.offerEnds().isPresent());
        assertEquals(0, offered.place());
        assertEquals(1, state(CEM, session).place());
    }

    @Test
    public void othersSeeThatItIsFullOrClosed() {
        Session session = world.aSession().withSeats(1).taking(BO).there();
        assertEquals(SignupState.Kind.FULL, state(ANA, session).kind());
        world.clock.pass(Duration.ofDays(9));
        assertEquals(SignupState.Kind.CLOSED, state(ANA, session).kind());
    }

    @Test
    public void aFreeSeatBesideALineIsNobodysToTake() {
        Session session = world.aSession().withSeats(5).taking(BO).waiting(CEM).there();
        SignupState state = state(ANA, session);
        assertEquals(SignupState.Kind.FULL, state.kind());
        assertEquals(0, state.left());
    }

    @Test
    public void approvalAndTheWindowAreSeen() {
        assertEquals(SignupState.Kind.ON_REQUEST, state(ANA, world.aSession().withApproval().there()).kind());
        assertEquals(SignupState.Kind.ASKED, state(ANA, world.aSession().withApproval().asking(ANA).there()).kind());
        assertEquals(SignupState.Kind.NOT_YET, state(ANA, world.aSession().openingIn(Duration.ofHours(1)).there()).kind());
        assertEquals(SignupState.Kind.CLOSED, state(ANA, world.aSession().closingIn(Duration.ZERO).there()).kind());
    }

    @Test
    public void whereOnlyALineIsLeftThatNoSeatGoesToItIsClosed() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(1)).cancellableUntil(Duration.ofHours(1)).withSeats(1).taking(BO).there();
        assertEquals(SignupState.Kind.CLOSED, state(ANA, session).kind());
        clicks.cannotCome(BO, session);
        assertEquals(SignupState.Kind.OPEN, state(ANA, session).kind());
    }

    @Test
    public void whatIsCalledOffIsSeenToBeByThoseWhoHadASeat() {
        Session session = world.aSession().taking(ANA).there();
        world.callingOff().callOff(Clicks.HOST, session.id(), "storm");
        assertEquals(SignupState.Kind.CALLED_OFF, state(ANA, session).kind());
        assertEquals(SignupState.Kind.CALLED_OFF, state(Viewer.ANONYMOUS, session).kind());
    }

    @Test
    public void whoIsNotLoggedInIsAskedToAndSeesTheCount() {
        SignupState state = state(Viewer.ANONYMOUS, world.aSession().withSeats(3).taking(BO).there());
        assertEquals(SignupState.Kind.LOG_IN, state.kind());
        assertEquals(2, state.left());
        assertEquals(Optional.empty(), state.mine());
    }

    @Test
    public void seatsLeftAreNeverLessThanNone() {
        Session session = world.aSession().withSeats(2).taking(ANA, BO).there();
        world.sessions.changeCapacity(session.id(), 1);
        assertEquals(0, state(ANA, session).left());
    }

    @Test
    public void aHiddenSessionIsNotThere() {
        Session session = world.aSession().of(world.aGroup().hidden().there()).there();
        assertEquals(List.of("session.not-found"), Answers.reasons(world.states().of(Viewer.of(ANA), session.id())));
    }

    @Test
    public void everyKindHasAWord() {
        assertEquals(
                List.of(
                        "open", "on-request", "full", "seated", "offered", "waiting", "asked", "draw", "in-draw", "invited", "not-yet",
                        "closed", "called-off", "log-in"),
                Stream.of(SignupState.Kind.values()).map(SignupState.Kind::key).toList());
    }

    @Test
    public void manyButtonsAskTwiceAndThoseOfNobodyOnce() {
        List<Meeting> many = world.meetings()
                .visible(Viewer.of(ANA), List.of(world.aSession().there().id(), world.aSession().there().id()));
        SignupRepository counted = mock(SignupRepository.class);
        SignupStates states = new SignupStates(world.meetings(), counted, new FakeEntitled(), world.clock);
        assertEquals(2, states.of(Viewer.of(ANA), many).size());
        verify(counted).of(any(), any());
        verify(counted).waitingBefore(List.of());
        states.of(Viewer.ANONYMOUS, many);
        verify(counted, times(2)).waitingBefore(List.of());
        verifyNoMoreInteractions(counted);
    }
}
