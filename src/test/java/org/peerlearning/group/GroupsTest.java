package org.peerlearning.group;

import static org.junit.Assert.assertEquals;

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
}
