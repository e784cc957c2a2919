package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** People who sign up for many sessions of a bounded series at the same moment, on several nodes. */
public abstract class SeriesBoundRaceContract {

    private static final int ROUNDS = 5;
    private static final int SESSIONS = 8;

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
        group = nodes.get(0).groups().add(profile, Cast.HOST, clock.instant());
        nodes.get(0).groups().settle(group, new PageId(77));
        access.showToAll(new PageId(77));
    }

    private List<SessionId> series(int number, int bound) {
        List<SessionId> sessions = new ArrayList<>();
        NewSession plan = Plans.plan(30);
        for (int i = 0; i < SESSIONS; i++) {
            LocalDateTime day = LocalDateTime.of(2026, 12, 1 + i, 17, 30);
            Occurrence which = new Occurrence(new SeriesId(number), day, false, Optional.of(bound));
            sessions.add(nodes.get(0).sessions().add(group, new NewSession(plan.plan(), plan.terms(), Optional.of(which), "")).id());
        }
        return sessions;
    }

    private SeatKeeper keeper(Nodes.Node node) {
        return new SeatKeeper(node.signups(), people, clock);
    }

    private Meetings meetings(Nodes.Node node) {
        return new Meetings(node.sessions(), node.groups(), access, clock);
    }

    private SignupOutcome signUp(Nodes.Node node, PersonKey person, SessionId session) {
        return new SignUp(meetings(node), keeper(node), new FakeEntitled()).signUp(Viewer.of(person), session, Door.REST);
    }

    private int signedUp(PersonKey person, List<SessionId> sessions) {
        return nodes.get(2).signups().of(person, sessions).size();
    }

    private long rows(PersonKey person) {
        return nodes.get(2).ao().count(SeriesPlaceRow.class, "PERSON = ?", person.value());
    }

    @Test
    public void exactlyAsManyComeThroughAsTheSeriesAllows() throws Exception {
        for (int bound : List.of(1, 3, 6)) {
            for (int round = 0; round < ROUNDS; round++) {
                PersonKey person = new PersonKey("p" + bound + "-" + round);
                List<SessionId> sessions = series(100 * bound + round, bound);
                List<Callable<SignupOutcome>> clicks = new ArrayList<>();
                for (int i = 0; i < SESSIONS; i++) {
                    Nodes.Node node = nodes.get(i % 2);
                    SessionId session = sessions.get(i);
                    clicks.add(() -> signUp(node, person, session));
                }
                List<SignupOutcome> outcomes = Race.of(clicks);
                SignupOutcome refused = new SignupOutcome.Refused(Refusal.refused("signup.series-bound", bound));
                assertEquals(bound, outcomes.stream().filter(SignupOutcome.Entered.class::isInstance).count());
                assertEquals(SESSIONS - bound, outcomes.stream().filter(refused::equals).count());
                assertEquals(bound, signedUp(person, sessions));
                assertEquals(bound, rows(person));
            }
        }
    }

    @Test
    public void manyPeopleWhoWantTheSameTwoSessionsInTurnsGetOneEach() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<SessionId> sessions = series(round + 1, 1);
            List<Callable<Boolean>> clicks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                PersonKey person = new PersonKey("q" + round + "-" + i / 2);
                SessionId session = sessions.get(i % 2 == 0 ? i / 8 : 1 - i / 8);
                Nodes.Node node = nodes.get(i % 2);
                clicks.add(() -> signUp(node, person, session) instanceof SignupOutcome.Entered);
            }
            assertEquals(8, Race.of(clicks).stream().filter(entered -> entered).count());
            for (int i = 0; i < 8; i++) {
                assertEquals(1, signedUp(new PersonKey("q" + round + "-" + i), sessions));
            }
        }
    }

    @Test
    public void whoGivesOneUpAndTakesAnotherAtOnceNeverHasMoreThanAllowed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<SessionId> sessions = series(round + 1, 2);
            PersonKey person = new PersonKey("r" + round);
            signUp(nodes.get(0), person, sessions.get(0));
            signUp(nodes.get(0), person, sessions.get(1));
            List<Callable<SignupOutcome>> clicks = new ArrayList<>();
            clicks.add(() -> new CancelSignup(meetings(nodes.get(0)), keeper(nodes.get(0)), new FakeEntitled())
                    .cancel(Viewer.of(person), sessions.get(0), Door.REST));
            for (int i = 2; i < SESSIONS; i++) {
                Nodes.Node node = nodes.get(i % 2);
                SessionId session = sessions.get(i);
                clicks.add(() -> signUp(node, person, session));
            }
            long entered = Race.of(clicks).stream().filter(SignupOutcome.Entered.class::isInstance).count();
            assertEquals(1 + entered, signedUp(person, sessions));
            assertEquals(1 + entered, rows(person));
            assertTrue(entered < 2);
        }
    }
}
