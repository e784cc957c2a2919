package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class JoinGroupTest {

    private final World world = new World();
    private final Joins joins = new Joins(world);

    @Test
    public void whoSeesAnOpenGroupJoinsItAndWatchesItsPage() {
        Group group = world.aGroup().there();
        JoinGroup.Joined joined = Answers.given(joins.join(Cast.ANA, group));
        assertTrue(joined.fresh());
        assertEquals(Tie.MEMBER, joined.membership().tie());
        assertEquals(2, joins.now(group).people());
        assertEquals(Set.of(Cast.ANA), world.use.watches.watching(group.page()));
    }

    @Test
    public void joiningTwiceIsJoiningOnce() {
        Group group = world.aGroup().there();
        joins.in(group, Cast.ANA);
        JoinGroup.Joined again = Answers.given(joins.join(Cast.ANA, group));
        assertFalse(again.fresh());
        assertEquals(2, joins.now(group).people());
        assertEquals(Tie.HOSTING, Answers.given(joins.join(Cast.HOST, group)).membership().tie());
    }

    @Test
    public void whoNeedNotWatchDoesNot() {
        Group group = world.aGroup().there();
        Answers.given(world.use.joining().join(Viewer.of(Cast.ANA), group.id(), false));
        assertEquals(Set.of(), world.use.watches.watching(group.page()));
    }

    @Test
    public void leavingEndsOnlyTheWatchThatJoiningBegan() {
        Group group = world.aGroup().there();
        world.use.watches.watch(Cast.BO, group.page());
        joins.in(group, Cast.ANA, Cast.BO);
        Answers.given(joins.leave(Cast.ANA, group));
        Answers.given(joins.leave(Cast.BO, group));
        assertEquals(Set.of(Cast.BO), world.use.watches.watching(group.page()));
        assertEquals(1, joins.now(group).people());
    }

    @Test
    public void visitorsAndThoseWhoDoNotSeeItDoNotJoin() {
        Group group = world.aGroup().there();
        Group hidden = world.aGroup().hidden().there();
        assertEquals(
                List.of("group.log-in"), Answers.reasons(world.use.joining().join(Viewer.ANONYMOUS, group.id(), true)));
        assertEquals(List.of("group.not-found"), Answers.reasons(joins.join(Cast.ANA, hidden)));
        assertEquals(
                List.of("group.not-found"), Answers.reasons(world.use.joining().join(Viewer.ANONYMOUS, hidden.id(), true)));
    }

    @Test
    public void aFullGroupTakesNobodyUntilSomebodyLeaves() {
        Group group = world.aGroup().forPeople(2, 2).there();
        joins.in(group, Cast.ANA);
        assertEquals(List.of(Refusal.refused("group.full", 2)), Answers.refusals(joins.join(Cast.BO, group)));
        Answers.given(joins.leave(Cast.ANA, group));
        joins.in(group, Cast.BO);
        assertEquals(2, joins.now(group).people());
    }

    @Test
    public void anArchivedGroupTakesNobodyAndLetsPeopleGo() {
        Group group = world.aGroup().there();
        joins.in(group, Cast.ANA);
        Answers.given(world.use.living().archive(Joins.HOST, group.id(), "Done."));
        assertEquals(List.of("group.archived"), Answers.reasons(joins.join(Cast.BO, group)));
        Answers.given(joins.leave(Cast.ANA, group));
    }

    @Test
    public void whereHostsDecideOneAsksAndWaits() {
        Group group = world.aGroup().onRequest().there();
        joins.in(group, Cast.ANA);
        assertEquals(Tie.ASKED, joins.of(Cast.ANA, group).tie());
        assertEquals(1, joins.now(group).people());
        assertEquals(Set.of(), world.use.watches.watching(group.page()));

        Membership accepted = Answers.given(world.use.deciding().accept(Joins.HOST, group.id(), joins.of(Cast.ANA, group).id()));
        assertEquals(Tie.MEMBER, accepted.tie());
        assertEquals(Set.of(Cast.ANA), world.use.watches.watching(group.page()));
        assertEquals(2, joins.now(group).people());
        assertEquals(
                List.of("group.member.is-decided"),
                Answers.reasons(world.use.deciding().accept(Joins.HOST, group.id(), accepted.id())));
    }

    @Test
    public void hostsAcceptNobodyBeyondTheSize() {
        Group group = world.aGroup().onRequest().forPeople(2, 2).there();
        joins.in(group, Cast.ANA, Cast.BO);
        Answers.given(world.use.deciding().accept(Joins.HOST, group.id(), joins.of(Cast.ANA, group).id()));
        assertEquals(
                List.of("group.full"),
                Answers.reasons(world.use.deciding().accept(Joins.HOST, group.id(), joins.of(Cast.BO, group).id())));
    }

    @Test
    public void whoIsTurnedDownIsToldWhyAndMayAskAgain() {
        Group group = world.aGroup().onRequest().there();
        joins.in(group, Cast.ANA);
        MembershipId asked = joins.of(Cast.ANA, group).id();
        assertEquals(
                List.of("reason: input.missing"), Answers.reasons(world.use.deciding().turnDown(Joins.HOST, group.id(), asked, " ")));
        assertEquals(
                List.of("reason: input.too-long"),
                Answers.reasons(world.use.deciding().turnDown(Joins.HOST, group.id(), asked, "r".repeat(201))));
        Answers.given(world.use.deciding().turnDown(Joins.HOST, group.id(), asked, " Next\nround "));
        assertNull(joins.of(Cast.ANA, group));
        GroupState state = world.use.stateOfOne().of(Viewer.of(Cast.ANA), joins.now(group));
        assertEquals("Next round", state.lastEnded().orElseThrow().note());
        joins.in(group, Cast.ANA);
        assertEquals(Tie.ASKED, joins.of(Cast.ANA, group).tie());
    }

    @Test
    public void onlyThoseWhoManageItDecide() {
        Group group = world.aGroup().onRequest().there();
        joins.in(group, Cast.ANA);
        MembershipId asked = joins.of(Cast.ANA, group).id();
        Viewer bo = Viewer.of(Cast.BO);
        assertEquals(List.of("group.hosts-only"), Answers.reasons(world.use.deciding().accept(bo, group.id(), asked)));
        assertEquals(List.of("group.hosts-only"), Answers.reasons(world.use.deciding().turnDown(bo, group.id(), asked, "no")));
        assertEquals(
                List.of("group.hosts-only"), Answers.reasons(world.use.deciding().accept(Viewer.ANONYMOUS, group.id(), asked)));
        world.access.makeAdministrator(Cast.BO, Cast.ENG);
        Answers.given(world.use.deciding().accept(bo, group.id(), asked));
    }

    @Test
    public void whoWasTakenOutComesBackOnlyIfTheHostsAgree() {
        Group group = world.aGroup().there();
        joins.in(group, Cast.ANA);
        Answers.given(world.use.removing().remove(Joins.HOST, group.id(), joins.of(Cast.ANA, group).id(), "Rude"));
        assertEquals(Set.of(), world.use.watches.watching(group.page()));
        joins.in(group, Cast.ANA);
        assertEquals(Tie.ASKED, joins.of(Cast.ANA, group).tie());
        assertEquals(
                List.of("group.member.asks"),
                Answers.reasons(world.use.removing().remove(Joins.HOST, group.id(), joins.of(Cast.ANA, group).id(), "x")));
        Answers.given(joins.leave(Cast.ANA, group));
    }

    @Test
    public void nobodyTakesOutThemselvesOrSomebodyElsewhere() {
        Group group = world.aGroup().there();
        Group other = world.aGroup().there();
        joins.in(other, Cast.ANA);
        RemoveMember removing = world.use.removing();
        assertEquals(
                List.of("group.member.is-you"),
                Answers.reasons(removing.remove(Joins.HOST, group.id(), joins.of(Cast.HOST, group).id(), "x")));
        assertEquals(
                List.of("group.member.not-found"),
                Answers.reasons(removing.remove(Joins.HOST, group.id(), joins.of(Cast.ANA, other).id(), "x")));
        assertEquals(
                List.of("reason: input.missing"),
                Answers.reasons(removing.remove(Joins.HOST, group.id(), new MembershipId(1), null)));
    }

    @Test
    public void whoIsNotInCannotLeaveAndHostsStepDownFirst() {
        Group group = world.aGroup().there();
        assertEquals(List.of("group.not-in"), Answers.reasons(joins.leave(Cast.ANA, group)));
        assertEquals(List.of("group.is-host"), Answers.reasons(joins.leave(Cast.HOST, group)));
        Answers.given(joins.stepDown(Cast.HOST, group));
        Answers.given(joins.leave(Cast.HOST, group));
        assertEquals(0, joins.now(group).people());
    }

    @Test
    public void aGroupThatWasFormingIsActiveOnceEnoughPeopleAreIn() {
        Group group = world.aGroup().forPeople(3, 9).there();
        joins.in(group, Cast.ANA);
        assertEquals(Life.FORMING, joins.now(group).life());
        joins.in(group, Cast.BO);
        assertEquals(Life.ACTIVE, joins.now(group).life());
        Answers.given(joins.leave(Cast.BO, group));
        assertEquals(Life.ACTIVE, joins.now(group).life());
    }
}
