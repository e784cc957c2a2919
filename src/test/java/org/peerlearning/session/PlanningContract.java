package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.session.SeriesDrafts.aSeriesDraft;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
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
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SeatLock;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;

/**
 * Planning sessions, together with those who sign up for them, wherever both are kept. It is 2 March 2026; the series of the tests
 * meets on Wednesdays at 17:30 in Paris from 1 April on.
 */
public abstract class PlanningContract {

    private static final Viewer HOST = Viewer.of(Cast.HOST);
    private static final Viewer ANA = Viewer.of(Cast.ANA);
    private static final PageId PAGE = new PageId(77);

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private PlanningStage stage;
    private GroupId group;

    /** Nothing is in it yet. */
    protected abstract PlanningStage empty();

    @Before
    public final void oneGroup() {
        stage = empty();
        GroupProfile profile = new GroupProfile(Cast.ENG, "Rust", "We read.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = stage.groups().add(profile, Cast.HOST, clock.instant());
        stage.groups().settle(group, PAGE);
        access.showToAll(PAGE);
    }

    private Meetings meetings() {
        return new Meetings(stage.sessions(), stage.groups(), access, clock);
    }

    private Planning planning() {
        return new Planning(
                new NewSessions(stage.sessions(), name -> true, () -> "seed"), stage.series(), meetings(), access, people, clock);
    }

    private SeatKeeper keeper() {
        return new SeatKeeper(stage.signups(), people, clock);
    }

    private Groups groups() {
        return new Groups(stage.groups(), access);
    }

    private PlannedSeries scheduled(SeriesDrafts drafts) {
        return Answers.given(new ScheduleSeries(groups(), planning(), stage.series(), stage.transactions())
                .schedule(HOST, group, drafts.draft()));
    }

    /** Three Wednesdays. */
    private List<Session> three() {
        return scheduled(aSeriesDraft().times(3)).sessions();
    }

    private Answer<ChangedSessions> change(Viewer viewer, Session session, SessionDrafts drafts, Scope scope, Integer version) {
        return new ChangeSession(
                        meetings(), planning(), stage.sessions(), stage.series(), new SeatLock(keeper()), stage.transactions())
                .change(viewer, session.id(), drafts.draft(), scope, version);
    }

    private ChangedSessions changed(Session session, SessionDrafts drafts, Scope scope) {
        return Answers.given(change(HOST, session, drafts, scope, session.version()));
    }

    private Answer<PlannedSeries> extend(Series series, Integer count, String... dates) {
        return goOn(series, new MoreSessions(count, null, dates.length == 0 ? null : Arrays.asList(dates)));
    }

    private Answer<PlannedSeries> goOn(Series series, MoreSessions more) {
        return new ExtendSeries(groups(), planning(), stage.series(), stage.sessions(), stage.transactions())
                .extend(HOST, series.id(), more);
    }

    private Answer<Session> skip(Viewer viewer, Session session) {
        return new SkipSession(meetings(), planning(), new SeatLock(keeper())).skip(viewer, session.id());
    }

    private void signUp(PersonKey person, Session session) {
        new SignUp(meetings(), keeper(), new FakeEntitled()).signUp(Viewer.of(person), session.id(), Door.REST);
    }

    private Session now(Session session) {
        return stage.sessions().byId(session.id()).orElseThrow();
    }

    private List<String> starts(List<Session> sessions) {
        return sessions.stream().map(session -> now(session).time().start().toString()).toList();
    }

    private Optional<Standing> standing(PersonKey person, Session session) {
        return Optional.ofNullable(stage.signups().of(person, List.of(session.id())).get(session.id())).map(Signup::standing);
    }

    private Series series(Session session) {
        return stage.series().byId(session.series().orElseThrow()).orElseThrow();
    }

    @Test
    public void aSeriesIsSessionsOfTheirOwnThatKnowTheirSeries() {
        PlannedSeries planned = scheduled(aSeriesDraft().times(3).perPerson(2));
        assertEquals(List.of("2026-04-01T17:30", "2026-04-08T17:30", "2026-04-15T17:30"), starts(planned.sessions()));
        assertEquals(planned.sessions(), stage.sessions().ofSeries(planned.series().id()));
        assertEquals(List.of(planned.series()), stage.series().of(group));
        Session second = planned.sessions().get(1);
        assertEquals(
                Optional.of(new Occurrence(planned.series().id(), LocalDateTime.parse("2026-04-08T17:30"), false, Optional.of(2))),
                second.occurrence());
        assertEquals(second, now(second));
        assertEquals(List.of(), planned.delayed());
    }

    @Test
    public void theHostHearsWhichSessionsBeginLaterBecauseOfTheClocks() {
        PlannedSeries planned = scheduled(aSeriesDraft().of(aSessionDraft().date("2026-03-22").time("02:30")).times(2));
        assertEquals(List.of(planned.sessions().get(1)), planned.delayed());
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), now(planned.sessions().get(1)).time().startsAt().toInstant());
    }

    @Test
    public void onlyWhoPlansSessionsPlansSeries() {
        ScheduleSeries scheduling = new ScheduleSeries(groups(), planning(), stage.series(), stage.transactions());
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(scheduling.schedule(ANA, group, SeriesDraft.USUAL)));
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(scheduling.schedule(Viewer.ANONYMOUS, group, SeriesDraft.USUAL)));
        access.makeAdministrator(Cast.ANA, Cast.ENG);
        Answers.given(scheduling.schedule(ANA, group, SeriesDraft.USUAL));
        access.hide(PAGE);
        assertEquals(List.of("group.not-found"), Answers.reasons(scheduling.schedule(HOST, group, SeriesDraft.USUAL)));
    }

    @Test
    public void oneSessionMovesAndKeepsItsSignUps() {
        List<Session> three = three();
        signUp(Cast.ANA, three.get(1));
        ChangedSessions changed = changed(three.get(1), aSessionDraft().date("2026-04-09").time("18:00"), Scope.THIS);
        assertEquals(List.of("2026-04-01T17:30", "2026-04-09T18:00", "2026-04-15T17:30"), starts(three));
        assertEquals(now(three.get(1)), changed.addressed());
        assertEquals(List.of(), changed.others());
        assertEquals(1, changed.addressed().version());
        assertTrue(changed.addressed().occurrence().orElseThrow().moved());
        assertEquals(Optional.of(Standing.SEATED), standing(Cast.ANA, three.get(1)));
    }

    @Test
    public void everythingThatIsPlannedCanBeChanged() {
        Session session = three().get(0);
        SessionDrafts drafts = aSessionDraft()
                .date("2026-04-02").time("09:00").zone("Asia/Tokyo").minutes(45).place("").link(null).capacity(3)
                .terms("2026-03-20T08:00", "2026-04-01T12:00", 60, true).doing("Reading", "First\nthen", "A pen");
        changed(session, drafts, Scope.THIS);
        Session later = now(session);
        NewSession planned = Answers.given(SessionDraftPolicy.check(drafts.draft(), clock.instant()));
        assertEquals(planned.plan(), later.plan());
        assertEquals(planned.terms(), later.terms());
        changed(later, aSessionDraft().terms(null, null, null, null), Scope.THIS);
        assertEquals(SignupTerms.OPEN, now(session).terms());
        assertEquals("", now(session).plan().agenda());
    }

    @Test
    public void termsThatAreNotSaidStayAndMoveAlong() {
        Session session = scheduled(aSeriesDraft().of(aSessionDraft().terms("2026-03-20T08:00", null, 60, true)).times(2)).sessions().get(1);
        assertEquals(Optional.of(LocalDateTime.parse("2026-03-27T08:00")), session.terms().opens());
        changed(session, aSessionDraft().date("2026-04-10"), Scope.THIS);
        assertEquals(Optional.of(LocalDateTime.parse("2026-03-29T08:00")), now(session).terms().opens());
        assertTrue(now(session).terms().approval());
    }

    @Test
    public void thoseThatFollowMoveAlongAndTheSeriesWithThem() {
        List<Session> three = three();
        ChangedSessions changed = changed(three.get(1), aSessionDraft().date("2026-04-09").time("18:00").minutes(60), Scope.FOLLOWING);
        assertEquals(List.of("2026-04-01T17:30", "2026-04-09T18:00", "2026-04-16T18:00"), starts(three));
        assertEquals(List.of(now(three.get(2))), changed.others());
        assertEquals(60, now(three.get(2)).time().minutes());
        assertFalse(now(three.get(2)).occurrence().orElseThrow().moved());
        assertFalse(changed.addressed().occurrence().orElseThrow().moved());
        PlannedSeries more = Answers.given(extend(series(three.get(0)), 1));
        assertEquals(List.of("2026-04-23T18:00"), starts(more.sessions()));
        assertEquals(60, more.sessions().get(0).time().minutes());
    }

    @Test
    public void allMoveButExceptionsAndThoseThatBegan() {
        List<Session> four = scheduled(aSeriesDraft().times(4)).sessions();
        changed(four.get(2), aSessionDraft().date("2026-04-16"), Scope.THIS);
        clock.set(Instant.parse("2026-04-02T09:00:00Z"));
        ChangedSessions changed = changed(four.get(3), aSessionDraft().date("2026-04-21").time("08:00"), Scope.ALL);
        assertEquals(List.of("2026-04-01T17:30", "2026-04-07T08:00", "2026-04-16T17:30", "2026-04-21T08:00"), starts(four));
        assertEquals(List.of(now(four.get(1)), now(four.get(2))), changed.others());
    }

    @Test
    public void anExceptionThatIsItselfMeantLeadsTheOthers() {
        List<Session> three = three();
        changed(three.get(1), aSessionDraft().date("2026-04-09"), Scope.THIS);
        Session exception = now(three.get(1));
        changed(exception, aSessionDraft().date("2026-04-09").time("19:00"), Scope.ALL);
        assertEquals(List.of("2026-04-01T19:00", "2026-04-09T19:00", "2026-04-15T19:00"), starts(three));
        assertTrue(now(three.get(1)).occurrence().orElseThrow().moved());
        changed(now(three.get(1)), aSessionDraft().date("2026-04-08").time("19:00"), Scope.THIS);
        assertFalse(now(three.get(1)).occurrence().orElseThrow().moved());
    }

    @Test
    public void whatWasLeftAsItWasStaysAsItIsInEachOfTheOthers() {
        List<Session> three = three();
        changed(three.get(2), aSessionDraft().doing("Borrowing", "", "").capacity(20), Scope.THIS);
        changed(three.get(0), aSessionDraft().place("Room 9").doing("Ownership", "", ""), Scope.THIS);
        changed(now(three.get(0)), aSessionDraft().place("Room 10").doing("Ownership", "", ""), Scope.ALL);
        assertEquals(List.of("Room 10", "Room 10", "Room 10"), three.stream().map(session -> now(session).plan().place()).toList());
        assertEquals(List.of("Ownership", "", "Borrowing"), three.stream().map(session -> now(session).plan().activity()).toList());
        assertEquals(List.of(12, 12, 20), three.stream().map(session -> now(session).capacity()).toList());
    }

    @Test
    public void newTermsHoldForAllInRelationToTheStart() {
        List<Session> three = three();
        changed(three.get(0), aSessionDraft().terms("2026-03-25T08:00", null, 60, false), Scope.ALL);
        assertEquals(Optional.of(LocalDateTime.parse("2026-04-08T08:00")), now(three.get(2)).terms().opens());
        assertEquals(60, now(three.get(2)).terms().cancelMinutes());
    }

    @Test
    public void seatsThatAreAddedGoToThoseInLine() {
        Session session = scheduled(aSeriesDraft().of(aSessionDraft().capacity(1)).times(2)).sessions().get(0);
        signUp(Cast.ANA, session);
        signUp(Cast.BO, session);
        assertEquals(Optional.of(Standing.WAITING), standing(Cast.BO, session));
        changed(session, aSessionDraft().capacity(2), Scope.ALL);
        assertEquals(Optional.of(Standing.SEATED), standing(Cast.BO, session));
        HistoryEntry line = stage.signups().history(session.id(), Optional.empty(), 10).stream()
                .filter(entry -> entry.deed().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Deed.CAPACITY_CHANGED), line.deed());
        assertEquals(List.of(1L, 2L), line.numbers());
        assertEquals(Optional.of(Cast.HOST), line.cause().by());
    }

    @Test
    public void nobodyLosesASeatByAChange() {
        List<Session> two = scheduled(aSeriesDraft().times(2)).sessions();
        signUp(Cast.ANA, two.get(1));
        signUp(Cast.BO, two.get(1));
        assertEquals(
                List.of("session.capacity-below-taken"),
                Answers.reasons(change(HOST, two.get(1), aSessionDraft().date("2026-04-08").capacity(1), Scope.THIS, 0)));
        assertEquals(
                List.of("session.series.below-taken"), Answers.reasons(change(HOST, two.get(0), aSessionDraft().capacity(1), Scope.ALL, 0)));
        assertEquals(List.of(two.get(0), two.get(1)), List.of(now(two.get(0)), now(two.get(1))));
    }

    @Test
    public void anOfferDoesNotOutliveTheSessionThatMovedNearer() {
        Session session = scheduled(aSeriesDraft().of(aSessionDraft().capacity(1)).times(1)).sessions().get(0);
        signUp(Cast.ANA, session);
        signUp(Cast.BO, session);
        clock.set(Instant.parse("2026-03-31T08:00:00Z"));
        new CancelSignup(meetings(), keeper(), new FakeEntitled()).cancel(ANA, session.id(), Door.REST);
        Instant offered = stage.signups().of(Cast.BO, List.of(session.id())).get(session.id()).offerEnds().orElseThrow();
        changed(session, aSessionDraft().date("2026-03-31").time("11:00").capacity(1), Scope.THIS);
        Instant start = Instant.parse("2026-03-31T09:00:00Z");
        assertTrue(offered.isAfter(start));
        assertEquals(
                Optional.of(start), stage.signups().of(Cast.BO, List.of(session.id())).get(session.id()).offerEnds());
    }

    @Test
    public void whatSomebodyGoesToIsFoundByWhenItIsByNow() {
        List<Session> three = three();
        signUp(Cast.ANA, three.get(0));
        signUp(Cast.ANA, three.get(2));
        signUp(Cast.BO, three.get(1));
        assertEquals(Set.of(three.get(0).id(), three.get(2).id()), goesTo(Cast.ANA, "2026-04-01T17:30"));
        assertEquals(Set.of(three.get(2).id()), goesTo(Cast.ANA, "2026-04-01T17:31"));
        changed(three.get(0), aSessionDraft().date("2026-04-20"), Scope.THIS);
        assertEquals(Set.of(three.get(0).id(), three.get(2).id()), goesTo(Cast.ANA, "2026-04-15T17:30"));
        assertEquals(Set.of(three.get(0).id()), goesTo(Cast.ANA, "2026-04-20T17:30"));
        changed(three.get(2), aSessionDraft().date("2026-04-02"), Scope.THIS);
        assertEquals(Set.of(three.get(0).id()), goesTo(Cast.ANA, "2026-04-15T17:30"));
        new CancelSignup(meetings(), keeper(), new FakeEntitled()).cancel(ANA, three.get(0).id(), Door.REST);
        assertEquals(Set.of(), goesTo(Cast.ANA, "2026-04-15T17:30"));
        assertEquals(Set.of(three.get(1).id()), goesTo(Cast.BO, "2026-03-01T00:00"));
    }

    private Set<SessionId> goesTo(PersonKey person, String from) {
        return Set.copyOf(stage.signups().activeOf(person, LocalDateTime.parse(from)));
    }

    @Test
    public void whoeverChangesAnOlderVersionIsToldAndNothingHappens() {
        Session session = three().get(0);
        changed(session, aSessionDraft().place("Room 9"), Scope.THIS);
        assertEquals(List.of("session.stale"), Answers.reasons(change(HOST, session, aSessionDraft(), Scope.THIS, 0)));
        assertEquals(List.of("session.stale"), Answers.reasons(change(HOST, session, aSessionDraft(), Scope.ALL, 0)));
        assertEquals(List.of("version: input.missing"), Answers.reasons(change(HOST, session, aSessionDraft(), Scope.ALL, null)));
        assertEquals("Room 9", now(session).plan().place());
    }

    @Test
    public void whatBeganOrIsCalledOffIsNotChanged() {
        List<Session> three = three();
        clock.set(Instant.parse("2026-04-01T15:30:00Z"));
        assertEquals(
                List.of("session.has-begun"), Answers.reasons(change(HOST, three.get(0), aSessionDraft().date("2026-04-03"), Scope.THIS, 0)));
        stage.signups().changing(three.get(1).id(), seating -> {
            seating.callOff("Flood");
            return true;
        });
        assertEquals(
                List.of("signup.called-off"), Answers.reasons(change(HOST, three.get(1), aSessionDraft().date("2026-04-08"), Scope.THIS, 0)));
        changed(three.get(2), aSessionDraft().date("2026-04-15").place("Room 9"), Scope.ALL);
        assertEquals("Room 4", now(three.get(1)).plan().place());
    }

    @Test
    public void noneIsMovedIntoThePast() {
        List<Session> three = three();
        clock.set(Instant.parse("2026-03-30T09:00:00Z"));
        Answer<ChangedSessions> answer = change(HOST, three.get(2), aSessionDraft().date("2026-04-12"), Scope.ALL, 0);
        assertEquals(List.of("session.series.would-be-past"), Answers.reasons(answer));
        assertEquals(List.of("2026-04-01T17:30", "2026-04-08T17:30", "2026-04-15T17:30"), starts(three));
        assertEquals(
                List.of("date: session.date.past"), Answers.reasons(change(HOST, three.get(2), aSessionDraft().date("2026-03-29"), Scope.ALL, 0)));
    }

    @Test
    public void othersChangeNothing() {
        Session session = three().get(0);
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(change(ANA, session, aSessionDraft(), Scope.ALL, 0)));
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(skip(ANA, session)));
        access.hide(PAGE);
        assertEquals(List.of("session.not-found"), Answers.reasons(change(HOST, session, aSessionDraft(), Scope.ALL, 0)));
        assertEquals(List.of("session.not-found"), Answers.reasons(skip(HOST, session)));
    }

    @Test
    public void aSessionWithoutASeriesIsChangedAloneWhateverWasMeant() {
        NewSession plan = Answers.given(SessionDraftPolicy.check(aSessionDraft().draft(), clock.instant()));
        Session own = stage.sessions().add(group, plan);
        changed(own, aSessionDraft().date("2026-04-02"), Scope.ALL);
        assertEquals(List.of("2026-04-02T17:30"), starts(List.of(own)));
        assertEquals(Optional.empty(), now(own).occurrence());
    }

    @Test
    public void aTimeThatClocksSkipIsRefusedWhereItIsChosenAndKeptWhereItWas() {
        Session skipped = scheduled(aSeriesDraft().of(aSessionDraft().date("2026-03-22").time("02:30")).times(2)).sessions().get(1);
        changed(skipped, aSessionDraft().date("2026-03-29").time("02:30").place("Room 9"), Scope.THIS);
        assertEquals("Room 9", now(skipped).plan().place());
        assertEquals(
                List.of("time: session.time.skipped"),
                Answers.reasons(change(HOST, skipped, aSessionDraft().date("2026-03-29").time("02:45"), Scope.THIS, 1)));
    }

    @Test
    public void whoIsMovedAlongIntoASkippedHourIsSaid() {
        List<Session> two = scheduled(aSeriesDraft().of(aSessionDraft().date("2026-03-22").time("04:30")).times(2)).sessions();
        ChangedSessions changed = changed(two.get(0), aSessionDraft().date("2026-03-22").time("02:30"), Scope.ALL);
        assertEquals(List.of(now(two.get(1))), changed.delayed());
    }

    @Test
    public void aSessionNobodySignedUpForIsSkippedAndGone() {
        List<Session> three = three();
        assertEquals(three.get(1), Answers.given(skip(HOST, three.get(1))));
        assertEquals(Optional.empty(), stage.sessions().byId(three.get(1).id()));
        assertEquals(List.of(three.get(0), three.get(2)), stage.sessions().ofSeries(three.get(0).series().orElseThrow()));
        assertEquals(List.of(three.get(0), three.get(2)), stage.sessions().from(List.of(group), LocalDateTime.MIN).stream()
                .map(Counted::session)
                .toList());
        assertEquals(List.of("session.not-found"), Answers.reasons(skip(HOST, three.get(1))));
        assertEquals(Optional.empty(), stage.signups().changing(three.get(1).id(), seating -> true));
    }

    @Test
    public void whereSomebodySignedUpItIsNotSkipped() {
        Session session = three().get(0);
        signUp(Cast.ANA, session);
        assertEquals(List.of("session.skip-has-signups"), Answers.reasons(skip(HOST, session)));
        new CancelSignup(meetings(), keeper(), new FakeEntitled()).cancel(ANA, session.id(), Door.REST);
        Answers.given(skip(HOST, session));
    }

    @Test
    public void whatBeganIsNotSkipped() {
        Session session = three().get(0);
        clock.set(session.time().startsAt().toInstant());
        assertEquals(List.of("session.has-begun"), Answers.reasons(skip(HOST, session)));
    }

    @Test
    public void aSeriesGoesOnByItsRuleAfterWhatWasSkippedOrMoved() {
        List<Session> three = three();
        skip(HOST, three.get(2));
        changed(three.get(1), aSessionDraft().date("2026-04-20").place("Room 9"), Scope.THIS);
        PlannedSeries more = Answers.given(extend(series(three.get(0)), 2));
        assertEquals(List.of("2026-04-22T17:30", "2026-04-29T17:30"), starts(more.sessions()));
        assertEquals("Room 9", more.sessions().get(0).plan().place());
        assertEquals(more.series(), series(three.get(0)));
        assertEquals(new SeriesRule.Weekly(1, new SeriesRule.Count(5)), more.series().rule());
    }

    @Test
    public void aSeriesThatEndedGoesOnWithTheNextDayToCome() {
        Series series = series(three().get(0));
        clock.set(Instant.parse("2026-05-06T15:30:00Z"));
        assertEquals(List.of("2026-05-13T17:30"), starts(Answers.given(extend(series, 1)).sessions()));
    }

    @Test
    public void aSeriesGoesOnUntilADay() {
        Series series = series(three().get(0));
        PlannedSeries more = Answers.given(goOn(series, new MoreSessions(null, "2026-05-05", null)));
        assertEquals(List.of("2026-04-22T17:30", "2026-04-29T17:30"), starts(more.sessions()));
        assertEquals(List.of("until: session.series.none"), reasonsUntil(series, "2026-05-05"));
        assertEquals(List.of("until: session.series.none"), reasonsUntil(series, "2020-01-01"));
        assertEquals(List.of("until: session.series.too-many"), reasonsUntil(series, "9999-12-31"));
        assertEquals(List.of("until: session.date.unreadable"), reasonsUntil(series, "soon"));
        assertEquals(
                List.of("until: session.series.two-endings"),
                Answers.reasons(goOn(series, new MoreSessions(1, "2026-06-01", null))));
        assertEquals(
                List.of("until: session.series.not-of-this-kind"),
                Answers.reasons(goOn(series, new MoreSessions(null, "2026-06-01", List.of("2026-05-30")))));
    }

    private List<String> reasonsUntil(Series series, String day) {
        return Answers.reasons(goOn(series, new MoreSessions(null, day, null)));
    }

    @Test
    public void moreDaysAreChosenEachOnce() {
        Series series = series(three().get(0));
        PlannedSeries more = Answers.given(extend(series, null, "2026-04-17", "2026-04-10", "2026-04-17"));
        assertEquals(List.of("2026-04-10T17:30", "2026-04-17T17:30"), starts(more.sessions()));
        assertEquals(series, more.series());
        assertEquals(List.of("dates: session.series.date-taken"), Answers.reasons(extend(series, null, "2026-04-10")));
        assertEquals(List.of("dates: session.date.past"), Answers.reasons(extend(series, null, "2026-03-01")));
        assertEquals(List.of("dates: session.date.far"), Answers.reasons(extend(series, null, "2029-04-01")));
        assertEquals(List.of("count: session.series.not-of-this-kind"), Answers.reasons(extend(series, 1, "2026-04-30")));
        assertEquals(List.of("count: input.missing"), Answers.reasons(extend(series, null)));
    }

    @Test
    public void chosenDaysGoOnByChoosingMore() {
        Series series = scheduled(aSeriesDraft().kind("dates").dates("2026-04-03")).series();
        assertEquals(List.of("dates: input.missing"), Answers.reasons(extend(series, 2)));
        Series longer = Answers.given(extend(series, null, "2026-05-01")).series();
        assertEquals(3, ((SeriesRule.Dates) longer.rule()).dates().size());
    }

    @Test
    public void aSeriesHasAtMostSixtySessions() {
        Series series = scheduled(aSeriesDraft().times(59)).series();
        assertEquals(List.of("count: session.series.too-many"), Answers.reasons(extend(series, 2)));
        Answers.given(extend(series, 1));
        assertEquals(60, stage.sessions().ofSeries(series.id()).size());
    }

    @Test
    public void onlyWhoPlansSessionsPlansMoreOfASeries() {
        Series series = series(three().get(0));
        ExtendSeries extending = new ExtendSeries(groups(), planning(), stage.series(), stage.sessions(), stage.transactions());
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(extending.extend(ANA, series.id(), new MoreSessions(1, null, null))));
        assertEquals(3, Answers.given(extending.find(ANA, series.id())).sessions().size());
        access.hide(PAGE);
        assertEquals(List.of("session.series.not-found"), Answers.reasons(extending.extend(HOST, series.id(), new MoreSessions(1, null, null))));
        assertEquals(
                Answers.refusals(extending.find(HOST, new SeriesId(4711))), Answers.refusals(extending.find(HOST, series.id())));
    }

    @Test
    public void aSeriesOfWhichAllWasSkippedDoesNotGoOn() {
        Session only = scheduled(aSeriesDraft().times(1)).sessions().get(0);
        skip(HOST, only);
        assertEquals(List.of("session.series.empty"), Answers.reasons(extend(series(only), 1)));
    }
}
