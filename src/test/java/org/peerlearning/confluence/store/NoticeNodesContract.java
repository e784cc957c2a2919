package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.notice.About;
import org.peerlearning.notice.AskFeedback;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.CalendarTrail;
import org.peerlearning.notice.Consequences;
import org.peerlearning.notice.Deliveries;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Details;
import org.peerlearning.notice.Digests;
import org.peerlearning.notice.Handed;
import org.peerlearning.notice.HeldNews;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NewNotice;
import org.peerlearning.notice.NewsFacts;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeChannel;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.notice.NoticeRound;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.notice.NoticeStoreContract.Stores;
import org.peerlearning.notice.OpenQuestions;
import org.peerlearning.notice.PlainTokens;
import org.peerlearning.notice.Progress;
import org.peerlearning.notice.ReaderFacts;
import org.peerlearning.notice.Recipient;
import org.peerlearning.notice.RemindPeople;
import org.peerlearning.notice.Reminders;
import org.peerlearning.notice.SendNotices;
import org.peerlearning.notice.Settled;
import org.peerlearning.notice.SharedTopics;
import org.peerlearning.notice.SignupNotices;
import org.peerlearning.notice.Subjects;
import org.peerlearning.notice.WriteDigests;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** Several nodes tell people at once, and one goes down in the middle: each fact is told, and once but for the moment of a crash. */
public abstract class NoticeNodesContract {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final class Gone extends SQLException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super("the database went away", "08006");
        }
    }

    /** What ends a process reaches no handler. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The wiki's mail queue: every mail that any node handed over. */
    private static final class Queue implements NoticeChannel {

        private final ConcurrentLinkedQueue<Delivery> mails = new ConcurrentLinkedQueue<>();

        @Override
        public Handed deliver(Delivery delivery) {
            mails.add(delivery);
            return Handed.OVER;
        }

        List<String> threads() {
            return mails.stream().map(mail -> mail.thread().own()).toList();
        }

        Map<PersonKey, Long> byReader(Kind kind) {
            return mails.stream().filter(mail -> mail.kind() == kind).collect(Collectors.groupingBy(Delivery::to, Collectors.counting()));
        }
    }

    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private final TestClock clock = new TestClock(NOW);
    private final Queue queue = new Queue();
    private List<Nodes.Node> nodes;
    private GroupId group;

    abstract Nodes empty();

    @Before
    public final void startEmpty() {
        nodes = empty().all();
        GroupProfile profile =
                new GroupProfile(Cast.ENG, "Crash", "Crash", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = nodes.get(0).groups().add(profile, Cast.HOST, NOW);
        PageId page = new PageId(7_000_000);
        nodes.get(0).groups().settle(group, page);
        access.showToAll(page);
    }

    @After
    public final void backToNormal() {
        nodes.forEach(node -> node.database().counter().before(() -> {}));
    }

    private SessionId session(Duration ahead, int seats) {
        SessionTime time = new SessionTime(LocalDateTime.ofInstant(NOW.plus(ahead), PARIS), PARIS, 90);
        SessionPlan plan = new SessionPlan(time, "Room 4", Optional.empty(), seats);
        return nodes.get(0).sessions().add(group, new NewSession(plan, SignupTerms.OPEN)).id();
    }

    private void fill(SessionId session, int people) {
        nodes.get(0).signups().changing(session, seating -> {
            for (int i = 0; i < people; i++) {
                PersonKey person = new PersonKey("p" + i);
                seating.enter(person, Standing.SEATED, Cause.of(person, Door.REST), NOW);
            }
            return true;
        });
    }

    private Stores stores(Nodes.Node node) {
        return AoNotices.on(node, clock);
    }

    private SeatKeeper keeper(Nodes.Node node) {
        return new SeatKeeper(node.signups(), people, clock, new SignupNotices(stores(node).notices()));
    }

    private Meetings meetings(Nodes.Node node) {
        return new Meetings(node.sessions(), node.groups(), access, clock);
    }

    private NoticeRound round(Nodes.Node node, NoticeChannel channel, Clock time) {
        Stores stores = AoNotices.on(node, time);
        AoCrowds crowds = new AoCrowds(node.ao());
        Reminders reminders = new Reminders(node.sessions());
        Subjects subjects = new Subjects(node.groups(), node.sessions(), node.signups(), crowds);
        ReaderFacts readers = new ReaderFacts(
                HashSet::new, access, people, stores.preferences(), new OpenQuestions(node.groups(), node.members()),
                new CalendarTrail(stores.past()));
        NewsFacts news = new NewsFacts(node.groups(), meetings(node), access, people);
        Digests digests = new Digests(
                new HeldNews(stores.queue(), stores.shelf(), subjects, readers, news), node.members(), node.sessions(),
                meetings(node), new SharedTopics(node.groups(), node.members(), access));
        SendNotices sending = new SendNotices(
                stores.queue(),
                subjects,
                readers,
                new Consequences(crowds, reminders),
                new Deliveries(
                        channel, (session, outline, reader, method) -> Optional.of(new CalendarPart(method, "event")), digests, people,
                        new PlainTokens()),
                time);
        return new NoticeRound(
                new RemindPeople(stores.notices(), node.sessions(), reminders, node.transactions(), time),
                new AskFeedback(stores.notices(), node.sessions(), node.transactions(), time),
                new WriteDigests(stores.preferences(), stores.notices(), people, node.transactions(), time),
                sending);
    }

    private void run(Nodes.Node node) {
        assertEquals(List.of(), round(node, queue, clock).run());
    }

    private int count(NoticeState state) {
        return stores(nodes.get(0)).audit().count(state);
    }

    @Test
    public void severalNodesAtOnceTellEachFactOnce() throws Exception {
        fill(session(Duration.ofDays(1), 500), 500);
        for (int round = 0; round < 3; round++) {
            List<Callable<Boolean>> all = new ArrayList<>();
            nodes.forEach(node -> all.add(() -> {
                run(node);
                return true;
            }));
            Race.of(all);
        }

        Map<PersonKey, Long> told = queue.byReader(Kind.REMINDER);
        assertEquals(500, told.size());
        assertEquals(Set.of(1L), new HashSet<>(told.values()));
        assertEquals(0, count(NoticeState.WAITING) + count(NoticeState.SENDING) + count(NoticeState.FAILED));
    }

    @Test
    public void nodesWhoseClocksAreApartTellEachFactOnce() throws Exception {
        fill(session(Duration.ofDays(2).minusMinutes(7), 300), 300);
        int[] apart = {5, -5, 0};
        for (int round = 0; round < 3; round++) {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Clock own = Clock.offset(clock, Duration.ofMinutes(apart[i]));
                Nodes.Node node = nodes.get(i);
                all.add(() -> {
                    assertEquals(List.of(), round(node, queue, Clock.fixed(own.instant(), PARIS)).run());
                    return true;
                });
            }
            Race.of(all);
            clock.pass(Duration.ofMinutes(1));
        }
        // What a clock that is ahead has written is due for the others when they get there.
        clock.pass(Duration.ofMinutes(10));
        run(nodes.get(1));

        Map<PersonKey, Long> told = queue.byReader(Kind.REMINDER);
        assertEquals(300, told.size());
        assertEquals(Set.of(1L), new HashSet<>(told.values()));
    }

    @Test
    public void whatANodeThatIsKilledHadInHandIsToldByAnotherOneUnderTheSameIds() {
        fill(session(Duration.ofDays(1), 100), 100);
        AtomicInteger handed = new AtomicInteger();
        NoticeChannel killed = delivery -> {
            if (handed.incrementAndGet() > 50) {
                throw new Killed();
            }
            return queue.deliver(delivery);
        };
        try {
            round(nodes.get(0), killed, clock).run();
            throw new AssertionError("the node lives");
        } catch (Killed dead) {
            assertEquals(50, queue.mails.size());
        }

        run(nodes.get(1));
        assertEquals("nobody takes over before the lease ends", 50, queue.mails.size());
        clock.pass(Duration.ofMinutes(15));
        run(nodes.get(1));
        clock.pass(Duration.ofMinutes(30));
        run(nodes.get(2));

        Map<PersonKey, Long> told = queue.byReader(Kind.REMINDER);
        assertEquals("nothing lost", 100, told.size());
        assertTrue("what was handed over and not yet marked, twice at most", told.values().stream().allMatch(times -> times <= 2));
        assertTrue("few", told.values().stream().filter(times -> times == 2).count() <= 20);
        assertEquals("the same ids, by which mail programs fold them", 100, new HashSet<>(queue.threads()).size());
        assertEquals(0, count(NoticeState.WAITING) + count(NoticeState.SENDING) + count(NoticeState.FAILED));
    }

    @Test
    public void theDatabaseGoesAwayBeforeEachStatement() {
        SessionId whole = session(Duration.ofDays(1), 3);
        fill(whole, 3);
        Nodes.Node node = nodes.get(0);
        long before = node.database().statements();
        run(node);
        int statements = (int) (node.database().statements() - before);
        assertTrue(String.valueOf(statements), statements > 10);
        Set<String> atMostTwice = new HashSet<>();

        for (int moment = 1; moment <= statements; moment++) {
            queue.mails.clear();
            clock.set(NOW);
            SessionId session = session(Duration.ofDays(1), 3);
            fill(session, 3);
            goneBefore(moment, node, () -> round(node, queue, clock).run());
            for (int later = 0; later < 5; later++) {
                clock.pass(Duration.ofMinutes(16));
                round(nodes.get(1), queue, clock).run();
            }
            List<Delivery> mine = queue.mails.stream()
                    .filter(mail -> mail.session().map(Session::id).equals(Optional.of(session)))
                    .toList();
            Map<PersonKey, Long> told = mine.stream().collect(Collectors.groupingBy(Delivery::to, Collectors.counting()));
            assertEquals("nothing lost when it went away before statement " + moment, 3, told.size());
            assertTrue("told twice at most " + told, told.values().stream().allMatch(times -> times <= 2));
            assertEquals("under the same ids", 3, mine.stream().map(mail -> mail.thread().own()).distinct().count());
            told.forEach((person, times) -> {
                if (times == 2) {
                    atMostTwice.add(person.value());
                }
            });
            assertEquals(0, count(NoticeState.WAITING) + count(NoticeState.SENDING) + count(NoticeState.FAILED));
        }
        assertTrue("between handing over and marking it must have gone away as well", !atMostTwice.isEmpty());
    }

    private static void goneBefore(int moment, Nodes.Node node, Runnable act) {
        AtomicInteger left = new AtomicInteger(moment);
        node.database().counter().before(() -> {
            if (left.decrementAndGet() <= 0) {
                throw new Gone();
            }
        });
        try {
            act.run();
        } finally {
            node.database().counter().before(() -> {});
        }
    }

    @Test
    public void aCallOffIsToldToEachOfManyOnceWhereverTheStepsAreMade() throws Exception {
        SessionId session = session(Duration.ofDays(9), 450);
        fill(session, 450);
        Nodes.Node node = nodes.get(0);
        access.makeWikiAdministrator(Cast.HOST);
        new CallOff(new Desk(meetings(node), node.signups(), access), keeper(node)).callOff(Cast.viewer(Cast.HOST), session, "Rain");
        for (int round = 0; round < 2; round++) {
            List<Callable<Boolean>> all = new ArrayList<>();
            nodes.forEach(each -> all.add(() -> {
                run(each);
                return true;
            }));
            Race.of(all);
        }
        Map<PersonKey, Long> told = queue.byReader(Kind.CALLED_OFF);
        assertEquals(450, told.size());
        assertEquals(Set.of(1L), new HashSet<>(told.values()));
    }

    @Test
    public void whatADigestTakesAndWhatIsWokenAreNeverTheSame() throws Exception {
        Stores first = stores(nodes.get(0));
        for (int round = 0; round < 5; round++) {
            PersonKey person = new PersonKey("reader" + round);
            first.notices().tell(IntStream.range(0, 8)
                    .mapToObj(i -> new NewNotice(
                            Recipient.one(person), Kind.GROUP_NEWS, About.group(group), Details.NONE, person.value() + i, NOW))
                    .toList());
            first.queue().settle(first.queue().claim(NOW, NOW.plusSeconds(900), 100).stream()
                    .map(notice -> new Settled(notice, new Progress(NoticeState.HELD, NOW, 1, "", 0), true))
                    .toList());
            Set<NoticeId> taken = ConcurrentHashMap.newKeySet();
            List<Callable<Boolean>> all = new ArrayList<>();
            for (Nodes.Node node : nodes) {
                Stores stores = stores(node);
                all.add(() -> {
                    stores.queue().claimHeld(person, NOW.plusSeconds(900), 100).forEach(notice -> assertTrue(taken.add(notice.id())));
                    return true;
                });
                all.add(() -> {
                    stores.shelf().wake(person, NOW);
                    return true;
                });
            }
            Race.of(all);
            List<Notice> woken = first.queue().claim(NOW, NOW.plusSeconds(900), 100);
            assertEquals(8, woken.size() + taken.size());
            assertTrue(woken.stream().map(Notice::id).noneMatch(taken::contains));
        }
    }

    @Test
    public void aSignUpCostsOneInsertMore() {
        Nodes.Node node = nodes.get(0);
        SessionId session = session(Duration.ofDays(9), 10);
        SeatKeeper silent = new SeatKeeper(node.signups(), people, clock);
        List<String> without = statements(node, silent, session, Cast.ANA, Cast.BO);
        List<String> with = statements(node, keeper(node), session, Cast.CEM, Cast.DEE);

        assertEquals(without.size() + 1, with.size());
        assertEquals(1, with.stream().filter(sql -> sql.contains("AO_B02FB7_NOTICE") && sql.startsWith("INSERT")).count());
        assertEquals(1, with.stream().filter(sql -> sql.contains("AO_B02FB7_NOTICE")).count());
    }

    @Test
    public void givingASeatUpCostsOneInsertMoreAndReachesTheCalendar() {
        Nodes.Node node = nodes.get(0);
        SessionId session = session(Duration.ofDays(9), 10);
        for (PersonKey person : List.of(Cast.ANA, Cast.BO, Cast.CEM)) {
            new SignUp(meetings(node), keeper(node), new FakeEntitled()).signUp(Cast.viewer(person), session, Door.REST);
        }
        run(node);
        List<String> without = cancelling(node, new SeatKeeper(node.signups(), people, clock), session, Cast.ANA);
        List<String> with = cancelling(node, keeper(node), session, Cast.BO);

        assertEquals(without.size() + 1, with.size());
        assertEquals(1, with.stream().filter(sql -> sql.contains("AO_B02FB7_NOTICE") && sql.startsWith("INSERT")).count());
        assertEquals(1, with.stream().filter(sql -> sql.contains("AO_B02FB7_NOTICE")).count());
        clock.pass(Duration.ofMinutes(6));
        run(node);
        assertEquals(Map.of(Cast.BO, 1L), queue.byReader(Kind.SEAT_GIVEN_UP));
    }

    private List<String> cancelling(Nodes.Node node, SeatKeeper keeper, SessionId session, PersonKey person) {
        CancelSignup cancel = new CancelSignup(meetings(node), keeper, new FakeEntitled());
        return node.statementsOf(() -> cancel.cancel(Cast.viewer(person), session, Door.REST));
    }

    /** Of the second of two sign-ups: the first one looks up what is remembered from then on. */
    private List<String> statements(Nodes.Node node, SeatKeeper keeper, SessionId session, PersonKey first, PersonKey second) {
        SignUp signUp = new SignUp(meetings(node), keeper, new FakeEntitled());
        signUp.signUp(Cast.viewer(first), session, Door.REST);
        return node.statementsOf(() -> signUp.signUp(Cast.viewer(second), session, Door.REST));
    }
}
