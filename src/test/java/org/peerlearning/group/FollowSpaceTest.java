package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.session.PlansOfGroup;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionFate;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class FollowSpaceTest {

    private final Following following = new Following();
    private final World world = following.world;

    @Test
    public void theGroupsOfAnArchivedSpaceCountAsArchivedUntilItIsInUseAgain() {
        Group here = world.aGroup().in(Cast.ENG).there();
        Group elsewhere = world.aGroup().in(Cast.OPS).there();
        Session session = world.aSession().of(here).taking(Cast.ANA).there();

        assertEquals(List.of(), following.space.archived(Cast.ENG, true));

        assertTrue(following.now(here).isClosed());
        assertFalse(following.now(elsewhere).isClosed());
        assertEquals(1, following.listed(false));
        assertEquals(2, following.listed(true));
        // What was planned is held: an archived space can still be read.
        assertFalse(world.sessions.byId(session.id()).orElseThrow().calledOff());

        following.space.archived(Cast.ENG, false);
        assertEquals(here.course(), following.now(here).course());
        assertEquals(2, following.listed(false));
    }

    @Test
    public void aSpaceThatIsGoneTakesAllItsGroupsAlong() {
        Group here = world.aGroup().in(Cast.ENG).there();
        Group inTheTrash = world.aGroup().in(Cast.ENG).there();
        Group elsewhere = world.aGroup().in(Cast.OPS).there();
        following.page.trashed(inTheTrash.page());
        Session session = world.aSession().of(here).taking(Cast.ANA).waiting(Cast.BO).there();

        assertEquals(List.of(), following.space.removed(Cast.ENG));

        for (Group lost : List.of(here, inTheTrash)) {
            assertEquals(PageFate.GONE, following.now(lost).course().page());
            assertEquals(Life.ARCHIVED, following.now(lost).life());
        }
        assertTrue(world.sessions.byId(session.id()).orElseThrow().calledOff());
        assertEquals(elsewhere, following.now(elsewhere));
    }

    @Test
    public void aSpaceMayHaveManyGroups() {
        List<Group> groups = IntStream.range(0, 250).mapToObj(i -> world.aGroup().in(Cast.ENG).there()).toList();

        following.space.removed(Cast.ENG);

        assertTrue(groups.stream().allMatch(group -> following.now(group).life() == Life.ARCHIVED));
    }

    @Test
    public void aGroupThatGoesWrongHoldsUpNoOther() {
        Group broken = world.aGroup().in(Cast.ENG).there();
        Group fine = world.aGroup().in(Cast.ENG).there();
        Session session = world.aSession().of(broken).there();
        SessionFate end = mock(SessionFate.class);
        when(end.callOff(any(), any())).thenThrow(new IllegalStateException("no database"));
        FollowPage page = new FollowPage(
                world.groups, following.keeper, new PlansOfGroup(world.sessions, end, world.clock), world.transactions);

        List<FollowSpace.Failure> failures = new FollowSpace(world.groups, following.keeper, page).removed(Cast.ENG);

        assertEquals(List.of(broken.id()), failures.stream().map(FollowSpace.Failure::group).toList());
        assertEquals(Life.ARCHIVED, following.now(fine).life());
        // All or nothing, so that the next attempt finds what is left to do.
        assertEquals(broken, following.now(broken));
        assertFalse(world.sessions.byId(session.id()).orElseThrow().calledOff());
    }
}
