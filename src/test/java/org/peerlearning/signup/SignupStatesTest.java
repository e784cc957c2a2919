package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class SignupStatesTest {

    private final World world = new World();

    private SignupState state(Viewer viewer, Session session) {
        return Answers.given(world.states().of(viewer, session.id()));
    }

    @Test
    public void anOpenSessionOffersASeat() {
        SignupState state = state(Viewer.of(ANA), world.aSession().withSeats(3).taking(BO).there());
        assertEquals(SignupState.Kind.OPEN, state.kind());
        assertEquals(1, state.taken());
        assertEquals(2, state.left());
        assertEquals(3, state.capacity());
        assertEquals(Optional.empty(), state.signupRefusal());
        assertEquals(Optional.of("signup.not-signed-up"), state.cancelRefusal().map(Refusal::reason));
    }

    @Test
    public void whoHasASeatSeesItEvenWhenTheSessionIsFullOrHasStarted() {
        Session session = world.aSession().withSeats(1).taking(ANA).there();
        assertEquals(SignupState.Kind.SEATED, state(Viewer.of(ANA), session).kind());
        world.clock.pass(Duration.ofDays(9));
        SignupState later = state(Viewer.of(ANA), session);
        assertEquals(SignupState.Kind.SEATED, later.kind());
        assertEquals(Optional.of("signup.too-late-to-cancel"), later.cancelRefusal().map(Refusal::reason));
    }

    @Test
    public void othersSeeThatItIsFullOrClosed() {
        Session session = world.aSession().withSeats(1).taking(BO).there();
        assertEquals(SignupState.Kind.FULL, state(Viewer.of(ANA), session).kind());
        world.clock.pass(Duration.ofDays(9));
        assertEquals(SignupState.Kind.CLOSED, state(Viewer.of(ANA), session).kind());
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
        assertEquals(0, state(Viewer.of(ANA), session).left());
    }

    @Test
    public void aHiddenSessionIsNotThere() {
        Session session = world.aSession().of(world.aGroup().hidden().there()).there();
        assertEquals(List.of("session.not-found"), Answers.reasons(world.states().of(Viewer.of(ANA), session.id())));
    }

    @Test
    public void everyKindHasAWord() {
        assertEquals(
                List.of("open", "seated", "full", "closed", "log-in"),
                List.of(SignupState.Kind.values()).stream().map(SignupState.Kind::key).toList());
    }

    @Test
    public void manyButtonsAskTwiceAndThoseOfNobodyOnce() {
        List<Meeting> many = world.meetings()
                .visible(Viewer.of(ANA), List.of(world.aSession().there().id(), world.aSession().there().id()));
        SignupRepository counted = mock(SignupRepository.class);
        SignupStates states = new SignupStates(world.meetings(), counted, world.clock);
        assertEquals(2, states.of(Viewer.of(ANA), many).size());
        verify(counted).taken(any());
        verify(counted).of(any(), any());
        states.of(Viewer.ANONYMOUS, many);
        verify(counted, times(2)).taken(any());
        verifyNoMoreInteractions(counted);
    }
}
