package org.peerlearning.signup.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.confluence.store.AoStores;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.Tag;
import org.peerlearning.host.services.Database;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AddParticipant;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.CheckSignups;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;

/**
 * The database goes away before the first, the second, … the last statement of every use case. Whatever the moment, the change has
 * happened or it has not, the check finds nothing wrong, and asking again brings it about.
 */
public abstract class CrashContract {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonKey HOST = new PersonKey("host");
    private static final PersonKey ANA = new PersonKey("ana");
    private static final PersonKey BO = new PersonKey("bo");
    private static final PersonKey CEM = new PersonKey("cem");

    /** What a use case finds: two sessions of one seat each; in the first Ana sits and Bo and Cem wait, in the second nobody. */
    private record Scene(SessionId first, SessionId second) {}

    private interface Act {
        void on(Scene scene);
    }

    private static final class Gone extends SQLException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super("the database went away", "08006");
        }
    }

    private Database database;
    private final FakeAccess access = new FakeAccess();
    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private GroupRepository groups;
    private SessionRepository sessions;
    private SignupRepository signups;
    private SignUp signUp;
    private CancelSignup cancel;
    private AnswerOffer answer;
    private ChangeMind changeMind;
    private AddParticipant add;
    private RemoveParticipant remove;
    private DecideRequest decide;
    private MoveParticipant move;
    private ChangeCapacity capacity;
    private CallOff callOff;
    private EndSignups endSignups;
    private PassSeatsOn passSeatsOn;
    private CheckSignups check;

    abstract Database open();

    @Before
    public final void wire() {
        database = open();
        AoStores stores = AoStores.on(database);
        groups = stores.groups();
        sessions = stores.sessions();
        signups = stores.signups();
        Everybody everybody = new Everybody(PARIS);
        Meetings meetings = new Meetings(sessions, groups, access, clock);
        SeatKeeper keeper = new SeatKeeper(signups, everybody, clock);
        Desk desk = new Desk(meetings, signups, access);
        signUp = new SignUp(meetings, keeper);
        cancel = new CancelSignup(meetings, keeper);
        answer = new AnswerOffer(meetings, keeper);
        changeMind = new ChangeMind(meetings, keeper);
        add = new AddParticipant(desk, keeper, everybody, access);
        remove = new RemoveParticipant(desk, keeper);
        decide = new DecideRequest(desk, keeper);
        move = new MoveParticipant(desk, keeper, stores.transactions());
        capacity = new ChangeCapacity(desk, keeper);
        callOff = new CallOff(desk, keeper);
        endSignups = new EndSignups(signups, keeper, stores.transactions());
        passSeatsOn = new PassSeatsOn(signups, keeper, clock);
        check = new CheckSignups(stores.audit(), keeper, everybody, access, clock);
        access.makeWikiAdministrator(HOST);
    }

    @After
    public final void close() {
        database.close();
    }

    @Test
    public void signingUp() {
        everyMoment(scene -> signUp.signUp(Viewer.of(new PersonKey("dot")), scene.second(), Door.REST));
    }

    @Test
    public void joiningTheLine() {
        everyMoment(scene -> signUp.signUp(Viewer.of(new PersonKey("dot")), scene.first(), Door.REST));
    }

    @Test
    public void cancelling() {
        everyMoment(scene -> cancel.cancel(Viewer.of(ANA), scene.first(), Door.REST));
    }

    @Test
    public void takingBackAChangeOfMind() {
        everyMoment(
                scene -> cancel.cancel(Viewer.of(CEM), scene.first(), Door.REST),
                scene -> changeMind.change(Viewer.of(CEM), scene.first(), Door.REST));
    }

    @Test
    public void acceptingAnOffer() {
        everyMoment(
                scene -> cancel.cancel(Viewer.of(ANA), scene.first(), Door.REST),
                scene -> answer.accept(Viewer.of(BO), scene.first(), Door.REST));
    }

    @Test
    public void decliningAnOffer() {
        everyMoment(
                scene -> cancel.cancel(Viewer.of(ANA), scene.first(), Door.REST),
                scene -> answer.decline(Viewer.of(BO), scene.first(), Door.REST));
    }

    @Test
    public void passingOnAnOfferThatRanOut() {
        everyMoment(
                scene -> {
                    cancel.cancel(Viewer.of(ANA), scene.first(), Door.REST);
                    clock.pass(Duration.ofHours(30));
                },
                scene -> passSeatsOn.run());
    }

    @Test
    public void addingSomebody() {
        everyMoment(scene -> add.add(Viewer.of(HOST), scene.second(), "dot"));
    }

    @Test
    public void removingSomebody() {
        everyMoment(scene -> remove.remove(Viewer.of(HOST), scene.first(), signup(scene.first(), ANA), "Room too small"));
    }

    @Test
    public void movingSomebody() {
        everyMoment(scene -> move.move(Viewer.of(HOST), scene.first(), signup(scene.first(), ANA), scene.second()));
    }

    @Test
    public void changingCapacity() {
        everyMoment(scene -> capacity.change(Viewer.of(HOST), scene.first(), 3));
    }

    @Test
    public void callingOff() {
        everyMoment(scene -> callOff.callOff(Viewer.of(HOST), scene.first(), "Rain"));
    }

    @Test
    public void leavingTheWiki() {
        everyMoment(scene -> endSignups.of(ANA));
    }

    @Test
    public void acceptingARequest() {
        everyMoment(scene -> {}, scene -> decide.accept(Viewer.of(HOST), scene.first(), signup(scene.first(), ANA)), true);
    }

    private void everyMoment(Act act) {
        everyMoment(scene -> {}, act, false);
    }

    private void everyMoment(Act before, Act act) {
        everyMoment(before, act, false);
    }

    private void everyMoment(Act before, Act act, boolean approval) {
        Scene whole = scene(before, approval);
        List<String> untouched = story(whole);
        long from = database.statements();
        act.on(whole);
        int statements = (int) (database.statements() - from);
        List<String> done = story(whole);
        assertTrue("the act does something", statements > 3 && !done.equals(untouched));

        for (int moment = 1; moment <= statements; moment++) {
            Scene scene = scene(before, approval);
            // What the act is there to mend, such as an offer that ran out, is found before as well.
            List<Object> foundBefore = findings();
            goneBefore(moment, () -> act.on(scene));
            List<String> left = story(scene);
            assertTrue("half done when the database went away before statement " + moment + ": " + left,
                    left.equals(untouched) || left.equals(done));
            assertTrue("found when the database went away before statement " + moment + ": " + findings(),
                    foundBefore.containsAll(findings()));
            act.on(scene);
            assertEquals("asked again after statement " + moment, done, story(scene));
            assertEquals("found in the end", List.of(), findings());
        }
    }

    private List<Object> findings() {
        return check.check(Viewer.of(HOST)).fold(report -> List.copyOf(report.findings()), List::copyOf);
    }

    private void goneBefore(int moment, Runnable act) {
        AtomicInteger left = new AtomicInteger(moment);
        database.counter().before(() -> {
            if (left.decrementAndGet() <= 0) {
                throw new Gone();
            }
        });
        try {
            act.run();
        } catch (RuntimeException gone) {
            // Whoever asked sees that there was no answer; what counts is what is left behind.
            assertTrue(gone.toString(), causedByGone(gone));
        } finally {
            database.counter().before(() -> {});
        }
    }

    private static boolean causedByGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Gone) {
                return true;
            }
        }
        return false;
    }

    private Scene scene(Act before, boolean approval) {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        GroupProfile profile =
                new GroupProfile(new SpaceKey("ENG"), "Crash", "Crash", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId group = groups.add(profile, HOST, clock.instant());
        PageId page = new PageId(7_000_000 + group.value());
        groups.settle(group, page);
        access.showToAll(page);
        Scene scene = new Scene(session(group, approval), session(group, false));
        for (PersonKey person : List.of(ANA, BO, CEM)) {
            signUp.signUp(Viewer.of(person), scene.first(), Door.REST);
        }
        before.on(scene);
        return scene;
    }

    private SessionId session(GroupId group, boolean approval) {
        SessionTime time = new SessionTime(LocalDateTime.parse("2026-03-07T18:00"), PARIS, 90);
        SignupTerms terms = new SignupTerms(Optional.empty(), Optional.empty(), 0, approval);
        return sessions.add(group, new NewSession(new SessionPlan(time, "", Optional.empty(), 1), terms)).id();
    }

    private SignupId signup(SessionId session, PersonKey person) {
        return Optional.ofNullable(signups.of(person, List.of(session)).get(session)).map(Signup::id).orElse(new SignupId(0));
    }

    /** Who stands where in both sessions, and how many lines of history there are. */
    private List<String> story(Scene scene) {
        List<String> story = new ArrayList<>();
        for (SessionId session : List.of(scene.first(), scene.second())) {
            for (Standing standing : Standing.values()) {
                if (standing.isActive()) {
                    signups.standing(session, standing, 0, 100)
                            .forEach(signup -> story.add(signup.person().value() + " " + standing + " " + signup.seat()));
                }
            }
            story.add(sessions.byId(session).orElseThrow().capacity() + " seats, "
                    + signups.history(session, Optional.empty(), 100).size() + " lines");
        }
        return story;
    }
}
