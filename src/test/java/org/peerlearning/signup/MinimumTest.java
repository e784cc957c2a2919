package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.SessionSituation;
import org.peerlearning.testing.World;

/** A session in three days that takes two people, which is decided one day before. */
public class MinimumTest {

    private static final Duration DECISION = Duration.ofDays(2);

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private SessionSituation forTwo() {
        return world.aSession().withSeats(3).forAtLeast(2, Duration.ofDays(1));
    }

    private void theClockStrikes() {
        assertEquals(List.of(), world.passingOn().run());
    }

    private Session now(Session session) {
        return world.sessions.byId(session.id()).orElseThrow();
    }

    private Optional<Deed> lastDeed(Session session) {
        return world.signups.history(session.id(), Optional.empty(), 9).stream()
                .flatMap(entry -> entry.deed().stream())
                .findFirst();
    }

    @Test
    public void enoughPeopleSettleItWhenTheTimeHasCome() {
        Session session = forTwo().taking(ANA, BO).there();
        theClockStrikes();
        assertFalse(now(session).decided());
        world.clock.pass(DECISION);
        theClockStrikes();
        assertTrue(now(session).decided());
        assertFalse(now(session).calledOff());
        assertEquals(Optional.of(Deed.ENOUGH_CAME), lastDeed(session));
        assertEquals(Optional.empty(), world.sessions.due(session.id()));
    }

    @Test
    public void tooFewCallItOffByTheRules() {
        Session session = forTwo().taking(ANA).there();
        world.clock.pass(DECISION);
        theClockStrikes();
        assertTrue(now(session).calledOff());
        assertEquals("", now(session).offReason());
        assertEquals(List.of(), clicks.stands(session));
        assertTrue(clicks.history(session, 9).contains("ana CALLED_OFF by the rules via CLOCK"));
        assertEquals(Optional.empty(), world.sessions.due(session.id()));
    }

    @Test
    public void whoClicksAfterTheTimeFindsItDecidedAlthoughTheClockWasLate() {
        Session session = forTwo().taking(ANA).there();
        world.clock.pass(DECISION);
        Clicks.assertRefused("signup.called-off", clicks.signUp(BO, session));
        Session other = forTwo().taking(ANA, BO).there();
        world.clock.pass(DECISION);
        Clicks.state(clicks.cancel(BO, other));
        assertTrue(now(other).decided());
        assertFalse(now(other).calledOff());
    }

    @Test
    public void onceSettledItTakesPlaceHoweverFewAreLeft() {
        Session session = forTwo().taking(ANA, BO).there();
        world.clock.pass(DECISION);
        theClockStrikes();
        clicks.cancel(ANA, session);
        clicks.cancel(BO, session);
        theClockStrikes();
        assertFalse(now(session).calledOff());
    }

    @Test
    public void aSeatThatIsOfferedCounts() {
        Session session = world.aSession().withSeats(2).forAtLeast(2, Duration.ofDays(1)).taking(ANA, BO).waiting(CEM).there();
        world.clock.pass(DECISION.minusMinutes(1));
        clicks.cancel(ANA, session);
        assertEquals(Standing.OFFERED, clicks.of(CEM, session).standing());
        world.clock.pass(Duration.ofMinutes(1));
        theClockStrikes();
        assertTrue(now(session).decided());
    }

    @Test
    public void whoWaitsForASeatThatComesFreeJustThenCounts() {
        Session session = world.aSession().withSeats(2).forAtLeast(2, Duration.ofDays(1)).taking(ANA, BO).there();
        Optional<Instant> over = Optional.of(world.clock.instant().plus(DECISION));
        world.signups.tamper(session.id(), signups -> signups.stream()
                .map(signup -> signup.person().equals(BO)
                        ? signup.standing(Standing.OFFERED, signup.seat(), over, Optional.empty())
                        : signup)
                .toList());
        clicks.signUp(CEM, session);
        world.clock.pass(DECISION);
        theClockStrikes();
        assertEquals(List.of("ana SEATED", "cem OFFERED"), clicks.stands(session));
        assertTrue(now(session).decided());
    }

    @Test
    public void lotsAreDrawnBeforeItIsDecidedAtTheSameTime() {
        Session session = forTwo().withDrawIn(DECISION).there();
        clicks.signUp(ANA, session);
        clicks.signUp(BO, session);
        world.clock.pass(DECISION);
        theClockStrikes();
        assertTrue(now(session).decided());
        assertEquals(new Tally(2, 0, 0), clicks.tally(session));
    }

    @Test
    public void aMiscountCallsNothingOff() {
        Session session = forTwo().taking(ANA, BO).there();
        world.signups.miscount(session.id(), Tally.NONE);
        world.clock.pass(DECISION);
        theClockStrikes();
        assertTrue(now(session).decided());
    }

    @Test
    public void onceASessionHasBegunNothingIsDecided() {
        Session session = forTwo().taking(ANA).there();
        world.clock.pass(Duration.ofDays(4));
        theClockStrikes();
        assertFalse(now(session).calledOff());
        assertFalse(now(session).decided());
    }

    @Test
    public void theHostsHoldItAnyway() {
        Session session = forTwo().taking(ANA).there();
        assertTrue(Answers.given(world.holdingAnyway().hold(Clicks.HOST, session.id())).decided());
        assertEquals(Optional.of(Deed.HELD_ANYWAY), lastDeed(session));
        world.clock.pass(DECISION);
        theClockStrikes();
        assertFalse(now(session).calledOff());
        List<String> history = clicks.history(session, 99);
        assertTrue(Answers.given(world.holdingAnyway().hold(Clicks.HOST, session.id())).decided());
        assertEquals(history, clicks.history(session, 99));
    }

    @Test
    public void onlyHostsHoldItAndOnlyWhatCanStillTakePlace() {
        Session session = forTwo().taking(ANA).there();
        assertEquals(List.of("signup.hosts-only"), Answers.reasons(world.holdingAnyway().hold(Viewer.of(ANA), session.id())));
        assertEquals(
                List.of("session.no-minimum"), Answers.reasons(world.holdingAnyway().hold(Clicks.HOST, world.aSession().there().id())));
        world.clock.pass(DECISION);
        assertEquals(List.of("session.cannot-be-held"), Answers.reasons(world.holdingAnyway().hold(Clicks.HOST, session.id())));
        assertTrue(now(session).calledOff());
        Session begun = forTwo().there();
        world.clock.pass(Duration.ofDays(4));
        assertEquals(List.of("session.cannot-be-held"), Answers.reasons(world.holdingAnyway().hold(Clicks.HOST, begun.id())));
    }

    @Test
    public void fewerSeatsThanPeopleItTakesAreRefusedUntilItIsSettled() {
        Session session = forTwo().there();
        Clicks.assertRefused("session.capacity-below-minimum", clicks.changeCapacity(session, 1));
        Answers.given(clicks.changeCapacity(session, 2));
        Answers.given(world.holdingAnyway().hold(Clicks.HOST, session.id()));
        Answers.given(clicks.changeCapacity(session, 1));
    }

    @Test
    public void everybodySeesHowManyItTakesAndUntilWhenThatIsDecided() {
        Session session = forTwo().taking(ANA).there();
        Instant decides = session.time().startsAt().toInstant().minus(Duration.ofDays(1));
        MinimumState state = state(session).minimum().orElseThrow();
        assertEquals(new MinimumState(2, 1, decides, false), state);
        assertEquals(1, state.missing());
        clicks.signUp(BO, session);
        assertEquals(0, state(session).minimum().orElseThrow().missing());
        world.clock.pass(DECISION);
        theClockStrikes();
        assertEquals(new MinimumState(2, 2, decides, true), state(session).minimum().orElseThrow());
        assertEquals(Optional.empty(), state(world.aSession().there()).minimum());
    }

    private SignupState state(Session session) {
        return Answers.given(world.states().of(Viewer.ANONYMOUS, session.id()));
    }
}
