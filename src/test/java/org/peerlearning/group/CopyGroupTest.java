package org.peerlearning.group;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class CopyGroupTest {

    private final World world = new World();
    private final Joins joins = new Joins(world);
    private final Group old = world.aGroup()
            .with(new GroupDetails(Optional.of("fr"), List.of("light"), List.of(), "Be kind.", 3, 7, Joining.ON_REQUEST))
            .there();

    @Before
    public void lettingTheHostCreate() {
        world.access.letCreate(Cast.HOST, Cast.ENG);
    }

    @Test
    public void theNextRoundIsLikeTheLastOnAPageOfItsOwn() {
        Group next = Answers.given(world.plan.nextRound().start(Joins.HOST, old.id(), " Walks, spring ", Optional.empty()));
        assertEquals(old.profile().titled("Walks, spring"), next.profile());
        assertEquals(old.details(), next.details());
        assertEquals(Optional.of(old.id()), next.parent());
        assertEquals(List.of(Cast.HOST), next.hosts());
        assertEquals(1, next.people());
        assertEquals(Life.FORMING, next.life());
        assertEquals("Walks, spring", world.pages.made().get(next.page()).profile().title());
        assertEquals(next, joins.now(next));
    }

    @Test
    public void theOtherHostsWhoSeeItAreAskedToComeAlong() {
        joins.coHosting(old, Cast.ANA);
        Group next = Answers.given(world.plan.nextRound().start(Joins.HOST, old.id(), "Again", Optional.empty()));
        assertEquals(List.of(), next.invitations());
        world.access.showToAll(next.page());

        // Pages in memory are shown to nobody at first; this one is known beforehand.
        world.access.showTo(Cast.ANA, new PageId(next.page().value() + 1));
        Group third = Answers.given(world.plan.nextRound().start(Joins.HOST, old.id(), "Third", Optional.empty()));
        assertEquals(List.of(Cast.ANA), third.invitations().stream().map(Invitation::person).toList());
    }

    @Test
    public void onlyHostsWhoMayMakePagesCopy() {
        assertEquals(
                List.of("group.hosts-only"), Answers.reasons(world.plan.nextRound().start(Viewer.of(Cast.ANA), old.id(), "X", Optional.empty())));
        joins.coHosting(old, Cast.ANA);
        assertEquals(
                List.of("group.may-not-start"), Answers.reasons(world.plan.nextRound().start(Viewer.of(Cast.ANA), old.id(), "X", Optional.empty())));
        assertEquals(List.of("title: input.missing"), Answers.reasons(world.plan.nextRound().start(Joins.HOST, old.id(), " ", Optional.empty())));
    }

    @Test
    public void aTitleThatIsTakenLeavesNothingBehind() {
        int before = world.groups.size();
        world.pages.refuse(Refusal.invalid("title", "group.title.taken"));
        assertEquals(
                List.of("title: group.title.taken"), Answers.reasons(world.plan.nextRound().start(Joins.HOST, old.id(), "X", Optional.empty())));
        assertEquals(before, world.groups.size());
        assertEquals(List.of(old.id()), world.use.members.activeOf(Cast.HOST).stream().map(Membership::group).toList());
        assertEquals(List.<PersonKey>of(), joins.now(old).invitations().stream().map(Invitation::person).toList());
    }
}
