package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class GroupsTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final World world = new World();

    private List<Group> groups(int count) {
        List<Group> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(0, world.aGroup().titled("Group " + i).there());
        }
        return made;
    }

    private GroupList newest(Viewer viewer, Optional<GroupId> olderThan, int limit) {
        return world.finding().newest(viewer, Optional.empty(), olderThan, limit);
    }

    @Test
    public void aGroupIsFoundByWhoeverMaySeeItsPage() {
        Group shown = world.aGroup().there();
        assertEquals(shown, Answers.given(world.finding().find(Viewer.ANONYMOUS, shown.id())));
        Group secret = world.aGroup().hidden().there();
        world.access.showTo(Cast.BO, secret.page());
        assertEquals(secret, Answers.given(world.finding().find(Viewer.of(Cast.BO), secret.id())));
    }

    @Test
    public void aHiddenGroupLooksLikeNone() {
        Group secret = world.aGroup().hidden().there();
        assertEquals(
                Answers.refusals(world.finding().find(ANA, new GroupId(4711))),
                Answers.refusals(world.finding().find(ANA, secret.id())));
        assertEquals(List.of("group.not-found"), Answers.reasons(world.finding().find(ANA, secret.id())));
        assertEquals(Optional.empty(), world.finding().on(ANA, secret.page()));
    }

    @Test
    public void notEvenItsHostSeesAGroupWhosePageIsGone() {
        Group group = world.aGroup().hostedBy(Cast.ANA).there();
        world.access.hide(group.page());
        assertEquals(List.of("group.not-found"), Answers.reasons(world.finding().find(ANA, group.id())));
    }

    @Test
    public void aPageLeadsToItsGroup() {
        Group group = world.aGroup().there();
        assertEquals(Optional.of(group), world.finding().on(ANA, group.page()));
        PageId other = new PageId(1);
        world.access.showToAll(other);
        assertEquals(Optional.empty(), world.finding().on(ANA, other));
    }

    @Test
    public void ofManyOnlyTheVisibleAreThere() {
        Group shown = world.aGroup().there();
        Group hidden = world.aGroup().hidden().there();
        assertEquals(List.of(shown), world.finding().visible(ANA, List.of(hidden.id(), new GroupId(99), shown.id())));
        assertEquals(1, world.access.questions());
    }

    @Test
    public void pagesFollowEachOtherToTheEnd() {
        List<Group> all = groups(5);
        GroupList first = newest(ANA, Optional.empty(), 2);
        assertEquals(new GroupList(all.subList(0, 2), Optional.of(all.get(1).id())), first);
        GroupList second = newest(ANA, first.next(), 2);
        assertEquals(new GroupList(all.subList(2, 4), Optional.of(all.get(3).id())), second);
        assertEquals(new GroupList(all.subList(4, 5), Optional.empty()), newest(ANA, second.next(), 2));
    }

    @Test
    public void aFullLastPageHasNoNext() {
        List<Group> all = groups(4);
        assertEquals(new GroupList(all, Optional.empty()), newest(ANA, Optional.empty(), 4));
    }

    @Test
    public void aLimitIsKeptWithinReason() {
        List<Group> all = groups(Groups.PAGE_MAX + 1);
        assertEquals(all.subList(0, 1), newest(ANA, Optional.empty(), 0).groups());
        assertEquals(all.subList(0, 1), newest(ANA, Optional.empty(), -5).groups());
        assertEquals(all.subList(0, Groups.PAGE_MAX), newest(ANA, Optional.empty(), Integer.MAX_VALUE).groups());
    }

    @Test
    public void hiddenGroupsLeaveNoTraceInPages() {
        Group oldest = world.aGroup().there();
        for (int i = 0; i < 3; i++) {
            world.aGroup().hidden().there();
        }
        Group newest = world.aGroup().there();
        GroupList first = newest(ANA, Optional.empty(), 1);
        assertEquals(new GroupList(List.of(newest), Optional.of(newest.id())), first);
        assertEquals(new GroupList(List.of(oldest), Optional.empty()), newest(ANA, first.next(), 1));
        for (int i = 0; i < 3; i++) {
            world.aGroup().hidden().there();
        }
        assertEquals(Optional.empty(), newest(ANA, Optional.empty(), 2).next());
    }

    @Test
    public void behindAThousandHiddenGroupsAPageComesBackShortAndNothingIsLost() {
        List<Group> old = groups(3);
        for (int i = 0; i < 1_203; i++) {
            world.aGroup().hidden().there();
        }
        GroupList empty = newest(ANA, Optional.empty(), 10);
        assertEquals(List.of(), empty.groups());
        assertTrue(empty.next().isPresent());
        assertEquals(new GroupList(old, Optional.empty()), newest(ANA, empty.next(), 10));
    }

    @Test
    public void aSpaceHasItsOwnList() {
        Group here = world.aGroup().in(Cast.ENG).there();
        world.aGroup().in(Cast.OPS).there();
        assertEquals(List.of(here), world.finding().newest(ANA, Optional.of(Cast.ENG), Optional.empty(), 9).groups());
    }
}
