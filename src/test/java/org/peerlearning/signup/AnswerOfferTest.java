package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.World;

public class AnswerOfferTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);
    private Session session;
    private Instant end;

    @Before
    public void boHasAnOfferAndCemIsNext() {
        session = world.aSession().withSeats(1).taking(ANA).waiting(BO, CEM).there();
        clicks.cancel(ANA, session);
        end = clicks.of(BO, session).offerEnds().orElseThrow();
    }

    @Test
    public void whoAcceptsHasTheSeatThatWasHeld() {
        SignupState state = Clicks.state(clicks.accept(BO, session));
        assertEquals(SignupState.Kind.SEATED, state.kind());
        assertEquals(1, state.mine().orElseThrow().seat());
        assertEquals(Optional.empty(), state.offerEnds());
        assertEquals(List.of("bo SEATED", "cem WAITING"), clicks.stands(session));
        assertEquals(List.of("bo SEATED by bo via REST"), clicks.history(session, 1));
    }

    @Test
    public void acceptingTwiceShowsTheSeat() {
        clicks.accept(BO, session);
        assertTrue(clicks.accept(BO, session) instanceof SignupOutcome.Already);
        assertTrue(clicks.decline(BO, session) instanceof SignupOutcome.Already);
        assertEquals(List.of("bo SEATED", "cem WAITING"), clicks.stands(session));
    }

    @Test
    public void whoDeclinesMakesRoomForTheNext() {
        SignupState state = Clicks.state(clicks.decline(BO, session));
        assertEquals(Optional.empty(), state.mine());
        assertEquals(List.of("cem OFFERED"), clicks.stands(session));
        assertEquals(List.of("cem OFFERED by the rules via REST", "bo DECLINED by bo via REST"), clicks.history(session, 2));
    }

    @Test
    public void anOfferCanBeAcceptedUntilItEndsAndNotLater() {
        world.clock.set(end.minusMillis(1));
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.accept(BO, session)).kind());
    }

    @Test
    public void anOfferThatIsOverIsSaidToBeOverAndHasGoneToTheNext() {
        world.clock.set(end);
        assertRefused("signup.offer-over", clicks.accept(BO, session));
        assertRefused("signup.offer-over", clicks.decline(BO, session));
        assertEquals(List.of("cem OFFERED"), clicks.stands(session));
        assertEquals(List.of("cem OFFERED by the rules via REST", "bo EXPIRED by the rules via REST"), clicks.history(session, 2));
    }

    @Test
    public void whoHasNoOfferCannotAnswerOne() {
        assertRefused("signup.no-offer", clicks.accept(CEM, session));
        assertRefused("signup.no-offer", clicks.decline(DEE, session));
        assertRefused("signup.no-offer", clicks.accept(ANA, session));
        assertEquals(List.of("bo OFFERED", "cem WAITING"), clicks.stands(session));
    }

    @Test
    public void whoLetAnOfferPassCanSignUpAgainAtTheEndOfTheLine() {
        world.clock.set(end);
        assertEquals(2, Clicks.state(clicks.signUp(BO, session)).place() + 1);
        assertEquals(List.of("cem OFFERED", "bo WAITING"), clicks.stands(session));
        assertRefused("signup.no-offer", clicks.accept(BO, session));
    }
}
