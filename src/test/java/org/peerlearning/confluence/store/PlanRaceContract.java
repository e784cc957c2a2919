package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.session.SeriesDrafts.aSeriesDraft;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.ChangeLife;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupKeeper;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Hosting;
import org.peerlearning.session.ChangeSession;
import org.peerlearning.session.Counted;
import org.peerlearning.session.ExtendSeries;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.MoreSessions;
import org.peerlearning.session.NewSessions;
import org.peerlearning.session.PlannedSeries;
import org.peerlearning.session.Planning;
import org.peerlearning.session.PlansOfGroup;
import org.peerlearning.session.ScheduleSeries;
import org.peerlearning.session.Scope;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SkipSession;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.FollowGroup;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SeatLock;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** Hosts who plan at the same moment, on several nodes, while people sign up. */
public abstract class PlanRaceContract {

    private static final Viewer HOST = Viewer.of(Cast.HOST);
    private static final int ROUNDS = 10;

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private List<Nodes.Node> nodes;
    private GroupId group;

    abstract Nodes empty();

    @Before
    public final void oneGroup() {
        nodes = empty().all();
        GroupProfile profile = new GroupProfile(Cast.ENG, "Rust", "We read.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = node(0).groups().add(profile, Cast.HOST, clock.instant());
        node(0).groups().settle(group, new PageId(77));
        access.showToAll(new PageId(77));
    }

    private Nodes.Node node(int number) {
        return nodes.get(number % nodes.size());
    }

    private Planning planning(Nodes.Node node) {
        return new Planning(
                new NewSessions(node.sessions(), name -> true, () -> "seed"), node.series(), meetings(node), access, people, clock);
    }

    private Meetings meetings(Nodes.Node node) {
        return new Meetings(node.sessions(), node.groups(), access, clock);
    }

    private SeatKeeper keeper(Nodes.Node node) {
        return new SeatKeeper(node.signups(), people, clock);
    }

    private Groups groups(Nodes.Node node) {
        return new Groups(node.groups(), access);
    }

    private PlannedSeries three() {
        Nodes.Node node = node(0);
        return Answers.given(new ScheduleSeries(groups(node), planning(node), node.series(), node.transactions())
                .schedule(HOST, group, aSeriesDraft().times(3).draft()));
    }

    private boolean given(Answer<?> answer) {
        return answer.fold(value -> true, refusals -> false);
    }

    private boolean change(int number, SessionId session, Scope scope) {
        Nodes.Node node = node(number);
        return given(new ChangeSession(
                        meetings(node), planning(node), node.sessions(), node.series(), new SeatLock(keeper(node)), node.transactions())
                .change(HOST, session, aSessionDraft().time("18:00").draft(), scope, 0));
    }

    private boolean skip(Nodes.Node node, SessionId session) {
        return given(new SkipSession(meetings(node), planning(node), new SeatLock(keeper(node))).skip(HOST, session));
    }

    @Test
    public void thoseWhoContinueASeriesAtOnceNeverPlanTheSameDay() throws Exception {
        PlannedSeries planned = three();
        List<Callable<Boolean>> hosts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Nodes.Node node = node(i);
            hosts.add(() -> given(new ExtendSeries(groups(node), planning(node), node.series(), node.sessions(), node.transactions())
                    .extend(HOST, planned.series().id(), new MoreSessions(1, null, null))));
        }
        assertEquals(Set.of(true), Set.copyOf(Race.of(hosts)));
        List<Session> all = node(1).sessions().ofSeries(planned.series().id());
        assertEquals(9, all.size());
        Set<LocalDateTime> starts = all.stream().map(session -> session.time().start()).collect(Collectors.toSet());
        assertEquals(9, starts.size());
    }

    @Test
    public void ofTwoWhoChangeTheSameVersionOneIsTold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SessionId session = three().sessions().get(0).id();
            Scope scope = round % 2 == 0 ? Scope.THIS : Scope.ALL;
            List<Boolean> changed = Race.of(List.of(() -> change(0, session, Scope.ALL), () -> change(1, session, scope)));
            assertEquals(1, changed.stream().filter(done -> done).count());
            assertEquals(1, node(2).sessions().byId(session).orElseThrow().version());
        }
    }

    @Test
    public void nothingIsPlannedIntoAGroupThatEndsAtThatMoment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Race.of(List.of(() -> end(node(0)), () -> given(new ScheduleSeries(
                            groups(node(1)), planning(node(1)), node(1).series(), node(1).transactions())
                    .schedule(HOST, group, aSeriesDraft().times(2).draft()))));
            List<Session> all =
                    node(2).sessions().from(List.of(group), LocalDateTime.MIN).stream().map(Counted::session).toList();
            assertTrue(all.stream().allMatch(Session::calledOff));
            given(life(node(2)).reopen(HOST, group));
        }
    }

    private boolean end(Nodes.Node node) {
        return given(life(node).archive(HOST, group, "Done."));
    }

    private ChangeLife life(Nodes.Node node) {
        return new ChangeLife(
                new Hosting(groups(node), access),
                new GroupKeeper(node.members(), clock),
                new PlansOfGroup(node.sessions(), new FollowGroup(keeper(node), people), clock),
                node.transactions());
    }

    @Test
    public void nobodySignsUpForWhatIsSkippedAtThatMoment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SessionId session = three().sessions().get(1).id();
            List<Boolean> done = Race.of(List.of(
                    () -> skip(node(0), session),
                    () -> new SignUp(meetings(node(1)), keeper(node(1)), new FakeEntitled()).signUp(Viewer.of(Cast.ANA), session, Door.REST)
                            instanceof SignupOutcome.Entered));
            assertEquals(1, done.stream().filter(each -> each).count());
            assertEquals(done.get(1), node(2).sessions().byId(session).isPresent());
            assertEquals(done.get(1), node(2).signups().of(Cast.ANA, List.of(session)).containsKey(session));
        }
    }
}
