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
import java.util.Map;
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
import org.peerlearning.host.services.Database;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeAudit;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.notice.SignupNotices;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.MinimumTerms;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
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
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AddParticipant;
import org.peerlearning.signup.AddParticipants;
import org.peerlearning.signup.AddWalkIn;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.CheckSignups;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.DeclineInvitation;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.HoldAnyway;
import org.peerlearning.signup.Invite;
import org.peerlearning.signup.MarkAttendance;
import org.peerlearning.signup.MergeSessions;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignUpColleague;
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
    private static final PersonKey DOT = new PersonKey("dot");

    private static final SignupTerms APPROVAL = new SignupTerms(Optional.empty(), Optional.empty(), 0, true);
    /** Two days after everybody has entered. */
    private static final SignupTerms DRAW = with(Optional.of(new DrawTerms(LocalDateTime.parse("2026-03-04T12:00"), 0)), Optional.empty());
    /** Two people, which is decided a day before the start. */
    private static final SignupTerms MINIMUM = with(Optional.empty(), Optional.of(new MinimumTerms(2, 24 * 60)));

    /** The only seat is kept for two days, for Cem and Dot. */
    private static final SignupTerms KEPT = new SignupTerms(
            Optional.empty(),
            Optional.empty(),
            0,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new KeptSeats(1, KeptSeats.Whom.WIKI_GROUP, "photographers", LocalDateTime.parse("2026-03-04T12:00"))));

    private static SignupTerms with(Optional<DrawTerms> draw, Optional<MinimumTerms> minimum) {
        return new SignupTerms(Optional.empty(), Optional.empty(), 0, false, draw, minimum, Optional.empty());
    }

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

    /** 1 for every moment, 2 for every other one, and so on. */
    int every() {
        return 1;
    }

    private Database database;
    private final FakeAccess access = new FakeAccess();
    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeEntitled entitled = new FakeEntitled();
    private GroupRepository groups;
    private SessionRepository sessions;
    private SignupRepository signups;
    private NoticeAudit notices;
    private SignUp signUp;
    private CancelSignup cancel;
    private AnswerOffer answer;
    private ChangeMind changeMind;
    private AddParticipant add;
    private RemoveParticipant remove;
    private DecideRequest decide;
    private MoveParticipant move;
    private ChangeCapacity capacity;
    private HoldAnyway hold;
    private SignUpColleague colleague;
    private Invite invite;
    private DeclineInvitation declineInvitation;
    private CallOff callOff;
    private AddParticipants addSeveral;
    private AddWalkIn walkIn;
    private MarkAttendance attendance;
    private MergeSessions merge;
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
        notices = stores.noticeAudit();
        Everybody everybody = new Everybody(PARIS);
        Meetings meetings = new Meetings(sessions, groups, access, clock);
        SeatKeeper keeper = new SeatKeeper(signups, everybody, clock, new SignupNotices(stores.notices()));
        Desk desk = new Desk(meetings, signups, access);
        signUp = new SignUp(meetings, keeper, entitled);
        cancel = new CancelSignup(meetings, keeper, entitled);
        answer = new AnswerOffer(meetings, keeper, entitled);
        changeMind = new ChangeMind(meetings, keeper, entitled);
        add = new AddParticipant(desk, keeper, everybody, access, entitled);
        remove = new RemoveParticipant(desk, keeper);
        decide = new DecideRequest(desk, keeper);
        move = new MoveParticipant(desk, keeper, stores.transactions(), entitled);
        capacity = new ChangeCapacity(desk, keeper);
        hold = new HoldAnyway(desk, keeper);
        colleague = new SignUpColleague(meetings, keeper, desk, everybody, access, entitled);
        invite = new Invite(meetings, keeper, desk, everybody, access);
        declineInvitation = new DeclineInvitation(meetings, keeper, entitled);
        entitled.keepSeatsFor(CEM, DOT);
        callOff = new CallOff(desk, keeper);
        addSeveral = new AddParticipants(desk, keeper, everybody, access, entitled);
        walkIn = new AddWalkIn(desk, keeper, everybody, access, entitled);
        attendance = new MarkAttendance(desk, keeper);
        merge = new MergeSessions(desk, keeper, stores.transactions(), entitled);
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
        everyMoment(APPROVAL, scene -> {}, scene -> decide.accept(Viewer.of(HOST), scene.first(), signup(scene.first(), ANA)));
    }

    @Test
    public void enteringADraw() {
        everyMoment(DRAW, scene -> {}, scene -> signUp.signUp(Viewer.of(new PersonKey("dot")), scene.first(), Door.REST));
    }

    @Test
    public void drawingLots() {
        everyMoment(DRAW, scene -> clock.pass(Duration.ofDays(3)), scene -> passSeatsOn.run());
    }

    @Test
    public void drawingLotsInPassing() {
        everyMoment(
                DRAW,
                scene -> clock.pass(Duration.ofDays(3)),
                scene -> signUp.signUp(Viewer.of(new PersonKey("dot")), scene.first(), Door.REST));
    }

    @Test
    public void decidingThatTooFewCome() {
        everyMoment(MINIMUM, scene -> clock.pass(Duration.ofDays(5)), scene -> passSeatsOn.run());
    }

    @Test
    public void decidingThatEnoughCome() {
        everyMoment(
                MINIMUM,
                scene -> {
                    capacity.change(Viewer.of(HOST), scene.first(), 3);
                    clock.pass(Duration.ofDays(4));
                    answer.accept(Viewer.of(BO), scene.first(), Door.REST);
                    clock.pass(Duration.ofDays(1));
                },
                scene -> passSeatsOn.run());
    }

    @Test
    public void holdingItAnyway() {
        everyMoment(MINIMUM, scene -> {}, scene -> hold.hold(Viewer.of(HOST), scene.first()));
    }

    @Test
    public void takingAKeptSeat() {
        everyMoment(
                KEPT,
                scene -> cancel.cancel(Viewer.of(CEM), scene.first(), Door.REST),
                scene -> signUp.signUp(Viewer.of(DOT), scene.first(), Door.REST));
    }

    @Test
    public void passingOnAKeptSeat() {
        everyMoment(
                KEPT,
                scene -> signUp.signUp(Viewer.of(DOT), scene.first(), Door.REST),
                scene -> cancel.cancel(Viewer.of(CEM), scene.first(), Door.REST));
    }

    @Test
    public void passingOnASeatThatIsKeptNoMore() {
        everyMoment(
                KEPT,
                scene -> {
                    cancel.cancel(Viewer.of(CEM), scene.first(), Door.REST);
                    clock.pass(Duration.ofDays(3));
                },
                scene -> passSeatsOn.run());
    }

    @Test
    public void signingUpAColleague() {
        everyMoment(scene -> colleague.signUp(Viewer.of(ANA), scene.second(), "dot", Door.REST));
    }

    @Test
    public void inviting() {
        everyMoment(scene -> invite.invite(Viewer.of(ANA), scene.second(), List.of("bo", "dot"), Door.REST));
    }

    @Test
    public void acceptingAnInvitation() {
        everyMoment(
                scene -> invite.invite(Viewer.of(ANA), scene.second(), List.of("dot"), Door.REST),
                scene -> signUp.signUp(Viewer.of(DOT), scene.second(), Door.REST));
    }

    @Test
    public void decliningAnInvitation() {
        everyMoment(
                scene -> invite.invite(Viewer.of(ANA), scene.second(), List.of("dot"), Door.REST),
                scene -> declineInvitation.decline(Viewer.of(DOT), scene.second(), Door.REST));
    }

    @Test
    public void addingSomebodyWhoIsInvited() {
        everyMoment(
                scene -> invite.invite(Viewer.of(ANA), scene.second(), List.of("dot"), Door.REST),
                scene -> add.add(Viewer.of(HOST), scene.second(), "dot"));
    }

    @Test
    public void addingSeveral() {
        everyMoment(scene -> addSeveral.add(Viewer.of(HOST), scene.second(), List.of("dot", "eva", "ana")));
    }

    @Test
    public void merging() {
        everyMoment(scene -> merge.merge(Viewer.of(HOST), scene.first(), scene.second(), "Too few of us"));
    }

    @Test
    public void mergingTheOtherWay() {
        everyMoment(
                scene -> {
                    signUp.signUp(Viewer.of(new PersonKey("dot")), scene.second(), Door.REST);
                    capacity.change(Viewer.of(HOST), scene.first(), 4);
                },
                scene -> merge.merge(Viewer.of(HOST), scene.second(), scene.first(), "Too few of us"));
    }

    @Test
    public void givingAWalkInASeat() {
        everyMoment(scene -> clock.pass(Duration.ofDays(6)), scene -> walkIn.add(Viewer.of(HOST), scene.second(), "dot"));
    }

    @Test
    public void sayingWhoWasThere() {
        everyMoment(
                scene -> clock.pass(Duration.ofDays(6)),
                scene -> attendance.mark(Viewer.of(HOST), scene.first(), Map.of(signup(scene.first(), ANA), Attendance.PRESENT)));
    }

    private void everyMoment(Act act) {
        everyMoment(scene -> {}, act);
    }

    private void everyMoment(Act before, Act act) {
        everyMoment(SignupTerms.OPEN, before, act);
    }

    private void everyMoment(SignupTerms terms, Act before, Act act) {
        Scene whole = scene(before, terms);
        List<String> untouched = story(whole);
        long from = database.statements();
        act.on(whole);
        int statements = (int) (database.statements() - from);
        List<String> done = story(whole);
        assertTrue("the act does something", statements > 3 && !done.equals(untouched));

        for (int moment = 1; moment <= statements; moment = next(moment, statements)) {
            Scene scene = scene(before, terms);
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

    /** Some may be left out between the first and the last. */
    private int next(int moment, int last) {
        return moment < last ? Math.min(moment + every(), last) : last + 1;
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

    private Scene scene(Act before, SignupTerms terms) {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        GroupProfile profile =
                new GroupProfile(new SpaceKey("ENG"), "Crash", "Crash", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId group = groups.add(profile, HOST, clock.instant());
        PageId page = new PageId(7_000_000 + group.value());
        groups.settle(group, page);
        access.showToAll(page);
        Scene scene = new Scene(session(group, terms), session(group, SignupTerms.OPEN));
        for (PersonKey person : List.of(ANA, BO, CEM)) {
            signUp.signUp(Viewer.of(person), scene.first(), Door.REST);
        }
        before.on(scene);
        return scene;
    }

    private SessionId session(GroupId group, SignupTerms terms) {
        SessionTime time = new SessionTime(LocalDateTime.parse("2026-03-07T18:00"), PARIS, 90);
        String seed = terms.draw().isPresent() ? "5eed" : "";
        return sessions.add(group, new NewSession(new SessionPlan(time, "", Optional.empty(), 1), terms).withDrawSeed(seed)).id();
    }

    private SignupId signup(SessionId session, PersonKey person) {
        return Optional.ofNullable(signups.of(person, List.of(session)).get(session)).map(Signup::id).orElse(new SignupId(0));
    }

    /** Who stands where in both sessions, how many lines of history there are, and what people are to be told. */
    private List<String> story(Scene scene) {
        List<String> story = new ArrayList<>();
        for (SessionId session : List.of(scene.first(), scene.second())) {
            for (Standing standing : Standing.values()) {
                if (standing.isActive()) {
                    signups.standing(session, standing, 0, 100)
                            .forEach(signup -> story.add(signup.person().value() + " " + standing + " " + signup.seat() + " "
                                    + signup.attendance()));
                }
            }
            Session read = sessions.byId(session).orElseThrow();
            story.add(read.capacity() + " seats, drawn " + read.drawn().isPresent() + ", decided " + read.decided() + ", off "
                    + read.calledOff() + ", " + signups.drawOf(session).map(draw -> draw.entrants().size()).orElse(0) + " lots, "
                    + signups.history(session, Optional.empty(), 100).size() + " lines");
            notices.list(NoticeState.WAITING, Optional.empty(), 100).stream()
                    .map(Notice::fact)
                    .filter(fact -> fact.about().session().equals(Optional.of(session)))
                    .map(fact -> fact.kind() + " to " + fact.to().reader().map(PersonKey::value).orElse("many"))
                    .sorted()
                    .forEach(story::add);
        }
        return story;
    }
}
