package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.SessionSituation;
import org.peerlearning.testing.World;

/** Seats are kept for Ana and Bo, and not for Cem, Dee and Eva. */
public class KeptSeatsTest {

    private static final PersonKey EVA = new PersonKey("eva");

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Before
    public void seatsAreKeptForAnaAndBo() {
        world.entitled.keepSeatsFor(ANA, BO);
    }

    private SessionSituation keeping(int seats) {
        return world.aSession().far().keeping(seats, Duration.ofDays(2));
    }

    private SignupState state(PersonKey person, Session session) {
        return Answers.given(world.states().of(Viewer.of(person), session.id()));
    }

    private SignupState.Kind kind(PersonKey person, Session session) {
        return state(person, session).kind();
    }

    @Test
    public void othersWaitBesideAKeptSeatAndThoseForWhomItIsGetIt() {
        Session session = keeping(1).withSeats(2).taking(CEM).there();
        assertEquals(SignupState.Kind.FULL, kind(DEE, session));
        clicks.signUp(DEE, session);
        assertEquals(List.of("cem SEATED", "dee WAITING"), clicks.stands(session));
        assertEquals(SignupState.Kind.OPEN, kind(ANA, session));
        assertEquals(SignupState.Kind.FULL, kind(EVA, session));
        clicks.signUp(ANA, session);
        assertEquals(List.of("cem SEATED", "dee WAITING", "ana SEATED"), clicks.stands(session));
        assertTrue(clicks.of(ANA, session).kept());
        assertFalse(clicks.of(DEE, session).kept());
        assertEquals(new Tally(2, 1, 0, 0, 0, 1), clicks.tally(session));
    }

    @Test
    public void buttonsCountTheSeatsThatTheViewerCanHave() {
        Session session = keeping(3).withSeats(5).taking(CEM).there();
        assertEquals(4, state(ANA, session).left());
        assertEquals(1, state(DEE, session).left());
        assertEquals(1, Answers.given(world.states().of(Viewer.ANONYMOUS, session.id())).left());
        assertEquals(session.terms().kept(), state(DEE, session).keptNow());
        clicks.signUp(BO, session);
        assertEquals(1, state(DEE, session).left());
        world.clock.pass(Duration.ofDays(3));
        assertEquals(3, state(DEE, session).left());
        assertEquals(3, state(ANA, session).left());
        assertTrue(state(ANA, session).keptNow().isEmpty());
    }

    @Test
    public void whatAClickShowsIsWhatThePageShows() {
        Session session = keeping(1).withSeats(2).taking(CEM).there();
        clicks.signUp(ANA, session);
        SignupState told = Clicks.state(clicks.cancel(ANA, session));
        assertEquals(SignupState.Kind.OPEN, told.kind());
        assertEquals(state(ANA, session), told);
        SignupState toldDee = Clicks.state(clicks.signUp(DEE, session));
        assertEquals(SignupState.Kind.WAITING, toldDee.kind());
        assertEquals(state(DEE, session), toldDee);
    }

    @Test
    public void anOpenSeatGoesToTheFirstInLineWhoeverTheyAre() {
        Session session = keeping(1).withSeats(3).taking(CEM, EVA).waiting(DEE).there();
        clicks.signUp(ANA, session);
        clicks.signUp(BO, session);
        assertEquals(List.of("cem SEATED", "eva SEATED", "dee WAITING", "ana SEATED", "bo WAITING"), clicks.stands(session));
        clicks.cancel(CEM, session);
        assertEquals(List.of("eva SEATED", "dee SEATED", "ana SEATED", "bo WAITING"), clicks.stands(session));
    }

    @Test
    public void aKeptSeatGoesToTheFirstInLineForWhomItIs() {
        Session session = keeping(1).withSeats(2).taking(CEM, ANA).waiting(DEE, BO).there();
        clicks.cancel(ANA, session);
        assertEquals(List.of("cem SEATED", "dee WAITING", "bo SEATED"), clicks.stands(session));
        clicks.cancel(BO, session);
        assertEquals(List.of("cem SEATED", "dee WAITING"), clicks.stands(session));
    }

    @Test
    public void nobodyForWhomSeatsAreKeptIsFasterThanAnotherWhoWaits() {
        world.entitled.keepSeatsFor(EVA);
        // What a repair or an offer that ran out leaves to the next change: a free seat beside the line.
        Session session = keeping(1).withSeats(2).taking(CEM).waiting(DEE, BO).there();
        clicks.signUp(ANA, session);
        assertEquals(List.of("cem SEATED", "dee WAITING", "bo SEATED", "ana WAITING"), clicks.stands(session));
    }

    @Test
    public void whenTheTimeIsOverTheClockGivesTheSeatsToTheLine() {
        Session session = keeping(2).withSeats(3).taking(CEM).waiting(DEE, EVA).there();
        world.clock.set(session.keptUntil().orElseThrow().minusMillis(1));
        world.passingOn().run();
        assertEquals(List.of("cem SEATED", "dee WAITING", "eva WAITING"), clicks.stands(session));
        clicks.signUp(ANA, session);
        world.clock.set(session.keptUntil().orElseThrow());
        assertEquals(SignupState.Kind.FULL, kind(BO, session));
        world.passingOn().run();
        assertEquals(List.of("cem SEATED", "dee SEATED", "eva WAITING", "ana SEATED"), clicks.stands(session));
        assertFalse(Clicks.state(clicks.signUp(BO, session)).mine().orElseThrow().kept());
        assertEquals(List.of("cem SEATED", "dee SEATED", "eva WAITING", "ana SEATED", "bo WAITING"), clicks.stands(session));
    }

    @Test
    public void aFreedSeatIsOfferedToThoseForWhomItIsWhenItIsNear() {
        Session session = world.aSession().keeping(1, Duration.ofDays(2)).withSeats(2).taking(CEM, ANA).waiting(DEE, BO).there();
        clicks.cancel(ANA, session);
        assertEquals(List.of("cem SEATED", "dee WAITING", "bo OFFERED"), clicks.stands(session));
        assertEquals(1, clicks.tally(session).keptTaken());
        clicks.decline(BO, session);
        assertEquals(List.of("cem SEATED", "dee WAITING"), clicks.stands(session));
        assertEquals(0, clicks.tally(session).keptTaken());
        clicks.accept(DEE, session);
        assertRefused("signup.no-offer", clicks.accept(DEE, session));
    }

    @Test
    public void theRowRemembersForWhomSeatsWereKept() {
        Session session = keeping(1).withSeats(1).there();
        clicks.signUp(ANA, session);
        world.entitled.keepNoMoreFor(ANA);
        clicks.cancel(ANA, session);
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.changeMind(ANA, session)).kind());
        assertEquals(1, clicks.tally(session).keptTaken());
    }

    @Test
    public void aSeatTakenBackIsGoneWhenAnotherForWhomItWasKeptHasIt() {
        Session session = keeping(1).withSeats(1).taking(ANA).there();
        clicks.cancel(ANA, session);
        clicks.signUp(BO, session);
        assertRefused("signup.seat-is-gone", clicks.changeMind(ANA, session));
    }

    @Test
    public void hostsGiveKeptSeatsToNobodyElseEither() {
        Session session = keeping(1).withSeats(2).taking(CEM).there();
        assertEquals(Standing.WAITING, Answers.given(clicks.add(DEE, session)).standing());
        assertEquals(Standing.SEATED, Answers.given(clicks.add(ANA, session)).standing());
        Session other = world.aSession().of(world.groups.byId(session.group()).orElseThrow()).taking(BO, EVA).there();
        clicks.cancel(ANA, session);
        assertEquals(Standing.WAITING, Answers.given(clicks.move(EVA, other, session)).standing());
        assertEquals(Standing.SEATED, Answers.given(clicks.move(BO, other, session)).standing());
        assertTrue(clicks.of(BO, session).kept());
    }

    @Test
    public void whoIsAcceptedGetsAKeptSeatOnlyIfItIsForThem() {
        Session session = world.aSession().keeping(1, Duration.ofDays(2)).withSeats(2).withApproval().taking(CEM).there();
        clicks.signUp(DEE, session);
        clicks.signUp(ANA, session);
        assertEquals(List.of("cem SEATED", "dee ASKED", "ana ASKED"), clicks.stands(session));
        clicks.acceptRequest(DEE, session);
        assertEquals(List.of("cem SEATED", "dee WAITING", "ana ASKED"), clicks.stands(session));
        clicks.acceptRequest(ANA, session);
        assertEquals(List.of("cem SEATED", "dee WAITING", "ana SEATED"), clicks.stands(session));
        assertEquals(1, clicks.tally(session).keptTaken());
    }

    @Test
    public void moreSeatsAreOpenOnes() {
        Session session = keeping(1).withSeats(2).taking(CEM).waiting(DEE, EVA).there();
        clicks.changeCapacity(session, 3);
        assertEquals(List.of("cem SEATED", "dee SEATED", "eva WAITING"), clicks.stands(session));
        clicks.changeCapacity(session, 2);
        assertEquals(SignupState.Kind.FULL, kind(ANA, session));
        clicks.cancel(DEE, session);
        assertEquals(List.of("cem SEATED", "eva WAITING"), clicks.stands(session));
        assertEquals(SignupState.Kind.OPEN, kind(ANA, session));
    }

    @Test
    public void thePageAsksOnceForAllSessionsAndOnlyWhereSeatsAreKeptNow() {
        Session one = keeping(1).there();
        Session two = keeping(1).there();
        Session over = world.aSession().far().keeping(1, Duration.ofSeconds(-60)).there();
        Session plain = world.aSession().there();
        int before = world.entitled.questions();
        Viewer ana = Viewer.of(ANA);
        world.states().of(ana, world.meetings().visible(ana, List.of(one.id(), two.id(), over.id(), plain.id())));
        assertEquals(before + 1, world.entitled.questions());
        world.states().of(ana, world.meetings().visible(ana, List.of(over.id(), plain.id())));
        world.states().of(Viewer.ANONYMOUS, world.meetings().visible(ana, List.of(one.id())));
        assertEquals(before + 1, world.entitled.questions());
        clicks.signUp(ANA, plain);
        assertEquals(before + 1, world.entitled.questions());
        clicks.signUp(ANA, one);
        assertEquals(before + 2, world.entitled.questions());
    }
}
