package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.HOST;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

public class PeerLineageMacroTest {

    private final MacroWorld macros = new MacroWorld().as(BO);

    private Group grown(String title, Group from) {
        return macros.world.aGroup().titled(title).grownFrom(from).there();
    }

    private String html(Group group, String outputType) {
        return macros.lineageMacro().execute(Map.of("group", String.valueOf(group.id().value())), "", MacroWorld.in(outputType));
    }

    /** Nothing but the titles and the tags that make the tree. */
    private static String tree(String html) {
        return html.replaceAll("\\s+", " ")
                .replaceAll("<(?!/?(?:ul|li)\\b)[^>]*>", "")
                .replaceAll("<(/?)(ul|li)[^>]*>", "<$1$2>")
                .replaceAll("\\s+", "");
    }

    @Test
    public void theTreeIsAListOfLists() {
        Group root = macros.world.aGroup().titled("root").there();
        Group left = grown("left", root);
        grown("leaf", left);
        grown("right", root);
        assertEquals(
                "<ul><li>root<ul><li>left<ul><li>leaf</li></ul></li><li>right</li></ul></li></ul>",
                tree(html(left, "display")).replace("&middot;peer-learning.life.forming[1,4]", ""));
        assertEquals(
                tree(html(left, "display")).replace("&middot;peer-learning.life.forming[1,4]", ""),
                tree(html(left, "pdf")).replace("(peer-learning.life.forming[1,4])", ""));
        assertTrue(html(left, "display").contains("aria-current=\"true\"><a href=\"\" dir=\"auto\">left</a>"));
        macros.nothingWasBlocked();
    }

    @Test
    public void aChainClosesWhatItOpened() {
        Group a = macros.world.aGroup().titled("a").there();
        Group b = grown("b", a);
        Group c = grown("c", b);
        assertEquals(
                "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul>",
                tree(html(c, "display")).replace("&middot;peer-learning.life.forming[1,4]", ""));
    }

    @Test
    public void itTellsWhatCameOfAGroup() {
        Group root = macros.world.aGroup().titled("root").there();
        grown("child", root);
        macros.world.use.living().archive(Viewer.of(HOST), root.id(), "Nine people\nwho <knot>.");
        for (String output : List.of("display", "word")) {
            String html = html(root, output);
            assertTrue(html, html.contains("who &lt;knot&gt;.") && html.contains("peer-learning.life.archived"));
        }
    }

    @Test
    public void onItsOwnPageItNeedsNoNumber() {
        Group root = macros.world.aGroup().titled("root").there();
        assertTrue(macros.lineageMacro().execute(Map.of(), "", MacroWorld.on(root.page())).contains("root"));
        String elsewhere = macros.lineageMacro().execute(Map.of(), "", MacroWorld.on(new PageId(5)));
        assertTrue(elsewhere, elsewhere.contains("peer-learning.macro.problem.no-group-here"));
        String wrong = macros.lineageMacro().execute(Map.of("group", "<b>"), "", MacroWorld.in("display"));
        assertTrue(wrong, wrong.contains("peer-learning.macro.problem.no-such-group") && !wrong.contains("<b>"));
    }

    @Test
    public void aHiddenGroupShowsNothing() {
        Group root = macros.world.aGroup().titled("root").there();
        Group hidden = macros.world.aGroup().titled("Secret").grownFrom(root).hidden().there();
        assertEquals("", html(hidden, "display"));
        assertFalse(html(root, "display").contains("Secret"));
        assertEquals("", macros.lineageMacro().execute(Map.of("group", "4711"), "", MacroWorld.in("pdf")));
    }

    @Test
    public void aMailNamesNoGroupForItsOtherReadersMayNotSeeThem() {
        Group root = macros.world.aGroup().titled("Knots").there();
        grown("Ropes", root);
        for (String mail : List.of("email", "feed")) {
            String own = macros.lineageMacro().execute(Map.of(), "", MacroWorld.on(root.page(), "", mail));
            for (String html : List.of(html(root, mail), own)) {
                assertTrue(html, html.contains("peer-learning.macro.open"));
                assertFalse(html, html.contains("Knots") || html.contains("Ropes"));
            }
        }
        macros.nothingWasBlocked();
    }

    @Test
    public void isABlockWithoutABody() {
        assertEquals(Macro.OutputType.BLOCK, macros.lineageMacro().getOutputType());
        assertEquals(Macro.BodyType.NONE, macros.lineageMacro().getBodyType());
    }
}
