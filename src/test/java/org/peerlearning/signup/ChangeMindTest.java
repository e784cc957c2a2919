package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.World;

public class ChangeMindTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Test
    public void withinFiveMinutesASeatThatIsStillFreeComesBack() {
        Session session = world.aSession().withSeats(1).taking(ANA).there();
        Signup before = clicks.of(ANA, session);
        clicks.cancel(ANA, session);
        world.clock.pass(FIVE_MINUTES);
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.changeMind(ANA, session)).kind());
        assertEquals(before, clicks.of(ANA, session));
        assertEquals(List.of("ana SEATED by ana via REST"), clicks.history(session, 1));
    }

    @Test
    public void afterFiveMinutesItIsGone() {
        Session session = world.aSession().taking(ANA).there();
        clicks.cancel(ANA, session);
        world.clock.pass(FIVE_MINUTES.plusMillis(1));
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(ANA, session));
    }

    @Test
    public void aSeatThatWentToTheLineIsGone() {
        Session session = world.aSession().far().withSeats(1).taking(ANA).waiting(BO).there();
        clicks.cancel(ANA, session);
        assertRefused("signup.seat-is-gone", clicks.changeMind(ANA, session));
        assertEquals(List.of("bo SEATED"), clicks.stands(session));
    }

    @Test
    public void aSeatThatIsOnlyOfferedToTheLineIsGoneAsWell() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        clicks.cancel(ANA, session);
        assertRefused("signup.seat-is-gone", clicks.changeMind(ANA, session));
        assertEquals(List.of("bo OFFERED"), clicks.stands(session));
    }

    @Test
    public void anotherFreeSeatWillDo() {
        Session session = world.aSession().withSeats(2).taking(ANA).there();
        clicks.cancel(ANA, session);
        clicks.signUp(BO, session);
        assertEquals(2, Clicks.state(clicks.changeMind(ANA, session)).mine().orElseThrow().seat());
    }

    @Test
    public void aPlaceInLineComesBackWhereItWas() {
        Session session = world.aSession().withSeats(1).taking(DEE).waiting(ANA, BO).there();
        clicks.cancel(ANA, session);
        clicks.signUp(CEM, session);
        SignupState state = Clicks.state(clicks.changeMind(ANA, session));
        assertEquals(1, state.place());
        assertEquals(List.of("dee SEATED", "ana WAITING", "bo WAITING", "cem WAITING"), clicks.stands(session));
    }

    @Test
    public void whoComesBackToTheLineGetsASeatThatIsFreeNow() {
        Session session = world.aSession().far().withSeats(1).taking(DEE).waiting(ANA).there();
        clicks.cancel(ANA, session);
        clicks.cancel(DEE, session);
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.changeMind(ANA, session)).kind());
    }

    @Test
    public void aQuestionIsAskedAgainAndNotAnsweredByTheWay() {
        Session session = world.aSession().withApproval().asking(ANA).there();
        clicks.cancel(ANA, session);
        assertEquals(SignupState.Kind.ASKED, Clicks.state(clicks.changeMind(ANA, session)).kind());
    }

    @Test
    public void onlyWhatThePersonGaveUpThemselvesComesBack() {
        Session session = world.aSession().taking(ANA, BO).there();
        clicks.remove(ANA, session);
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(ANA, session));
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(CEM, session));
        clicks.cancel(BO, session);
        clicks.signUp(BO, session);
        clicks.remove(BO, session);
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(BO, session));
    }

    @Test
    public void aLateWordStands() {
        Session session =
                world.aSession().startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(5)).taking(ANA).there();
        clicks.cannotCome(ANA, session);
        assertRefused("signup.nothing-to-take-back", clicks.changeMind(ANA, session));
    }

    @Test
    public void whoIsSignedUpHasNothingToTakeBack() {
        Session session = world.aSession().taking(ANA).there();
        assertTrue(clicks.changeMind(ANA, session) instanceof SignupOutcome.Already);
        clicks.cancel(ANA, session);
        clicks.changeMind(ANA, session);
        assertTrue(clicks.changeMind(ANA, session) instanceof SignupOutcome.Already);
        assertEquals(List.of("ana SEATED"), clicks.stands(session));
    }

    @Test
    public void theWindowIsForThoseWhoComeNew() {
        Session closing = world.aSession().closingIn(Duration.ofMinutes(2)).taking(ANA).there();
        clicks.cancel(ANA, closing);
        world.clock.pass(Duration.ofMinutes(2));
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.changeMind(ANA, closing)).kind());
    }

    @Test
    public void nobodyComesBackToWhatHasStartedOrIsCalledOff() {
        Session starting = world.aSession().startingIn(Duration.ofMinutes(2)).taking(ANA).there();
        clicks.cancel(ANA, starting);
        world.clock.pass(Duration.ofMinutes(2));
        assertRefused("signup.closed", clicks.changeMind(ANA, starting));
        Session off = world.aSession().taking(ANA).there();
        clicks.cancel(ANA, off);
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        assertRefused("signup.called-off", clicks.changeMind(ANA, off));
    }
}
