package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Tag;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignUp;
import org.peerlearning.testing.Cast;

/** What each operation costs in statements, so that a list that grows does not grow in statements. */
public abstract class StatementsContract {

    private static final Pattern STATEMENT = Pattern.compile("(\\w+) (COUNT)?.*?AO_[0-9A-F]{6}_([A-Z_]+).*", Pattern.DOTALL);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PageId PAGE = new PageId(3);

    private Nodes.Node node;
    private GroupId group;

    abstract Nodes empty();

    @Before
    public final void oneGroup() {
        node = empty().first();
        group = aGroup(PAGE);
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

    private SignUp signUp() {
        FakeAccess access = new FakeAccess();
        access.showToAll(PAGE);
        TestClock clock = new TestClock(NOW);
        return new SignUp(new Meetings(node.sessions(), node.groups(), access, clock), node.signups(), clock);
    }

    @Test
    public void addingAGroupWithASession() {
        assertEquals(
                List.of("INSERT GROUP", "INSERT GROUP_HOST", "SELECT GROUP", "UPDATE GROUP"), told(() -> aGroup(new PageId(4))));
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
        assertEquals(two, told(() -> node.groups().newest(Optional.of(Cast.ENG), Optional.empty(), 200)));
        assertEquals(List.of(), told(() -> node.groups().byIds(List.of())));
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
        assertEquals(List.of("SELECT SESSION"), told(() -> node.signups().taken(List.of(one))));
        assertEquals(List.of("SELECT SESSION"), told(() -> node.signups().taken(many)));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().of(Cast.ANA, List.of(one))));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().of(Cast.ANA, many)));
        assertEquals(List.of("SELECT SIGNUP"), told(() -> node.signups().seated(one, 0, 100)));
        many.add(session(2));
        assertEquals(2, told(() -> node.sessions().byIds(many)).size());
        assertEquals(2, told(() -> node.signups().taken(many)).size());
        assertEquals(2, told(() -> node.signups().of(Cast.ANA, many)).size());
    }

    private static final List<String> FINDING = List.of("SELECT SESSION", "SELECT GROUP", "SELECT GROUP_HOST");
    /** The UPDATE takes the lock; whatever decides is read after it. */
    private static final List<String> LOCKING = List.of("SELECT SESSION", "UPDATE SESSION", "SELECT SESSION");
    private static final List<String> DECIDING = List.of("COUNT SIGNUP", "SELECT SIGNUP");

    private static List<String> lockingThen(List<String> then) {
        return Stream.of(FINDING, LOCKING, DECIDING, then).flatMap(List::stream).toList();
    }

    @Test
    public void signingUpCostsTwelveStatements() {
        SessionId session = session(30);
        List<String> cost = lockingThen(List.of("SELECT SIGNUP", "INSERT SIGNUP", "UPDATE SESSION", "SELECT SIGNUP"));
        assertEquals(12, cost.size());
        assertEquals(cost, told(() -> signUp().signUp(Viewer.of(Cast.ANA), session)));
        assertEquals(cost, told(() -> signUp().signUp(Viewer.of(Cast.BO), session)));
    }

    @Test
    public void takingASeatThatSomebodyGaveBackCostsOneMore() {
        SessionId session = session(30);
        signUp().signUp(Viewer.of(Cast.ANA), session);
        signUp().signUp(Viewer.of(Cast.BO), session);
        signUp().cancel(Viewer.of(Cast.ANA), session);
        assertEquals(13, told(() -> signUp().signUp(Viewer.of(Cast.CEM), session)).size());
    }

    @Test
    public void cancellingCostsThirteenStatements() {
        SessionId session = session(30);
        signUp().signUp(Viewer.of(Cast.ANA), session);
        List<String> cost = lockingThen(
                List.of("SELECT SIGNUP", "UPDATE SIGNUP", "COUNT SIGNUP", "UPDATE SESSION", "SELECT SIGNUP"));
        assertEquals(13, cost.size());
        assertEquals(cost, told(() -> signUp().cancel(Viewer.of(Cast.ANA), session)));
    }

    @Test
    public void aSecondClickAndARefusalCostNoWriteButTheLock() {
        SessionId session = session(1);
        signUp().signUp(Viewer.of(Cast.ANA), session);
        assertEquals(lockingThen(List.of("SELECT SIGNUP")), told(() -> signUp().signUp(Viewer.of(Cast.ANA), session)));
        assertEquals(lockingThen(List.of()), told(() -> signUp().signUp(Viewer.of(Cast.BO), session)));
    }

    @Test
    public void theLockIsTakenEvenWhenTheSameValueIsTouchedTwice() {
        SessionId session = session(1);
        AoSignupRepository stubborn = new AoSignupRepository(node.ao(), node.transactions(), () -> 7L);
        for (int i = 0; i < 3; i++) {
            assertEquals(LOCKING, told(() -> stubborn.changing(session, seats -> 0)));
        }
    }
}
