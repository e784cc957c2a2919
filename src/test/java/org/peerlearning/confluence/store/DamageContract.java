package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.CheckSignups;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Finding;
import org.peerlearning.signup.Finding.Kind;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.Seating;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;

/** Rows that somebody wrote past the app: the check finds what is wrong with them, and the repair does what it can. */
public abstract class DamageContract {

    /** A day before the sessions, which are on the first of December in Paris. */
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static final Cause CAUSE = Cause.of(Cast.HOST, Door.DESK);
    private static final Viewer ADMINISTRATOR = Viewer.of(new PersonKey("adam"));

    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private final TestClock clock = new TestClock(NOW);
    private Nodes.Node node;

    abstract Nodes empty();

    @Before
    public final void startEmpty() {
        node = empty().first();
        access.makeWikiAdministrator(ADMINISTRATOR.person().orElseThrow());
    }

    private CheckSignups check() {
        SeatKeeper keeper = new SeatKeeper(node.signups(), people, clock);
        return new CheckSignups(node.audit(), keeper, people, access, clock);
    }

    private List<Finding> found() {
        return Answers.given(check().check(ADMINISTRATOR)).findings();
    }

    private List<Finding> repaired(SessionId session) {
        List<Finding> left = Answers.given(check().repair(ADMINISTRATOR, session));
        assertEquals(left, found());
        return left;
    }

    private <T> T changing(SessionId session, Function<Seating, T> work) {
        return node.signups().changing(session, work).orElseThrow();
    }

    private Signup enter(SessionId session, PersonKey person, Standing standing) {
        return changing(session, seating -> seating.enter(person, standing, CAUSE, NOW));
    }

    private Signup offer(SessionId session, PersonKey person, Duration from) {
        Signup waiting = enter(session, person, Standing.WAITING);
        return changing(session, seating ->
                seating.move(waiting, Standing.OFFERED, Optional.of(NOW.plus(from)), CAUSE, NOW));
    }

    /** Sets columns as in {@code "TAKEN" = 3}. */
    private void damage(String table, String columns, long id) {
        node.database().update("UPDATE \"AO_B02FB7_" + table + "\" SET " + columns + " WHERE \"ID\" = ?", (int) id);
    }

    private static Finding finding(Kind kind, SessionId session) {
        return new Finding(kind, session, Optional.empty());
    }

    private static Finding finding(Kind kind, Signup signup) {
        return new Finding(kind, signup.session(), Optional.of(signup.id()));
    }

    private SignupId idOf(SessionId session, PersonKey person) {
        return changing(session, seating -> seating.of(person).orElseThrow().id());
    }

    @Test
    public void nothingIsWrongWithWhatTheAppWrote() {
        SessionId session = Plans.session(node, 3);
        enter(session, Cast.ANA, Standing.SEATED);
        offer(session, Cast.BO, Duration.ofHours(1));
        enter(session, Cast.CEM, Standing.ASKED);
        assertEquals(List.of(), found());
        assertEquals(1, Answers.given(check().check(ADMINISTRATOR)).sessions());
    }

    @Test
    public void everyWrongCounterIsFoundAndPutRight() {
        SessionId session = Plans.session(node, 9);
        enter(session, Cast.ANA, Standing.SEATED);
        enter(session, Cast.BO, Standing.ASKED);
        offer(session, Cast.CEM, Duration.ofHours(1));
        for (String counter : List.of("TAKEN", "OFFERED", "WAITING", "ASKED")) {
            for (int wrong : new int[] {0, 5}) {
                if (counter.equals("WAITING") && wrong == 0) {
                    continue;
                }
                damage("SESSION", "\"" + counter + "\" = " + wrong, session.value());
                assertEquals(counter, List.of(finding(Kind.COUNTERS_WRONG, session)), found());
                assertEquals(counter, List.of(), repaired(session));
                assertEquals(new Tally(2, 0, 1), Tallies.of(node.sessions(), session));
            }
        }
    }

    @Test
    public void countersOfDrawsInvitationsAndKeptSeatsAreFoundAndPutRight() {
        SessionId session = node.sessions().add(new GroupId(1), Plans.drawing(9, 0)).id();
        enter(session, Cast.ANA, Standing.IN_DRAW);
        enter(session, Cast.BO, Standing.INVITED);
        for (String counter : List.of("IN_DRAW", "INVITED", "KEPT_TAKEN")) {
            for (String wrong : List.of("NULL", "5")) {
                if (counter.equals("KEPT_TAKEN") && wrong.equals("NULL")) {
                    continue;
                }
                damage("SESSION", "\"" + counter + "\" = " + wrong, session.value());
                assertEquals(counter, List.of(finding(Kind.COUNTERS_WRONG, session)), found());
                assertEquals(counter, List.of(), repaired(session));
                assertEquals(new Tally(0, 0, 0, 1, 1, 0), Tallies.of(node.sessions(), session));
            }
        }
    }

    @Test
    public void placesInABoundedSeriesAreFoundAndPutRight() {
        NewSession plan = Plans.plan(9);
        Occurrence which = new Occurrence(new SeriesId(7), LocalDateTime.of(2026, 12, 1, 17, 30), false, Optional.of(2));
        SessionId session = node.sessions()
                .add(new GroupId(1), new NewSession(plan.plan(), plan.terms(), Optional.of(which), ""))
                .id();
        enter(session, Cast.ANA, Standing.SEATED);
        enter(session, Cast.BO, Standing.INVITED);
        assertEquals(List.of(), found());
        for (String damage : List.of(
                "DELETE FROM \"AO_B02FB7_SERIES_PLACE\"", "UPDATE \"AO_B02FB7_SERIES_PLACE\" SET \"PERSON\" = 'bo'")) {
            node.database().update(damage);
            assertEquals(damage, List.of(finding(Kind.SERIES_PLACES_WRONG, session)), found());
            assertEquals(damage, List.of(), repaired(session));
            assertEquals(
                    List.of(1, 0),
                    changing(session, seating -> List.of(seating.placesInSeries(Cast.ANA), seating.placesInSeries(Cast.BO))));
        }
    }

    @Test
    public void aClockThatNobodySetIsSetRight() {
        SessionId session = node.sessions().add(new GroupId(1), Plans.drawing(9, 2)).id();
        Instant draw = Instant.parse("2026-11-30T11:00:00Z");
        for (String wrong : List.of("NULL", String.valueOf(draw.plusSeconds(1).toEpochMilli()))) {
            damage("SESSION", "\"DUE\" = " + wrong, session.value());
            assertEquals(wrong, List.of(finding(Kind.DUE_WRONG, session)), found());
            assertEquals(wrong, List.of(), repaired(session));
            assertEquals(List.of(session), node.signups().due(draw, 9));
        }
    }

    @Test
    public void aDrawAndADecisionThatNobodyMadeAreMadeWhateverTheCountersSay() {
        SessionId session = node.sessions().add(new GroupId(1), Plans.drawing(1, 2)).id();
        enter(session, Cast.ANA, Standing.IN_DRAW);
        enter(session, Cast.BO, Standing.IN_DRAW);
        damage("SESSION", "\"IN_DRAW\" = 0, \"TAKEN\" = 1, \"DUE\" = NULL", session.value());
        clock.set(Instant.parse("2026-11-30T12:00:00Z"));
        assertEquals(
                List.of(
                        finding(Kind.COUNTERS_WRONG, session), finding(Kind.DRAW_OVERDUE, session),
                        finding(Kind.DECISION_OVERDUE, session), finding(Kind.DUE_WRONG, session)),
                found());
        // One has a seat where it takes two, so it is called off.
        assertEquals(List.of(), repaired(session));
        assertEquals(2, node.signups().drawOf(session).orElseThrow().entrants().size());
        assertEquals(true, node.sessions().byId(session).orElseThrow().calledOff());
        assertEquals(Tally.NONE, Tallies.of(node.sessions(), session));
    }

    @Test
    public void afterARepairSeatsAndTurnsAreGivenRightWhateverWasWritten() {
        SessionId session = Plans.session(node, 9);
        enter(session, Cast.ANA, Standing.SEATED);
        enter(session, Cast.BO, Standing.SEATED);
        damage("SESSION", "\"TAKEN\" = 0, \"TOP_SEAT\" = 0, \"NEXT_TURN\" = 1, \"NEXT_LINE\" = 1", session.value());
        assertEquals(List.of(), repaired(session));
        Signup cem = enter(session, Cast.CEM, Standing.SEATED);
        assertEquals(3, cem.seat());
        assertEquals(3, cem.turn());
        damage("SESSION", "\"TOP_SEAT\" = NULL, \"NEXT_TURN\" = NULL, \"NEXT_LINE\" = NULL", session.value());
        Signup dee = enter(session, new PersonKey("dee"), Standing.SEATED);
        assertEquals(4, dee.seat());
        assertEquals(5, enter(session, new PersonKey("eli"), Standing.SEATED).seat());
        assertEquals(List.of(), found());
    }

    @Test
    public void moreSeatsTakenThanThereAreIsForPeopleToDecide() {
        SessionId session = Plans.session(node, 2);
        enter(session, Cast.ANA, Standing.SEATED);
        enter(session, Cast.BO, Standing.SEATED);
        damage("SESSION", "\"CAPACITY\" = 1", session.value());
        List<Finding> overbooked = List.of(finding(Kind.OVERBOOKED, session));
        assertEquals(overbooked, found());
        assertEquals(overbooked, repaired(session));
        assertEquals(2, node.signups().seated(session, 0, 9).size());
    }

    @Test
    public void aSeatHeldTwiceIsFound() {
        SessionId session = Plans.session(node, 3);
        enter(session, Cast.ANA, Standing.SEATED);
        Signup bo = enter(session, Cast.BO, Standing.SEATED);
        damage("SIGNUP", "\"SEAT\" = 1", bo.id().value());
        assertEquals(List.of(finding(Kind.SEAT_TWICE, bo)), found());
        assertEquals(List.of(finding(Kind.SEAT_TWICE, bo)), repaired(session));
    }

    @Test
    public void twoSignupsOfOnePersonAreFound() {
        SessionId session = Plans.session(node, 3);
        enter(session, Cast.ANA, Standing.SEATED);
        Signup bo = enter(session, Cast.BO, Standing.ASKED);
        damage("SIGNUP", "\"PERSON\" = 'ana'", bo.id().value());
        assertEquals(List.of(finding(Kind.TWO_SIGNUPS, bo)), found());
    }

    @Test
    public void aTurnGivenTwiceIsFound() {
        SessionId session = Plans.session(node, 3);
        enter(session, Cast.ANA, Standing.SEATED);
        Signup bo = enter(session, Cast.BO, Standing.SEATED);
        damage("SIGNUP", "\"TURN\" = 1", bo.id().value());
        assertEquals(List.of(finding(Kind.TURN_TWICE, bo)), found());
    }

    @Test
    public void whoWaitsBesideAFreeSeatGetsIt() {
        SessionId session = Plans.session(node, 1);
        Signup ana = enter(session, Cast.ANA, Standing.SEATED);
        enter(session, Cast.BO, Standing.WAITING);
        damage("SESSION", "\"CAPACITY\" = 2", session.value());
        assertEquals(List.of(finding(Kind.WAITING_BESIDE_FREE_SEAT, session)), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(List.of(Cast.BO), persons(session, Standing.OFFERED));
        assertEquals(List.of(ana), node.signups().seated(session, 0, 9));
        assertEquals(Cause.rules(Door.REPAIR), lastOf(session).cause());
    }

    private List<PersonKey> persons(SessionId session, Standing standing) {
        return node.signups().standing(session, standing, 0, 99).stream().map(Signup::person).toList();
    }

    private HistoryEntry lastOf(SessionId session) {
        return node.signups().history(session, Optional.empty(), 1).get(0);
    }

    @Test
    public void anOfferThatRanOutIsPassedOnByTheRepairEvenWhenItWasForgotten() {
        SessionId session = Plans.session(node, 1);
        Signup bo = offer(session, Cast.BO, Duration.ofHours(1));
        enter(session, Cast.CEM, Standing.WAITING);
        damage("SESSION", "\"OFFERED\" = 0", session.value());
        clock.pass(Duration.ofHours(1));
        assertEquals(List.of(finding(Kind.COUNTERS_WRONG, session), finding(Kind.OFFER_OVER, bo)), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(List.of(Cast.CEM), persons(session, Standing.OFFERED));
    }

    @Test
    public void whoLeftTheWikiMakesRoom() {
        SessionId session = Plans.session(node, 1);
        Signup ana = enter(session, Cast.ANA, Standing.SEATED);
        enter(session, Cast.BO, Standing.WAITING);
        people.leave(Cast.ANA);
        assertEquals(List.of(finding(Kind.PERSON_GONE, ana)), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(List.of(Cast.BO), persons(session, Standing.OFFERED));
        HistoryEntry left = node.signups().history(session, Optional.of(Cast.ANA), 1).get(0);
        assertEquals(Optional.of(Standing.LEFT), left.to());
        assertEquals(new Cause(ADMINISTRATOR.person(), Door.REPAIR, ""), left.cause());
    }

    @Test
    public void whoLeftAfterwardsWasThereAndStaysInTheBooks() {
        SessionId session = Plans.session(node, 1);
        enter(session, Cast.ANA, Standing.SEATED);
        people.leave(Cast.ANA);
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        assertEquals(List.of(), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(1, node.signups().seated(session, 0, 9).size());
    }

    @Test
    public void signupsWithoutTheirSessionAreFound() {
        SessionId session = Plans.session(node, 3);
        SessionId other = Plans.session(node, 3);
        Signup ana = enter(session, Cast.ANA, Standing.SEATED);
        Signup bo = enter(session, Cast.BO, Standing.WAITING);
        enter(other, Cast.ANA, Standing.SEATED);
        node.database().update("DELETE FROM \"AO_B02FB7_SESSION\" WHERE \"ID\" = ?", (int) session.value());
        assertEquals(List.of(finding(Kind.ORPHAN, ana), finding(Kind.ORPHAN, bo)), found());
        assertEquals(List.of(session, other), node.audit().sessions(0, 2));
        assertEquals(List.of(session), node.audit().sessions(0, 1));
        assertEquals(List.of("session.not-found"), Answers.reasons(check().repair(ADMINISTRATOR, session)));
    }

    @Test
    public void aLineThatIsCountedButNotThereHoldsNobodyUp() {
        SessionId session = Plans.session(node, 1);
        damage("SESSION", "\"WAITING\" = 3", session.value());
        SeatKeeper keeper = new SeatKeeper(node.signups(), people, clock);
        keeper.changing(session, Door.REST, (seating, now) -> {
            seating.enter(Cast.ANA, Standing.WAITING, CAUSE, now);
            return () -> true;
        });
        assertEquals(List.of(Cast.ANA), persons(session, Standing.OFFERED));
        assertEquals(Optional.of(idOf(session, Cast.ANA)), lastOf(session).signup());
    }
}
