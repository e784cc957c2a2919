package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.session.SessionDrafts;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class HostsTest {

    private final World world = new World();
    private final Joins joins = new Joins(world);
    private Group group;

    @Before
    public void aGroupWithNames() {
        group = world.aGroup().there();
        world.people.know("ana", Cast.ANA);
        world.people.know("bo", Cast.BO);
    }

    private Group now() {
        return joins.now(group);
    }

    private Answer<Group> invite(PersonKey by, String name) {
        return world.use.inviting().invite(Viewer.of(by), group.id(), name);
    }

    private Answer<Group> give(PersonKey by, PersonKey to, Role role) {
        return world.use.handingOver().to(Viewer.of(by), group.id(), joins.of(to, group).id(), role);
    }

    @Test
    public void aCoHostIsAskedAndSaysYes() {
        joins.in(group, Cast.ANA);
        Answers.given(invite(Cast.HOST, " ana "));
        assertTrue(now().isInvited(Cast.ANA));
        assertFalse(now().isHostedBy(Cast.ANA));
        Answers.given(world.use.answering().accept(Viewer.of(Cast.ANA), group.id(), true));
        assertEquals(Optional.of(Role.CO_HOST), now().roleOf(Cast.ANA));
        assertEquals(List.of(), now().invitations());
        assertEquals(Tie.HOSTING, joins.of(Cast.ANA, group).tie());
        assertEquals(2, now().people());
    }

    @Test
    public void whoSaysNoStaysWhatTheyWere() {
        Answers.given(invite(Cast.HOST, "ana"));
        Answers.given(world.use.answering().decline(Viewer.of(Cast.ANA), group.id()));
        assertEquals(List.of(), now().invitations());
        assertNull(joins.of(Cast.ANA, group));
        assertEquals(
                List.of("group.not-invited"), Answers.reasons(world.use.answering().accept(Viewer.of(Cast.ANA), group.id(), true)));
    }

    @Test
    public void whatWasAskedCanBeTakenBackUntilItIsAnswered() {
        Answers.given(invite(Cast.HOST, "ana"));
        joins.coHosting(group, Cast.BO);
        InviteCoHost inviting = world.use.inviting();
        assertEquals(List.of("group.hosts-only"), Answers.reasons(inviting.takeBack(Viewer.of(Cast.ANA), group.id(), Cast.ANA)));
        assertEquals(List.of(), Answers.given(inviting.takeBack(Viewer.of(Cast.BO), group.id(), Cast.ANA)).invitations());
        assertEquals(List.of("group.invitation.over"), Answers.reasons(inviting.takeBack(Joins.HOST, group.id(), Cast.ANA)));
        assertEquals(
                List.of("group.not-invited"), Answers.reasons(world.use.answering().accept(Viewer.of(Cast.ANA), group.id(), true)));
    }

    @Test
    public void askingTwiceIsAskingOnce() {
        Answers.given(invite(Cast.HOST, "ana"));
        Answers.given(invite(Cast.HOST, "ana"));
        assertEquals(1, now().invitations().size());
    }

    @Test
    public void onlyPeopleWhoSeeTheGroupAreAsked() {
        Group secret = world.aGroup().hidden().there();
        world.access.showTo(Cast.HOST, secret.page());
        assertEquals(
                List.of("user: group.user.may-not-view"),
                Answers.reasons(world.use.inviting().invite(Joins.HOST, secret.id(), "ana")));
        assertEquals(List.of("user: group.user.unknown"), Answers.reasons(invite(Cast.HOST, "nobody")));
        assertEquals(List.of("user: input.missing"), Answers.reasons(invite(Cast.HOST, null)));
        assertEquals(List.of("group.hosts-only"), Answers.reasons(invite(Cast.BO, "ana")));
    }

    @Test
    public void whoHostsAlreadyIsNotAsked() {
        joins.coHosting(group, Cast.ANA);
        assertEquals(List.of("group.hosts-already"), Answers.reasons(invite(Cast.HOST, "ana")));
        Answers.given(invite(Cast.ANA, "bo"));
    }

    @Test
    public void aTeamHasItsBounds() {
        for (int i = 1; i < InviteCoHost.TEAM_MAX; i++) {
            Answers.given(world.use.inviting().invite(Joins.HOST, group.id(), new PersonKey("p" + i)));
        }
        assertEquals(List.of("group.team-full"), Answers.reasons(invite(Cast.HOST, "ana")));
    }

    @Test
    public void whenTheHostStepsDownTheLongestServingCoHostFollows() {
        joins.coHosting(group, Cast.ANA);
        world.clock.pass(Duration.ofDays(1));
        joins.coHosting(group, Cast.BO);
        Group after = Answers.given(joins.stepDown(Cast.HOST, group));
        assertEquals(Optional.of(Role.HOST), after.roleOf(Cast.ANA));
        assertEquals(Optional.of(Role.CO_HOST), after.roleOf(Cast.BO));
        assertEquals(Tie.MEMBER, joins.of(Cast.HOST, group).tie());
        assertEquals(3, after.people());
    }

    @Test
    public void whenTheLastHostStepsDownAMemberTakesOverWithOneClick() {
        joins.in(group, Cast.ANA);
        Group after = Answers.given(joins.stepDown(Cast.HOST, group));
        assertTrue(after.isLookingForHost());
        assertTrue(world.use.stateOfOne().of(Viewer.of(Cast.ANA), after).mayTakeOver());
        assertFalse(world.use.stateOfOne().of(Viewer.of(Cast.BO), after).mayTakeOver());
        assertEquals(List.of("group.members-only"), Answers.reasons(joins.takeOver(Cast.BO, group)));
        Answers.given(joins.takeOver(Cast.ANA, group));
        assertEquals(List.of(Cast.ANA), now().hosts());
        assertEquals(List.of("group.has-host"), Answers.reasons(joins.takeOver(Cast.HOST, group)));
        assertEquals(List.of("group.not-host"), Answers.reasons(joins.stepDown(Cast.HOST, group)));
    }

    @Test
    public void anAdministratorTakesOverAtAnyTime() {
        world.access.makeAdministrator(Cast.BO, Cast.ENG);
        Answers.given(joins.takeOver(Cast.BO, group));
        assertEquals(List.of(Cast.HOST, Cast.BO), now().hosts());
        assertEquals(2, now().people());
    }

    @Test
    public void anArchivedGroupIsNotTakenOver() {
        joins.in(group, Cast.ANA);
        Answers.given(joins.stepDown(Cast.HOST, group));
        world.access.makeAdministrator(Cast.BO, Cast.ENG);
        Answers.given(world.use.living().archive(Viewer.of(Cast.BO), group.id(), "Over."));
        assertEquals(List.of("group.archived"), Answers.reasons(joins.takeOver(Cast.ANA, group)));
    }

    @Test
    public void hostsDecideWhoHostsAndCoHostsDoNot() {
        joins.coHosting(group, Cast.ANA);
        joins.coHosting(group, Cast.BO);
        joins.in(group, Cast.CEM);
        assertEquals(List.of("group.hosts-only"), Answers.reasons(give(Cast.ANA, Cast.BO, Role.HOST)));
        assertEquals(List.of("group.hosts-only"), Answers.reasons(give(Cast.CEM, Cast.BO, Role.CO_HOST)));
        Answers.given(give(Cast.HOST, Cast.BO, Role.HOST));
        Answers.given(give(Cast.BO, Cast.HOST, Role.CO_HOST));
        assertEquals(Optional.of(Role.CO_HOST), now().roleOf(Cast.HOST));
        assertEquals(List.of("group.last-host"), Answers.reasons(give(Cast.BO, Cast.BO, Role.CO_HOST)));
        assertEquals(4, now().people());
    }

    @Test
    public void nobodyHostsUnaskedInWhateverRole() {
        joins.in(group, Cast.ANA);
        world.access.makeAdministrator(Cast.BO, Cast.ENG);
        for (Role role : Role.values()) {
            assertEquals(List.of("group.co-host.unasked"), Answers.reasons(give(Cast.HOST, Cast.ANA, role)));
            assertEquals(List.of("group.co-host.unasked"), Answers.reasons(give(Cast.BO, Cast.ANA, role)));
        }
        assertFalse(now().isHostedBy(Cast.ANA));
        assertEquals(List.of(), now().invitations());
    }

    @Test
    public void onlyWhoIsInIsGivenARole() {
        Group onRequest = world.aGroup().onRequest().there();
        joins.in(onRequest, Cast.ANA);
        assertEquals(
                List.of("group.member.asks"),
                Answers.reasons(world.use.handingOver()
                        .to(Joins.HOST, onRequest.id(), joins.of(Cast.ANA, onRequest).id(), Role.HOST)));
        assertEquals(
                List.of("group.member.not-found"),
                Answers.reasons(world.use.handingOver().to(Joins.HOST, group.id(), new MembershipId(4711), Role.HOST)));
    }

    @Test
    public void coHostsAreTakenOutByHostsOnly() {
        joins.coHosting(group, Cast.ANA, Cast.BO);
        RemoveMember removing = world.use.removing();
        assertEquals(
                List.of("group.hosts-only"),
                Answers.reasons(removing.remove(Viewer.of(Cast.ANA), group.id(), joins.of(Cast.BO, group).id(), "x")));
        Answers.given(removing.remove(Joins.HOST, group.id(), joins.of(Cast.BO, group).id(), "x"));
        assertEquals(List.of(Cast.HOST, Cast.ANA), now().hosts());
        world.access.makeAdministrator(Cast.CEM, Cast.ENG);
        Answers.given(removing.remove(Viewer.of(Cast.CEM), group.id(), joins.of(Cast.HOST, group).id(), "x"));
        assertEquals(Optional.of(Role.HOST), now().roleOf(Cast.ANA));
        assertEquals(1, now().people());
    }

    @Test
    public void whoLeavesTheWikiLeavesEveryGroup() {
        Group other = world.aGroup().hostedBy(Cast.ANA).there();
        Group third = world.aGroup().there();
        joins.coHosting(group, Cast.ANA);
        Answers.given(world.use.inviting().invite(Joins.HOST, third.id(), Cast.ANA));
        assertEquals(2, world.use.ending().of(Cast.ANA));
        assertEquals(List.of(Cast.HOST), now().hosts());
        assertTrue(joins.now(other).isLookingForHost());
        assertEquals(0, joins.now(other).people());
        assertEquals(List.of(), joins.now(third).invitations());
        assertEquals(0, world.use.ending().of(Cast.ANA));
        world.use.ending().of(Cast.HOST);
        assertTrue(now().isLookingForHost());
    }

    private Set<PersonKey> watching() {
        return world.use.watches.watching(group.page());
    }

    @Test
    public void whoStartsAGroupWatchesItsPageUntilTheyLeave() {
        world.access.letCreate(Cast.DEE, Cast.ENG);
        Group own = Answers.given(world.starting().start(
                Viewer.of(Cast.DEE), GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft())).group();
        world.access.showTo(Cast.DEE, own.page());
        assertEquals(Set.of(Cast.DEE), world.use.watches.watching(own.page()));

        Answers.given(joins.stepDown(Cast.DEE, own));
        assertEquals(Set.of(Cast.DEE), world.use.watches.watching(own.page()));

        Answers.given(world.use.leaving().leave(Viewer.of(Cast.DEE), own.id()));
        assertEquals(Set.of(), world.use.watches.watching(own.page()));
    }

    @Test
    public void aCoHostWatchesThePageUnlessTheySayOtherwise() {
        for (String name : List.of("ana", "bo")) {
            Answers.given(invite(Cast.HOST, name));
        }
        Answers.given(world.use.answering().accept(Viewer.of(Cast.ANA), group.id(), true));
        Answers.given(world.use.answering().accept(Viewer.of(Cast.BO), group.id(), false));
        assertEquals(Set.of(Cast.ANA), watching());

        Answers.given(joins.stepDown(Cast.ANA, group));
        assertEquals(Set.of(Cast.ANA), watching());
        Answers.given(world.use.leaving().leave(Viewer.of(Cast.ANA), group.id()));
        assertEquals(Set.of(), watching());
    }

    @Test
    public void whoAskedToJoinAndIsMadeCoHostWatchesThePage() {
        Group onRequest = world.aGroup().onRequest().there();
        joins.in(onRequest, Cast.ANA);
        Answers.given(world.use.inviting().invite(Joins.HOST, onRequest.id(), Cast.ANA));
        Answers.given(world.use.answering().accept(Viewer.of(Cast.ANA), onRequest.id(), true));
        assertEquals(Set.of(Cast.ANA), world.use.watches.watching(onRequest.page()));
        assertTrue(joins.of(Cast.ANA, onRequest).watching());
    }

    @Test
    public void aMemberWhoBecomesHostWatchesAsTheyChoseWhenTheyJoined() {
        Answers.given(world.use.joining().join(Viewer.of(Cast.ANA), group.id(), false));
        Answers.given(world.use.joining().join(Viewer.of(Cast.BO), group.id(), true));
        world.use.watches.unwatch(Cast.BO, group.page());
        for (PersonKey member : List.of(Cast.ANA, Cast.BO)) {
            Answers.given(invite(Cast.HOST, member.value()));
            Answers.given(world.use.answering().accept(Viewer.of(member), group.id(), true));
            Answers.given(give(Cast.HOST, member, Role.HOST));
        }
        assertEquals(Set.of(), watching());
    }

    @Test
    public void aWatchThatWasThereBeforeIsTheirOwn() {
        world.use.watches.watch(Cast.ANA, group.page());
        Answers.given(invite(Cast.HOST, "ana"));
        Answers.given(world.use.answering().accept(Viewer.of(Cast.ANA), group.id(), true));
        Answers.given(joins.stepDown(Cast.ANA, group));
        Answers.given(world.use.leaving().leave(Viewer.of(Cast.ANA), group.id()));
        assertEquals(Set.of(Cast.ANA), watching());
    }

    @Test
    public void anAdministratorWhoTakesOverWatchesToo() {
        world.access.makeAdministrator(Cast.BO, Cast.ENG);
        Answers.given(joins.takeOver(Cast.BO, group));
        assertEquals(Set.of(Cast.BO), watching());
        Answers.given(world.use.removing().remove(Joins.HOST, group.id(), joins.of(Cast.BO, group).id(), "x"));
        assertEquals(Set.of(), watching());
    }

    @Test
    public void whoHostsAloneIsNudgedToAskSomebody() {
        assertTrue(world.use.stateOfOne().of(Joins.HOST, now()).nudgeCoHost());
        assertFalse(world.use.stateOfOne().of(Viewer.of(Cast.ANA), now()).nudgeCoHost());
        joins.coHosting(group, Cast.ANA);
        assertFalse(world.use.stateOfOne().of(Joins.HOST, now()).nudgeCoHost());
    }

    @Test
    public void whoCanShareTheTopicIsSuggestedAfterThoseWhoAreThere() {
        Group knots = world.aGroup()
                .with(new GroupDetails(Optional.empty(), List.of("knots"), List.of(), "", 2, 9, Joining.OPEN))
                .there();
        world.use.canShare("knots", Cast.CEM, Cast.HOST, Cast.BO, Cast.DEE);
        world.use.canShare("ropes", Cast.ANA);
        assertEquals(
                List.of(Cast.CEM, Cast.BO, Cast.DEE), Answers.given(world.use.suggesting().of(Joins.HOST, knots.id())));

        joins.in(knots, Cast.DEE);
        assertEquals(List.of(Cast.DEE, Cast.CEM), Answers.given(world.use.suggesting().of(Joins.HOST, knots.id(), 2)));
        Answers.given(world.use.inviting().invite(Joins.HOST, knots.id(), Cast.CEM));
        assertEquals(List.of(Cast.DEE, Cast.BO), Answers.given(world.use.suggesting().of(Joins.HOST, knots.id())));
    }

    @Test
    public void membersAndWhoTookPartLatelyAreSuggested() {
        joins.in(group, Cast.BO);
        joins.coHosting(group, Cast.ANA);
        world.use.tookPart(Cast.DEE, Cast.BO, Cast.HOST, Cast.CEM);
        Answers.given(world.use.inviting().invite(Joins.HOST, group.id(), Cast.CEM));
        assertEquals(List.of(Cast.BO, Cast.DEE), Answers.given(world.use.suggesting().of(Joins.HOST, group.id())));
        assertEquals(
                List.of("group.hosts-only"), Answers.reasons(world.use.suggesting().of(Viewer.of(Cast.BO), group.id())));
        world.access.hide(group.page());
        world.access.showTo(Cast.HOST, group.page());
        assertEquals(List.of(), Answers.given(world.use.suggesting().of(Joins.HOST, group.id())));
    }
}
