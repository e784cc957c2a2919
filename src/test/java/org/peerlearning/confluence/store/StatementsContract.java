package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.FakePageWatch;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupKeeper;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Hosting;
import org.peerlearning.group.JoinGroup;
import org.peerlearning.group.LeaveGroup;
import org.peerlearning.group.Life;
import org.peerlearning.group.MemberStates;
import org.peerlearning.group.Memberships;
import org.peerlearning.session.FindGroups;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Timetable;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Draws;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.Invite;
import org.peerlearning.signup.MailParticipants;
import org.peerlearning.signup.MarkAttendance;
import org.peerlearning.signup.MySessions;
import org.peerlearning.signup.RecordedLetters;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignUpColleague;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.SignupStates;
import org.peerlearning.testing.Cast;

/** What each operation costs in statements, so that a list that grows does not grow in statements. */
public abstract class StatementsContract {

    private static final Pattern STATEMENT = Pattern.compile("(\\w+) (COUNT)?.*?AO_[0-9A-F]{6}_([A-Z_]+).*", Pattern.DOTALL);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PageId PAGE = new PageId(3);

    private Nodes.Node node;
    private GroupId group;
    private final TestClock clock = new TestClock(NOW);
    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private final FakeEntitled entitled = new FakeEntitled();

    abstract Nodes empty();

    @Before
    public final void oneGroup() {
        node = empty().first();
        group = aGroup(PAGE);
        access.showToAll(PAGE);
    }

    private GroupId aGroup(PageId page) {
        GroupProfile profile =
                new GroupProfile(Cast.ENG, "Title", "Summary", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId id = node.groups().add(profile, Cast.HOST, NOW);
        node.groups().settle(id, page);
        return id;
    }

    /** As verb and table; PostgreSQL fetches each new key by a statement of its own, which is left out. */
    private List<String> told(Runnable work) {
        return node.statementsOf(work).stream()
                .filter(statement -> !statement.contains("NEXTVAL"))
                .map(StatementsContract::told)
                .toList();
    }

    private static String told(String statement) {
        Matcher matcher = STATEMENT.matcher(statement);
        assertTrue(statement, matcher.matches());
        return (matcher.group(2) == null ? matcher.group(1) : "COUNT") + " " + matcher.group(3);
    }

    private SessionId session(int capacity) {
        return node.sessions().add(group, Plans.plan(capacity)).id();
    }

    private Meetings meetings() {
        return new Meetings(node.sessions(), node.groups(), access, clock);
    }

    private SeatKeeper keeper() {
        return new SeatKeeper(node.signups(), people, clock);
    }

    private Desk desk() {
        return new Desk(meetings(), node.signups(), access);
    }

    private SignupOutcome signUp(PersonKey person, SessionId session) {
        return new SignUp(meetings(), keeper(), entitled).signUp(Viewer.of(person), session, Door.REST);
    }

    private SignupOutcome cancel(PersonKey person, SessionId session) {
        return new CancelSignup(meetings(), keeper(), entitled).cancel(Viewer.of(person), session, Door.REST);
    }

    @Test
    public void addingAGroupWithASession() {
        assertEquals(
                List.of("INSERT GROUP", "INSERT GROUP_HOST", "INSERT MEMBER", "SELECT GROUP", "UPDATE GROUP"),
                told(() -> aGroup(new PageId(4))));
        assertEquals(List.of("INSERT SESSION"), told(() -> session(3)));
    }

    @Test
    public void findingGroupsCostsTwoStatementsHoweverManyUpToFiveHundred() {
        List<GroupId> groups = new ArrayList<>(List.of(group));
        for (int i = 0; i < 40; i++) {
            groups.add(aGroup(new PageId(100 + i)));
        }
        List<String> two = List.of("SELECT GROUP", "SELECT GROUP_HOST");
        assertEquals(two, told(() -> node.groups().byIds(List.of(group))));
        assertEquals(two, told(() -> node.groups().byIds(groups)));
        List<GroupId> most = new ArrayList<>(groups);
        LongStream.range(1_000_000, 1_000_459).mapToObj(GroupId::new).forEach(most::add);
        assertEquals(two, told(() -> node.groups().byIds(most)));
        most.add(new GroupId(2_000_000));
        assertEquals(List.of("SELECT GROUP", "SELECT GROUP", "SELECT GROUP_HOST"), told(() -> node.groups().byIds(most)));
        assertEquals(two, told(() -> node.groups().byPage(PAGE)));
        assertEquals(two, told(() -> node.groups().find(GroupFilter.ANY.in(Set.of(Cast.ENG)), Optional.empty(), 200)));
        assertEquals(List.of(), told(() -> node.groups().byIds(List.of())));
    }

    private static final List<String> LOCKING_GROUP = List.of("SELECT GROUP", "UPDATE GROUP", "SELECT GROUP", "SELECT GROUP_HOST");

    private Hosting hosting() {
        return new Hosting(new Groups(node.groups(), access), access);
    }

    @Test
    public void joiningAndLeavingCostAFixedNumberOfStatements() {
        GroupKeeper people = new GroupKeeper(node.members(), clock);
        JoinGroup join = new JoinGroup(hosting(), people, new FakePageWatch());
        LeaveGroup leave = new LeaveGroup(hosting(), people, new FakePageWatch());
        List<String> seen = Stream.concat(Stream.of("SELECT GROUP", "SELECT GROUP_HOST"), LOCKING_GROUP.stream()).toList();
        for (int i = 0; i < 3; i++) {
            PersonKey person = new PersonKey("p" + i);
            assertEquals(
                    Stream.concat(seen.stream(), Stream.of("SELECT MEMBER", "SELECT MEMBER", "INSERT MEMBER", "UPDATE GROUP"))
                            .toList(),
                    told(() -> join.join(Viewer.of(person), group, true)));
        }
        assertEquals(
                Stream.concat(seen.stream(), Stream.of("SELECT MEMBER", "UPDATE MEMBER", "UPDATE GROUP")).toList(),
                told(() -> leave.leave(Viewer.of(new PersonKey("p1")), group)));
    }

    @Test
    public void listsOfGroupsAndPeopleCostAFixedNumberOfStatements() {
        List<GroupId> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(aGroup(new PageId(100 + i)));
            access.showToAll(new PageId(100 + i));
        }
        Groups groups = new Groups(node.groups(), access);
        Viewer host = Viewer.of(Cast.HOST);
        List<Group> all = node.groups().byIds(many);
        assertEquals(List.of("SELECT MEMBER"), told(() -> new MemberStates(node.members()).of(host, all)));
        assertEquals(
                List.of("SELECT MEMBER", "SELECT GROUP_HOST", "SELECT GROUP", "SELECT GROUP_HOST"),
                told(() -> new Memberships(node.members(), groups).of(host)));
        GroupFilter every = new GroupFilter(
                Set.of(Cast.ENG, Cast.OPS), Optional.of(Format.DOJO), Optional.of(Tag.WORK), Optional.of("fr"), Set.of("sql", "dojo"),
                Set.of(Life.ACTIVE), "x", Optional.of(Set.copyOf(many)), false);
        assertEquals(List.of("SELECT GROUP"), told(() -> node.groups().find(every, Optional.empty(), 50)));
        Catalogue catalogue = new Catalogue(node.groups(), groups);
        assertEquals(
                List.of("SELECT GROUP", "SELECT GROUP_HOST"),
                told(() -> catalogue.page(host, new Catalogue.GroupQuery(GroupFilter.ANY, Optional.empty(), 50))));
        assertEquals(List.of("SELECT GROUP"), told(() -> catalogue.kinds(host, GroupFilter.ANY)));
        assertEquals(List.of("SELECT GROUP"), told(() -> node.groups().grownFrom(many, 50)));
    }

    @Test
    public void findingSessionsAndSeatsCostsOneStatementHoweverManyUpToFiveHundred() {
        List<SessionId> many = new ArrayList<>(LongStream.range(1_000_000, 1_000_490).mapToObj(SessionId::new).toList());
        for (int i = 0; i < 10; i++) {
            many.add(session(2));
        }
        List<GroupId> groups = new ArrayList<>(LongStream.range(1_000_000, 1_000_499).mapToObj(GroupId::new).toList());
        groups.add(group);
        SessionId one = many.get(499);
        assertEquals(List.of("SELECT SESSION"), told(() -> node.sessions().byIds(List.of(one))));
        assertEquals(List.of("SELECT SESSION"), told(() -> node.sessions().byIds(many)));
        assertEquals(List.of("SELECT SESSION"), told(() -> node.sessions().from(groups, LocalDateTime.of(2026, 1, 1, 0, 0))));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().of(Cast.ANA, List.of(one))));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().of(Cast.ANA, many)));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().seated(one, 0, 100)));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().seated(many, 100)));
        many.add(session(2));
        assertEquals(2, told(() -> node.sessions().byIds(many)).size());
        assertEquals(2, told(() -> node.signups().of(Cast.ANA, many)).size());
    }

    /** Sessions and what their groups say, by the viewer's eyes. */
    private static final List<String> FINDING = List.of("SELECT SESSION", "SELECT GROUP");

    /** What a host's work costs before the lock. */
    private static final List<String> MANAGING = List.of("SELECT SESSION", "SELECT GROUP", "COUNT GROUP_HOST");

    /** The lock: whatever decides is read after the UPDATE. */
    private static final List<String> LOCKING = List.of("UPDATE SESSION", "SELECT SESSION");

    /** A node's first lock on a session: Active Objects updates only what it has read once. */
    private static final List<String> LOCKING_FIRST =
            Stream.concat(Stream.of("SELECT SESSION"), LOCKING.stream()).toList();

    /** A click: a session's group never changes, so the node knows it; what the group says is read each time. */
    private static List<String> lockingThen(String... then) {
        return clicking(LOCKING, then);
    }

    /** A host's or another viewer's work, for whom the session is looked up first. */
    private static List<String> managingThen(String... then) {
        return Stream.of(MANAGING, LOCKING, List.of(then)).flatMap(List::stream).toList();
    }

    private static List<String> clicking(List<String> locking, String... then) {
        return Stream.of(List.of("SELECT GROUP"), locking, List.of(then)).flatMap(List::stream).toList();
    }

    /** Locked by this node before. */
    private SessionId lockedBefore(SessionId session) {
        assertEquals(LOCKING_FIRST, told(() -> node.signups().changing(session, seating -> 0)));
        return session;
    }

    @Test
    public void signingUpCostsSixStatementsWithASeatOrInLine() {
        SessionId session = session(2);
        List<String> cost = lockingThen("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION");
        assertEquals(6, cost.size());
        assertEquals(
                clicking(LOCKING_FIRST, "SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.ANA, session)));
        assertEquals(cost, told(() -> signUp(Cast.BO, session)));
        assertEquals(cost, told(() -> signUp(Cast.CEM, session)));
        assertEquals(cost, told(() -> signUp(new PersonKey("dee"), session)));
    }

    @Test
    public void aNodeThatNeverSawTheSessionAsksWhoseItIsOnce() {
        SessionId session = session(2);
        AoSessionRepository sessions = new AoSessionRepository(node.ao(), node.transactions(), () -> ThreadLocalRandom.current().nextLong());
        assertEquals(List.of("SELECT SESSION"), told(() -> sessions.groupOf(session)));
        assertEquals(List.of(), told(() -> sessions.groupOf(session)));
        AoSessionRepository shown = new AoSessionRepository(node.ao(), node.transactions(), () -> ThreadLocalRandom.current().nextLong());
        shown.from(List.of(group), LocalDateTime.of(2026, 1, 1, 0, 0));
        assertEquals(List.of(), told(() -> shown.groupOf(session)));
    }

    @Test
    public void takingASeatThatSomebodyGaveBackCostsOneMore() {
        SessionId session = session(30);
        signUp(Cast.ANA, session);
        signUp(Cast.BO, session);
        cancel(Cast.ANA, session);
        assertEquals(
                lockingThen("SELECT SIGNUP", "SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"),
                told(() -> signUp(Cast.CEM, session)));
        assertEquals(6, told(() -> signUp(Cast.ANA, session)).size());
    }

    @Test
    public void aBoundedSeriesCostsALookAndAPlaceAndAnUnboundedOneNothing() {
        SessionId free = lockedBefore(inSeries(Optional.empty()));
        assertEquals(lockingThen("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.ANA, free)));
        SessionId bound = lockedBefore(inSeries(Optional.of(2)));
        assertEquals(
                lockingThen("SELECT SIGNUP", "SELECT SERIES_PLACE", "INSERT SIGNUP", "INSERT SERIES_PLACE", "UPDATE SESSION"),
                told(() -> signUp(Cast.ANA, bound)));
        assertEquals(
                lockingThen("SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY", "DELETE SERIES_PLACE", "UPDATE SESSION"),
                told(() -> cancel(Cast.ANA, bound)));
    }

    private SessionId inSeries(Optional<Integer> bound) {
        Occurrence first = new Occurrence(new SeriesId(7), LocalDateTime.of(2026, 12, 1, 17, 30), false, bound);
        return node.sessions()
                .add(group, new NewSession(Plans.plan(30).plan(), Plans.plan(30).terms(), Optional.of(first), ""))
                .id();
    }

    @Test
    public void cancellingCostsSevenStatements() {
        SessionId session = session(30);
        signUp(Cast.ANA, session);
        List<String> cost = lockingThen("SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY", "UPDATE SESSION");
        assertEquals(7, cost.size());
        assertEquals(cost, told(() -> cancel(Cast.ANA, session)));
    }

    @Test
    public void passingTheSeatOnCostsThreeMore() {
        SessionId session = session(1);
        signUp(Cast.ANA, session);
        signUp(Cast.BO, session);
        signUp(Cast.CEM, session);
        List<String> cost = lockingThen(
                "SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY",
                "SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY", "UPDATE SESSION");
        assertEquals(10, cost.size());
        assertEquals(cost, told(() -> cancel(Cast.ANA, session)));
    }

    @Test
    public void manySeatsAreGivenForTwoStatementsEach() {
        SessionId session = session(1);
        signUp(Cast.ANA, session);
        for (int i = 0; i < 30; i++) {
            signUp(new PersonKey("p" + i), session);
        }
        ChangeCapacity capacity = new ChangeCapacity(desk(), keeper());
        List<String> cost = told(() -> capacity.change(Viewer.of(Cast.HOST), session, 21));
        // One to find those in line, one for the line of history of the capacity, and one for the session's own row.
        assertEquals(MANAGING.size() + LOCKING.size() + 1 + 20 * 2 + 1 + 1, cost.size());
    }

    @Test
    public void sayingWhoWasThereCostsTwoStatementsEachAndWritingToPeopleOneForAll() {
        SessionId session = session(30);
        List<SignupId> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PersonKey person = new PersonKey("p" + i);
            signUp(person, session);
            all.add(node.signups().of(person, List.of(session)).get(session).id());
        }
        MailParticipants mail = new MailParticipants(desk(), keeper(), new RecordedLetters(), access);
        List<String> writing = Stream.concat(
                        MANAGING.stream(), managingThen("SELECT SIGNUP", "INSERT HISTORY", "UPDATE SESSION").stream())
                .toList();
        for (int people : List.of(1, 20)) {
            assertEquals(writing, told(() -> mail.mail(
                    Viewer.of(Cast.HOST), session, Set.copyOf(all.subList(0, people)), "Hello", "Hello")));
        }
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        Map<SignupId, Attendance> marks = all.stream().collect(Collectors.toMap(Function.identity(), id -> Attendance.PRESENT));
        List<String> cost = told(() -> new MarkAttendance(desk(), keeper()).mark(Viewer.of(Cast.HOST), session, marks));
        assertEquals(
                managingThen("SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY"),
                cost.subList(0, MANAGING.size() + LOCKING.size() + 3));
        assertEquals(MANAGING.size() + LOCKING.size() + 1 + 20 * 2 + 1, cost.size());
    }

    @Test
    public void acceptingAnOfferCostsAsMuchAsSigningUp() {
        SessionId session = session(1);
        signUp(Cast.ANA, session);
        signUp(Cast.BO, session);
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));
        cancel(Cast.ANA, session);
        AnswerOffer answer = new AnswerOffer(meetings(), keeper(), entitled);
        assertEquals(
                lockingThen("SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY", "UPDATE SESSION"),
                told(() -> answer.accept(Viewer.of(Cast.BO), session, Door.REST)));
    }

    @Test
    public void changingOnesMindCostsTwoLooksBack() {
        SessionId session = session(3);
        signUp(Cast.ANA, session);
        cancel(Cast.ANA, session);
        ChangeMind mind = new ChangeMind(meetings(), keeper(), entitled);
        List<String> cost = told(() -> mind.change(Viewer.of(Cast.ANA), session, Door.REST));
        assertEquals(cost.toString(), 2, cost.stream().filter("SELECT HISTORY"::equals).count());
        assertEquals(11, cost.size());
    }

    private static final Instant DRAW = Instant.parse("2026-11-30T11:00:00Z");
    /** Each standing, the seats kept, and the last turn and line, each looked for in two places. */
    private static final int COUNTING_ANEW = 6 + 1 + 2 + 2;

    private SessionId drawing(int entrants, int people) {
        SessionId session = node.sessions().add(group, Plans.drawing(3, people)).id();
        for (int i = 0; i < entrants; i++) {
            signUp(new PersonKey("p" + i), session);
        }
        return session;
    }

    private List<String> theClock(SessionId session) {
        return told(() -> keeper().changing(session, Door.CLOCK, (seating, now) -> () -> true));
    }

    @Test
    public void enteringADrawCostsAsMuchAsSigningUp() {
        SessionId session = drawing(1, 0);
        assertEquals(lockingThen("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.ANA, session)));
    }

    @Test
    public void drawingLotsCostsTwoStatementsAPersonAndOnceALook() {
        SessionId session = drawing(9, 0);
        assertEquals(LOCKING, theClock(session));
        clock.set(DRAW);
        List<String> cost = theClock(session);
        // Two to find who is in the draw and which seats are held, one for the line of history, one for the session's own row.
        assertEquals(cost.toString(), LOCKING.size() + COUNTING_ANEW + 2 + 9 * 2 + 2, cost.size());
        assertEquals(9, cost.stream().filter("UPDATE SIGNUP"::equals).count());
        assertEquals(LOCKING, theClock(session));
    }

    @Test
    public void decidingThatASessionTakesPlaceCostsOneLineOfHistory() {
        SessionId session = drawing(2, 2);
        clock.set(DRAW);
        theClock(session);
        clock.pass(Duration.ofHours(1));
        List<String> cost = theClock(session);
        assertEquals(cost.toString(), LOCKING.size() + COUNTING_ANEW + 2, cost.size());
        assertEquals(List.of("INSERT HISTORY", "UPDATE SESSION"), cost.subList(cost.size() - 2, cost.size()));
        assertEquals(LOCKING, theClock(session));
    }

    @Test
    public void theReportOfADrawCostsAsMuchHoweverManyWereInIt() {
        SessionId session = drawing(9, 0);
        Draws draws = new Draws(meetings(), node.signups(), desk());
        List<String> before = Stream.concat(FINDING.stream(), Stream.of("SELECT SESSION")).toList();
        assertEquals(before, told(() -> draws.of(Viewer.of(Cast.HOST), session)));
        clock.set(DRAW);
        theClock(session);
        List<String> after = Stream.concat(FINDING.stream(), Stream.of("SELECT SESSION", "SELECT SIGNUP", "COUNT GROUP_HOST")).toList();
        assertEquals(after, told(() -> draws.of(Viewer.of(Cast.HOST), session)));
    }

    private SessionId keeping(int capacity, int seats) {
        return node.sessions().add(group, Plans.keeping(capacity, seats)).id();
    }

    @Test
    public void whereSeatsAreKeptTheLockIsTakenTwiceAndTheLineForThemLookedAt() {
        entitled.keepSeatsFor(Cast.ANA, Cast.BO);
        SessionId session = lockedBefore(keeping(3, 2));
        assertEquals(asking("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.CEM, session)));
        assertEquals(asking("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.ANA, session)));
        assertEquals(
                asking("SELECT SIGNUP", "INSERT SIGNUP", "SELECT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.DEE, session)));
        assertEquals(
                List.of("SELECT GROUP", "UPDATE SESSION", "SELECT SESSION", "SELECT SIGNUP", "UPDATE SESSION", "SELECT SESSION",
                        "SELECT SIGNUP", "SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"),
                told(() -> signUp(Cast.BO, session)));
        assertEquals(asking("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"), told(() -> signUp(Cast.HOST, session)));
    }

    /** Under the first lock it turns out that seats are kept; the wiki is asked for whom without it. */
    private static List<String> asking(String... then) {
        return clicking(Stream.concat(LOCKING.stream(), LOCKING.stream()).toList(), then);
    }

    @Test
    public void fiftyButtonsCostNoMoreWhereSeatsAreKept() {
        entitled.keepSeatsFor(Cast.ANA);
        List<SessionId> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(keeping(3, 2));
        }
        SignupStates states = new SignupStates(meetings(), node.signups(), entitled, clock);
        List<String> cost = Stream.concat(FINDING.stream(), Stream.of("SELECT SIGNUP")).toList();
        Viewer ana = Viewer.of(Cast.ANA);
        assertEquals(cost, told(() -> states.of(ana, meetings().visible(ana, many))));
        assertEquals(1, entitled.questions());
    }

    @Test
    public void invitingCostsThreeStatementsAPersonAndAcceptingOneMoreThanSigningUp() {
        SessionId session = lockedBefore(session(3));
        List<String> names = List.of("p0", "p1", "p2");
        names.forEach(name -> people.know(name, new PersonKey(name)));
        Invite invite = new Invite(meetings(), keeper(), desk(), people, access);
        String look = "SELECT SIGNUP";
        String write = "INSERT SIGNUP";
        assertEquals(
                managingThen("COUNT SIGNUP", look, look, write, look, look, write, look, look, write, "UPDATE SESSION"),
                told(() -> invite.invite(Viewer.of(Cast.ANA), session, names, Door.REST)));
        assertEquals(
                lockingThen("SELECT SIGNUP", "UPDATE SIGNUP", "INSERT HISTORY", "UPDATE SESSION"),
                told(() -> signUp(new PersonKey("p1"), session)));
    }

    @Test
    public void signingUpAColleagueCostsALookBackAndACount() {
        SessionId session = lockedBefore(session(3));
        people.know("bo", Cast.BO);
        people.know("cem", Cast.CEM);
        SignUpColleague colleague = new SignUpColleague(meetings(), keeper(), desk(), people, access, entitled);
        assertEquals(
                managingThen("SELECT SIGNUP", "SELECT SIGNUP", "COUNT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"),
                told(() -> colleague.signUp(Viewer.of(Cast.ANA), session, "bo", Door.REST)));
        assertEquals(
                managingThen("SELECT SIGNUP", "SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION"),
                told(() -> colleague.signUp(Viewer.of(Cast.HOST), session, "cem", Door.REST)));
    }

    @Test
    public void aSecondClickAndARefusalCostNoWriteButTheLock() {
        SessionId session = lockedBefore(session(1));
        signUp(Cast.ANA, session);
        assertEquals(lockingThen("SELECT SIGNUP"), told(() -> signUp(Cast.ANA, session)));
        assertEquals(lockingThen("SELECT SIGNUP"), told(() -> cancel(Cast.BO, session)));
    }

    @Test
    public void fiftyButtonsCostFourStatementsLikeOne() {
        List<SessionId> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(session(1));
        }
        signUp(Cast.BO, many.get(0));
        signUp(Cast.ANA, many.get(0));
        signUp(Cast.BO, many.get(9));
        signUp(Cast.ANA, many.get(9));
        SignupStates states = new SignupStates(meetings(), node.signups(), entitled, clock);
        List<String> cost = Stream.concat(FINDING.stream(), Stream.of("SELECT SIGNUP", "SELECT SIGNUP")).toList();
        Viewer ana = Viewer.of(Cast.ANA);
        assertEquals(cost, told(() -> states.of(ana, meetings().visible(ana, many))));
        assertEquals(cost, told(() -> states.of(ana, meetings().visible(ana, many.subList(0, 1)))));
        assertEquals(cost.subList(0, 3), told(() -> states.of(ana, meetings().visible(ana, many.subList(1, 9)))));
    }

    @Test
    public void lookingForGroupsAndSessionsCostsAsMuchForManyAsForFew() {
        FindGroups find = new FindGroups(node.sessions(), new Catalogue(node.groups(), new Groups(node.groups(), access)), clock);
        Timetable timetable = new Timetable(node.sessions(), new Catalogue(node.groups(), new Groups(node.groups(), access)), clock);
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));
        List<String> soonest = List.of("SELECT SESSION", "SELECT GROUP", "SELECT GROUP_HOST");
        List<String> page = Stream.concat(soonest.stream(), Stream.of("SELECT SESSION")).toList();
        Optional<Instant> later = Optional.of(Instant.parse("2026-12-24T09:00:00Z"));
        session(2);
        for (int rows = 0; rows < 2; rows++) {
            for (FindGroups.Order order : FindGroups.Order.values()) {
                FindGroups.Wish wish = new FindGroups.Wish(GroupFilter.ANY, later, true, order, Optional.empty(), 50);
                assertEquals(soonest, told(() -> assertEquals(1, find.find(Viewer.of(Cast.BO), wish).groups().size())));
            }
            assertEquals(page, told(() -> timetable.page(Viewer.of(Cast.BO), new Timetable.Query(
                    GroupFilter.ANY, clock.instant(), later.get(), Optional.empty(), 50))));
            for (int i = 0; i < 30; i++) {
                session(2);
            }
        }
    }

    @Test
    public void whatSomebodyGoesToCostsAFixedNumberOfStatements() {
        for (int i = 0; i < 9; i++) {
            signUp(Cast.ANA, session(2));
        }
        MySessions mine = new MySessions(meetings(), node.signups(), new SignupStates(meetings(), node.signups(), entitled, clock), clock);
        List<String> cost = Stream.of(
                        List.of("SELECT SIGNUP", "SELECT SESSION"), FINDING, List.of("SELECT SIGNUP"))
                .flatMap(List::stream)
                .toList();
        assertEquals(cost, told(() -> assertEquals(9, mine.ahead(Viewer.of(Cast.ANA)).size())));
    }

    @Test
    public void theDeskCostsAFixedNumberOfStatements() {
        SessionId session = session(2);
        for (int i = 0; i < 9; i++) {
            signUp(new PersonKey("p" + i), session);
        }
        assertEquals(
                Stream.concat(
                                MANAGING.stream(),
                                Stream.of("SELECT SIGNUP", "SELECT SIGNUP", "SELECT SIGNUP", "SELECT SIGNUP"))
                        .toList(),
                told(() -> desk().lists(Viewer.of(Cast.HOST), session)));
        assertEquals(
                List.of("SELECT HISTORY", "SELECT SIGNUP"), told(() -> node.signups().history(session, Optional.empty(), 100)));
        assertEquals(
                List.of("SELECT HISTORY", "SELECT SIGNUP"), told(() -> node.signups().history(session, Optional.of(Cast.ANA), 100)));
        assertEquals(List.of("SELECT SIGNUP", "SELECT SESSION"), told(() -> node.signups().due(NOW, 100)));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().activeOf(Cast.ANA)));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().activeOf(Cast.ANA, LocalDateTime.parse("2026-01-01T00:00"))));
        assertEquals(List.of("SELECT SESSION", "SELECT SIGNUP"), told(() -> node.audit().sessions(0, 200)));
        assertEquals(List.of("SELECT SESSION", "SELECT SIGNUP", "SELECT SESSION"), told(() -> node.audit().books(session)));
    }

    @Test
    public void theLockIsTakenEvenWhenTheSameValueIsTouchedTwice() {
        SessionId session = session(1);
        AoSignupRepository stubborn = new AoSignupRepository(node.ao(), node.transactions(), () -> 7L);
        assertEquals(LOCKING_FIRST, told(() -> stubborn.changing(session, seating -> 0)));
        for (int i = 0; i < 3; i++) {
            assertEquals(LOCKING, told(() -> stubborn.changing(session, seating -> 0)));
        }
    }
}
