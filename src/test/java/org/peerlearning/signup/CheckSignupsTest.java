package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Finding.Kind;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class CheckSignupsTest {

    private static final Viewer ADMINISTRATOR = Viewer.of(new PersonKey("adam"));

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Before
    public void anAdministrator() {
        world.access.makeWikiAdministrator(ADMINISTRATOR.person().orElseThrow());
    }

    private CheckSignups.Report report() {
        return Answers.given(world.checking().check(ADMINISTRATOR));
    }

    private List<Kind> found() {
        return report().findings().stream().map(Finding::kind).toList();
    }

    private List<Kind> repaired(Session session) {
        List<Finding> left = Answers.given(world.checking().repair(ADMINISTRATOR, session.id()));
        assertEquals(left, report().findings());
        return left.stream().map(Finding::kind).toList();
    }

    @Test
    public void onlyAdministratorsOfTheWikiCheckAndRepair() {
        Session session = world.aSession().there();
        world.access.makeAdministrator(CEM, Cast.ENG);
        for (Viewer viewer : List.of(Viewer.of(CEM), Clicks.HOST, Viewer.ANONYMOUS)) {
            assertEquals(List.of("signup.administrators-only"), Answers.reasons(world.checking().check(viewer)));
            assertEquals(List.of("signup.administrators-only"), Answers.reasons(world.checking().repair(viewer, session.id())));
        }
    }

    @Test
    public void aRepairOfNothingIsRefused() {
        assertEquals(
                List.of("session.not-found"), Answers.reasons(world.checking().repair(ADMINISTRATOR, new SessionId(4711))));
    }

    @Test
    public void everySessionIsLookedAtHoweverManyThereAre() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 401; i++) {
            sessions.add(world.aSession().taking(ANA).there());
        }
        assertEquals(new CheckSignups.Report(401, List.of()), report());
        world.signups.miscount(sessions.get(400).id(), Tally.NONE);
        assertEquals(
                List.of(new Finding(Kind.COUNTERS_WRONG, sessions.get(400).id(), Optional.empty())), report().findings());
    }

    @Test
    public void aCheckChangesNothing() {
        Session session = world.aSession().withSeats(2).taking(ANA).waiting(BO).there();
        world.signups.miscount(session.id(), new Tally(9, 9, 9));
        List<Finding> first = report().findings();
        assertEquals(first, report().findings());
        assertEquals(new Tally(9, 9, 9), clicks.tally(session));
    }

    @Test
    public void whatAPeacefulDayLeavesIsClean() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO, CEM).there();
        clicks.cancel(ANA, session);
        clicks.decline(BO, session);
        assertEquals(List.of(), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(List.of("cem OFFERED"), clicks.stands(session));
    }

    @Test
    public void whoWaitsBesideAFreeSeatAfterTheCutOffWaitsRightly() {
        Session session = world.aSession()
                .startingIn(Duration.ofHours(5)).cancellableUntil(Duration.ofHours(4)).withSeats(1).taking(ANA).waiting(BO).there();
        world.clock.pass(Duration.ofHours(2));
        clicks.cannotCome(ANA, session);
        assertEquals(List.of(), found());
    }

    @Test
    public void whoWaitsBesideAFreeSeatBeforeGetsIt() {
        Session session = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        world.sessions.changeCapacity(session.id(), 2);
        assertEquals(List.of(Kind.WAITING_BESIDE_FREE_SEAT), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(List.of("ana SEATED", "bo OFFERED"), clicks.stands(session));
    }

    @Test
    public void severalThingsWrongAtOnceAreAllFound() {
        Session session = world.aSession().withSeats(2).taking(ANA, BO).waiting(CEM).there();
        world.signups.tamper(session.id(), signups -> signups.stream()
                .map(signup -> signup.person().equals(BO)
                        ? new Signup(
                                signup.id(), signup.session(), ANA, Standing.SEATED, 1, 1, signup.since(),
                                Optional.empty(), Optional.empty())
                        : signup)
                .toList());
        world.signups.miscount(session.id(), Tally.NONE);
        world.sessions.changeCapacity(session.id(), 1);
        assertEquals(
                List.of(Kind.OVERBOOKED, Kind.COUNTERS_WRONG, Kind.TWO_SIGNUPS, Kind.SEAT_TWICE, Kind.TURN_TWICE), found());
        assertEquals(List.of(Kind.OVERBOOKED, Kind.TWO_SIGNUPS, Kind.SEAT_TWICE, Kind.TURN_TWICE), repaired(session));
    }

    @Test
    public void whoLeftTheWikiMakesRoomAndWhoLeftAfterwardsWasThere() {
        Session coming = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        Session past = world.aSession().startingIn(Duration.ofDays(-1)).taking(ANA).there();
        world.people.leave(ANA);
        assertEquals(List.of(Kind.PERSON_GONE), found());
        assertEquals(List.of(), repaired(coming));
        assertEquals(List.of("bo OFFERED"), clicks.stands(coming));
        assertEquals(List.of(), repaired(past));
        assertEquals(List.of("ana SEATED"), clicks.stands(past));
    }

    @Test
    public void signupsOfASessionThatIsGoneAreOrphans() {
        Session session = world.aSession().taking(ANA).there();
        world.sessions.remove(session.id());
        assertEquals(List.of(Kind.ORPHAN), found());
    }

    @Test
    public void lotsThatShouldHaveBeenDrawnAreDrawn() {
        Session session = world.aSession().far().withSeats(1).withDrawIn(Duration.ofDays(1)).there();
        clicks.signUp(ANA, session);
        clicks.signUp(BO, session);
        assertEquals(List.of(), found());
        world.clock.pass(Duration.ofDays(1));
        assertEquals(List.of(Kind.DRAW_OVERDUE), found());
        assertEquals(List.of(), repaired(session));
        assertEquals(new Tally(1, 1, 0), clicks.tally(session));
    }

    @Test
    public void whatShouldHaveBeenDecidedIsDecided() {
        Session few = world.aSession().forAtLeast(2, Duration.ofDays(1)).taking(ANA).there();
        Session enough = world.aSession().forAtLeast(2, Duration.ofDays(1)).taking(ANA, BO).there();
        world.clock.pass(Duration.ofDays(2));
        assertEquals(List.of(Kind.DECISION_OVERDUE, Kind.DECISION_OVERDUE), found());
        world.checking().repair(ADMINISTRATOR, few.id());
        assertEquals(List.of(), repaired(enough));
        assertEquals(List.of(), clicks.stands(few));
        assertEquals(List.of("ana SEATED", "bo SEATED"), clicks.stands(enough));
    }

    @Test
    public void aClockThatWouldLookTooLateOrForNothingIsSetRight() {
        Session session = world.aSession().far().withDrawIn(Duration.ofDays(1)).there();
        Session plain = world.aSession().there();
        Instant draw = world.clock.instant().plus(Duration.ofDays(1));
        for (Optional<Instant> wrong : List.of(
                Optional.<Instant>empty(), Optional.of(draw.plusSeconds(1)), Optional.of(draw.minusSeconds(1)))) {
            world.sessions.wake(session.id(), wrong);
            assertEquals(List.of(Kind.DUE_WRONG), found());
            assertEquals(List.of(), repaired(session));
            assertEquals(Optional.of(draw), world.sessions.due(session.id()));
        }
        world.sessions.wake(plain.id(), Optional.of(draw));
        assertEquals(List.of(Kind.DUE_WRONG), found());
        assertEquals(List.of(), repaired(plain));
        world.sessions.wake(plain.id(), Optional.of(world.clock.instant()));
        assertEquals(List.of(), found());
    }

    @Test
    public void countersOfTheDrawAreCheckedAsWell() {
        Session session = world.aSession().far().withDrawIn(Duration.ofDays(1)).there();
        clicks.signUp(ANA, session);
        for (Tally wrong : List.of(new Tally(0, 0, 0, 2, 0, 0), new Tally(0, 0, 0, 1, 1, 0), new Tally(0, 0, 0, 1, 0, 1))) {
            world.signups.miscount(session.id(), wrong);
            assertEquals(List.of(Kind.COUNTERS_WRONG), found());
            assertEquals(List.of(), repaired(session));
            assertEquals(new Tally(0, 0, 0, 1, 0, 0), clicks.tally(session));
        }
    }

    @Test
    public void whatCanBeRepairedIsSaid() {
        assertEquals(
                List.of(
                        Kind.WAITING_BESIDE_FREE_SEAT, Kind.COUNTERS_WRONG, Kind.OFFER_OVER, Kind.DRAW_OVERDUE, Kind.DECISION_OVERDUE,
                        Kind.DUE_WRONG, Kind.SERIES_PLACES_WRONG, Kind.PERSON_GONE),
                List.of(Kind.values()).stream().filter(Kind::isRepairable).toList());
    }
}
