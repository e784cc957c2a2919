package org.peerlearning.group;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class LineageTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final World world = new World();

    private Group grown(String title, Group from) {
        return world.aGroup().titled(title).grownFrom(from).there();
    }

    /** As titles, for example {@code A(B C(D))}. */
    private static String told(Lineage.Tree tree) {
        List<String> grown = tree.grown().stream().map(LineageTest::told).toList();
        return tree.group().title() + (grown.isEmpty() ? "" : "(" + String.join(" ", grown) + ")");
    }

    private String seen(Group group) {
        return told(Answers.given(world.use.lineage().of(ANA, group.id())));
    }

    @Test
    public void everyGroupOfATreeShowsTheSameTree() {
        Group a = world.aGroup().titled("A").there();
        Group b = grown("B", a);
        Group c = grown("C", a);
        Group d = grown("D", b);
        world.aGroup().titled("Z").there();
        for (Group group : List.of(a, b, c, d)) {
            assertEquals("A(B(D) C)", seen(group));
        }
    }

    @Test
    public void aGroupAloneIsATreeOfItsOwn() {
        assertEquals("A", seen(world.aGroup().titled("A").there()));
    }

    @Test
    public void whatMayNotBeSeenIsLeftOutAndWhatGrewOutOfItHangsOnTheNextAbove() {
        Group a = world.aGroup().titled("A").there();
        Group hidden = grown("H", a);
        Group c = grown("C", hidden);
        grown("D", c);
        world.access.hide(hidden.page());
        assertEquals("A(C(D))", seen(a));
        assertEquals("A(C(D))", seen(c));
        assertEquals(List.of("group.not-found"), Answers.reasons(world.use.lineage().of(ANA, hidden.id())));
    }

    @Test
    public void belowAHiddenBeginningSiblingsDoNotShowEachOther() {
        Group hidden = world.aGroup().titled("H").there();
        Group b = grown("B", hidden);
        Group c = grown("C", hidden);
        world.access.hide(hidden.page());
        assertEquals("B", seen(b));
        assertEquals("C", seen(c));
    }

    @Test
    public void depthAndNumberHaveBounds() {
        Group root = world.aGroup().titled("0").there();
        Group last = root;
        for (int i = 1; i < 9; i++) {
            last = grown(String.valueOf(i), last);
        }
        assertEquals("0(1(2(3(4(5)))))", seen(root));
        assertEquals("3(4(5(6(7(8)))))", seen(last));

        Group wide = world.aGroup().titled("W").there();
        Group latest = wide;
        for (int i = 0; i < 60; i++) {
            latest = grown("w" + i, wide);
        }
        assertEquals(Lineage.SHOWN_MAX, Answers.given(world.use.lineage().of(ANA, wide.id())).size());
        Lineage.Tree withLatest = Answers.given(world.use.lineage().of(ANA, latest.id()));
        GroupId wanted = latest.id();
        assertEquals(1, withLatest.grown().stream().filter(tree -> tree.group().id().equals(wanted)).count());
        assertEquals(Lineage.SHOWN_MAX, withLatest.size());
    }
}
