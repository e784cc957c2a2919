package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;
import org.peerlearning.testing.Texts;

/** What every place that keeps sign-ups promises, on one node and on several. */
public abstract class SignupRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.987654321Z");
    private static final Instant NOW_KEPT = Instant.parse("2026-10-25T00:30:00.987Z");
    private static final Instant END = Instant.parse("2026-10-26T08:00:00.123Z");
    private static final Cause CAUSE = Cause.of(Cast.HOST, Door.DESK);

    private List<SignupRepository> nodes;
    private SignupRepository signups;

    /** One repository a node, all over the same store; no sign-up is in it yet. */
    protected abstract List<SignupRepository> emptyNodes();

    protected abstract SignupAudit audit();

    protected abstract SessionRepository sessions();

    /** A new session. */
    protected abstract SessionId session(int capacity);

    @Before
    public final void startEmpty() {
        nodes = emptyNodes();
        signups = nodes.get(0);
    }

    private static PersonKey person(int number) {
        return new PersonKey("person-" + number);
    }

    private <T> T changing(SessionId session, Function<Seating, T> work) {
        return signups.changing(session, work).orElseThrow();
    }

    private Signup enter(SessionId session, PersonKey person, Standing standing) {
        return changing(session, seating -> seating.enter(person, standing, CAUSE, NOW));
    }

    private Signup seat(SessionId session, PersonKey person) {
        return enter(session, person, Standing.SEATED);
    }

    private Signup wait(SessionId session, PersonKey person) {
        return enter(session, person, Standing.WAITING);
    }

    private Signup move(SessionId session, Signup signup, Standing to) {
        Optional<Instant> end = to == Standing.OFFERED ? Optional.of(END) : Optional.empty();
        return changing(session, seating -> seating.move(signup, to, end, CAUSE, NOW));
    }

    private Signup cancel(SessionId session, Signup signup) {
        return move(session, signup, Standing.CANCELLED);
    }

    private List<Integer> seatNumbers(SessionId session) {
        return signups.seated(session, 0, 1_000).stream().map(Signup::seat).toList();
    }

    private Tally tally(SessionId session) {
        return Tallies.of(sessions(), session);
    }

    private static Signup with(Signup signup, Standing standing, int seat, Instant offerEnds, Instant ended) {
        return signup.standing(standing, seat, Optional.ofNullable(offerEnds), Optional.ofNullable(ended));
    }

    /** A sign-up as a host brings it about. */
    private static Signup brought(SignupId id, SessionId session, PersonKey person, Standing standing, int seat, long turn) {
        return new Signup(
                id, session, person, standing, seat, turn, NOW_KEPT, Optional.empty(), Optional.empty(), CAUSE.by(), false,
                Attendance.UNRESOLVED);
    }

    @Test
    public void seatsAreGivenFromTheFirstOn() {
        SessionId session = session(3);
        Signup ana = seat(session, Cast.ANA);
        Signup bo = seat(session, Cast.BO);
        assertEquals(
                brought(ana.id(), session, Cast.ANA, Standing.SEATED, 1, 1), ana);
        assertEquals(
                brought(bo.id(), session, Cast.BO, Standing.SEATED, 2, 2), bo);
        assertEquals(List.of(ana, bo), signups.seated(session, 0, 10));
        assertEquals(Map.of(session, new Tally(2, 0, 0)), Tallies.of(sessions(), List.of(session)));
        assertEquals(Map.of(session, bo), signups.of(Cast.BO, List.of(session)));
    }

    @Test
    public void whoHasTheFirstSeatsOfSeveralSessionsIsFoundTogether() {
        SessionId one = session(3);
        SessionId other = session(3);
        SessionId empty = session(3);
        Signup ana = seat(one, Cast.ANA);
        Signup bo = seat(one, Cast.BO);
        seat(one, Cast.CEM);
        Signup there = seat(other, Cast.ANA);
        wait(other, Cast.DEE);
        enter(empty, Cast.BO, Standing.ASKED);
        assertEquals(Map.of(one, List.of(ana, bo), other, List.of(there)), signups.seated(List.of(other, one, empty, one), 2));
        assertEquals(Map.of(), signups.seated(List.of(), 2));
        cancel(one, ana);
        assertEquals(Map.of(one, List.of(bo)), signups.seated(List.of(one), 2));
    }

    @Test
    public void whoWaitsOrAsksHasATurnAndNoSeat() {
        SessionId session = session(3);
        Signup ana = wait(session, Cast.ANA);
        Signup bo = enter(session, Cast.BO, Standing.ASKED);
        assertEquals(
                brought(ana.id(), session, Cast.ANA, Standing.WAITING, 0, 1), ana);
        assertEquals(
                brought(bo.id(), session, Cast.BO, Standing.ASKED, 0, 2), bo);
        assertEquals(new Tally(0, 1, 1), tally(session));
        assertEquals(List.of(ana), signups.standing(session, Standing.WAITING, 0, 10));
        assertEquals(List.of(bo), signups.standing(session, Standing.ASKED, 0, 10));
        assertEquals(List.of(), signups.seated(session, 0, 10));
        assertEquals(Map.of(session, bo), signups.of(Cast.BO, List.of(session)));
    }

    @Test
    public void whoChangesSeesTheSessionAndItsSignupsAsTheyMove() {
        SessionId session = session(2);
        changing(session, seating -> {
            assertEquals(session, seating.session().id());
            assertEquals(2, seating.session().capacity());
            assertEquals(Tally.NONE, seating.tally());
            assertEquals(2, seating.free());
            assertEquals(Optional.empty(), seating.of(Cast.ANA));
            assertEquals(Optional.empty(), seating.firstWaiting());
            Signup ana = seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW);
            Signup bo = seating.enter(Cast.BO, Standing.WAITING, CAUSE, NOW);
            assertEquals(new Tally(1, 1, 0), seating.tally());
            assertEquals(Optional.of(ana), seating.of(Cast.ANA));
            assertEquals(Optional.of(bo), seating.byId(bo.id()));
            assertEquals(Optional.of(bo), seating.firstWaiting());
            assertEquals(0, seating.waitingBefore(bo));
            Signup gone = seating.move(ana, Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
            assertEquals(Optional.empty(), seating.of(Cast.ANA));
            assertEquals(Optional.of(gone), seating.byId(ana.id()));
            assertEquals(Optional.of(gone), seating.lastEnded(Cast.ANA));
            Signup offered = seating.move(bo, Standing.OFFERED, Optional.of(END), CAUSE, NOW);
            assertEquals(1, offered.seat());
            assertEquals(Optional.empty(), seating.firstWaiting());
            assertEquals(List.of(offered), seating.standing(Standing.OFFERED, 5));
            assertEquals(List.of(), seating.standing(Standing.WAITING, 5));
            assertEquals(new Tally(1, 0, 0), seating.tally());
            return true;
        });
        assertEquals(new Tally(1, 0, 0), tally(session));
    }

    @Test
    public void aSeatThatWasGivenBackIsGivenAgainAndTheLowestFirst() {
        SessionId session = session(5);
        List<Signup> all = IntStream.range(0, 5).mapToObj(i -> seat(session, person(i))).toList();
        cancel(session, all.get(3));
        cancel(session, all.get(1));
        assertEquals(new Tally(3, 0, 0), tally(session));
        assertEquals(List.of(1, 3, 5), seatNumbers(session));
        assertEquals(2, seat(session, Cast.ANA).seat());
        assertEquals(4, seat(session, Cast.BO).seat());
    }

    @Test
    public void theHighestSeatGivenBackIsGivenAgain() {
        SessionId session = session(9);
        List<Signup> all = IntStream.range(0, 4).mapToObj(i -> seat(session, person(i))).toList();
        cancel(session, all.get(3));
        assertEquals(4, seat(session, Cast.ANA).seat());
        cancel(session, all.get(2));
        cancel(session, changing(session, seating -> seating.of(Cast.ANA).orElseThrow()));
        assertEquals(3, seat(session, Cast.BO).seat());
        assertEquals(4, seat(session, Cast.CEM).seat());
        assertEquals(5, seat(session, Cast.ANA).seat());
    }

    @Test
    public void comingAndGoingWithinOneChangeKeepsSeatsSingle() {
        SessionId session = session(4);
        List<Signup> all = IntStream.range(0, 4).mapToObj(i -> seat(session, person(i))).toList();
        changing(session, seating -> {
            seating.move(all.get(1), Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
            assertEquals(2, seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW).seat());
            seating.move(all.get(3), Standing.REMOVED, Optional.empty(), CAUSE, NOW);
            seating.move(all.get(2), Standing.REMOVED, Optional.empty(), CAUSE, NOW);
            assertEquals(3, seating.enter(Cast.BO, Standing.SEATED, CAUSE, NOW).seat());
            return seating.enter(Cast.CEM, Standing.SEATED, CAUSE, NOW);
        });
        assertEquals(List.of(1, 2, 3, 4), seatNumbers(session));
    }

    @Test
    public void leavingAndComingBackIsANewTurnAtTheEndOfTheLine() {
        SessionId session = session(1);
        Signup first = wait(session, Cast.ANA);
        Signup bo = wait(session, Cast.BO);
        cancel(session, first);
        Signup again = wait(session, Cast.ANA);
        assertEquals(3, again.turn());
        assertEquals(List.of(bo, again), signups.standing(session, Standing.WAITING, 0, 10));
        assertEquals(Map.of(bo.id(), 0, again.id(), 1), signups.waitingBefore(List.of(bo, again)));
        assertEquals(new Tally(0, 2, 0), tally(session));
    }

    @Test
    public void theLineIsOrderedByTurnWhoeverJoinsItWhen() {
        SessionId session = session(1);
        Signup asked = enter(session, Cast.ANA, Standing.ASKED);
        Signup bo = wait(session, Cast.BO);
        Signup cem = wait(session, Cast.CEM);
        changing(session, seating -> {
            assertEquals(Optional.of(bo), seating.firstWaiting());
            Signup accepted = seating.move(asked, Standing.WAITING, Optional.empty(), CAUSE, NOW);
            assertEquals(Optional.of(accepted), seating.firstWaiting());
            assertEquals(List.of(accepted, bo, cem), seating.standing(Standing.WAITING, 10));
            assertEquals(List.of(accepted, bo), seating.standing(Standing.WAITING, 2));
            assertEquals(2, seating.waitingBefore(cem));
            return accepted;
        });
        List<Long> turns = signups.standing(session, Standing.WAITING, 0, 10).stream().map(Signup::turn).toList();
        assertEquals(List.of(1L, 2L, 3L), turns);
        assertEquals(List.of(bo, cem), signups.standing(session, Standing.WAITING, 1, 10));
        assertEquals(List.of(bo), signups.standing(session, Standing.WAITING, 1, 1));
        assertEquals(List.of(), signups.standing(session, Standing.WAITING, 0, 0));
        assertEquals(List.of(), signups.standing(session, Standing.WAITING, Long.MAX_VALUE, 5));
        assertEquals(List.of(), signups.standing(new SessionId(Long.MAX_VALUE), Standing.WAITING, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> signups.standing(session, Standing.CANCELLED, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> changing(session, seating -> seating.standing(Standing.LATE, 5)));
    }

    @Test
    public void aLongLineIsServedFromItsHead() {
        SessionId session = session(250);
        List<PersonKey> people = IntStream.range(0, 250).mapToObj(SignupRepositoryContract::person).toList();
        changing(session, seating -> {
            people.forEach(person -> seating.enter(person, Standing.WAITING, CAUSE, NOW));
            return true;
        });
        List<PersonKey> served = changing(session, seating -> {
            List<PersonKey> order = new ArrayList<>();
            Optional<Signup> first = seating.firstWaiting();
            while (first.isPresent()) {
                order.add(first.get().person());
                seating.move(first.get(), Standing.SEATED, Optional.empty(), CAUSE, NOW);
                first = seating.firstWaiting();
            }
            return order;
        });
        assertEquals(people, served);
        assertEquals(new Tally(250, 0, 0), tally(session));
        assertEquals(people, signups.seated(session, 0, 1_000).stream().map(Signup::person).toList());
    }

    @Test
    public void anOfferHoldsItsSeatUntilItIsAnswered() {
        SessionId session = session(3);
        Signup ana = wait(session, Cast.ANA);
        Signup offered = move(session, ana, Standing.OFFERED);
        assertEquals(with(ana, Standing.OFFERED, 1, END, null), offered);
        assertEquals(2, seat(session, Cast.BO).seat());
        assertEquals(new Tally(2, 0, 0), tally(session));
        assertEquals(List.of(2), seatNumbers(session));
        assertEquals(List.of(offered), signups.standing(session, Standing.OFFERED, 0, 10));
        Signup accepted = move(session, offered, Standing.SEATED);
        assertEquals(with(ana, Standing.SEATED, 1, null, null), accepted);
        assertEquals(List.of(1, 2), seatNumbers(session));
        assertEquals(new Tally(2, 0, 0), tally(session));
    }

    @Test
    public void anOfferThatIsDeclinedFreesItsSeat() {
        SessionId session = session(1);
        Signup offered = move(session, wait(session, Cast.ANA), Standing.OFFERED);
        Signup declined = move(session, offered, Standing.DECLINED);
        assertEquals(with(offered, Standing.DECLINED, 0, null, NOW_KEPT), declined);
        assertEquals(Tally.NONE, tally(session));
        assertEquals(1, seat(session, Cast.BO).seat());
        assertEquals(Map.of(), signups.of(Cast.ANA, List.of(session)));
    }

    @Test
    public void sessionsWithOffersThatRanOutAreFoundTheOldestFirst() {
        SessionId one = session(5);
        SessionId two = session(5);
        SessionId three = session(5);
        offered(one, Cast.ANA, END.plusSeconds(2));
        offered(two, Cast.ANA, END);
        offered(two, Cast.BO, END.plusSeconds(9));
        offered(two, Cast.CEM, END.minusSeconds(1));
        offered(three, Cast.ANA, END.plusMillis(3_001));
        move(three, offered(three, Cast.BO, END), Standing.DECLINED);
        move(three, offered(three, Cast.CEM, END), Standing.SEATED);
        assertEquals(List.of(two, one), signups.due(END.plusSeconds(3), 10));
        assertEquals(List.of(two), signups.due(END.plusSeconds(3), 1));
        assertEquals(List.of(two), signups.due(END.minusSeconds(1), 10));
        assertEquals(List.of(), signups.due(END.minusMillis(1_001), 10));
        assertEquals(List.of(), signups.due(END.plusSeconds(3), 0));
    }

    private Signup offered(SessionId session, PersonKey person, Instant end) {
        Signup waiting = wait(session, person);
        return changing(session, seating -> seating.move(waiting, Standing.OFFERED, Optional.of(end), CAUSE, NOW));
    }

    @Test
    public void offersAreListedByTurn() {
        SessionId session = session(5);
        Signup ana = wait(session, Cast.ANA);
        Signup bo = wait(session, Cast.BO);
        changing(session, seating -> {
            seating.move(bo, Standing.OFFERED, Optional.of(END), CAUSE, NOW);
            assertEquals(1, seating.standing(Standing.OFFERED, 9).size());
            seating.move(ana, Standing.OFFERED, Optional.of(END), CAUSE, NOW);
            assertEquals(
                    List.of(Cast.ANA, Cast.BO), seating.standing(Standing.OFFERED, 9).stream().map(Signup::person).toList());
            assertEquals(1, seating.standing(Standing.OFFERED, 1).size());
            return true;
        });
    }

    @Test
    public void whatEndedCanComeBackToItsOldTurn() {
        SessionId session = session(2);
        Signup ana = wait(session, Cast.ANA);
        Signup bo = wait(session, Cast.BO);
        Signup gone = cancel(session, ana);
        assertEquals(with(ana, Standing.CANCELLED, 0, null, NOW_KEPT), gone);
        Signup back = changing(session, seating -> {
            Signup last = seating.lastEnded(Cast.ANA).orElseThrow();
            assertEquals(gone, last);
            assertEquals(Optional.of(Standing.WAITING), seating.stoodBefore(last));
            return seating.move(last, Standing.WAITING, Optional.empty(), CAUSE, NOW);
        });
        assertEquals(ana, back);
        assertEquals(List.of(ana, bo), signups.standing(session, Standing.WAITING, 0, 10));
        assertEquals(Map.of(session, ana), signups.of(Cast.ANA, List.of(session)));
        assertEquals(Optional.empty(), changing(session, seating -> seating.lastEnded(Cast.ANA)));
    }

    @Test
    public void whatEndedLastIsFound() {
        SessionId session = session(2);
        assertEquals(Optional.empty(), changing(session, seating -> seating.lastEnded(Cast.ANA)));
        Signup first = seat(session, Cast.ANA);
        Signup ended = changing(session, seating -> seating.move(first, Standing.CANCELLED, Optional.empty(), CAUSE, NOW));
        Signup second = wait(session, Cast.ANA);
        assertEquals(Optional.of(ended), changing(session, seating -> seating.lastEnded(Cast.ANA)));
        Signup later = changing(
                session, seating -> seating.move(second, Standing.REMOVED, Optional.empty(), CAUSE, NOW.plusMillis(1)));
        assertEquals(Optional.of(later), changing(session, seating -> seating.lastEnded(Cast.ANA)));
        assertEquals(Optional.of(Standing.WAITING), changing(session, seating -> seating.stoodBefore(later)));
        assertEquals(Optional.of(Standing.SEATED), changing(session, seating -> seating.stoodBefore(ended)));
    }

    @Test
    public void whoGaveASeatBackMayComeBackAsOftenAsTheyLike() {
        SessionId session = session(1);
        for (int i = 0; i < 3; i++) {
            Signup signup = seat(session, Cast.ANA);
            assertEquals(Map.of(session, signup), signups.of(Cast.ANA, List.of(session)));
            cancel(session, signup);
            assertEquals(Map.of(), signups.of(Cast.ANA, List.of(session)));
            assertEquals(Tally.NONE, tally(session));
        }
    }

    @Test
    public void aPersonHasOneSignupInASessionAndOneInAnother() {
        SessionId one = session(5);
        SessionId two = session(5);
        seat(one, Cast.ANA);
        assertThrows(RuntimeException.class, () -> seat(one, Cast.ANA));
        assertThrows(RuntimeException.class, () -> wait(one, Cast.ANA));
        assertEquals(new Tally(1, 0, 0), tally(one));
        assertEquals(1, seat(two, Cast.ANA).seat());
        assertEquals(Set.of(one, two), signups.of(Cast.ANA, List.of(one, two)).keySet());
        assertEquals(List.of(one, two), signups.activeOf(Cast.ANA).stream().map(Signup::session).toList());
        cancel(one, changing(one, seating -> seating.of(Cast.ANA).orElseThrow()));
        assertEquals(List.of(two), signups.activeOf(Cast.ANA).stream().map(Signup::session).toList());
        assertEquals(List.of(), signups.activeOf(Cast.BO));
    }

    @Test
    public void keysOfPeopleMayHoldAnything() {
        SessionId session = session(9);
        List<PersonKey> people = List.of(
                new PersonKey("ff80808145"), new PersonKey("1:ana"), new PersonKey("ended:1"), new PersonKey("O'Hara é \uD83D\uDE80"),
                new PersonKey("ANA"), new PersonKey("k".repeat(255)));
        for (PersonKey person : people) {
            assertEquals(Map.of(session, seat(session, person)), signups.of(person, List.of(session)));
        }
        assertEquals(people, signups.seated(session, 0, 100).stream().map(Signup::person).toList());
        assertEquals(Map.of(), signups.of(Cast.ANA, List.of(session)));
    }

    @Test
    public void seatsHeldByThoseForWhomTheyAreKeptAreCounted() {
        SessionId session = session(3);
        Signup ana = changing(session, seating -> seating.enter(Cast.ANA, Standing.SEATED, true, CAUSE, NOW));
        Signup bo = changing(session, seating -> seating.enter(Cast.BO, Standing.WAITING, true, CAUSE, NOW));
        Signup cem = changing(session, seating -> seating.enter(Cast.CEM, Standing.SEATED, false, CAUSE, NOW));
        assertTrue(ana.kept() && bo.kept() && !cem.kept());
        assertEquals(List.of(ana, cem), signups.seated(session, 0, 9));
        assertEquals(new Tally(2, 1, 0, 0, 0, 1), tally(session));
        Signup offered = move(session, bo, Standing.OFFERED);
        assertEquals(new Tally(3, 0, 0, 0, 0, 2), tally(session));
        move(session, offered, Standing.SEATED);
        assertEquals(new Tally(3, 0, 0, 0, 0, 2), tally(session));
        cancel(session, ana);
        cancel(session, cem);
        assertEquals(new Tally(1, 0, 0, 0, 0, 1), tally(session));
        changing(session, seating -> {
            seating.recount();
            assertEquals(new Tally(1, 0, 0, 0, 0, 1), seating.tally());
            return seating.move(seating.lastEnded(Cast.ANA).orElseThrow(), Standing.SEATED, Optional.empty(), CAUSE, NOW);
        });
        assertEquals(new Tally(2, 0, 0, 0, 0, 2), tally(session));
        assertTrue(signups.of(Cast.ANA, List.of(session)).get(session).kept());
    }

    @Test
    public void theFirstInLineForWhomSeatsAreKeptIsFoundHoweverTheLineMoves() {
        SessionId session = session(9);
        changing(session, seating -> {
            assertEquals(Optional.empty(), seating.firstKeptWaiting());
            Signup ana = seating.enter(Cast.ANA, Standing.WAITING, false, CAUSE, NOW);
            assertEquals(Optional.empty(), seating.firstKeptWaiting());
            Signup bo = seating.enter(Cast.BO, Standing.ASKED, true, CAUSE, NOW);
            assertEquals(Optional.empty(), seating.firstKeptWaiting());
            Signup cem = seating.enter(Cast.CEM, Standing.WAITING, true, CAUSE, NOW);
            assertEquals(Optional.of(cem), seating.firstKeptWaiting());
            assertEquals(Optional.of(ana), seating.firstWaiting());
            Signup earlier = seating.move(bo, Standing.WAITING, Optional.empty(), CAUSE, NOW);
            assertEquals(Optional.of(earlier), seating.firstKeptWaiting());
            seating.move(earlier, Standing.SEATED, Optional.empty(), CAUSE, NOW);
            assertEquals(Optional.of(cem), seating.firstKeptWaiting());
            seating.move(cem, Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
            assertEquals(Optional.empty(), seating.firstKeptWaiting());
            return true;
        });
        assertEquals(Optional.empty(), changing(session, Seating::firstKeptWaiting));
    }

    @Test
    public void aLongLineForKeptSeatsIsServedFromItsHead() {
        SessionId session = session(130);
        changing(session, seating -> {
            IntStream.range(0, 240).forEach(i -> seating.enter(person(i), Standing.WAITING, i % 2 == 1, CAUSE, NOW));
            return true;
        });
        List<PersonKey> served = changing(session, seating -> {
            List<PersonKey> order = new ArrayList<>();
            Optional<Signup> first = seating.firstKeptWaiting();
            while (first.isPresent()) {
                order.add(first.get().person());
                seating.move(first.get(), Standing.SEATED, Optional.empty(), CAUSE, NOW);
                first = seating.firstKeptWaiting();
            }
            return order;
        });
        assertEquals(IntStream.range(0, 240).filter(i -> i % 2 == 1).mapToObj(SignupRepositoryContract::person).toList(), served);
        assertEquals(new Tally(120, 120, 0, 0, 0, 120), tally(session));
    }

    @Test
    public void anInvitationBecomesASignupAtTheEndOfTheLine() {
        SessionId session = session(3);
        Instant later = NOW.plusSeconds(60);
        Signup invited = changing(session, seating -> seating.enter(Cast.ANA, Standing.INVITED, CAUSE, NOW));
        assertEquals(Optional.of(Cast.HOST), invited.broughtBy());
        assertEquals(new Tally(0, 0, 0, 0, 1, 0), tally(session));
        assertEquals(List.of(invited), signups.standing(session, Standing.INVITED, 0, 9));
        Signup bo = wait(session, Cast.BO);
        Signup came = changing(session, seating ->
                seating.comeAnew(invited, Standing.WAITING, true, Cause.of(Cast.ANA, Door.REST), later));
        Signup expected = new Signup(
                invited.id(), session, Cast.ANA, Standing.WAITING, 0, 3, NOW_KEPT.plusSeconds(60), Optional.empty(), Optional.empty(),
                Optional.empty(), true, Attendance.UNRESOLVED);
        assertEquals(expected, came);
        assertEquals(Map.of(session, expected), signups.of(Cast.ANA, List.of(session)));
        assertEquals(List.of(bo, expected), signups.standing(session, Standing.WAITING, 0, 9));
        assertEquals(1, (int) changing(session, seating -> seating.waitingBefore(came)));
        assertEquals(new Tally(0, 2, 0), tally(session));
        assertEquals(
                List.of(
                        new HistoryEntry(
                                session, came.id(), Cast.ANA, Optional.of(Standing.INVITED), Standing.WAITING,
                                Cause.of(Cast.ANA, Door.REST), NOW_KEPT.plusSeconds(60)),
                        new HistoryEntry(session, came.id(), Cast.ANA, Optional.empty(), Standing.INVITED, CAUSE, NOW_KEPT)),
                signups.history(session, Optional.of(Cast.ANA), 9));
        Signup ended = cancel(session, came);
        assertEquals(Optional.of(ended), changing(session, seating -> seating.lastEnded(Cast.ANA)));
        assertEquals(Optional.of(Standing.WAITING), changing(session, seating -> seating.stoodBefore(ended)));
    }

    @Test
    public void whoComesAnewWithASeatHoldsItForThoseWhoBroughtThem() {
        SessionId session = session(1);
        Signup invited = changing(session, seating -> seating.enter(Cast.ANA, Standing.INVITED, CAUSE, NOW));
        Signup seated = changing(session, seating ->
                seating.comeAnew(invited, Standing.SEATED, true, Cause.of(Cast.CEM, Door.REST), NOW));
        assertEquals(1, seated.seat());
        assertEquals(2, seated.turn());
        assertEquals(Optional.of(Cast.CEM), seated.broughtBy());
        assertEquals(List.of(seated), signups.seated(session, 0, 9));
        assertEquals(new Tally(1, 0, 0, 0, 0, 1), tally(session));
        Signup other = changing(session, seating -> seating.enter(Cast.BO, Standing.INVITED, CAUSE, NOW));
        assertThrows(IllegalStateException.class, () ->
                changing(session, seating -> seating.comeAnew(other, Standing.SEATED, false, CAUSE, NOW)));
        assertThrows(IllegalArgumentException.class, () ->
                changing(session, seating -> seating.comeAnew(other, Standing.OFFERED, false, CAUSE, NOW)));
        assertThrows(IllegalArgumentException.class, () ->
                changing(session, seating -> seating.comeAnew(other, Standing.DECLINED, false, CAUSE, NOW)));
        assertThrows(IllegalStateException.class, () ->
                changing(session, seating -> seating.comeAnew(seated, Standing.WAITING, false, CAUSE, NOW)));
        Signup declined = move(session, other, Standing.DECLINED);
        assertThrows(IllegalStateException.class, () ->
                changing(session, seating -> seating.comeAnew(declined, Standing.WAITING, false, CAUSE, NOW)));
        assertEquals(List.of(), signups.standing(session, Standing.INVITED, 0, 9));
    }

    @Test
    public void whomSomebodyBroughtIsCounted() {
        SessionId session = session(9);
        Set<Standing> invited = Set.of(Standing.INVITED);
        Set<Standing> signedUp = Set.of(Standing.SEATED, Standing.WAITING);
        changing(session, seating -> {
            seating.enter(Cast.HOST, Standing.SEATED, CAUSE, NOW);
            seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW);
            Signup bo = seating.enter(Cast.BO, Standing.INVITED, CAUSE, NOW);
            Signup cem = seating.enter(Cast.CEM, Standing.INVITED, Cause.of(Cast.DEE, Door.REST), NOW);
            Signup dee = seating.enter(Cast.DEE, Standing.WAITING, CAUSE, NOW);
            assertEquals(1, seating.brought(Cast.HOST, invited));
            assertEquals(2, seating.brought(Cast.HOST, signedUp));
            assertEquals(3, seating.brought(Cast.HOST, Set.of(Standing.INVITED, Standing.SEATED, Standing.WAITING)));
            assertEquals(1, seating.brought(Cast.DEE, invited));
            seating.comeAnew(bo, Standing.WAITING, false, Cause.of(Cast.BO, Door.REST), NOW);
            seating.comeAnew(cem, Standing.SEATED, false, CAUSE, NOW);
            seating.move(dee, Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
            assertEquals(0, seating.brought(Cast.HOST, invited));
            assertEquals(2, seating.brought(Cast.HOST, signedUp));
            assertEquals(0, seating.brought(Cast.DEE, invited));
            assertEquals(0, seating.brought(Cast.BO, signedUp));
            return true;
        });
        assertEquals(0, (int) changing(session(9), seating -> seating.brought(Cast.HOST, signedUp)));
    }

    @Test
    public void whenNoSeatIsFreeNoneIsGiven() {
        SessionId session = session(1);
        seat(session, Cast.ANA);
        assertThrows(IllegalStateException.class, () -> seat(session, Cast.BO));
        Signup waiting = wait(session, Cast.CEM);
        assertThrows(IllegalStateException.class, () -> move(session, waiting, Standing.OFFERED));
        assertThrows(IllegalStateException.class, () -> move(session, waiting, Standing.SEATED));
        assertEquals(List.of(1), seatNumbers(session));
        assertEquals(new Tally(1, 1, 0), tally(session));
    }

    @Test
    public void nobodyEntersWithAnOfferOrAsEnded() {
        SessionId session = session(3);
        assertThrows(IllegalArgumentException.class, () -> enter(session, Cast.ANA, Standing.OFFERED));
        assertThrows(IllegalArgumentException.class, () -> enter(session, Cast.ANA, Standing.CANCELLED));
        assertEquals(Tally.NONE, tally(session));
    }

    @Test
    public void onlyWhatStandsThereIsMoved() {
        SessionId one = session(2);
        SessionId two = session(2);
        Signup here = seat(one, Cast.ANA);
        Signup there = seat(two, Cast.ANA);
        assertThrows(IllegalStateException.class, () -> cancel(one, there));
        Signup unknown = new Signup(
                new SignupId(Long.MAX_VALUE), one, Cast.ANA, Standing.SEATED, 1, 1, NOW, Optional.empty(), Optional.empty());
        assertThrows(IllegalStateException.class, () -> cancel(one, unknown));
        assertThrows(IllegalStateException.class, () -> cancel(one, with(here, Standing.WAITING, 0, null, null)));
        Signup ended = cancel(one, here);
        assertThrows(IllegalStateException.class, () -> cancel(one, here));
        assertThrows(IllegalStateException.class, () -> move(one, ended, Standing.REMOVED));
        assertEquals(Tally.NONE, tally(one));
        assertEquals(new Tally(1, 0, 0), tally(two));
        assertEquals(Optional.empty(), changing(one, seating -> seating.byId(there.id())));
        assertEquals(Optional.empty(), changing(one, seating -> seating.byId(new SignupId(-1))));
    }

    @Test
    public void aChangeOfASessionThatIsNotThereDoesNotHappen() {
        long known = session(1).value();
        for (long number : new long[] {0, -1, known + 4711, known + (1L << 32), Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertEquals(Optional.empty(), signups.changing(new SessionId(number), seating -> {
                throw new AssertionError("must not run");
            }));
        }
    }

    @Test
    public void whatFailsLeavesNothingBehind() {
        SessionId session = session(3);
        Signup ana = seat(session, Cast.ANA);
        IllegalStateException failure = new IllegalStateException("no");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> signups.changing(session, seating -> {
            seating.enter(Cast.BO, Standing.SEATED, CAUSE, NOW);
            seating.move(ana, Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
            seating.changeCapacity(9);
            seating.callOff("");
            throw failure;
        })));
        assertThrows(AssertionError.class, () -> signups.changing(session, seating -> {
            seating.enter(Cast.BO, Standing.WAITING, CAUSE, NOW);
            throw new AssertionError("errors undo as well");
        }));
        assertEquals(List.of(ana), signups.seated(session, 0, 10));
        assertEquals(new Tally(1, 0, 0), tally(session));
        assertEquals(1, signups.history(session, Optional.empty(), 10).size());
        assertEquals("3 false", told(session));
        Signup bo = seat(session, Cast.BO);
        assertEquals(2, bo.seat());
        assertEquals(2, bo.turn());
    }

    private String told(SessionId session) {
        return changing(session, seating -> seating.session().capacity() + " " + seating.session().calledOff());
    }

    @Test
    public void aSeatingIsOfNoUseOutsideTheChange() {
        SessionId session = session(3);
        Seating kept = changing(session, seating -> seating);
        Signup signup = seat(session, Cast.ANA);
        assertThrows(IllegalStateException.class, () -> kept.enter(Cast.BO, Standing.SEATED, CAUSE, NOW));
        assertThrows(IllegalStateException.class, () -> kept.move(signup, Standing.LATE, Optional.empty(), CAUSE, NOW));
        assertThrows(IllegalStateException.class, kept::tally);
        assertThrows(IllegalStateException.class, kept::session);
        assertThrows(IllegalStateException.class, kept::firstWaiting);
        assertThrows(IllegalStateException.class, () -> kept.callOff(""));
        assertThrows(IllegalStateException.class, () -> kept.of(Cast.ANA));
    }

    @Test
    public void aChangeWithinAChangeOfTheSameSessionIsPartOfIt() {
        SessionId one = session(3);
        SessionId two = session(3);
        changing(one, outer -> {
            outer.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW);
            changing(two, other -> {
                other.enter(Cast.ANA, Standing.WAITING, CAUSE, NOW);
                return changing(one, inner -> {
                    assertEquals(new Tally(1, 0, 0), inner.tally());
                    return inner.enter(Cast.BO, Standing.SEATED, CAUSE, NOW);
                });
            });
            assertEquals(new Tally(2, 0, 0), outer.tally());
            return outer.enter(Cast.CEM, Standing.SEATED, CAUSE, NOW);
        });
        assertEquals(Map.of(one, new Tally(3, 0, 0), two, new Tally(0, 1, 0)), Tallies.of(sessions(), List.of(one, two)));
        assertEquals(List.of(1, 2, 3), seatNumbers(one));
        assertEquals(4, changing(one, seating -> seating.enter(person(1), Standing.WAITING, CAUSE, NOW)).turn());
    }

    @Test
    public void moreSeatsAreKept() {
        SessionId session = session(1);
        seat(session, Cast.ANA);
        changing(session, seating -> {
            seating.changeCapacity(3);
            assertEquals(2, seating.free());
            return seating.enter(Cast.BO, Standing.SEATED, CAUSE, NOW);
        });
        assertEquals("3 false", told(session));
        assertEquals(List.of(1, 2), seatNumbers(session));
    }

    @Test
    public void whoSitsAboveAFallingCapacityGetsALowerSeat() {
        SessionId session = session(6);
        List<Signup> all = IntStream.range(0, 6).mapToObj(i -> seat(session, person(i))).toList();
        cancel(session, all.get(0));
        cancel(session, all.get(1));
        cancel(session, all.get(4));
        Signup offered = move(session, wait(session, Cast.ANA), Standing.OFFERED);
        assertEquals(1, offered.seat());
        changing(session, seating -> {
            seating.changeCapacity(4);
            assertEquals(Optional.of(2), seating.of(person(5)).map(Signup::seat));
            return true;
        });
        assertEquals(List.of(2, 3, 4), seatNumbers(session));
        changing(session, seating -> seating.move(offered, Standing.DECLINED, Optional.empty(), CAUSE, NOW));
        changing(session, seating -> {
            seating.changeCapacity(3);
            return true;
        });
        assertEquals(List.of(person(3), person(5), person(2)), signups.seated(session, 0, 9).stream().map(Signup::person).toList());
        assertEquals(List.of(1, 2, 3), seatNumbers(session));
        assertEquals(new Tally(3, 0, 0), tally(session));
        assertThrows(IllegalStateException.class, () -> changing(session, seating -> {
            seating.changeCapacity(2);
            return true;
        }));
        assertEquals("3 false", told(session));
    }

    @Test
    public void anOfferAboveAFallingCapacityKeepsBeingAnOffer() {
        SessionId session = session(2);
        Signup ana = seat(session, Cast.ANA);
        Signup offered = move(session, wait(session, Cast.BO), Standing.OFFERED);
        assertEquals(2, offered.seat());
        cancel(session, ana);
        changing(session, seating -> {
            seating.standing(Standing.OFFERED, 9);
            seating.changeCapacity(1);
            assertEquals(List.of(with(offered, Standing.OFFERED, 1, END, null)), seating.standing(Standing.OFFERED, 9));
            return true;
        });
        assertEquals(
                List.of(with(offered, Standing.OFFERED, 1, END, null)), signups.standing(session, Standing.OFFERED, 0, 9));
    }

    @Test
    public void aSessionThatIsCalledOffStaysSo() {
        SessionId session = session(1);
        changing(session, seating -> {
            seating.callOff("");
            assertTrue(seating.session().calledOff());
            return true;
        });
        assertEquals("1 true", told(session));
    }

    @Test
    public void everyChangeIsWrittenDownTheLatestFirst() {
        SessionId session = session(2);
        Signup ana = changing(session, seating -> seating.enter(Cast.ANA, Standing.SEATED, Cause.of(Cast.ANA, Door.REST), NOW));
        Signup bo = wait(session, Cast.BO);
        String note = Texts.emojis(200);
        changing(session, seating -> seating.move(ana, Standing.REMOVED, Optional.empty(), CAUSE.saying(note), NOW.plusSeconds(1)));
        changing(session, seating ->
                seating.move(bo, Standing.OFFERED, Optional.of(END), Cause.rules(Door.CLOCK), NOW.plusSeconds(1)));
        HistoryEntry promoted = new HistoryEntry(
                session, bo.id(), Cast.BO, Optional.of(Standing.WAITING), Standing.OFFERED, Cause.rules(Door.CLOCK),
                NOW_KEPT.plusSeconds(1));
        HistoryEntry removed = new HistoryEntry(
                session, ana.id(), Cast.ANA, Optional.of(Standing.SEATED), Standing.REMOVED, CAUSE.saying(note), NOW_KEPT.plusSeconds(1));
        HistoryEntry waited = new HistoryEntry(session, bo.id(), Cast.BO, Optional.empty(), Standing.WAITING, CAUSE, NOW_KEPT);
        HistoryEntry signedUp = new HistoryEntry(
                session, ana.id(), Cast.ANA, Optional.empty(), Standing.SEATED, Cause.of(Cast.ANA, Door.REST), NOW_KEPT);
        assertEquals(List.of(promoted, removed, waited, signedUp), signups.history(session, Optional.empty(), 10));
        assertEquals(List.of(promoted, removed), signups.history(session, Optional.empty(), 2));
        assertEquals(List.of(removed, signedUp), signups.history(session, Optional.of(Cast.ANA), 10));
        assertEquals(List.of(), signups.history(session, Optional.of(Cast.CEM), 10));
        assertEquals(List.of(), signups.history(session, Optional.empty(), 0));
        assertEquals(List.of(), signups.history(session(1), Optional.empty(), 10));
        assertEquals(List.of(), signups.history(new SessionId(Long.MAX_VALUE), Optional.empty(), 10));
    }

    @Test
    public void whatHappensToTheSessionIsWrittenDownAmongTheRest() {
        SessionId session = session(2);
        Signup ana = seat(session, Cast.ANA);
        changing(session, seating -> {
            seating.note(Deed.CAPACITY_CHANGED, CAUSE, NOW, 2, Long.MAX_VALUE);
            seating.note(Deed.MAILED, CAUSE.saying("why"), NOW.plusSeconds(1), 1);
            seating.note(Deed.HELD_ANYWAY, Cause.rules(Door.CLOCK), NOW);
            return seating.mark(ana, Attendance.PRESENT, CAUSE, NOW);
        });
        HistoryEntry marked = HistoryEntry.ofSignup(ana, Deed.MARKED_PRESENT, CAUSE, NOW_KEPT);
        HistoryEntry held = HistoryEntry.ofSession(session, Deed.HELD_ANYWAY, List.of(), Cause.rules(Door.CLOCK), NOW_KEPT);
        HistoryEntry mailed =
                HistoryEntry.ofSession(session, Deed.MAILED, List.of(1L), CAUSE.saying("why"), NOW_KEPT.plusSeconds(1));
        HistoryEntry changed =
                HistoryEntry.ofSession(session, Deed.CAPACITY_CHANGED, List.of(2L, Long.MAX_VALUE), CAUSE, NOW_KEPT);
        List<HistoryEntry> all = signups.history(session, Optional.empty(), 10);
        assertEquals(List.of(marked, held, mailed, changed), all.subList(0, 4));
        assertEquals(5, all.size());
        assertEquals(List.of(marked, held, changed, all.get(4)), signups.history(session, Optional.of(Cast.ANA), 10));
        assertEquals(List.of(held, changed), signups.history(session, Optional.of(Cast.BO), 10));
        assertEquals(List.of(held), signups.history(session, Optional.of(Cast.BO), 1));
    }

    @Test
    public void whoWasThereIsKeptWithTheSignup() {
        SessionId session = session(2);
        Signup ana = seat(session, Cast.ANA);
        Signup present = changing(session, seating -> seating.mark(ana, Attendance.PRESENT, CAUSE, NOW));
        assertEquals(ana.withAttendance(Attendance.PRESENT), present);
        assertEquals(List.of(present), signups.seated(session, 0, 10));
        Signup unknown = changing(session, seating -> seating.mark(present, Attendance.UNRESOLVED, CAUSE, NOW));
        assertEquals(List.of(ana), signups.seated(session, 0, 10));
        assertEquals(ana, unknown);
        Signup ended = changing(session, seating -> {
            Signup absent = seating.mark(ana, Attendance.ABSENT, CAUSE, NOW);
            return seating.move(absent, Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
        });
        assertEquals(Attendance.ABSENT, ended.attendance());
        assertEquals(Optional.of(Standing.SEATED), changing(session, seating -> seating.stoodBefore(ended)));
        assertThrows(
                IllegalStateException.class,
                () -> changing(session, seating -> seating.mark(ended, Attendance.PRESENT, CAUSE, NOW)));
        Signup bo = wait(session, Cast.BO);
        assertThrows(
                IllegalStateException.class, () -> changing(session, seating -> seating.mark(bo, Attendance.PRESENT, CAUSE, NOW)));
    }

    @Test
    public void severalAreFoundAtOnceWhateverBecameOfThem() {
        SessionId session = session(2);
        Signup ana = seat(session, Cast.ANA);
        Signup bo = wait(session, Cast.BO);
        Signup ended = changing(session, seating -> seating.move(bo, Standing.CANCELLED, Optional.empty(), CAUSE, NOW));
        Signup elsewhere = seat(session(1), Cast.ANA);
        List<SignupId> asked = List.of(ana.id(), bo.id(), elsewhere.id(), new SignupId(Long.MAX_VALUE), new SignupId(-1));
        assertEquals(Map.of(ana.id(), ana, bo.id(), ended), changing(session, seating -> seating.byIds(asked)));
        assertEquals(Map.of(), changing(session, seating -> seating.byIds(List.of())));
        assertEquals(Map.of(ana.id(), ana), changing(session, seating -> {
            seating.byId(ana.id());
            return seating.byIds(List.of(ana.id(), ana.id()));
        }));
    }

    @Test
    public void countingAnewFindsWhatIsKept() {
        SessionId session = session(5);
        seat(session, Cast.ANA);
        cancel(session, seat(session, Cast.BO));
        wait(session, Cast.CEM);
        offered(session, person(1), END);
        enter(session, person(2), Standing.ASKED);
        Tally before = tally(session);
        assertEquals(new Tally(2, 1, 1), before);
        changing(session, seating -> {
            seating.recount();
            assertEquals(before, seating.tally());
            assertEquals(1, seating.standing(Standing.OFFERED, 5).size());
            return seating.enter(person(3), Standing.SEATED, CAUSE, NOW);
        });
        assertEquals(new Tally(3, 1, 1), tally(session));
        assertEquals(6, changing(session, seating -> seating.of(person(3)).orElseThrow()).turn());
    }

    @Test
    public void participantsComeInPagesBySeat() {
        SessionId session = session(30);
        List<Signup> all = IntStream.range(0, 7).mapToObj(i -> seat(session, person(i))).toList();
        assertEquals(all.subList(0, 3), signups.seated(session, 0, 3));
        assertEquals(all.subList(3, 6), signups.seated(session, 3, 3));
        assertEquals(all.subList(6, 7), signups.seated(session, 6, 3));
        assertEquals(List.of(), signups.seated(session, 7, 3));
        assertEquals(List.of(), signups.seated(session, Integer.MAX_VALUE, 3));
        assertEquals(List.of(), signups.seated(session, 0, 0));
        assertEquals(List.of(), signups.seated(new SessionId(Long.MAX_VALUE), 0, 3));
    }

    @Test
    public void placesInManyLinesAreToldAtOnce() {
        SessionId one = session(1);
        SessionId two = session(1);
        SessionId three = session(1);
        Signup first = wait(one, Cast.ANA);
        Signup bo = wait(one, Cast.BO);
        seat(two, person(1));
        Signup cancelled = wait(two, person(2));
        wait(two, person(3));
        enter(two, person(4), Standing.ASKED);
        Signup ana = wait(two, Cast.ANA);
        cancel(two, cancelled);
        wait(three, person(5));
        assertEquals(
                Map.of(first.id(), 0, bo.id(), 1, ana.id(), 1), signups.waitingBefore(List.of(bo, ana, first, ana)));
        assertEquals(Map.of(), signups.waitingBefore(List.of()));
    }

    @Test
    public void aThousandTwoHundredSessionsAreNotTooMany() {
        SessionId first = session(3);
        SessionId last = session(3);
        Signup ana = seat(first, Cast.ANA);
        Signup again = wait(last, Cast.ANA);
        List<SessionId> asked = new ArrayList<>(LongStream.range(1_000_000, 1_001_198).mapToObj(SessionId::new).toList());
        asked.add(0, first);
        asked.add(last);
        assertEquals(1_200, asked.size());
        Map<SessionId, Tally> tallies = Map.of(first, new Tally(1, 0, 0), last, new Tally(0, 1, 0));
        assertEquals(tallies, Tallies.of(sessions(), asked));
        assertEquals(Map.of(first, ana, last, again), signups.of(Cast.ANA, asked));
        asked.add(new SessionId(Long.MAX_VALUE));
        asked.add(first);
        assertEquals(tallies, Tallies.of(sessions(), asked));
        assertEquals(Map.of(first, ana, last, again), signups.of(Cast.ANA, asked));
        assertEquals(Map.of(), Tallies.of(sessions(), List.of()));
        assertEquals(Map.of(), signups.of(Cast.ANA, List.of()));
        List<Signup> waiting = new ArrayList<>(List.of(again));
        LongStream.range(0, 1_200).forEach(i -> waiting.add(new Signup(
                new SignupId(1_000_000 + i), new SessionId(1_000_000 + i), Cast.ANA, Standing.WAITING, 0, 5, NOW,
                Optional.empty(), Optional.empty())));
        assertEquals(1_201, signups.waitingBefore(waiting).size());
        assertEquals(Set.of(0), Set.copyOf(signups.waitingBefore(waiting).values()));
    }

    @Test
    public void theAuditReadsEverySessionAndEveryActiveSignup() {
        List<SessionId> sessions = IntStream.range(0, 5).mapToObj(i -> session(3)).toList();
        assertEquals(sessions.subList(0, 2), audit().sessions(0, 2));
        assertEquals(sessions.subList(2, 4), audit().sessions(sessions.get(1).value(), 2));
        assertEquals(sessions.subList(4, 5), audit().sessions(sessions.get(3).value(), 2));
        assertEquals(List.of(), audit().sessions(sessions.get(4).value(), 2));
        assertEquals(List.of(), audit().sessions(Long.MAX_VALUE, 2));
        assertEquals(List.of(), audit().sessions(0, 0));
        SessionId session = sessions.get(0);
        Signup ana = wait(session, Cast.ANA);
        cancel(session, seat(session, Cast.BO));
        Signup cem = seat(session, Cast.CEM);
        SignupAudit.Books books = audit().books(session);
        assertEquals(List.of(ana, cem), books.active());
        assertEquals(new Tally(1, 1, 0), books.kept());
        assertEquals(Optional.of(session), books.session().map(found -> found.id()));
        SignupAudit.Books none = audit().books(new SessionId(sessions.get(4).value() + 1));
        assertEquals(Optional.empty(), none.session());
        assertEquals(List.of(), none.active());
        assertEquals(Tally.NONE, none.kept());
    }

    @Test
    public void theAuditSeesWhatTheSameThreadIsChanging() {
        SessionId session = session(3);
        changing(session, seating -> {
            Signup ana = seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW);
            assertEquals(List.of(ana), audit().books(session).active());
            return true;
        });
    }

    @Test
    public void whileOneChangesASessionOthersReadAndChangeOtherSessions() throws Exception {
        SessionId busy = session(3);
        SessionId free = session(3);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            changing(busy, seating -> {
                seating.enter(Cast.ANA, Standing.SEATED, CAUSE, NOW);
                try {
                    assertEquals(
                            Map.of(busy, Tally.NONE), other.submit(() -> Tallies.of(sessions(), List.of(busy))).get(30, TimeUnit.SECONDS));
                    assertEquals(1, (int) other.submit(() -> seat(free, Cast.BO).seat()).get(30, TimeUnit.SECONDS));
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
                return true;
            });
        } finally {
            other.shutdownNow();
        }
        assertEquals(new Tally(1, 0, 0), tally(busy));
    }

    @Test
    public void sixtyPeopleWhoWantTenSeatsAtOnceGetTenAndALineWithoutGaps() throws Exception {
        SessionId session = session(10);
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            PersonKey person = person(i % 50);
            SignupRepository node = nodes.get(i % nodes.size());
            clicks.add(() -> enterIfNew(node, session, person));
        }
        long told = Race.of(clicks).stream().filter(seated -> seated).count();
        List<Signup> seated = signups.seated(session, 0, 1_000);
        List<Signup> waiting = signups.standing(session, Standing.WAITING, 0, 1_000);
        assertEquals(10, told);
        assertEquals(IntStream.rangeClosed(1, 10).boxed().toList(), seated.stream().map(Signup::seat).toList());
        assertEquals(LongStream.rangeClosed(1, 10).boxed().toList(), seated.stream().map(Signup::turn).toList());
        assertEquals(LongStream.rangeClosed(11, 50).boxed().toList(), waiting.stream().map(Signup::turn).toList());
        assertEquals(new Tally(10, 40, 0), tally(session));
        assertEquals(50, signups.history(session, Optional.empty(), 1_000).size());
    }

    @Test
    public void comingAndGoingAtOnceKeepsSeatsAndCountTrue() throws Exception {
        SessionId session = session(6);
        List<Callable<Boolean>> lives = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            PersonKey person = person(i);
            SignupRepository node = nodes.get(i % nodes.size());
            lives.add(() -> {
                boolean seated = false;
                for (int turn = 0; turn < 6; turn++) {
                    seated = seated ? !giveBack(node, session, person) : takeIfFree(node, session, person);
                }
                return seated;
            });
        }
        long told = Race.of(lives).stream().filter(seated -> seated).count();
        List<Signup> seated = signups.seated(session, 0, 1_000);
        assertTrue(told <= 6);
        assertEquals(told, seated.size());
        assertEquals(new Tally((int) told, 0, 0), tally(session));
        assertEquals(told, seated.stream().map(Signup::person).distinct().count());
        assertEquals(told, seated.stream().map(Signup::seat).distinct().count());
        assertTrue(seated.stream().allMatch(signup -> signup.seat() >= 1 && signup.seat() <= 6));
        Set<PersonKey> holders = seated.stream().map(Signup::person).collect(Collectors.toSet());
        assertFalse(IntStream.range(0, 16).mapToObj(SignupRepositoryContract::person).anyMatch(person ->
                signups.of(person, List.of(session)).containsKey(session) != holders.contains(person)));
    }

    private static boolean enterIfNew(SignupRepository node, SessionId session, PersonKey person) {
        return node.changing(session, seating -> {
            if (seating.of(person).isPresent()) {
                return false;
            }
            boolean seat = seating.free() > 0;
            seating.enter(person, seat ? Standing.SEATED : Standing.WAITING, CAUSE, NOW);
            return seat;
        }).orElseThrow();
    }

    private static boolean takeIfFree(SignupRepository node, SessionId session, PersonKey person) {
        return node.changing(session, seating -> {
            if (seating.of(person).isPresent() || seating.free() == 0) {
                return false;
            }
            seating.enter(person, Standing.SEATED, CAUSE, NOW);
            return true;
        }).orElseThrow();
    }

    private static boolean giveBack(SignupRepository node, SessionId session, PersonKey person) {
        return node.changing(session, seating -> {
            seating.move(seating.of(person).orElseThrow(), Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
            return true;
        }).orElseThrow();
    }
}
