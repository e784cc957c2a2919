package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDrafts;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.Role;
import org.peerlearning.session.MoreSessions;
import org.peerlearning.session.SeriesDrafts;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionDrafts;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** A space is archived while people look at forms that they opened before. */
public class ArchivedSpaceTest {

    private static final Viewer HOST = Viewer.of(Cast.HOST);

    private final World world = new World();
    private final Group group = world.aGroup().in(Cast.ENG).there();
    private final Session session = world.aSession().of(group).withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();

    @Before
    public void theSpaceIsArchivedMeanwhile() {
        world.access.letCreate(Cast.HOST, Cast.ENG);
        world.people.know("cem", Cast.CEM);
        world.use.archive(Cast.ENG);
    }

    private static String reason(SignupOutcome outcome) {
        return outcome instanceof SignupOutcome.Refused refused ? refused.refusal().reason() : "done";
    }

    private static List<Refusal> refusal(String reason) {
        return List.of(Refusal.refused(reason));
    }

    private SignupState seenBy(Viewer viewer) {
        return Answers.given(world.states().of(viewer, session.id()));
    }

    @Test
    public void nobodyComesNewByWhateverDoor() {
        assertEquals("signup.space-archived", reason(world.signUp().signUp(Viewer.of(Cast.CEM), session.id(), Door.REST)));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(
                world.bringing().signUp(Viewer.of(Cast.ANA), session.id(), "cem", Door.REST)));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(
                world.inviting().invite(HOST, session.id(), List.of("cem"), Door.REST)));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(world.adding().add(HOST, session.id(), "cem")));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(
                world.addingSeveral().add(HOST, session.id(), List.of("cem"))));
        assertEquals(refusal("group.space-archived"), Answers.refusals(
                world.use.joining().join(Viewer.of(Cast.CEM), group.id(), false)));
        assertEquals(SignupState.Kind.CLOSED, seenBy(Viewer.of(Cast.CEM)).kind());
        assertTrue(seenBy(Viewer.of(Cast.ANA)).bringRefusal().isPresent());
    }

    @Test
    public void whatPeopleHaveStaysTheirsAndCanBeGivenUpToTheNextInLine() {
        assertEquals(SignupState.Kind.SEATED, seenBy(Viewer.of(Cast.ANA)).kind());
        assertEquals(1, seenBy(Viewer.of(Cast.BO)).place());

        assertEquals("done", reason(world.cancelling().cancel(Viewer.of(Cast.ANA), session.id(), Door.REST)));

        assertTrue(seenBy(Viewer.of(Cast.BO)).mine().orElseThrow().standing().holdsSeat());
    }

    @Test
    public void whoAskedIsNotLetInAndCanBeTurnedDown() {
        World other = new World();
        Group asked = other.aGroup().in(Cast.ENG).onRequest().there();
        Session asking = other.aSession().of(asked).withApproval().asking(Cast.ANA, Cast.BO).there();
        Membership member = Answers.given(other.use.joining().join(Viewer.of(Cast.CEM), asked.id(), false)).membership();
        other.use.archive(Cast.ENG);
        Clicks clicks = new Clicks(other);

        assertEquals(refusal("signup.space-archived"), Answers.refusals(clicks.acceptRequest(Cast.ANA, asking)));
        assertEquals(refusal("group.space-archived"), Answers.refusals(other.use.deciding().accept(HOST, asked.id(), member.id())));
        Answers.given(clicks.turnDown(Cast.ANA, asking));
        Answers.given(other.use.deciding().turnDown(HOST, asked.id(), member.id(), "The space is closed."));
        assertEquals("done", reason(clicks.cancel(Cast.BO, asking)));
        assertEquals(List.of(), clicks.stands(asking));
    }

    @Test
    public void anInvitationIsTooLateAndAnOfferIsNot() {
        World other = new World();
        Session full = other.aSession().withSeats(1).taking(Cast.ANA).waiting(Cast.BO).startingIn(Duration.ofDays(3)).there();
        Clicks clicks = new Clicks(other);
        clicks.invite(Cast.HOST, full, Cast.CEM);
        clicks.cancel(Cast.ANA, full);
        other.use.archive(Cast.ENG);

        assertEquals("signup.space-archived", reason(clicks.signUp(Cast.CEM, full)));
        assertEquals("done", reason(clicks.accept(Cast.BO, full)));
        assertEquals("done", reason(clicks.declineInvitation(Cast.CEM, full)));
        assertEquals(List.of("bo SEATED"), clicks.stands(full));
    }

    @Test
    public void lotsAreStillDrawnAndATakenBackNoCounts() {
        World other = new World();
        Session drawn = other.aSession().far().withSeats(1).withDrawIn(Duration.ofDays(2)).there();
        Clicks clicks = new Clicks(other);
        clicks.signUp(Cast.ANA, drawn);
        clicks.signUp(Cast.BO, drawn);
        other.use.archive(Cast.ENG);

        assertEquals("signup.space-archived", reason(clicks.signUp(Cast.CEM, drawn)));
        assertEquals("done", reason(clicks.cancel(Cast.ANA, drawn)));
        assertEquals("done", reason(clicks.changeMind(Cast.ANA, drawn)));
        other.clock.pass(Duration.ofDays(2));
        assertEquals(List.of(), other.passingOn().run());
        assertEquals(1, clicks.tally(drawn).taken());
        assertEquals(1, clicks.tally(drawn).waiting());
    }

    @Test
    public void hostsMovePeopleNoteWhoCameAndWriteWhatCameOfIt() {
        World other = new World();
        other.access.letCreate(Cast.HOST, Cast.ENG);
        Group lasting = other.aGroup().in(Cast.ENG).there();
        Session one = other.aSession().of(lasting).lasting(60).taking(Cast.ANA).startingIn(Duration.ofHours(1)).there();
        Session later = other.aSession().of(lasting).startingIn(Duration.ofDays(9)).there();
        other.people.know("cem", Cast.CEM);
        other.use.archive(Cast.ENG);
        Clicks clicks = new Clicks(other);

        Answers.given(clicks.changeCapacity(one, 5));
        Answers.given(clicks.move(Cast.ANA, one, later));
        other.clock.pass(Duration.ofMinutes(90));
        assertEquals(Attendance.PRESENT,
                Answers.given(other.addingWalkIn().add(HOST, one.id(), "cem")).attendance());
        other.clock.pass(Duration.ofMinutes(60));
        assertTrue(Answers.given(other.plan.recapping().write(HOST, one.id())).fresh());
        Answers.given(other.use.living().archive(HOST, lasting.id(), "A book."));

        Group over = other.groups.byId(lasting.id()).orElseThrow();
        assertEquals("A book.", over.outcome());
        assertTrue(over.course().spaceArchived());
        assertTrue(other.sessions.byId(later.id()).orElseThrow().calledOff());
    }

    @Test
    public void nobodyComesToHostItAndWhoeverWantsToLeaves() {
        World other = new World();
        Group hosted = other.aGroup().in(Cast.ENG).there();
        other.use.joining().join(Viewer.of(Cast.ANA), hosted.id(), false);
        other.use.joining().join(Viewer.of(Cast.CEM), hosted.id(), false);
        Answers.given(other.use.inviting().invite(HOST, hosted.id(), Cast.BO));
        MembershipId ana = other.use.members.of(Cast.ANA, List.of(hosted.id())).get(hosted.id()).id();
        other.use.archive(Cast.ENG);
        List<Refusal> refused = refusal("group.space-archived");

        assertEquals(refused, Answers.refusals(other.use.inviting().invite(HOST, hosted.id(), Cast.CEM)));
        assertEquals(refused, Answers.refusals(other.use.answering().accept(Viewer.of(Cast.BO), hosted.id(), false)));
        Answers.given(other.use.answering().decline(Viewer.of(Cast.BO), hosted.id()));
        assertEquals(refused, Answers.refusals(other.use.handingOver().to(HOST, hosted.id(), ana, Role.HOST)));
        Answers.given(other.use.leaving().leave(Viewer.of(Cast.CEM), hosted.id()));
        Answers.given(other.use.steppingDown().leave(HOST, hosted.id()));
        assertEquals(refused, Answers.refusals(other.use.takingOver().take(Viewer.of(Cast.ANA), hosted.id(), false)));
    }

    @Test
    public void nothingMoreIsPlanned() {
        World other = new World();
        Group planned = other.aGroup().in(Cast.ENG).there();
        SeriesId series = Answers.given(other.plan.schedulingSeries().schedule(
                HOST, planned.id(), SeriesDrafts.aSeriesDraft().times(2).draft())).series().id();
        other.use.archive(Cast.ENG);
        List<Refusal> refused = refusal("session.group-closed");

        assertEquals(refused, Answers.refusals(
                other.scheduling().schedule(HOST, planned.id(), SessionDrafts.aSessionDraft().draft())));
        assertEquals(refused, Answers.refusals(other.plan.schedulingSeries().schedule(
                HOST, planned.id(), SeriesDrafts.aSeriesDraft().times(2).draft())));
        assertEquals(refused, Answers.refusals(other.plan.extending().extend(HOST, series, new MoreSessions(1, null, null))));
    }

    @Test
    public void nothingIsStartedOrCopiedThere() {
        assertEquals(refusal("group.start.space-archived"), Answers.refusals(world.plan.nextRound().start(HOST, group.id(), "Round two", Optional.empty())));
        assertEquals(refusal("group.start.space-archived"), Answers.refusals(world.starting().start(
                HOST, GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft())));
        assertEquals(Optional.of("group.may-not-start"),
                world.starting().refuses(Viewer.of(Cast.ANA), Cast.ENG).map(Refusal::reason));
        assertEquals(1, world.groups.find(GroupFilter.everything(), Optional.empty(), 10).size());
    }

    @Test
    public void whatWasBegunBeforeAndNotYetThereIsUndone() {
        World other = new World();
        other.access.letCreate(Cast.HOST, Cast.ENG);
        FakeGroupPages pages = other.pages;
        pages.whenMade(() -> pages.archive(Cast.ENG));

        Answer<?> started = other.starting().start(
                HOST, GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft());

        assertEquals(refusal("group.start.space-archived"), Answers.refusals(started));
        assertEquals(0, other.groups.size());
        assertEquals(0, pages.made().size());
    }

    /** Whoever archived the space was heard before others saw the group. */
    @Test
    public void whatWasBegunInTheLastMomentFollowsItsSpace() {
        World other = new World();
        other.access.letCreate(Cast.HOST, Cast.ENG);
        Group old = other.aGroup().in(Cast.ENG).titled("Round one").there();
        other.pages.whenLabelled(() -> other.pages.archive(Cast.ENG));

        Group started = Answers.given(other.starting().start(
                HOST, GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft())).group();

        assertTrue(started.course().spaceArchived());
        assertTrue(other.groups.byId(started.id()).orElseThrow().isClosed());
        assertEquals(refusal("group.start.space-archived"), Answers.refusals(other.plan.nextRound().start(HOST, old.id(), "Round two", Optional.empty())));
    }

    @Test
    public void whatWasCopiedInTheLastMomentFollowsItsSpace() {
        World other = new World();
        other.access.letCreate(Cast.HOST, Cast.ENG);
        Group old = other.aGroup().in(Cast.ENG).titled("Round one").there();
        other.pages.whenLabelled(() -> other.pages.archive(Cast.ENG));

        Group next = Answers.given(other.plan.nextRound().start(HOST, old.id(), "Round two", Optional.empty()));

        assertTrue(next.isClosed());
        assertTrue(other.groups.byId(next.id()).orElseThrow().course().spaceArchived());
    }
}
