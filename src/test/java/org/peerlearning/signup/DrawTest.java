package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

/** Lots instead of first come, first served. Two seats, drawn in two days, for a session in thirty. */
public class DrawTest {

    private static final Duration DRAW = Duration.ofDays(2);

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private Session drawing() {
        return world.aSession().far().withSeats(2).withDrawIn(DRAW).there();
    }

    private void enter(Session session, PersonKey... people) {
        for (PersonKey person : people) {
            assertEquals(SignupState.Kind.IN_DRAW, Clicks.state(clicks.signUp(person, session)).kind());
        }
    }

    private void theClockStrikes() {
        assertEquals(List.of(), world.passingOn().run());
    }

    private Session now(Session session) {
        return world.sessions.byId(session.id()).orElseThrow();
    }

    /** Who sits and who waits, in the order drawn. */
    private List<String> byLot(Session session, int seats, PersonKey... inOrderOfArrival) {
        List<FairDraw.Entrant> entrants = new ArrayList<>();
        for (PersonKey person : inOrderOfArrival) {
            entrants.add(new FairDraw.Entrant(entrants.size() + 1, person, ""));
        }
        return FairDraw.draw(world.sessions.drawSeed(session.id()).orElseThrow(), seats, 0, entrants).stream()
                .map(lot -> lot.person().value() + (lot.seated() ? " SEATED" : " WAITING"))
                .toList();
    }

    @Test
    public void everybodyWhoSignsUpBeforeTheDrawTakesPartInIt() {
        Session session = drawing();
        assertEquals(SignupState.Kind.DRAW, Answers.given(world.states().of(Viewer.of(ANA), session.id())).kind());
        enter(session, ANA, BO, CEM);
        assertEquals(List.of("ana IN_DRAW", "bo IN_DRAW", "cem IN_DRAW"), clicks.stands(session));
        assertEquals(new Tally(0, 0, 0, 3, 0, 0), clicks.tally(session));
        assertTrue(clicks.signUp(ANA, session) instanceof SignupOutcome.Already);
    }

    @Test
    public void hostsGiveNobodyAWayAroundIt() {
        Session session = drawing();
        Session other = world.aSession().of(world.groups.byId(session.group()).orElseThrow()).taking(BO).there();
        world.people.know("ana", ANA);
        world.access.showToAll(world.groups.byId(session.group()).orElseThrow().page());
        assertEquals(Standing.IN_DRAW, Answers.given(world.adding().add(Clicks.HOST, session.id(), "ana")).standing());
        assertEquals(Standing.IN_DRAW, Answers.given(clicks.move(BO, other, session)).standing());
        clicks.changeCapacity(session, 9);
        assertEquals(List.of("ana IN_DRAW", "bo IN_DRAW"), clicks.stands(session));
    }

    @Test
    public void theClockDrawsWhenItsTimeHasComeAndNotBefore() {
        Session session = drawing();
        enter(session, ANA, BO, CEM, DEE);
        world.clock.pass(DRAW.minusMillis(1));
        theClockStrikes();
        assertEquals(Optional.empty(), now(session).drawn());
        world.clock.pass(Duration.ofMillis(1));
        theClockStrikes();
        assertEquals(Optional.of(world.clock.instant()), now(session).drawn());
        assertEquals(byLot(session, 2, ANA, BO, CEM, DEE), clicks.stands(session));
        assertEquals(new Tally(2, 2, 0), clicks.tally(session));
    }

    @Test
    public void lotsAreDrawnOnce() {
        Session session = drawing();
        enter(session, ANA, BO, CEM);
        world.clock.pass(DRAW);
        theClockStrikes();
        List<String> history = clicks.history(session, 99);
        world.clock.pass(Duration.ofHours(1));
        theClockStrikes();
        assertEquals(history, clicks.history(session, 99));
        assertEquals(Optional.empty(), world.sessions.due(session.id()));
    }

    @Test
    public void whoeverComesAfterItsTimeFindsThemDrawnAlthoughTheClockWasLate() {
        Session session = drawing();
        enter(session, ANA, BO, CEM);
        world.clock.pass(DRAW);
        assertEquals(SignupState.Kind.WAITING, Clicks.state(clicks.signUp(DEE, session)).kind());
        List<String> stands = new ArrayList<>(byLot(session, 2, ANA, BO, CEM));
        stands.add("dee WAITING");
        assertEquals(stands, clicks.stands(session));
    }

    @Test
    public void aDrawThatFewEnterSeatsThemAllAndThenFirstComeIsFirstServed() {
        Session session = drawing();
        enter(session, ANA);
        world.clock.pass(DRAW);
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.signUp(BO, session)).kind());
        assertEquals(List.of("ana SEATED", "bo SEATED"), clicks.stands(session));
    }

    @Test
    public void theLineIsTheOrderDrawn() {
        Session session = drawing();
        enter(session, ANA, BO, CEM, DEE);
        world.clock.pass(DRAW);
        theClockStrikes();
        List<Signup> drawn = world.signups.books(session.id()).active();
        clicks.cancel(drawn.get(0).person(), session);
        assertEquals(Standing.SEATED, clicks.of(drawn.get(2).person(), session).standing());
        assertEquals(Standing.WAITING, clicks.of(drawn.get(3).person(), session).standing());
        assertEquals(List.of(5L, 6L, 7L, 8L), drawn.stream().map(Signup::turn).toList());
    }

    @Test
    public void whoLeavesBeforeTheDrawIsNotInIt() {
        Session session = drawing();
        enter(session, ANA, BO, CEM);
        Clicks.state(clicks.cancel(ANA, session));
        assertEquals(2, clicks.tally(session).inDraw());
        world.clock.pass(DRAW);
        theClockStrikes();
        assertEquals(2, clicks.tally(session).taken());
        assertEquals(null, clicks.of(ANA, session));
    }

    @Test
    public void aChangeOfMindComesBackToTheSameLotBeforeTheDrawAndNotAfterIt() {
        Session session = drawing();
        enter(session, ANA, BO);
        clicks.cancel(ANA, session);
        assertEquals(SignupState.Kind.IN_DRAW, Clicks.state(clicks.changeMind(ANA, session)).kind());
        assertEquals(1, clicks.of(ANA, session).turn());
        world.clock.pass(DRAW.minusMinutes(1));
        clicks.cancel(ANA, session);
        world.clock.pass(Duration.ofMinutes(1));
        Clicks.assertRefused("signup.draw-is-over", clicks.changeMind(ANA, session));
        assertEquals(SignupState.Kind.SEATED, Clicks.state(clicks.signUp(ANA, session)).kind());
    }

    @Test
    public void departmentsShareTheSeatsWhereTheHostsWantIt() {
        Session session = world.aSession().far().withSeats(2).withDrawIn(DRAW, 1).there();
        List.of(ANA, BO, CEM).forEach(person -> world.people.work(person, "Sales"));
        world.people.work(DEE, " sales  ");
        PersonKey eli = new PersonKey("eli");
        world.people.work(eli, "Law");
        enter(session, ANA, BO, CEM, DEE, eli);
        world.clock.pass(DRAW);
        theClockStrikes();
        assertEquals(Standing.SEATED, clicks.of(eli, session).standing());
        assertEquals(new Tally(2, 3, 0), clicks.tally(session));
    }

    @Test
    public void theHistoryTellsOfTheDrawAndOfEachPerson() {
        Session session = drawing();
        enter(session, ANA);
        world.clock.pass(DRAW);
        theClockStrikes();
        List<HistoryEntry> history = world.signups.history(session.id(), Optional.empty(), 9);
        assertEquals(Optional.of(Deed.LOTS_DRAWN), history.get(0).deed());
        assertEquals(List.of(1L, 2L), history.get(0).numbers());
        assertEquals(Optional.of(Standing.IN_DRAW), history.get(1).from());
        assertEquals(Optional.of(Standing.SEATED), history.get(1).to());
        assertEquals(Cause.rules(Door.CLOCK), history.get(1).cause());
    }

    @Test
    public void aSessionThatIsCalledOffDrawsNoLots() {
        Session session = drawing();
        enter(session, ANA);
        Answers.given(world.callingOff().callOff(Clicks.HOST, session.id(), "Rain"));
        world.clock.pass(DRAW);
        theClockStrikes();
        assertEquals(Optional.empty(), now(session).drawn());
        assertEquals(List.of(), clicks.stands(session));
    }

    @Test
    public void onceASessionHasBegunNobodyGetsASeatByLotAnyMore() {
        Session session = drawing();
        enter(session, ANA);
        world.clock.pass(Duration.ofDays(31));
        theClockStrikes();
        assertEquals(List.of("ana IN_DRAW"), clicks.stands(session));
        assertEquals(Optional.empty(), world.sessions.due(session.id()));
    }

    @Test
    public void aMiscountLeavesNobodyOutOfTheDraw() {
        Session session = drawing();
        enter(session, ANA, BO, CEM);
        world.signups.miscount(session.id(), new Tally(2, 0, 0));
        world.clock.pass(DRAW);
        theClockStrikes();
        assertEquals(new Tally(2, 1, 0), clicks.tally(session));
    }

    @Test
    public void theCommitmentIsThereForEverybodyBeforeAnybodyEntersAndTheSeedIsNot() {
        Session session = drawing();
        for (Viewer viewer : List.of(Viewer.ANONYMOUS, Viewer.of(ANA), Clicks.HOST)) {
            DrawReport report = Answers.given(world.draws().of(viewer, session.id()));
            assertEquals(new DrawReport(FairDraw.commitment("0".repeat(63) + "1"), 0, Optional.empty()), report);
        }
        enter(session, ANA, BO);
        assertEquals(2, Answers.given(world.draws().of(Clicks.HOST, session.id())).entrants());
        assertEquals(List.of(), world.signups.drawOf(session.id()).orElseThrow().entrants());
    }

    @Test
    public void whoWasInTheDrawCanDoTheSumAgain() {
        Session session = world.aSession().far().withSeats(2).withDrawIn(DRAW, 1).there();
        world.people.work(ANA, "Sales");
        world.people.work(BO, "Sales");
        enter(session, ANA, BO, CEM);
        world.clock.pass(DRAW);
        theClockStrikes();
        clicks.changeCapacity(session, 9);
        clicks.cancel(ANA, session);
        for (Viewer viewer : List.of(Viewer.of(ANA), Viewer.of(CEM), Clicks.HOST)) {
            DrawReport report = Answers.given(world.draws().of(viewer, session.id()));
            DrawReport.Drawn drawn = report.drawn().orElseThrow();
            assertEquals(report.commitment(), FairDraw.commitment(drawn.seed()));
            assertEquals(3, report.entrants());
            assertEquals(2, drawn.seats());
            assertEquals(1, drawn.perDepartment());
            assertEquals(now(session).drawn().orElseThrow(), drawn.at());
            List<FairDraw.Entrant> entrants = List.of(
                    new FairDraw.Entrant(1, ANA, "Sales"), new FairDraw.Entrant(2, BO, "Sales"), new FairDraw.Entrant(3, CEM, ""));
            assertEquals(FairDraw.draw(drawn.seed(), 2, 1, entrants), drawn.lots());
        }
    }

    @Test
    public void whoWasNotInTheDrawIsNotShownWhoWas() {
        Session session = drawing();
        enter(session, ANA);
        world.clock.pass(DRAW);
        theClockStrikes();
        clicks.signUp(DEE, session);
        for (Viewer viewer : List.of(Viewer.ANONYMOUS, Viewer.of(DEE))) {
            assertEquals(List.of("signup.draw-hidden"), Answers.reasons(world.draws().of(viewer, session.id())));
        }
    }

    @Test
    public void aSessionWithoutADrawHasNoReportAndOneNobodyMaySeeIsNotThere() {
        assertEquals(List.of("session.no-draw"), Answers.reasons(world.draws().of(Clicks.HOST, world.aSession().there().id())));
        Session hidden = world.aSession().of(world.aGroup().hidden().there()).withDrawIn(DRAW.dividedBy(2)).there();
        assertEquals(List.of("session.not-found"), Answers.reasons(world.draws().of(Clicks.HOST, hidden.id())));
    }

    @Test
    public void noTwoSessionsShareASeed() {
        assertFalse(world.sessions.drawSeed(drawing().id()).equals(world.sessions.drawSeed(drawing().id())));
    }
}
