package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Catalogue.GroupPage;
import org.peerlearning.group.Catalogue.GroupQuery;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class CatalogueTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final World world = new World();

    private List<Group> groups(int count) {
        List<Group> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(0, world.aGroup().titled("Group " + i).there());
        }
        return made;
    }

    private GroupPage newest(Viewer viewer, Optional<GroupCursor> after, int limit) {
        return page(viewer, GroupFilter.ANY, after, limit);
    }

    private GroupPage page(Viewer viewer, GroupFilter filter, Optional<GroupCursor> after, int limit) {
        return world.use.catalogue().page(viewer, new GroupQuery(filter, after, limit));
    }

    private List<Group> found(GroupFilter filter) {
        return page(ANA, filter, Optional.empty(), 50).groups();
    }

    private static Optional<GroupCursor> after(Group group) {
        return Optional.of(new GroupCursor(group.id()));
    }

    @Test
    public void pagesFollowEachOtherToTheEnd() {
        List<Group> all = groups(5);
        GroupPage first = newest(ANA, Optional.empty(), 2);
        assertEquals(new GroupPage(all.subList(0, 2), after(all.get(1))), first);
        GroupPage second = newest(ANA, first.next(), 2);
        assertEquals(new GroupPage(all.subList(2, 4), after(all.get(3))), second);
        assertEquals(new GroupPage(all.subList(4, 5), Optional.empty()), newest(ANA, second.next(), 2));
    }

    @Test
    public void aFullLastPageHasNoNext() {
        List<Group> all = groups(4);
        assertEquals(new GroupPage(all, Optional.empty()), newest(ANA, Optional.empty(), 4));
    }

    @Test
    public void aLimitIsKeptWithinReason() {
        List<Group> all = groups(Catalogue.PAGE_MAX + 1);
        assertEquals(all.subList(0, 1), newest(ANA, Optional.empty(), 0).groups());
        assertEquals(all.subList(0, 1), newest(ANA, Optional.empty(), -5).groups());
        assertEquals(all.subList(0, Catalogue.PAGE_MAX), newest(ANA, Optional.empty(), Integer.MAX_VALUE).groups());
    }

    @Test
    public void hiddenGroupsLeaveNoTraceInPages() {
        Group oldest = world.aGroup().there();
        for (int i = 0; i < 3; i++) {
            world.aGroup().hidden().there();
        }
        Group newest = world.aGroup().there();
        GroupPage first = newest(ANA, Optional.empty(), 1);
        assertEquals(new GroupPage(List.of(newest), after(newest)), first);
        assertEquals(new GroupPage(List.of(oldest), Optional.empty()), newest(ANA, first.next(), 1));
        for (int i = 0; i < 3; i++) {
            world.aGroup().hidden().there();
        }
        assertEquals(Optional.empty(), newest(ANA, Optional.empty(), 2).next());
    }

    @Test
    public void behindFiveHundredHiddenGroupsAPageComesBackShortAndNothingIsLost() {
        List<Group> old = groups(3);
        for (int i = 0; i < Catalogue.CHUNK * Catalogue.CHUNKS_MAX + 3; i++) {
            world.aGroup().hidden().there();
        }
        GroupPage empty = newest(ANA, Optional.empty(), 10);
        assertEquals(List.of(), empty.groups());
        assertTrue(empty.next().isPresent());
        assertEquals(new GroupPage(old, Optional.empty()), newest(ANA, empty.next(), 10));
    }

    @Test
    public void aSpaceHasItsOwnList() {
        Group here = world.aGroup().in(Cast.ENG).there();
        world.aGroup().in(Cast.OPS).there();
        assertEquals(List.of(here), found(GroupFilter.ANY.in(Set.of(Cast.ENG))));
    }

    @Test
    public void archivedGroupsAreThereForWhoAsksForThem() {
        Group living = world.aGroup().there();
        Group over = world.aGroup().there();
        Answers.given(world.use.living().archive(Viewer.of(Cast.HOST), over.id(), "We can all swim now."));

        assertEquals(List.of(living), found(GroupFilter.ANY));
        assertEquals(
                List.of(over.id()), found(GroupFilter.ANY.living(Set.of(Life.ARCHIVED))).stream().map(Group::id).toList());
    }

    @Test
    public void aPageAsksForPermissionsOnceAChunk() {
        groups(60);
        int before = world.access.questions();
        newest(ANA, Optional.empty(), 50);
        assertEquals(1, world.access.questions() - before);
    }
}
