package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** Spaces of which nobody heard what became of them. */
public class FollowSpacesTest {

    private final Following following = new Following();
    private final World world = following.world;
    private final FollowSpaces round = new FollowSpaces(world.groups, world.pages, following.keeper);

    private boolean counts(Group group) {
        return following.now(group).course().spaceArchived();
    }

    @Test
    public void groupsFollowTheirSpaceThereAndBack() {
        Group here = world.aGroup().in(Cast.ENG).there();
        Group elsewhere = world.aGroup().in(Cast.OPS).there();
        world.pages.archive(Cast.ENG);

        assertEquals(List.of(), round.run());
        assertTrue(counts(here));
        assertEquals(elsewhere, following.now(elsewhere));

        world.pages.useAgain(Cast.ENG);
        assertEquals(List.of(), round.run());
        assertEquals(here, following.now(here));
    }

    @Test
    public void whereTheWikiCannotSayItWhatWasHeardStays() {
        Group here = world.aGroup().in(Cast.ENG).there();
        Group elsewhere = world.aGroup().in(Cast.OPS).there();
        following.space.archived(Cast.ENG, true);
        world.pages.fallSilent();

        round.run();
        assertTrue(counts(here));
        assertFalse(counts(elsewhere));
    }

    @Test
    public void aGroupWithoutItsPageWaitsForIt() {
        Group group = world.aGroup().in(Cast.ENG).there();
        following.page.trashed(group.page());
        world.pages.archive(Cast.ENG);

        round.run();
        assertFalse(counts(group));
    }

    @Test
    public void whatIsLeftOverFollowsInTheNextRoundAndThenItBeginsAnew() {
        List<Group> groups =
                IntStream.rangeClosed(0, FollowSpaces.BATCH).mapToObj(each -> world.aGroup().in(Cast.ENG).there()).toList();
        world.pages.archive(Cast.ENG);

        round.run();
        assertEquals(List.of(groups.get(0)), groups.stream().filter(group -> !counts(group)).toList());
        round.run();
        assertTrue(counts(groups.get(0)));

        Group next = world.aGroup().in(Cast.ENG).there();
        round.run();
        assertTrue(counts(next));
    }

    @Test
    public void whatGoesWrongIsToldAndTriedAgain() {
        Group group = world.aGroup().in(Cast.ENG).there();
        world.pages.archive(Cast.ENG);
        world.pages.fail(new IllegalStateException("no wiki"));
        assertEquals(List.of(group.id()), round.run().stream().map(FollowSpace.Failure::group).toList());
        world.pages.fail(new NotNow(Refusal.unavailable("site.stopping")));
        assertThrows(NotNow.class, round::run);
    }
}
