package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.testing.World;

public class CancelSignupTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Test
    public void whoCancelsGivesTheSeatBack() {
        Session session = world.aSession().withSeats(1).taking(ANA).there();
        SignupState state = Clicks.state(clicks.cancel(ANA, session));
        assertEquals(SignupState.Kind.OPEN, state.kind());
        assertEquals(Optional.empty(), state.mine());
        assertEquals(1, state.left());
        assertEquals(List.of("ana CANCELLED by ana via REST"), clicks.history(session, 1));
    }

    @Test
    public void aPlaceInLineAndAQuestionCanBeGivenUp() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).asking(CEM).there();
        Clicks.state(clicks.cancel(BO, session));
        Clicks.state(clicks.cancel(CEM, session));
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
        assertEquals(new Tally(1, 0, 0), clicks.tally(session));
    }

    @Test
    public void cancellingTwiceIsRefusedTheSecondTime() {
        Session session = world.aSession().taking(ANA, BO).there();
        clicks.cancel(ANA, session);
        assertRefused("signup.not-signed-up", clicks.cancel(ANA, session));
        assertRefused("signup.not-signed-up", clicks.cancel(CEM, session));
        assertEquals(new Tally(1, 0, 0), clicks.tally(session));
    }

    @Test
    public void anOfferIsAnsweredNotCancelled() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        clicks.cancel(ANA, session);
        assertRefused("signup.answer-the-offer", clicks.cancel(BO, session));
        assertEquals(List.of("bo OFFERED"), clicks.stands(session));
    }

    @Test
    public void afterTheStartASeatIsKept() {
        Session session = world.aSession().startingIn(Duration.ofHours(1)).withSeats(2).taking(ANA, BO).waiting(CEM).there();
        world.clock.pass(Duration.ofHours(1).minusMillis(1));
        Clicks.state(clicks.cancel(BO, session));
        world.clock.pass(Duration.ofMillis(1));
        assertRefused("signup.too-late-to-cancel", clicks.cancel(ANA, session));
        assertRefused("signup.too-late-to-cancel", clicks.cannotCome(ANA, session));
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
    }

    @Test
    public void afterTheCutOffASeatIsKeptAndAPlaceInLineIsNot() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(3)).withSeats(1).taking(ANA).waiting(BO).there();
        world.clock.pass(Duration.ofHours(2).minusMillis(1));
        assertRefused("signup.not-late-yet", clicks.cannotCome(ANA, session));
        world.clock.pass(Duration.ofMillis(1));
        assertRefused("signup.past-cut-off", clicks.cancel(ANA, session));
        Clicks.state(clicks.cancel(BO, session));
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
    }

    @Test
    public void whoCannotComeAfterTheCutOffSaysSoAndNobodyIsCalledInTheLastMinute() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(3)).withSeats(1).taking(ANA).waiting(BO).there();
        world.clock.pass(Duration.ofHours(4));
        SignupState state = Clicks.state(clicks.cannotCome(ANA, session));
        assertEquals(Optional.empty(), state.mine());
        assertEquals(List.of("bo WAITING"), clicks.stands(session));
        assertEquals(List.of("ana LATE by ana via REST"), clicks.history(session, 1));
        assertRefused("signup.not-signed-up", clicks.cannotCome(ANA, session));
        assertRefused("signup.not-signed-up", clicks.cannotCome(BO, session));
    }
}
