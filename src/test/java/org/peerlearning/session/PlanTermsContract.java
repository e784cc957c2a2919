package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.session.SeriesDrafts.aSeriesDraft;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.session.SessionDraft.DrawDraft;
import org.peerlearning.session.SessionDraft.KeptDraft;
import org.peerlearning.session.SessionDraft.MinimumDraft;
import org.peerlearning.session.SessionDraft.TermsDraft;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.DrawRecord;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SeatLock;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;

/**
 * Draws, minimums and kept seats of sessions that are part of a series or planned anew, wherever they are kept. It is 2 March 2026; the
 * series of the tests meets on Wednesdays at 17:30 in Paris from 1 April on.
 */
public abstract class PlanTermsContract {

    private static final Viewer HOST = Viewer.of(Cast.HOST);
    private static final TermsDraft DRAW =
            new TermsDraft(null, null, 0, false, new DrawDraft("2026-03-30T12:00", null), null, null);
    private static final TermsDraft MINIMUM =
            new TermsDraft(null, null, 0, false, null, new MinimumDraft(2, 1_440), null);
    private static final Instant DRAWN = Instant.parse("2026-03-30T10:00:00Z");

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private PlanningStage stage;
    private GroupId group;
    private int lastSeed;

    /** Nothing is in it yet. */
    protected abstract PlanningStage empty();

    @Before
    public final void oneGroup() {
        stage = empty();
        GroupProfile profile = new GroupProfile(Cast.ENG, "Rust", "We read.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = stage.groups().add(profile, Cast.HOST, clock.instant());
        stage.groups().settle(group, new PageId(77));
        access.showToAll(new PageId(77));
    }

    private Meetings meetings() {
        return new Meetings(stage.sessions(), stage.groups(), access, clock);
    }

    private Planning planning() {
        NewSessions made = new NewSessions(stage.sessions(), "photographers"::equals, () -> "seed " + ++lastSeed);
        return new Planning(made, stage.series(), meetings(), access, people, clock);
    }

    private SeatKeeper keeper() {
        return new SeatKeeper(stage.signups(), people, clock);
    }

    private Answer<PlannedSeries> schedule(SessionDrafts first, int times) {
        return new ScheduleSeries(new Groups(stage.groups(), access), planning(), stage.series(), stage.transactions())
                .schedule(HOST, group, aSeriesDraft().of(first).times(times).draft());
    }

    private List<Session> scheduled(TermsDraft terms, int times) {
        return Answers.given(schedule(aSessionDraft().terms(terms), times)).sessions();
    }

    private Answer<ChangedSessions> change(Session session, SessionDrafts drafts, Scope scope) {
        SeatLock lock = new SeatLock(keeper());
        return new ChangeSession(meetings(), planning(), stage.sessions(), stage.series(), lock, stage.transactions())
                .change(HOST, session.id(), drafts.draft(), scope, now(session).version());
    }

    private void changed(Session session, SessionDrafts drafts, Scope scope) {
        Answers.given(change(session, drafts, scope));
    }

    private List<String> wrong(Session session, SessionDrafts drafts) {
        return Answers.reasons(change(session, drafts, Scope.THIS));
    }

    private void signUp(PersonKey person, Session session) {
        new SignUp(meetings(), keeper(), new FakeEntitled()).signUp(Viewer.of(person), session.id(), Door.REST);
    }

    private void theClockLooks() {
        new PassSeatsOn(stage.signups(), keeper(), clock).run();
    }

    private Session now(Session session) {
        return stage.sessions().byId(session.id()).orElseThrow();
    }

    private Standing standing(PersonKey person, Session session) {
        Signup signup = stage.signups().of(person, List.of(session.id())).get(session.id());
        return signup.standing();
    }

    private Optional<String> seed(Session session) {
        return stage.signups().drawOf(session.id()).map(DrawRecord::seed);
    }

    private List<SessionId> due(String instant) {
        return stage.signups().due(Instant.parse(instant), 10);
    }

    @Test
    public void eachSessionOfASeriesHasADrawOfItsOwn() {
        List<Session> two = scheduled(DRAW, 2);
        assertEquals(List.of("seed 1", "seed 2"), two.stream().map(session -> seed(session).orElseThrow()).toList());
        assertEquals(List.of(), due("2026-03-30T09:59:59Z"));
        assertEquals(List.of(two.get(0).id()), due("2026-03-30T10:00:00Z"));
        assertEquals(List.of(two.get(0).id(), two.get(1).id()), due("2026-04-06T10:00:00Z"));
    }

    @Test
    public void aSeriesGoesOnWithDrawsOfTheirOwnAsLongAsTheyAreToCome() {
        List<Session> two = scheduled(DRAW, 2);
        ExtendSeries extending = new ExtendSeries(
                new Groups(stage.groups(), access), planning(), stage.series(), stage.sessions(), stage.transactions());
        SeriesId series = two.get(0).series().orElseThrow();
        Session third = Answers.given(extending.extend(HOST, series, new MoreSessions(1, null, null))).sessions().get(0);
        assertEquals(Optional.of("seed 3"), seed(third));
        assertEquals(LocalDateTime.parse("2026-04-13T12:00"), third.terms().draw().orElseThrow().at());
        assertEquals(
                List.of("dates: session.terms.draw-when"),
                Answers.reasons(extending.extend(HOST, series, new MoreSessions(null, null, List.of("2026-03-03")))));
    }

    @Test
    public void aSeriesKeepsSeatsForAGroupThatTheWikiHas() {
        KeptDraft unknown = new KeptDraft(2, "wiki-group", "painters", "2026-03-20T12:00");
        KeptDraft known = new KeptDraft(2, "wiki-group", "photographers", "2026-03-20T12:00");
        assertEquals(
                List.of("session.terms.kept.wikiGroup: session.kept.unknown-group"),
                Answers.reasons(schedule(aSessionDraft().terms(new TermsDraft(null, null, 0, false, null, null, unknown)), 2)));
        Session session = scheduled(new TermsDraft(null, null, 0, false, null, null, known), 2).get(0);
        assertEquals(
                List.of("terms.kept.wikiGroup: session.kept.unknown-group"),
                wrong(session, aSessionDraft().terms(new TermsDraft(null, null, 0, false, null, null, unknown))));
    }

    @Test
    public void whatTheClockHasToDoMovesAlongWithTheSession() {
        Session session = scheduled(DRAW, 1).get(0);
        changed(session, aSessionDraft().date("2026-04-03"), Scope.THIS);
        assertEquals(List.of(), due("2026-04-01T09:59:59Z"));
        assertEquals(List.of(session.id()), due("2026-04-01T10:00:00Z"));
    }

    @Test
    public void aSessionDoesNotMoveToWhereItsDrawWouldBeOver() {
        Session drawing = scheduled(DRAW, 1).get(0);
        assertEquals(List.of("terms.draw.at: session.terms.draw-when"), wrong(drawing, aSessionDraft().date("2026-03-04").time("09:00")));
        Session asking = scheduled(MINIMUM, 1).get(0);
        assertEquals(
                List.of("terms.minimum.decideMinutes: session.terms.decide-when"),
                wrong(asking, aSessionDraft().date("2026-03-03").time("09:00")));
    }

    @Test
    public void aDrawIsPlannedOrGivenUpWhileNobodyHasSignedUp() {
        List<Session> two = scheduled(null, 2);
        changed(two.get(0), aSessionDraft().terms(DRAW), Scope.ALL);
        assertEquals(List.of("seed 1", "seed 2"), two.stream().map(session -> seed(session).orElseThrow()).sorted().toList());
        signUp(Cast.ANA, two.get(0));
        assertEquals(Standing.IN_DRAW, standing(Cast.ANA, two.get(0)));
        assertEquals(List.of("session.draw-has-signups"), wrong(two.get(0), aSessionDraft().terms(MINIMUM)));

        changed(two.get(1), aSessionDraft().date("2026-04-08").terms(MINIMUM), Scope.THIS);
        assertEquals(Optional.empty(), seed(two.get(1)));
        assertEquals(List.of(two.get(1).id()), due("2026-04-07T15:30:00Z").stream().filter(two.get(1).id()::equals).toList());
        signUp(Cast.ANA, two.get(1));
        assertEquals(Standing.SEATED, standing(Cast.ANA, two.get(1)));
        assertEquals(
                List.of("session.draw-has-signups"),
                wrong(two.get(1), aSessionDraft().date("2026-04-08").terms(DRAW)));
    }

    @Test
    public void aDrawThatIsOverStaysAsItWasWhateverIsChanged() {
        Session session = scheduled(DRAW, 1).get(0);
        signUp(Cast.ANA, session);
        clock.set(DRAWN);
        theClockLooks();
        assertEquals(Optional.of(DRAWN), now(session).drawn());
        changed(session, aSessionDraft().date("2026-04-10").place("Room 9").terms(DRAW), Scope.THIS);
        changed(session, aSessionDraft().date("2026-04-11").terms(MINIMUM), Scope.THIS);
        changed(session, aSessionDraft().date("2026-04-12"), Scope.THIS);
        assertEquals(session.terms().draw(), now(session).terms().draw());
        assertEquals(2, now(session).terms().minimum().orElseThrow().people());
        assertEquals(Optional.of(DRAWN), now(session).drawn());
        assertEquals(Standing.SEATED, standing(Cast.ANA, session));
        assertEquals(Optional.of("seed 1"), seed(session));
    }

    @Test
    public void seatsDoNotBecomeFewerThanTheMinimum() {
        Session session = scheduled(MINIMUM, 1).get(0);
        assertEquals(List.of("session.capacity-below-minimum"), wrong(session, aSessionDraft().capacity(1)));
        clock.set(Instant.parse("2026-03-31T15:30:00Z"));
        signUp(Cast.ANA, session);
        theClockLooks();
        assertTrue(now(session).calledOff());
    }

    @Test
    public void theClockForgetsWhatWasSkipped() {
        Session session = scheduled(DRAW, 2).get(0);
        Answers.given(new SkipSession(meetings(), planning(), new SeatLock(keeper())).skip(HOST, session.id()));
        assertEquals(List.of(), due("2026-03-30T10:00:00Z"));
        assertEquals(Set.of(), Tallies.of(stage.sessions(), List.of(session.id())).keySet());
    }
}
