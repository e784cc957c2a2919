package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;

/**
 * Two nodes at the same session, in orders that are chosen and not left to chance: the first has made its change and not yet
 * committed when the second arrives.
 */
public class PromotionIT {

    private static final PageId PAGE = new PageId(3);
    private static final PersonKey DEE = new PersonKey("dee");
    /** A day before the sessions. */
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private final FakeAccess access = new FakeAccess();
    private final TestClock clock = new TestClock(NOW);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Nodes.Node one;
    private Nodes.Node two;
    private GroupId group;

    @Before
    public void twoNodes() {
        Nodes nodes = Nodes.postgres();
        one = nodes.first();
        two = nodes.all().get(1);
        GroupProfile profile =
                new GroupProfile(Cast.ENG, "Title", "Summary", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = one.groups().add(profile, Cast.HOST, NOW);
        one.groups().settle(group, PAGE);
        access.showToAll(PAGE);
    }

    @After
    public void stop() {
        threads.shutdownNow();
    }

    private SessionId session(int seats) {
        return one.sessions().add(group, Plans.plan(seats)).id();
    }

    private Meetings meetings(Nodes.Node node) {
        return new Meetings(node.sessions(), node.groups(), access, clock);
    }

    private SeatKeeper keeper(Nodes.Node node) {
        return new SeatKeeper(node.signups(), new FakePeople(), clock);
    }

    private SignupOutcome signUp(Nodes.Node node, PersonKey person, SessionId session) {
        return new SignUp(meetings(node), keeper(node), new FakeEntitled()).signUp(Viewer.of(person), session, Door.REST);
    }

    private SignupOutcome cancel(Nodes.Node node, PersonKey person, SessionId session) {
        return new CancelSignup(meetings(node), keeper(node), new FakeEntitled()).cancel(Viewer.of(person), session, Door.REST);
    }

    /** The first is held after its change, until the second waits for the lock; then both go on. */
    private <A, B> List<Object> firstThen(SessionId session, Callable<A> first, Callable<B> second) throws Exception {
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<A> early = threads.submit(() -> one.transactions().inOne(() -> {
            A answer = called(first);
            changed.countDown();
            called(() -> go.await(30, TimeUnit.SECONDS));
            return answer;
        }));
        assertTrue(changed.await(30, TimeUnit.SECONDS));
        Future<B> late = threads.submit(second);
        untilSomebodyWaits();
        assertFalse("the second must wait for the first", late.isDone());
        go.countDown();
        return List.of(early.get(30, TimeUnit.SECONDS), late.get(30, TimeUnit.SECONDS));
    }

    private static <T> T called(Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Asks the server itself whether a statement waits for a lock. */
    private void untilSomebodyWaits() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        String waiting = "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
        while (one.database().query(waiting, row -> row.getInt(1)).get(0) == 0) {
            assertTrue("nobody waited", System.nanoTime() < end);
            Thread.sleep(5);
        }
    }

    private static SignupState.Kind kind(Object outcome) {
        if (outcome instanceof SignupOutcome.Entered entered) {
            return entered.state().kind();
        }
        return ((SignupOutcome.Left) outcome).state().kind();
    }

    private static String refusal(Object outcome) {
        return ((SignupOutcome.Refused) outcome).refusal().reason();
    }

    private List<String> stands(SessionId session) {
        return two.audit().books(session).active().stream().map(signup -> signup.person().value() + " " + signup.standing()).toList();
    }

    @Test
    public void whoComesWhileASeatIsGivenBackStandsBehindTheLine() throws Exception {
        SessionId session = session(1);
        signUp(one, Cast.ANA, session);
        signUp(one, Cast.BO, session);
        List<Object> told = firstThen(session, () -> cancel(one, Cast.ANA, session), () -> signUp(two, DEE, session));
        assertEquals(SignupState.Kind.FULL, kind(told.get(0)));
        assertEquals(SignupState.Kind.WAITING, kind(told.get(1)));
        assertEquals(List.of("bo OFFERED", "dee WAITING"), stands(session));
    }

    @Test
    public void whoJoinsTheLineBeforeTheSeatIsGivenBackGetsIt() throws Exception {
        SessionId session = session(1);
        signUp(one, Cast.ANA, session);
        List<Object> told = firstThen(session, () -> signUp(one, DEE, session), () -> cancel(two, Cast.ANA, session));
        assertEquals(SignupState.Kind.WAITING, kind(told.get(0)));
        assertEquals(List.of("dee OFFERED"), stands(session));
    }

    @Test
    public void twoWhoGiveBackAtOnceMakeRoomForTwo() throws Exception {
        SessionId session = session(2);
        for (PersonKey person : List.of(Cast.ANA, Cast.BO, Cast.CEM, DEE)) {
            signUp(one, person, session);
        }
        firstThen(session, () -> cancel(one, Cast.ANA, session), () -> cancel(two, Cast.BO, session));
        assertEquals(List.of("cem OFFERED", "dee OFFERED"), stands(session));
    }

    @Test
    public void addedSeatsGoToTheLineAndNotToWhoComesAtTheSameTime() throws Exception {
        SessionId session = session(1);
        for (PersonKey person : List.of(Cast.ANA, Cast.BO)) {
            signUp(one, person, session);
        }
        ChangeCapacity capacity = new ChangeCapacity(new Desk(meetings(one), one.signups(), access), keeper(one));
        List<Object> told = firstThen(
                session, () -> capacity.change(Viewer.of(Cast.HOST), session, 2), () -> signUp(two, DEE, session));
        assertEquals(SignupState.Kind.WAITING, kind(told.get(1)));
        assertEquals(List.of("ana SEATED", "bo OFFERED", "dee WAITING"), stands(session));
    }

    @Test
    public void theFirstInLineWhoLeavesIsNotGivenTheSeatThatComesFree() throws Exception {
        SessionId session = session(1);
        for (PersonKey person : List.of(Cast.ANA, Cast.BO, DEE)) {
            signUp(one, person, session);
        }
        firstThen(session, () -> cancel(one, Cast.BO, session), () -> cancel(two, Cast.ANA, session));
        assertEquals(List.of("dee OFFERED"), stands(session));
    }

    @Test
    public void whoseOfferWasAcceptedFirstKeepsTheSeatWhateverTheClockSays() throws Exception {
        SessionId session = offered();
        PassSeatsOn job = new PassSeatsOn(two.signups(), keeper(two), clock);
        List<Object> told = firstThen(
                session,
                () -> new AnswerOffer(meetings(one), keeper(one), new FakeEntitled()).accept(Viewer.of(Cast.BO), session, Door.REST),
                () -> {
                    clock.pass(Duration.ofDays(1));
                    return job.run();
                });
        assertEquals(SignupState.Kind.SEATED, kind(told.get(0)));
        assertEquals(List.of(), told.get(1));
        assertEquals(List.of("bo SEATED", "dee WAITING"), stands(session));
    }

    @Test
    public void whoseOfferRanOutWhileTheyWaitedForTheLockIsTold() throws Exception {
        SessionId session = offered();
        Instant end = one.signups().of(Cast.BO, List.of(session)).get(session).offerEnds().orElseThrow();
        List<Object> told = firstThen(
                session,
                () -> {
                    clock.set(end);
                    return new PassSeatsOn(one.signups(), keeper(one), clock).run();
                },
                () -> new AnswerOffer(meetings(two), keeper(two), new FakeEntitled()).accept(Viewer.of(Cast.BO), session, Door.REST));
        assertEquals(List.of(), told.get(0));
        assertEquals("signup.offer-over", refusal(told.get(1)));
        assertEquals(List.of("dee OFFERED"), stands(session));
    }

    /** Bo has an offer, and Dee is in line. */
    private SessionId offered() {
        SessionId session = session(1);
        for (PersonKey person : List.of(Cast.ANA, Cast.BO, DEE)) {
            signUp(one, person, session);
        }
        cancel(one, Cast.ANA, session);
        assertEquals(List.of("bo OFFERED", "dee WAITING"), stands(session));
        return session;
    }

    @Test
    public void theJobOnTwoNodesPassesASeatOnOnce() throws Exception {
        SessionId session = offered();
        clock.set(one.signups().of(Cast.BO, List.of(session)).get(session).offerEnds().orElseThrow());
        firstThen(
                session,
                () -> new PassSeatsOn(one.signups(), keeper(one), clock).run(),
                () -> new PassSeatsOn(two.signups(), keeper(two), clock).run());
        assertEquals(List.of("dee OFFERED"), stands(session));
        long promotions = two.signups().history(session, Optional.of(DEE), 99).stream()
                .filter(entry -> entry.to().filter(Standing.OFFERED::equals).isPresent())
                .count();
        assertEquals(1, promotions);
    }

    /** Four people for one seat, and their time has come. */
    private SessionId drawing() {
        SessionId session = one.sessions().add(group, Plans.drawing(1, 0)).id();
        for (PersonKey person : List.of(Cast.ANA, Cast.BO, Cast.CEM, DEE)) {
            assertEquals(SignupState.Kind.IN_DRAW, kind(signUp(one, person, session)));
        }
        clock.set(Instant.parse("2026-11-30T11:00:00Z"));
        return session;
    }

    @Test
    public void theJobOnTwoNodesDrawsLotsOnce() throws Exception {
        SessionId session = drawing();
        firstThen(
                session,
                () -> new PassSeatsOn(one.signups(), keeper(one), clock).run(),
                () -> new PassSeatsOn(two.signups(), keeper(two), clock).run());
        long draws = two.signups().history(session, Optional.empty(), 99).stream()
                .filter(entry -> entry.deed().filter(Deed.LOTS_DRAWN::equals).isPresent())
                .count();
        assertEquals(1, draws);
        assertEquals(new Tally(1, 3, 0), Tallies.of(two.sessions(), session));
        assertEquals(4, two.signups().drawOf(session).orElseThrow().entrants().size());
    }

    @Test
    public void whoeverComesWhileLotsAreDrawnIsBehindAllWhoWereInTheDraw() throws Exception {
        SessionId session = drawing();
        PersonKey late = new PersonKey("eli");
        List<Object> told = firstThen(
                session, () -> new PassSeatsOn(one.signups(), keeper(one), clock).run(), () -> signUp(two, late, session));
        assertEquals(SignupState.Kind.WAITING, kind(told.get(1)));
        assertEquals("eli WAITING", stands(session).get(4));
    }

    @Test
    public void whoTakesACancellationBackTooLateFindsTheSeatGone() throws Exception {
        SessionId session = session(1);
        signUp(one, Cast.ANA, session);
        cancel(one, Cast.ANA, session);
        List<Object> told = firstThen(
                session,
                () -> signUp(one, DEE, session),
                () -> new ChangeMind(meetings(two), keeper(two), new FakeEntitled()).change(Viewer.of(Cast.ANA), session, Door.REST));
        assertEquals(SignupState.Kind.SEATED, kind(told.get(0)));
        assertEquals("signup.seat-is-gone", refusal(told.get(1)));
        assertEquals(List.of("dee SEATED"), stands(session));
    }

    @Test
    public void theSameClickThroughBothNodesIsOneSignup() throws Exception {
        SessionId session = session(1);
        List<Object> told = firstThen(session, () -> signUp(one, DEE, session), () -> signUp(two, DEE, session));
        assertEquals(SignupState.Kind.SEATED, kind(told.get(0)));
        Signup mine = ((SignupOutcome.Already) told.get(1)).state().mine().orElseThrow();
        assertEquals(1, mine.turn());
        assertEquals(List.of("dee SEATED"), stands(session));
    }

    @Test
    public void whatIsUndoneWasNeverThere() throws Exception {
        SessionId session = session(1);
        signUp(one, Cast.ANA, session);
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<Object> undone = threads.submit(() -> one.transactions().inOne(() -> {
            cancel(one, Cast.ANA, session);
            changed.countDown();
            called(() -> go.await(30, TimeUnit.SECONDS));
            throw new IllegalStateException("the node fell over");
        }));
        assertTrue(changed.await(30, TimeUnit.SECONDS));
        Future<SignupOutcome> late = threads.submit(() -> signUp(two, DEE, session));
        untilSomebodyWaits();
        go.countDown();
        assertEquals(SignupState.Kind.WAITING, kind(late.get(30, TimeUnit.SECONDS)));
        assertTrue(undone.isDone());
        assertEquals(List.of("ana SEATED", "dee WAITING"), stands(session));
    }
}
