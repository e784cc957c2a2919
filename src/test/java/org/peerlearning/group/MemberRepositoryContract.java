package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

/** What every place that keeps the people of groups promises. */
public abstract class MemberRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final Instant KEPT = Instant.parse("2026-03-02T09:00:00.123Z");
    private static final Instant LATER = Instant.parse("2026-03-09T09:00:00Z");

    private GroupRepository groups;
    private MemberRepository members;
    private GroupId group;
    private long lastPage;

    /** Where groups are kept; nothing is in it yet. */
    protected abstract GroupRepository emptyGroups();

    /** Where their people are kept. */
    protected abstract MemberRepository members();

    @Before
    public final void oneGroup() {
        groups = emptyGroups();
        members = members();
        group = aGroup();
    }

    private GroupId aGroup() {
        GroupId id = groups.add(
                new GroupProfile(Cast.ENG, "T", "S", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE), Cast.HOST, NOW);
        groups.settle(id, new PageId(++lastPage));
        return id;
    }

    private Group now() {
        return groups.byId(group).orElseThrow();
    }

    private void changing(Consumer<Gathering> work) {
        assertTrue(members.changing(group, gathering -> {
            work.accept(gathering);
            return true;
        }).isPresent());
    }

    private Membership enter(PersonKey person, Tie tie) {
        return members.changing(group, gathering -> gathering.enter(person, tie, false, NOW)).orElseThrow();
    }

    private static List<PersonKey> people(List<Membership> some) {
        return some.stream().map(Membership::person).toList();
    }

    private List<PersonKey> in() {
        return people(members.list(group, false, Optional.empty(), 50));
    }

    @Test
    public void whoStartsAGroupIsInIt() {
        Membership mine = members.of(Cast.HOST, List.of(group)).get(group);
        assertEquals(Tie.HOSTING, mine.tie());
        assertEquals(KEPT, mine.since());
        assertEquals(List.of(Cast.HOST), in());
        assertEquals(List.of(mine), members.activeOf(Cast.HOST));
        assertEquals(List.of(group), members.hostedBy(Cast.HOST));
    }

    @Test
    public void whoEntersIsThereAndCounted() {
        Membership entered = members.changing(group, gathering -> {
            Membership fresh = gathering.enter(Cast.ANA, Tie.MEMBER, true, NOW);
            assertEquals(2, gathering.group().people());
            assertEquals(Optional.of(fresh), gathering.of(Cast.ANA));
            assertEquals(Optional.of(fresh), gathering.byId(fresh.id()));
            return fresh;
        }).orElseThrow();
        assertEquals(
                new Membership(
                        entered.id(), group, Cast.ANA, Tie.MEMBER, KEPT, true, Optional.empty(), Optional.empty(), ""),
                entered);
        assertEquals(Map.of(group, entered), members.of(Cast.ANA, List.of(group, new GroupId(4711))));
        assertEquals(2, now().people());
        assertEquals(0, now().version());
    }

    @Test
    public void whoAsksIsListedApartAndNotCounted() {
        enter(Cast.ANA, Tie.ASKED);
        assertEquals(1, now().people());
        assertEquals(List.of(Cast.HOST), in());
        assertEquals(List.of(Cast.ANA), people(members.list(group, true, Optional.empty(), 50)));
        assertEquals(1, members.asking(group));
        assertEquals(0, members.asking(new GroupId(4711)));
    }

    @Test
    public void nobodyIsInTwice() {
        enter(Cast.ANA, Tie.MEMBER);
        assertThrows(RuntimeException.class, () -> enter(Cast.ANA, Tie.ASKED));
        assertEquals(2, now().people());
        assertEquals(List.of(Cast.HOST, Cast.ANA), in());
        assertEquals(0, members.asking(group));
    }

    @Test
    public void nobodyEntersAsSomebodyWhoLeft() {
        assertThrows(IllegalArgumentException.class, () -> enter(Cast.ANA, Tie.LEFT));
    }

    @Test
    public void whoWasAskedIsInFromThenOn() {
        Membership asked = enter(Cast.ANA, Tie.ASKED);
        changing(gathering -> gathering.write(asked.moved(Tie.MEMBER, Optional.of(Cast.HOST), "", LATER).watching(true)));
        Membership mine = members.of(Cast.ANA, List.of(group)).get(group);
        assertEquals(asked.id(), mine.id());
        assertEquals(LATER, mine.since());
        assertEquals(Optional.of(Cast.HOST), mine.by());
        assertTrue(mine.watching());
        assertEquals(2, now().people());
    }

    @Test
    public void whatEndedIsRememberedWithItsReasonAndMakesRoom() {
        String longest = Texts.emojis(Reasons.MAX);
        Membership first = enter(Cast.ANA, Tie.MEMBER);
        changing(gathering -> {
            gathering.write(first.moved(Tie.REMOVED, Optional.of(Cast.HOST), longest, LATER));
            assertEquals(Optional.empty(), gathering.of(Cast.ANA));
            assertEquals(longest, gathering.lastEnded(Cast.ANA).orElseThrow().note());
        });
        Membership ended = members.lastEnded(Cast.ANA, group).orElseThrow();
        assertEquals(Tie.REMOVED, ended.tie());
        assertEquals(longest, ended.note());
        assertEquals(Optional.of(LATER), ended.ended());
        assertEquals(Map.of(), members.of(Cast.ANA, List.of(group)));
        assertEquals(1, now().people());

        Membership second = enter(Cast.ANA, Tie.MEMBER);
        changing(gathering -> gathering.write(second.moved(Tie.LEFT, Optional.empty(), "", LATER.plusSeconds(1))));
        assertEquals(Tie.LEFT, members.lastEnded(Cast.ANA, group).orElseThrow().tie());
        assertEquals(Optional.empty(), members.lastEnded(Cast.BO, group));
    }

    @Test
    public void whatIsOverStaysOver() {
        Membership mine = enter(Cast.ANA, Tie.MEMBER);
        changing(gathering -> gathering.write(mine.moved(Tie.LEFT, Optional.empty(), "", LATER)));
        assertThrows(IllegalStateException.class, () -> changing(
                gathering -> gathering.write(mine.moved(Tie.REMOVED, Optional.empty(), "", LATER))));
        assertEquals(1, now().people());
    }

    @Test
    public void hostsComeAndGoInOrder() {
        changing(gathering -> {
            gathering.appoint(Cast.ANA, Role.CO_HOST, NOW);
            gathering.appoint(Cast.BO, Role.CO_HOST, LATER);
        });
        assertEquals(List.of(Cast.HOST, Cast.ANA, Cast.BO), now().hosts());
        assertEquals(
                List.of(
                        new Host(Cast.HOST, Role.HOST, KEPT), new Host(Cast.ANA, Role.CO_HOST, KEPT),
                        new Host(Cast.BO, Role.CO_HOST, LATER)),
                now().team());
        assertEquals(3, now().people());

        changing(gathering -> {
            gathering.dismiss(Cast.HOST, LATER);
            gathering.appoint(Cast.ANA, Role.HOST, LATER);
        });
        assertEquals(
                List.of(new Host(Cast.ANA, Role.HOST, KEPT), new Host(Cast.BO, Role.CO_HOST, LATER)), now().team());
        assertEquals(3, now().people());
        assertEquals(Tie.MEMBER, members.of(Cast.HOST, List.of(group)).get(group).tie());
        assertEquals(List.of(), members.hostedBy(Cast.HOST));

        changing(gathering -> {
            gathering.appoint(Cast.HOST, Role.CO_HOST, LATER);
            assertEquals(List.of(Cast.ANA, Cast.BO, Cast.HOST), gathering.group().hosts());
        });
        assertEquals(List.of(Cast.ANA, Cast.BO, Cast.HOST), now().hosts());
    }

    @Test
    public void aGroupsPeopleAreItsHostsAndMembersButNotWhoAsks() {
        GroupId other = aGroup();
        GroupId third = aGroup();
        enter(Cast.ANA, Tie.MEMBER);
        members.changing(other, gathering -> gathering.enter(Cast.ANA, Tie.ASKED, false, NOW));
        List<GroupId> all = List.of(group, other, third, new GroupId(4711), new GroupId(Long.MAX_VALUE));
        assertEquals(Set.of(group), groups.withPerson(Cast.ANA, all));
        assertEquals(Set.of(group, other, third), groups.withPerson(Cast.HOST, all));
        assertEquals(Set.of(), groups.withPerson(Cast.BO, all));
        assertEquals(Set.of(), groups.withPerson(Cast.HOST, List.of()));
        assertFalse(groups.isHost(group, Cast.ANA));
    }

    @Test
    public void anInvitationIsNoRole() {
        changing(gathering -> gathering.invite(Cast.ANA, Cast.HOST, NOW));
        assertEquals(List.of(new Invitation(Cast.ANA, Cast.HOST, KEPT)), now().invitations());
        assertEquals(List.of(Cast.HOST), now().hosts());
        assertEquals(List.of(group), members.hostedBy(Cast.ANA));
        assertFalse(groups.isHost(group, Cast.ANA));
        assertEquals(Set.of(), groups.withPerson(Cast.ANA, List.of(group)));
        assertThrows(IllegalStateException.class, () -> changing(gathering -> gathering.invite(Cast.ANA, Cast.HOST, NOW)));

        changing(gathering -> gathering.appoint(Cast.ANA, Role.CO_HOST, LATER));
        assertEquals(List.of(), now().invitations());
        assertEquals(List.of(Cast.HOST, Cast.ANA), now().hosts());
        assertTrue(groups.isHost(group, Cast.ANA));

        changing(gathering -> gathering.invite(Cast.BO, Cast.ANA, LATER));
        changing(gathering -> gathering.uninvite(Cast.BO));
        assertEquals(List.of(), now().invitations());
        assertEquals(List.of(), members.hostedBy(Cast.BO));
    }

    @Test
    public void whatAGroupSaysAndHowItDoesIsKept() {
        GroupProfile profile =
                new GroupProfile(Cast.OPS, "Other", "New\nwords", Format.GAME, Set.of(Tag.PASSION), Audience.HOSTS);
        GroupDetails details = new GroupDetails(
                Optional.of("de"), List.of("go"), List.of("Patience"), "Be kind.", 3, 9, Joining.ON_REQUEST);
        Course course = Course.BEGINNING.over("We\nlearnt it.").withPage(PageFate.TRASHED).withSpaceArchived(true);
        changing(gathering -> {
            gathering.say(profile, details);
            gathering.turn(course);
            assertEquals(profile, gathering.group().profile());
            assertEquals(course, gathering.group().course());
        });
        assertEquals(profile, now().profile());
        assertEquals(details, now().details());
        assertEquals(course, now().course());
        assertEquals(1, now().version());

        changing(gathering -> {
            gathering.say(profile.titled("Again"), GroupDetails.USUAL);
            gathering.turn(course.at(Life.ACTIVE));
        });
        assertEquals(GroupDetails.USUAL, now().details());
        assertEquals("", now().outcome());
        assertEquals(2, now().version());
    }

    @Test
    public void searchesFollowWhatAGroupBecame() {
        changing(gathering -> gathering.say(now().profile().titled("Quilting"), now().details()));
        assertEquals(1, groups.find(GroupFilter.ANY.saying("quilt"), Optional.empty(), 9).size());

        changing(gathering -> gathering.turn(gathering.group().course().withSpaceArchived(true)));
        assertEquals(List.of(), groups.find(GroupFilter.ANY, Optional.empty(), 9));
        assertEquals(1, groups.find(GroupFilter.ANY.living(Set.of(Life.ARCHIVED)), Optional.empty(), 9).size());

        changing(gathering -> gathering.turn(Course.BEGINNING.at(Life.RESTING)));
        assertEquals(List.of(), groups.find(GroupFilter.ANY.living(Set.of(Life.ARCHIVED, Life.ACTIVE)), Optional.empty(), 9));
        assertEquals(1, groups.find(GroupFilter.ANY.living(Set.of(Life.RESTING)), Optional.empty(), 9).size());

        changing(gathering -> gathering.turn(Course.BEGINNING.withPage(PageFate.TRASHED)));
        assertEquals(List.of(), groups.find(GroupFilter.ANY, Optional.empty(), 9));
        assertEquals(1, groups.find(GroupFilter.everything(), Optional.empty(), 9).size());
    }

    @Test
    public void whatFailedLeavesNoTrace() {
        Group before = now();
        assertThrows(IllegalStateException.class, () -> changing(gathering -> {
            gathering.enter(Cast.ANA, Tie.MEMBER, false, NOW);
            gathering.appoint(Cast.BO, Role.HOST, NOW);
            gathering.takeRole(Cast.HOST);
            gathering.say(before.profile().titled("X"), before.details());
            throw new IllegalStateException("broken");
        }));
        assertEquals(before, now());
        assertEquals(List.of(Cast.HOST), in());
    }

    @Test
    public void aChangeWithinAChangeWorksOnTheSame() {
        changing(outer -> {
            outer.enter(Cast.ANA, Tie.MEMBER, false, NOW);
            changing(inner -> {
                assertEquals(2, inner.group().people());
                inner.enter(Cast.BO, Tie.MEMBER, false, NOW);
            });
            assertEquals(3, outer.group().people());
        });
        assertEquals(3, now().people());
    }

    @Test
    public void nothingIsHeldAfterwards() {
        List<Gathering> kept = new ArrayList<>();
        changing(kept::add);
        assertThrows(IllegalStateException.class, () -> kept.get(0).group());
    }

    @Test
    public void groupsThatAreNotThereAreNotChanged() {
        GroupId unsettled = groups.add(now().profile(), Cast.ANA, NOW);
        for (GroupId none : List.of(unsettled, new GroupId(4711), new GroupId(0), new GroupId(-1), new GroupId(1L << 40))) {
            assertEquals(Optional.empty(), members.changing(none, gathering -> 1));
        }
    }

    @Test
    public void listsGoOnWhereAPageEnded() {
        enter(Cast.ANA, Tie.MEMBER);
        enter(Cast.BO, Tie.ASKED);
        enter(Cast.CEM, Tie.MEMBER);
        List<Membership> first = members.list(group, false, Optional.empty(), 2);
        assertEquals(List.of(Cast.HOST, Cast.ANA), people(first));
        assertEquals(List.of(Cast.CEM), people(members.list(group, false, Optional.of(first.get(1).id()), 2)));
        assertEquals(List.of(), members.list(group, false, Optional.empty(), 0));
        assertEquals(List.of(), members.list(group, false, Optional.of(new MembershipId(Long.MAX_VALUE)), 9));
        assertEquals(List.of(), members.list(new GroupId(4711), false, Optional.empty(), 9));
    }

    @Test
    public void aPersonHasTheirOwnGroups() {
        GroupId other = aGroup();
        enter(Cast.ANA, Tie.MEMBER);
        members.changing(other, gathering -> gathering.enter(Cast.ANA, Tie.ASKED, false, NOW));
        assertEquals(
                List.of(group, other), members.activeOf(Cast.ANA).stream().map(Membership::group).toList());
        assertEquals(Set.of(group, other), members.of(Cast.ANA, List.of(group, other)).keySet());
        assertEquals(List.of(), members.activeOf(Cast.BO));
    }

    @Test
    public void aMembershipOfAnotherGroupIsNotFoundHere() {
        GroupId other = aGroup();
        Membership elsewhere =
                members.changing(other, gathering -> gathering.enter(Cast.ANA, Tie.MEMBER, false, NOW)).orElseThrow();
        changing(gathering -> assertEquals(Optional.empty(), gathering.byId(elsewhere.id())));
        changing(gathering -> assertEquals(Optional.empty(), gathering.byId(new MembershipId(1L << 40))));
    }
}
