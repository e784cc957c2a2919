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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** What every place that keeps sign-ups promises, on one node and on several. */
public abstract class SignupRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.987654321Z");
    private static final Instant NOW_KEPT = Instant.parse("2026-10-25T00:30:00.987Z");

    private List<SignupRepository> nodes;
    private SignupRepository signups;

    /** One repository a node, all over the same store; no sign-up is in it yet. */
    protected abstract List<SignupRepository> emptyNodes();

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

    private Signup seat(SessionId session, PersonKey person) {
        return signups.changing(session, seats -> seats.seat(person, NOW)).orElseThrow();
    }

    private void cancel(SessionId session, Signup signup) {
        signups.changing(session, seats -> {
            seats.cancel(signup, NOW);
            return signup;
        });
    }

    private List<Integer> seatNumbers(SessionId session) {
        return signups.seated(session, 0, 1_000).stream().map(Signup::seat).toList();
    }

    private int taken(SessionId session) {
        return signups.taken(List.of(session)).get(session);
    }

    @Test
    public void seatsAreGivenFromTheFirstOn() {
        SessionId session = session(3);
        Signup ana = seat(session, Cast.ANA);
        Signup bo = seat(session, Cast.BO);
        assertEquals(new Signup(ana.id(), session, Cast.ANA, 1, NOW_KEPT), ana);
        assertEquals(2, bo.seat());
        assertEquals(List.of(ana, bo), signups.seated(session, 0, 10));
        assertEquals(Map.of(session, 2), signups.taken(List.of(session)));
        assertEquals(Map.of(session, bo), signups.of(Cast.BO, List.of(session)));
    }

    @Test
    public void whoChangesSeesTheSessionAndItsSeatsAsTheyMove() {
        SessionId session = session(2);
        String seen = signups.changing(session, seats -> {
            String before = seats.session().id().value() + ":" + seats.session().capacity() + ":" + seats.taken() + seats.of(Cast.ANA);
            Signup ana = seats.seat(Cast.ANA, NOW);
            assertEquals(1, seats.taken());
            assertEquals(Optional.of(ana), seats.of(Cast.ANA));
            seats.cancel(ana, NOW);
            assertEquals(0, seats.taken());
            assertEquals(Optional.empty(), seats.of(Cast.ANA));
            assertEquals(1, seats.seat(Cast.BO, NOW).seat());
            return before;
        }).orElseThrow();
        assertEquals(session.value() + ":2:0" + Optional.empty(), seen);
        assertEquals(1, taken(session));
    }

    @Test
    public void aSeatThatWasGivenBackIsGivenAgainAndTheLowestFirst() {
        SessionId session = session(5);
        List<Signup> all = IntStream.range(0, 5).mapToObj(i -> seat(session, person(i))).toList();
        cancel(session, all.get(3));
        cancel(session, all.get(1));
        assertEquals(3, taken(session));
        assertEquals(List.of(1, 3, 5), seatNumbers(session));
        assertEquals(2, seat(session, Cast.ANA).seat());
        assertEquals(4, seat(session, Cast.BO).seat());
    }

    @Test
    public void whoGaveASeatBackMayComeBackAsOftenAsTheyLike() {
        SessionId session = session(1);
        for (int i = 0; i < 3; i++) {
            Signup signup = seat(session, Cast.ANA);
            assertEquals(Map.of(session, signup), signups.of(Cast.ANA, List.of(session)));
            cancel(session, signup);
            assertEquals(Map.of(), signups.of(Cast.ANA, List.of(session)));
            assertEquals(0, taken(session));
        }
    }

    @Test
    public void aPersonHasOneSeatInASessionAndOneInAnother() {
        SessionId one = session(5);
        SessionId two = session(5);
        seat(one, Cast.ANA);
        assertThrows(RuntimeException.class, () -> seat(one, Cast.ANA));
        assertEquals(1, taken(one));
        assertEquals(1, seat(two, Cast.ANA).seat());
        assertEquals(Set.of(one, two), signups.of(Cast.ANA, List.of(one, two)).keySet());
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
    public void whenNoSeatIsFreeNoneIsGiven() {
        SessionId session = session(1);
        seat(session, Cast.ANA);
        assertThrows(IllegalStateException.class, () -> seat(session, Cast.BO));
        assertEquals(List.of(1), seatNumbers(session));
    }

    @Test
    public void whatDoesNotHoldASeatHereCannotBeEnded() {
        SessionId one = session(2);
        SessionId two = session(2);
        Signup here = seat(one, Cast.ANA);
        Signup there = seat(two, Cast.ANA);
        assertThrows(IllegalStateException.class, () -> cancel(one, there));
        Signup unknown = new Signup(new SignupId(Long.MAX_VALUE), one, Cast.ANA, 1, NOW);
        assertThrows(IllegalStateException.class, () -> cancel(one, unknown));
        cancel(one, here);
        assertThrows(IllegalStateException.class, () -> cancel(one, here));
        assertEquals(0, taken(one));
        assertEquals(1, taken(two));
    }

    @Test
    public void aChangeOfASessionThatIsNotThereDoesNotHappen() {
        long known = session(1).value();
        for (long number : new long[] {0, -1, known + 4711, known + (1L << 32), Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertEquals(Optional.empty(), signups.changing(new SessionId(number), seats -> {
                throw new AssertionError("must not run");
            }));
        }
    }

    @Test
    public void whatFailsLeavesNothingBehind() {
        SessionId session = session(3);
        Signup ana = seat(session, Cast.ANA);
        IllegalStateException failure = new IllegalStateException("no");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> signups.changing(session, seats -> {
            seats.seat(Cast.BO, NOW);
            seats.cancel(ana, NOW);
            throw failure;
        })));
        assertThrows(AssertionError.class, () -> signups.changing(session, seats -> {
            seats.seat(Cast.BO, NOW);
            throw new AssertionError("errors undo as well");
        }));
        assertEquals(List.of(ana), signups.seated(session, 0, 10));
        assertEquals(1, taken(session));
        assertEquals(2, seat(session, Cast.BO).seat());
    }

    @Test
    public void seatsAreOfNoUseOutsideTheChange() {
        SessionId session = session(3);
        SessionSeats kept = signups.changing(session, seats -> seats).orElseThrow();
        Signup signup = seat(session, Cast.ANA);
        assertThrows(IllegalStateException.class, () -> kept.seat(Cast.BO, NOW));
        assertThrows(IllegalStateException.class, () -> kept.cancel(signup, NOW));
        assertThrows(IllegalStateException.class, kept::taken);
        assertThrows(IllegalStateException.class, () -> kept.of(Cast.ANA));
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
    public void aThousandTwoHundredSessionsAreNotTooMany() {
        SessionId first = session(3);
        SessionId last = session(3);
        Signup ana = seat(first, Cast.ANA);
        Signup again = seat(last, Cast.ANA);
        List<SessionId> asked = new ArrayList<>(LongStream.range(1_000_000, 1_001_198).mapToObj(SessionId::new).toList());
        asked.add(0, first);
        asked.add(last);
        assertEquals(1_200, asked.size());
        assertEquals(Map.of(first, 1, last, 1), signups.taken(asked));
        assertEquals(Map.of(first, ana, last, again), signups.of(Cast.ANA, asked));
        asked.add(new SessionId(Long.MAX_VALUE));
        asked.add(first);
        assertEquals(Map.of(first, 1, last, 1), signups.taken(asked));
        assertEquals(Map.of(first, ana, last, again), signups.of(Cast.ANA, asked));
        assertEquals(Map.of(), signups.taken(List.of()));
        assertEquals(Map.of(), signups.of(Cast.ANA, List.of()));
    }

    @Test
    public void whileOneChangesASessionOthersReadAndChangeOtherSessions() throws Exception {
        SessionId busy = session(3);
        SessionId free = session(3);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            signups.changing(busy, seats -> {
                seats.seat(Cast.ANA, NOW);
                try {
                    assertEquals(Map.of(busy, 0), other.submit(() -> signups.taken(List.of(busy))).get(30, TimeUnit.SECONDS));
                    assertEquals(1, (int) other.submit(() -> seat(free, Cast.BO).seat()).get(30, TimeUnit.SECONDS));
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
                return seats.taken();
            });
        } finally {
            other.shutdownNow();
        }
        assertEquals(1, taken(busy));
    }

    @Test
    public void sixtyPeopleWhoWantTenSeatsAtOnceGetTen() throws Exception {
        SessionId session = session(10);
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            PersonKey person = person(i % 50);
            SignupRepository node = nodes.get(i % nodes.size());
            clicks.add(() -> takeIfFree(node, session, person));
        }
        long told = Race.of(clicks).stream().filter(seated -> seated).count();
        List<Signup> seated = signups.seated(session, 0, 1_000);
        assertEquals(10, told);
        assertEquals(IntStream.rangeClosed(1, 10).boxed().toList(), seated.stream().map(Signup::seat).toList());
        assertEquals(10, seated.stream().map(Signup::person).distinct().count());
        assertEquals(10, taken(session));
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
        assertEquals(told, taken(session));
        assertEquals(told, seated.stream().map(Signup::person).distinct().count());
        assertEquals(told, seated.stream().map(Signup::seat).distinct().count());
        assertTrue(seated.stream().allMatch(signup -> signup.seat() >= 1 && signup.seat() <= 6));
        Set<PersonKey> holders = seated.stream().map(Signup::person).collect(Collectors.toSet());
        assertFalse(IntStream.range(0, 16).mapToObj(SignupRepositoryContract::person).anyMatch(person ->
                signups.of(person, List.of(session)).containsKey(session) != holders.contains(person)));
    }

    private static boolean takeIfFree(SignupRepository node, SessionId session, PersonKey person) {
        return node.changing(session, seats -> {
            if (seats.of(person).isPresent() || seats.taken() >= seats.session().capacity()) {
                return false;
            }
            seats.seat(person, NOW);
            return true;
        }).orElseThrow();
    }

    private static boolean giveBack(SignupRepository node, SessionId session, PersonKey person) {
        return node.changing(session, seats -> {
            seats.cancel(seats.of(person).orElseThrow(), NOW);
            return true;
        }).orElseThrow();
    }
}
