package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.session.SeriesDrafts.aSeriesDraft;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.ENG;
import static org.peerlearning.testing.Cast.HOST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.session.ExtendSeries;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.MoreSessions;
import org.peerlearning.session.NewSessions;
import org.peerlearning.session.PlannedSeries;
import org.peerlearning.session.Planning;
import org.peerlearning.session.PlanningStage;
import org.peerlearning.session.ScheduleSeries;
import org.peerlearning.session.SessionDrafts;
import org.peerlearning.session.SessionId;
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

/** Series of which everybody can have only so many sessions, wherever sign-ups are kept. */
public abstract class SeriesBoundContract {

    private static final Refusal ONE_AT_MOST = Refusal.refused("signup.series-bound", 1);

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeAccess access = new FakeAccess();
    private final FakePeople people = new FakePeople();
    private final FakeEntitled entitled = new FakeEntitled();
    private PlanningStage stage;
    private GroupId group;

    /** A stage on which nothing is yet. */
    protected abstract PlanningStage empty();

    @Before
    public final void oneGroup() {
        stage = empty();
        GroupProfile profile = new GroupProfile(ENG, "Rust", "We read.", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        group = stage.groups().add(profile, HOST, clock.instant());
        stage.groups().settle(group, new PageId(77));
        access.showToAll(new PageId(77));
        people.know("ana", ANA);
        people.know("bo", BO);
    }

    private Meetings meetings() {
        return new Meetings(stage.sessions(), stage.groups(), access, clock);
    }

    private SeatKeeper keeper() {
        return new SeatKeeper(stage.signups(), people, clock);
    }

    private Desk desk() {
        return new Desk(meetings(), stage.signups(), access);
    }

    private Groups groups() {
        return new Groups(stage.groups(), access);
    }

    private Planning planning() {
        return new Planning(
                new NewSessions(stage.sessions(), name -> true, () -> "seed"), stage.series(), meetings(), access, people, clock);
    }

    private List<SessionId> ids(PlannedSeries planned) {
        return planned.sessions().stream().map(session -> session.id()).toList();
    }

    private PlannedSeries planned(SessionDrafts pattern, Integer bound) {
        return Answers.given(new ScheduleSeries(groups(), planning(), stage.series(), stage.transactions())
                .schedule(Viewer.of(HOST), group, aSeriesDraft().of(pattern).times(4).perPerson(bound).draft()));
    }

    /** Four sessions, of which everybody can have so many. */
    private List<SessionId> series(Integer bound) {
        return ids(planned(SessionDrafts.aSessionDraft(), bound));
    }

    private SignupOutcome signUp(PersonKey person, SessionId session) {
        return new SignUp(meetings(), keeper(), entitled).signUp(Viewer.of(person), session, Door.REST);
    }

    private void signedUp(PersonKey person, SessionId session) {
        SignupOutcome outcome = signUp(person, session);
        assertTrue(outcome.toString(), outcome instanceof SignupOutcome.Entered);
    }

    private static void assertBound(SignupOutcome outcome) {
        assertEquals(new SignupOutcome.Refused(ONE_AT_MOST), outcome);
    }

    private SignupOutcome cancel(PersonKey person, SessionId session) {
        return new CancelSignup(meetings(), keeper(), entitled).cancel(Viewer.of(person), session, Door.REST);
    }

    private SignupOutcome changeMind(PersonKey person, SessionId session) {
        return new ChangeMind(meetings(), keeper(), entitled).change(Viewer.of(person), session, Door.REST);
    }

    private void invite(PersonKey person, SessionId session) {
        new Invite(meetings(), keeper(), desk(), people, access)
                .invite(Viewer.of(HOST), session, List.of(person.value()), Door.REST);
        assertEquals(Standing.INVITED, of(person, session).standing());
    }

    private Signup add(PersonKey person, SessionId session) {
        return Answers.given(new AddParticipant(desk(), keeper(), people, access, entitled)
                .add(Viewer.of(HOST), session, person.value()));
    }

    private Signup of(PersonKey person, SessionId session) {
        return stage.signups().of(person, List.of(session)).get(session);
    }

    private int places(PersonKey person, SessionId session) {
        return stage.signups().changing(session, seating -> seating.placesInSeries(person)).orElseThrow();
    }

    @Test
    public void whoHasAsManyAsTheSeriesAllowsIsRefusedMore() {
        List<SessionId> four = series(2);
        signedUp(ANA, four.get(0));
        signedUp(ANA, four.get(1));
        SignupOutcome third = signUp(ANA, four.get(2));
        assertEquals(new SignupOutcome.Refused(Refusal.refused("signup.series-bound", 2)), third);
        assertEquals(2, places(ANA, four.get(3)));
        assertEquals(0, places(BO, four.get(3)));
        signedUp(BO, four.get(2));
        assertTrue(signUp(ANA, four.get(0)) instanceof SignupOutcome.Already);
    }

    @Test
    public void aSeriesWithoutABoundAndAnotherSeriesBindNobody() {
        List<SessionId> bound = series(1);
        signedUp(ANA, bound.get(0));
        series(null).forEach(session -> signedUp(ANA, session));
        signedUp(ANA, series(1).get(3));
        assertEquals(1, places(ANA, bound.get(1)));
        assertBound(signUp(ANA, bound.get(1)));
    }

    @Test
    public void sessionsThatAreAddedToTheSeriesAreBoundAsWell() {
        PlannedSeries planned = planned(SessionDrafts.aSessionDraft(), 1);
        PlannedSeries more = Answers.given(
                new ExtendSeries(groups(), planning(), stage.series(), stage.sessions(), stage.transactions())
                        .extend(Viewer.of(HOST), planned.series().id(), new MoreSessions(1, null, null)));
        assertEquals(Optional.of(1), stage.sessions().byId(ids(more).get(0)).orElseThrow().perPerson());
        signedUp(ANA, ids(more).get(0));
        assertBound(signUp(ANA, ids(planned).get(0)));
    }

    @Test
    public void whoWaitsOrAsksHasAPlaceAsWell() {
        List<SessionId> line = ids(planned(SessionDrafts.aSessionDraft().capacity(1), 1));
        signedUp(BO, line.get(0));
        signedUp(ANA, line.get(0));
        assertEquals(Standing.WAITING, of(ANA, line.get(0)).standing());
        assertBound(signUp(ANA, line.get(1)));
        cancel(BO, line.get(0));
        assertTrue(of(ANA, line.get(0)).standing().holdsSeat());
        assertBound(signUp(ANA, line.get(1)));
        signedUp(BO, line.get(1));
    }

    @Test
    public void aPlaceThatIsGivenUpCanBeTakenAgainByChangingOnesMindUnlessItIsUsed() {
        List<SessionId> four = series(1);
        signedUp(ANA, four.get(0));
        cancel(ANA, four.get(0));
        assertTrue(changeMind(ANA, four.get(0)) instanceof SignupOutcome.Entered);
        assertBound(signUp(ANA, four.get(1)));
        cancel(ANA, four.get(0));
        signedUp(ANA, four.get(1));
        assertBound(changeMind(ANA, four.get(0)));
    }

    @Test
    public void anInvitationTakesNoPlaceAndIsAcceptedOnlyWhereOneIsLeft() {
        List<SessionId> four = series(1);
        invite(ANA, four.get(0));
        assertEquals(0, places(ANA, four.get(0)));
        signedUp(ANA, four.get(1));
        assertBound(signUp(ANA, four.get(0)));
        assertEquals(Standing.INVITED, of(ANA, four.get(0)).standing());
        cancel(ANA, four.get(1));
        signedUp(ANA, four.get(0));
        assertEquals(1, places(ANA, four.get(0)));
    }

    @Test
    public void colleaguesAreBoundAndHostsAreNot() {
        List<SessionId> four = series(1);
        signedUp(ANA, four.get(0));
        SignUpColleague colleague = new SignUpColleague(meetings(), keeper(), desk(), people, access, entitled);
        assertEquals(
                List.of(ONE_AT_MOST),
                colleague.signUp(Viewer.of(BO), four.get(1), "ana", Door.REST).fold(entered -> List.<Refusal>of(), refusals -> refusals));
        add(ANA, four.get(1));
        add(ANA, four.get(2));
        assertEquals(3, places(ANA, four.get(3)));
        cancel(ANA, four.get(0));
        cancel(ANA, four.get(1));
        assertBound(signUp(ANA, four.get(3)));
        cancel(ANA, four.get(2));
        signedUp(ANA, four.get(3));
    }

    @Test
    public void whoIsMovedRemovedOrHasTheirSessionCalledOffHasThePlaceBack() {
        List<SessionId> four = series(1);
        Viewer host = Viewer.of(HOST);
        signedUp(ANA, four.get(3));
        Signup moved = Answers.given(new MoveParticipant(desk(), keeper(), stage.transactions(), entitled)
                .move(host, four.get(3), of(ANA, four.get(3)).id(), four.get(0)));
        assertEquals(1, places(ANA, four.get(1)));
        Answers.given(new MoveParticipant(desk(), keeper(), stage.transactions(), entitled)
                .move(host, four.get(0), moved.id(), four.get(1)));
        assertEquals(1, places(ANA, four.get(1)));
        Answers.given(new RemoveParticipant(desk(), keeper()).remove(host, four.get(1), of(ANA, four.get(1)).id(), "no room"));
        assertEquals(0, places(ANA, four.get(1)));
        signedUp(ANA, four.get(2));
        Answers.given(new CallOff(desk(), keeper()).callOff(host, four.get(2), "rain"));
        assertEquals(0, places(ANA, four.get(1)));
        signedUp(ANA, four.get(0));
        Answers.given(new MergeSessions(desk(), keeper(), stage.transactions(), entitled).merge(host, four.get(0), four.get(1), "few"));
        assertEquals(1, places(ANA, four.get(1)));
        assertEquals(1, new EndSignups(stage.signups(), keeper(), stage.transactions()).of(ANA));
        assertEquals(0, places(ANA, four.get(1)));
    }

    @Test
    public void whatIsTakenBackTakesNoPlace() {
        List<SessionId> four = series(1);
        Cause cause = Cause.of(ANA, Door.REST);
        try {
            stage.signups().changing(four.get(0), seating -> {
                seating.enter(ANA, Standing.SEATED, cause, clock.instant());
                assertEquals(1, seating.placesInSeries(ANA));
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertEquals("on purpose", expected.getMessage());
        }
        assertEquals(0, places(ANA, four.get(1)));
        signedUp(ANA, four.get(1));
    }
}
