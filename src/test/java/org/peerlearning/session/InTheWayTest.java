package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SeriesDrafts.aSeriesDraft;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.session.SessionDraft.DrawDraft;
import org.peerlearning.session.SessionDraft.MinimumDraft;
import org.peerlearning.session.SessionDraft.TermsDraft;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SeatLock;
import org.peerlearning.signup.SignUp;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/**
 * Whatever keeps a change from being made to several sessions is told with the day of the first session that it stands for, and how many
 * more there are. It is 2 March 2026; the series has three Wednesdays, 1, 8 and 15 April, at 17:30 in Paris.
 */
@RunWith(Parameterized.class)
public class InTheWayTest {

    private static final Viewer HOST = Viewer.of(Cast.HOST);
    private static final TermsDraft DRAW = new TermsDraft(null, null, 0, false, new DrawDraft("2026-03-30T12:00", null), null, null);
    private static final TermsDraft MINIMUM = new TermsDraft(null, null, 0, false, null, new MinimumDraft(2, 1_440), null);

    /**
     * @param full numbers of the sessions that two people have a seat in
     * @param off the number of the one that is called off; 0 for none
     * @param now when the change is made
     * @param changed the number of the session that is changed
     */
    private record Row(
            TermsDraft terms,
            List<Integer> full,
            int off,
            String now,
            int changed,
            SessionDrafts draft,
            Scope scope,
            int version,
            List<String> told) {}

    @Parameters(name = "{0}")
    public static List<Object[]> rows() {
        String early = "2026-03-02T09:00:00Z";
        List<Object[]> rows = new ArrayList<>();
        rows.add(row("seats of the one that is changed", new Row(null, List.of(1), 0, early, 1, fewer(), Scope.ALL, 0,
                List.of("session.capacity-below-taken on 2026-04-01"))));
        rows.add(row("seats of others", new Row(null, List.of(2, 3), 0, early, 1, fewer(), Scope.ALL, 0,
                List.of("session.series.below-taken on 2026-04-08 and 1"))));
        rows.add(row("seats of one that follows", new Row(null, List.of(1, 3), 0, early, 2, fewer().date("2026-04-08"), Scope.FOLLOWING, 0,
                List.of("session.series.below-taken on 2026-04-15"))));
        rows.add(row("seats of all", new Row(null, List.of(1, 2, 3), 0, early, 1, fewer(), Scope.ALL, 0,
                List.of("session.capacity-below-taken on 2026-04-01", "session.series.below-taken on 2026-04-08 and 1"))));
        rows.add(row("one would be past", new Row(null, List.of(), 0, "2026-03-30T09:00:00Z", 3, aSessionDraft().date("2026-04-12"),
                Scope.ALL, 0, List.of("session.series.would-be-past on 2026-04-01"))));
        rows.add(row("two would be past", new Row(null, List.of(), 0, "2026-03-31T09:00:00Z", 3, aSessionDraft().date("2026-04-01"),
                Scope.ALL, 0, List.of("session.series.would-be-past on 2026-04-01 and 1"))));
        rows.add(row("fewer than it takes", new Row(MINIMUM, List.of(), 0, early, 1, fewer(), Scope.ALL, 0,
                List.of("session.capacity-below-minimum on 2026-04-01 and 2"))));
        rows.add(row("a draw where people are", new Row(null, List.of(2), 0, early, 1, aSessionDraft().terms(DRAW), Scope.ALL, 0,
                List.of("session.draw-has-signups on 2026-04-08"))));
        rows.add(row("a draw that would be over", new Row(DRAW, List.of(), 0, early, 3, aSessionDraft().date("2026-03-17"), Scope.ALL, 0,
                List.of("terms.draw.at: session.terms.draw-when on 2026-04-01"))));
        rows.add(row("a decision that would be over", new Row(MINIMUM, List.of(), 0, early, 3,
                aSessionDraft().date("2026-03-17").time("09:00"), Scope.ALL, 0,
                List.of("terms.minimum.decideMinutes: session.terms.decide-when on 2026-04-01"))));
        rows.add(row("changed meanwhile", new Row(null, List.of(), 0, early, 2, aSessionDraft().date("2026-04-08"), Scope.FOLLOWING, 4,
                List.of("session.stale on 2026-04-08"))));
        rows.add(row("begun", new Row(null, List.of(), 0, "2026-04-01T15:30:00Z", 1, aSessionDraft().date("2026-04-03"), Scope.ALL, 0,
                List.of("session.has-begun on 2026-04-01"))));
        rows.add(row("called off", new Row(null, List.of(), 2, early, 2, aSessionDraft().date("2026-04-08"), Scope.FOLLOWING, 0,
                List.of("signup.called-off on 2026-04-08"))));
        rows.add(row("alone, it needs no name", new Row(null, List.of(1), 0, early, 1, fewer(), Scope.THIS, 0,
                List.of("session.capacity-below-taken"))));
        return rows;
    }

    private static Object[] row(String name, Row row) {
        return new Object[] {name, row};
    }

    private static SessionDrafts fewer() {
        return aSessionDraft().capacity(1);
    }

    private final World world = new World();
    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeAccess access = new FakeAccess();
    private final Row row;

    public InTheWayTest(String name, Row row) {
        this.row = row;
    }

    @Test
    public void isToldByItsDay() {
        List<Session> three = three();
        row.full().forEach(number -> List.of(Cast.ANA, Cast.BO).forEach(person -> signUp(person, three.get(number - 1))));
        if (row.off() > 0) {
            world.signups.changing(three.get(row.off() - 1).id(), seating -> {
                seating.callOff("Flood");
                return true;
            });
        }
        clock.set(Instant.parse(row.now()));
        Answer<ChangedSessions> answer = new ChangeSession(
                        meetings(), planning(), world.sessions, world.series, new SeatLock(keeper()), world.transactions)
                .change(HOST, three.get(row.changed() - 1).id(), row.draft().draft(), row.scope(), row.version());
        assertEquals(row.told(), Answers.refusals(answer).stream().map(InTheWayTest::told).toList());
    }

    private static String told(Refusal refusal) {
        return refusal.field().map(field -> field + ": ").orElse("")
                + refusal.reason()
                + refusal.sessions().map(on -> " on " + on.day() + (on.others() > 0 ? " and " + on.others() : "")).orElse("");
    }

    private List<Session> three() {
        GroupProfile profile = new GroupProfile(Cast.ENG, "Rust", "We read.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId group = world.groups.add(profile, Cast.HOST, clock.instant());
        world.groups.settle(group, new PageId(77));
        access.showToAll(new PageId(77));
        return Answers.given(new ScheduleSeries(new Groups(world.groups, access), planning(), world.series, world.transactions)
                .schedule(HOST, group, aSeriesDraft().of(aSessionDraft().terms(row.terms())).times(3).draft())).sessions();
    }

    private void signUp(PersonKey person, Session session) {
        new SignUp(meetings(), keeper(), new FakeEntitled()).signUp(Viewer.of(person), session.id(), Door.REST);
    }

    private Meetings meetings() {
        return new Meetings(world.sessions, world.groups, access, clock);
    }

    private Planning planning() {
        return new Planning(
                new NewSessions(world.sessions, name -> true, () -> "seed"), world.series, meetings(), access, new FakePeople(), clock);
    }

    private SeatKeeper keeper() {
        return new SeatKeeper(world.signups, new FakePeople(), clock);
    }
}
