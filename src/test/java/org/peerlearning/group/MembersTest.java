package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Reader.Medium;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class MembersTest {

    private final World world = new World();
    private final Joins joins = new Joins(world);

    private Group showing(Audience audience) {
        Group group = world.aGroup().showingParticipantsTo(audience).there();
        joins.in(group, Cast.ANA, Cast.BO);
        return group;
    }

    private Answer<Members.Page> members(PersonKey viewer, Group group) {
        return world.use.lists().of(Viewer.of(viewer), group.id(), Optional.empty(), 50);
    }

    private static List<PersonKey> people(Answer<Members.Page> page) {
        return Answers.given(page).members().stream().map(Membership::person).toList();
    }

    @Test
    public void whoSeesMembersIsWhatTheHostsSaid() {
        List<PersonKey> all = List.of(Cast.HOST, Cast.ANA, Cast.BO);
        List<String> hidden = List.of("group.members-hidden");
        Group everyone = showing(Audience.EVERYONE);
        Group memb = showing(Audience.MEMBERS);
        Group hosts = showing(Audience.HOSTS);
        assertEquals(all, people(members(Cast.CEM, everyone)));
        assertEquals(hidden, Answers.reasons(members(Cast.CEM, memb)));
        assertEquals(all, people(members(Cast.ANA, memb)));
        assertEquals(hidden, Answers.reasons(members(Cast.ANA, hosts)));
        assertEquals(all, people(members(Cast.HOST, hosts)));
        world.access.makeAdministrator(Cast.CEM, Cast.ENG);
        assertEquals(all, people(members(Cast.CEM, hosts)));
    }

    @Test
    public void theFirstOfAGroupThatWasFoundAreShownToTheSame() {
        for (Audience audience : Audience.values()) {
            Group group = world.groups.byId(showing(audience).id()).orElseThrow();
            for (Viewer viewer : List.of(Joins.HOST, Viewer.of(Cast.ANA), Viewer.of(Cast.CEM), Viewer.ANONYMOUS)) {
                Answer<Members.Page> asked = world.use.lists().of(viewer, group.id(), Optional.empty(), 2);
                assertEquals(asked, world.use.lists().first(Reader.atScreen(viewer), group, 2));
            }
        }
    }

    @Test
    public void aFileNamesThemOnlyWhereEverybodyMayKnowAndAMailNever() {
        for (Audience audience : Audience.values()) {
            Group group = showing(audience);
            Answer<Members.Page> atScreen = world.use.lists().first(Reader.atScreen(Joins.HOST), group, 50);
            boolean open = audience == Audience.EVERYONE;

            assertEquals(3, people(atScreen).size());
            assertEquals(open ? atScreen : hidden(), world.use.lists().first(new Reader(Joins.HOST, Medium.FILE), group, 50));
            assertEquals(hidden(), world.use.lists().first(new Reader(Joins.HOST, Medium.MAIL), group, 50));
            assertEquals(hidden(), world.use.lists().first(new Reader(Viewer.ANONYMOUS, Medium.FILE), group, 50));
        }
    }

    private static Answer<Members.Page> hidden() {
        return Answer.no(Refusal.notAllowed("group.members-hidden"));
    }

    @Test
    public void visitorsSeeNobody() {
        Group group = showing(Audience.EVERYONE);
        assertEquals(
                List.of("group.members-hidden"),
                Answers.reasons(world.use.lists().of(Viewer.ANONYMOUS, group.id(), Optional.empty(), 50)));
    }

    @Test
    public void whoOnlyAskedSeesNoMoreThanAnybody() {
        Group group = world.aGroup().onRequest().showingParticipantsTo(Audience.MEMBERS).there();
        joins.in(group, Cast.ANA);
        assertEquals(List.of("group.members-hidden"), Answers.reasons(members(Cast.ANA, group)));
    }

    @Test
    public void pagesFollowEachOther() {
        Group group = showing(Audience.EVERYONE);
        Members.Page first = Answers.given(world.use.lists().of(Viewer.of(Cast.ANA), group.id(), Optional.empty(), 2));
        assertEquals(2, first.members().size());
        Members.Page last = Answers.given(world.use.lists().of(Viewer.of(Cast.ANA), group.id(), first.next(), 2));
        assertEquals(List.of(Cast.BO), last.members().stream().map(Membership::person).toList());
        assertEquals(Optional.empty(), last.next());
        assertEquals(1, Answers.given(world.use.lists().of(Joins.HOST, group.id(), Optional.empty(), -3)).members().size());
    }

    @Test
    public void whoAsksIsSeenByThoseWhoDecide() {
        Group group = world.aGroup().onRequest().there();
        joins.in(group, Cast.ANA);
        assertEquals(List.of(Cast.ANA), people(world.use.lists().asking(Joins.HOST, group.id(), Optional.empty(), 50)));
        assertEquals(
                List.of("group.hosts-only"),
                Answers.reasons(world.use.lists().asking(Viewer.of(Cast.ANA), group.id(), Optional.empty(), 50)));
        assertEquals(1, world.use.stateOfOne().of(Joins.HOST, joins.now(group)).asking());
        assertEquals(0, world.use.stateOfOne().of(Viewer.of(Cast.ANA), joins.now(group)).asking());
    }

    @Test
    public void everybodyKnowsWhatAGroupIsToThem() {
        Group first = showing(Audience.EVERYONE);
        Group second = world.aGroup().onRequest().there();
        joins.in(second, Cast.ANA);
        joins.coHosting(first, Cast.BO);
        List<Group> both = List.of(joins.now(first), joins.now(second));
        MemberStates states = world.use.states();
        assertEquals(
                Map.of(
                        first.id(), new MemberState(MyRole.MEMBER, false, 3, 4),
                        second.id(), new MemberState(MyRole.ASKED, false, 1, 4)),
                states.of(Viewer.of(Cast.ANA), both));
        assertEquals(MyRole.CO_HOST, states.of(Viewer.of(Cast.BO), both).get(first.id()).role());
        assertEquals(MyRole.HOST, states.of(Joins.HOST, both).get(second.id()).role());
        assertEquals(MyRole.NONE, states.of(Viewer.ANONYMOUS, both).get(first.id()).role());
    }

    @Test
    public void aPersonFindsTheirGroupsAndWhatTheyAreAsked() {
        Group member = showing(Audience.EVERYONE);
        Group hidden = showing(Audience.EVERYONE);
        Group invited = world.aGroup().there();
        Answers.given(world.use.inviting().invite(Joins.HOST, invited.id(), Cast.ANA));
        world.access.hide(hidden.page());
        List<Memberships.Mine> mine = world.use.mine().of(Viewer.of(Cast.ANA));
        assertEquals(List.of(member.id(), invited.id()), mine.stream().map(one -> one.group().id()).toList());
        assertEquals(MyRole.MEMBER, mine.get(0).state().role());
        assertTrue(mine.get(1).state().invited());
        assertFalse(mine.get(1).membership().isPresent());
        assertEquals(List.of(), world.use.mine().of(Viewer.ANONYMOUS));
    }

    @Test
    public void theStateSaysWhatOneMayDoAndWhyNot() {
        Group group = world.aGroup().forPeople(2, 2).there();
        GroupStates states = world.use.stateOfOne();
        GroupState host = states.of(Joins.HOST, joins.now(group));
        assertTrue(host.manages() && host.decidesTeam());
        assertEquals("group.is-in", host.refusesJoining().orElseThrow().reason());
        GroupState ana = states.of(Viewer.of(Cast.ANA), joins.now(group));
        assertFalse(ana.manages() || ana.decidesTeam() || ana.mustAsk() || ana.mayTakeOver());
        assertEquals(Optional.empty(), ana.refusesJoining());
        assertEquals(
                "group.log-in", states.of(Viewer.ANONYMOUS, joins.now(group)).refusesJoining().orElseThrow().reason());
        joins.in(group, Cast.BO);
        assertEquals(
                "group.full", states.of(Viewer.of(Cast.ANA), joins.now(group)).refusesJoining().orElseThrow().reason());
    }
}
