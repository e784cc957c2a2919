package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PageId;

public class PeerGroupMacroTest {

    private static final List<String> PAPER = List.of("pdf", "word", "html_export", "diff");

    private final MacroWorld macros = new MacroWorld().as(BO);

    @Test
    public void showsTheGroupOfItsNumber() {
        Group group = macros.world.aGroup().titled("Knots & ropes").there();
        macros.world.aSession().of(group).withSeats(4).taking(ANA).there();

        String html = card(group.id().value(), "display");

        assertTrue(html, html.contains("Knots &amp; ropes"));
        assertTrue(html, html.contains("What light does."));
        assertTrue(html, html.contains("Full name of hope"));
        assertTrue(html, html.contains("peer-learning.signup.seats[3, 4]"));
        assertTrue(html, html.contains("<button type=\"button\""));
        assertEquals(List.of("org.peerlearning.confluence:peer-learning-macros"), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void aPreviewLooksLikeThePageAndDoesNothing() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).there();

        String html = card(group.id().value(), "preview");

        assertTrue(html, html.contains("disabled=\"disabled\">peer-learning.signup.action.sign-up</button>"));
        assertFalse(html, html.contains("data-action"));
        assertEquals(List.of("org.peerlearning.confluence:peer-learning-macro-styles"), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void aMailTellsNobodyWhereItsReaderStands() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).taking(BO).there();

        assertTrue(card(group.id().value(), "pdf").contains("peer-learning.signup.status.seated"));
        String mail = macros.groupMacro().execute(Map.of(), "", MacroWorld.on(group.page(), "", "email"));
        assertFalse(mail, mail.contains("peer-learning.signup.status.seated"));
        assertTrue(mail, mail.contains("<table style="));
        assertFalse(card(group.id().value(), "word").contains("style="));
    }

    @Test
    public void aMailNamesTheGroupOfItsOwnPageAlone() {
        Group group = macros.titled(macros.world.aGroup().titled("Knots"));
        for (String typed : List.of("Knots", String.valueOf(group.id().value()), "4711", "Nothing of the kind")) {
            String html = macros.groupMacro().execute(Map.of("group", typed), "", MacroWorld.on(new PageId(77), "", "email"));
            assertTrue(html, html.contains("pageId=77\">peer-learning.macro.open</a>"));
            assertFalse(html, html.contains("Knots"));
        }
        assertTrue(macros.groupMacro().execute(Map.of("group", "Knots"), "", MacroWorld.on(group.page(), "", "email")).contains("Knots"));
        macros.nothingWasBlocked();
    }

    @Test
    public void cardsOfAPageAreLookedUpTogetherAndByTheViewersEyes() {
        Group seen = macros.world.aGroup().titled("Seen").there();
        Group hidden = macros.world.aGroup().titled("Hidden").hidden().there();
        Group other = macros.world.aGroup().titled("Other").there();
        var page = MacroWorld.on(new PageId(9), card(seen) + card(hidden));
        PeerGroupMacro macro = macros.groupMacro();

        assertTrue(macro.execute(Map.of("group", seen.id().value() + ""), "", page).contains("Seen"));
        assertEquals("", macro.execute(Map.of("group", hidden.id().value() + ""), "", page));
        assertTrue(macro.execute(Map.of("group", other.id().value() + ""), "", page).contains("Other"));
        macros.world.access.showToAll(hidden.page());
        assertEquals("as it was looked up", "", macro.execute(Map.of("group", hidden.id().value() + ""), "", page));
        macros.as(ANA);
        assertTrue("for somebody else anew", macro.execute(Map.of("group", hidden.id().value() + ""), "", page).contains("Hidden"));
    }

    private static String card(Group group) {
        return "<ac:structured-macro ac:name=\"peer-group\" ac:schema-version=\"1\"><ac:parameter ac:name=\"group\">"
                + group.id().value() + "</ac:parameter></ac:structured-macro>";
    }

    @Test
    public void onPaperItHasNoButtonAndAsksForNoScript() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).startingAt("2026-03-09T18:30", "Europe/Paris").there();
        for (String paper : PAPER) {
            String html = card(group.id().value(), paper);

            assertTrue(paper + html, html.contains("Street photography"));
            assertTrue(paper + html, html.contains("18:30"));
            assertTrue(paper + html, html.contains("peer-learning.signup.seats[10, 10]"));
            assertFalse(paper + html, html.contains("<button") || html.contains("<script") || html.contains("aui-button"));
        }
        assertEquals(List.of(), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void withoutASessionItSaysSo() {
        Group group = macros.world.aGroup().there();

        String html = card(group.id().value(), "display");

        assertTrue(html, html.contains("peer-learning.card.no-session"));
        assertFalse(html, html.contains("data-action"));
        macros.nothingWasBlocked();
    }

    @Test
    public void withoutANumberItShowsTheGroupOfItsPage() {
        Group group = macros.world.aGroup().there();

        String html = macros.groupMacro().execute(Map.of("group", "  "), "", MacroWorld.on(group.page()));

        assertTrue(html, html.contains("Street photography"));
    }

    @Test
    public void onAPageWithoutAGroupItTellsWhatToMend() {
        for (var context : List.of(MacroWorld.on(new PageId(77)), MacroWorld.in("display"))) {
            String html = macros.groupMacro().execute(Map.of(), "", context);
            assertTrue(html, html.contains("peer-learning.macro.problem.no-group-here"));
        }
        macros.nothingWasBlocked();
    }

    @Test
    public void aGroupIsNamedByItsPageToo() {
        Group group = macros.titled(macros.world.aGroup().titled("Knots"));
        for (String typed : List.of(
                "Knots", "ENG:Knots", "https://wiki.example.org/pages/viewpage.action?pageId=" + group.page().value())) {
            String html = macros.groupMacro().execute(Map.of("group", typed), "", MacroWorld.on(new PageId(77)));
            assertTrue(typed + html, html.contains("dir=\"auto\">Knots</a>"));
        }
    }

    @Test
    public void onItsOwnPageItHasTheTextThatPutsItOnAnother() {
        Group group = macros.world.aGroup().there();
        String text = "<code>{peer-group:group=" + group.id().value() + "}</code>";
        String button = "<code>{peer-signup:group=" + group.id().value() + "}</code>";

        String own = macros.groupMacro().execute(Map.of(), "", MacroWorld.on(group.page()));
        String elsewhere = card(group.id().value(), "display");
        String previewed = macros.groupMacro().execute(Map.of(), "", MacroWorld.on(group.page(), "", "preview"));

        assertTrue(own, own.contains(text) && own.contains(button) && own.contains("peer-learning.embed.how"));
        assertFalse(elsewhere.contains("peer-learning-embed") || previewed.contains("peer-learning-embed"));
        macros.nothingWasBlocked();
    }

    @Test
    public void whatIsNoNumberIsToldAndNeverRepeated() {
        for (String typed : List.of("first", "-1", "1.5", "٣", "1".repeat(19), "<script>")) {
            String html = macros.groupMacro().execute(Map.of("group", typed), "", MacroWorld.in("display"));
            assertTrue(html, html.contains("peer-learning.macro.problem.no-such-group"));
            assertFalse(html, html.contains(typed));
        }
    }

    @Test
    public void whoMayNotSeeTheGroupsPageSeesTheSameAsIfThereWereNone() {
        Group hidden = macros.world.aGroup().hidden().there();
        macros.world.aSession().of(hidden).there();

        assertEquals("", card(hidden.id().value(), "display"));
        assertEquals("", card(hidden.id().value(), "pdf"));
        assertEquals("", card(4711, "display"));
        assertEquals(List.of(), macros.resources);
    }

    @Test
    public void isABlockWithoutABody() {
        assertEquals(Macro.OutputType.BLOCK, macros.groupMacro().getOutputType());
        assertEquals(Macro.BodyType.NONE, macros.groupMacro().getBodyType());
    }

    private String card(long number, String outputType) {
        return macros.groupMacro().execute(Map.of("group", String.valueOf(number)), "", MacroWorld.in(outputType));
    }
}
