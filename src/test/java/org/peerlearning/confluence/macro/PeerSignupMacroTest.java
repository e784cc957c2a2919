package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.OPS;

import com.atlassian.confluence.macro.Macro;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PageId;

public class PeerSignupMacroTest {

    private static final PageId ELSEWHERE = new PageId(77);

    private final MacroWorld macros = new MacroWorld();

    @Test
    public void showsTheButtonOfItsSession() {
        Session session = macros.as(BO).world.aSession().withSeats(2).there();

        String html = button(session, "display");

        assertTrue(html, html.contains("data-session=\"" + session.id().value() + "\""));
        assertTrue(html, html.contains("data-action=\"sign-up\""));
        assertFalse(html, html.contains(" hidden"));
        assertEquals(List.of("org.peerlearning.confluence:peer-learning-macros"), macros.resources);
        assertEquals(List.of(), macros.templates.lastBlocked());
        assertEquals(List.of(), macros.templates.lastUnresolved());
    }

    @Test
    public void whoHasASeatMayGiveItBack() {
        Session session = macros.as(BO).world.aSession().taking(BO).there();

        String html = button(session, "display");

        assertTrue(html, html.contains("data-action=\"cancel\""));
        assertTrue(html, html.contains("peer-learning.signup.status.seated"));
    }

    @Test
    public void aFullSessionOffersItsLineAndAStartedOneNothing() {
        Session full = macros.as(BO).world.aSession().withSeats(1).taking(ANA).there();
        Session started = macros.world.aSession().startingIn(Duration.ofMinutes(-10)).there();

        String fullHtml = button(full, "display");
        String startedHtml = button(started, "display");

        assertTrue(fullHtml, fullHtml.contains("data-action=\"join\"") && fullHtml.contains("peer-learning.signup.status.full"));
        assertTrue(startedHtml, startedHtml.contains("peer-learning.signup.status.closed"));
        assertFalse(startedHtml, startedHtml.contains("<button"));
    }

    @Test
    public void aVisitorWithoutAPageToComeBackToSeesTheSeatsAndNothingToPress() {
        Session session = macros.world.aSession().there();

        String html = button(session, "display");

        assertTrue(html, html.contains("peer-learning.signup.seats"));
        assertFalse(html, html.contains("<button") || html.contains("<a "));
    }

    @Test
    public void onPaperItNamesTheTimeInPlaceOfAButton() {
        Session session = macros.as(BO).world.aSession().startingAt("2026-03-09T18:30", "Europe/Paris").there();
        for (String paper : List.of("pdf", "word", "html_export", "diff")) {
            String html = button(session, paper);

            assertTrue(paper + html, html.contains("9 March 2026") && html.contains("18:30"));
            assertFalse(paper + html, html.contains("<button") || html.contains("<script") || html.contains("aui-button"));
        }
        assertEquals(List.of(), macros.resources);
    }

    @Test
    public void onTheGroupsOwnPageItIsForTheNextSessionAndSaysNoMore() {
        Group group = macros.as(BO).titled(macros.world.aGroup().titled("Knots"));
        macros.world.aSession().of(group).startingIn(Duration.ofDays(9)).there();
        Session next = macros.world.aSession().of(group).startingIn(Duration.ofDays(2)).there();

        String html = on(group.page(), Map.of());

        assertTrue(html, html.contains("data-session=\"" + next.id().value() + "\""));
        assertFalse(html, html.contains(">Knots<") || html.contains("<time"));
    }

    @Test
    public void elsewhereItSaysOfWhichGroupAndWhen() {
        Group group = macros.as(BO).titled(macros.world.aGroup().titled("Knots & ropes"));
        Session session = macros.world.aSession().of(group).startingAt("2026-03-09T18:30", "Europe/Paris").there();
        String number = String.valueOf(group.id().value());
        for (Map<String, String> named : List.of(
                Map.of("group", "Knots & ropes"),
                Map.of("group", "ENG:knots & ROPES"),
                Map.of("session", "ENG: Knots & ropes"),
                Map.of("group", "https://wiki.example.org/pages/viewpage.action?pageId=" + group.page().value()),
                Map.of("group", number),
                Map.of("session", String.valueOf(session.id().value())))) {
            String html = on(ELSEWHERE, named);
            assertTrue(named + html, html.contains("data-session=\"" + session.id().value() + "\""));
            assertTrue(named + html, html.contains("dir=\"auto\">Knots &amp; ropes</a>") && html.contains("9 March 2026"));
            assertTrue(named + html, html.contains("href=\"https://wiki.example.org/display/ENG/" + group.page().value()));
        }
        macros.nothingWasBlocked();
    }

    @Test
    public void onPaperItSaysOfWhichGroupAndWhenToo() {
        Group group = macros.as(BO).titled(macros.world.aGroup().titled("Knots"));
        macros.world.aSession().of(group).startingAt("2026-03-09T18:30", "Europe/Paris").there();
        String html = macros.signupMacro().execute(Map.of("group", "Knots"), "", MacroWorld.on(ELSEWHERE, "", "pdf"));
        assertTrue(html, html.contains(">Knots</a>") && html.contains("9 March 2026") && !html.contains("<button"));
        macros.nothingWasBlocked();
    }

    @Test
    public void aGroupWithoutASessionSaysSo() {
        Group group = macros.as(BO).titled(macros.world.aGroup().titled("Knots"));
        String here = on(group.page(), Map.of());
        String elsewhere = on(ELSEWHERE, Map.of("group", "Knots"));
        assertTrue(here, here.contains("peer-learning.card.no-session") && !here.contains("Knots"));
        assertTrue(elsewhere, elsewhere.contains("peer-learning.card.no-session") && elsewhere.contains(">Knots</a>"));
        String paper = macros.signupMacro().execute(Map.of("group", "Knots"), "", MacroWorld.on(ELSEWHERE, "", "word"));
        assertTrue(paper, paper.contains("peer-learning.list.nothing-planned") && paper.contains(">Knots</a>"));
        macros.nothingWasBlocked();
    }

    @Test
    public void whereNoGroupLivesItTellsWhatToMend() {
        for (Map<String, String> parameters : List.of(Map.<String, String>of(), Map.of("session", ""), Map.of("group", " "))) {
            String html = macros.as(BO).signupMacro().execute(parameters, "", MacroWorld.in("display"));
            assertTrue(html, html.contains("peer-learning.macro.problem.no-group-here"));
        }
    }

    @Test
    public void aNameOfNothingAndOneOfAPageThatIsHiddenAreAnsweredAlike() {
        macros.as(BO).titled(macros.world.aGroup().titled("Secret").hidden());
        String nothing = on(ELSEWHERE, Map.of("group", "next <b>"));
        assertTrue(nothing, nothing.contains("peer-learning.macro.problem.no-such-group") && !nothing.contains("<b>"));
        assertEquals(nothing, on(ELSEWHERE, Map.of("group", "Secret")));
        assertEquals(nothing, on(ELSEWHERE, Map.of("group", "https://other.example.org/display/ENG/Knots")));
    }

    @Test
    public void aNameOfTwoIsNotGuessedAt() {
        macros.as(BO).titled(macros.world.aGroup().titled("OPS: Knots"));
        Group other = macros.titled(macros.world.aGroup().titled("Knots").in(OPS));
        String html = on(ELSEWHERE, Map.of("group", "OPS: Knots"));
        assertTrue(html, html.contains("peer-learning.macro.problem.several-groups"));

        macros.world.access.hide(other.page());
        assertTrue(on(ELSEWHERE, Map.of("group", "OPS: Knots")).contains("peer-learning.card.no-session"));
    }

    private String on(PageId page, Map<String, String> parameters) {
        return macros.signupMacro().execute(parameters, "", MacroWorld.on(page));
    }

    @Test
    public void whoMayNotSeeTheGroupsPageSeesTheSameAsIfThereWereNone() {
        Session hidden = macros.as(BO).world.aSession().of(macros.world.aGroup().hidden().there()).there();

        assertEquals("", button(hidden, "display"));
        assertEquals("", macros.signupMacro().execute(Map.of("session", "4711"), "", MacroWorld.in("display")));
        assertEquals(List.of(), macros.resources);
    }

    @Test
    public void aMailNamesTheGroupOfItsOwnPageAlone() {
        Group group = macros.as(BO).titled(macros.world.aGroup().titled("Knots"));
        Session session = macros.world.aSession().of(group).startingAt("2026-03-09T18:30", "Europe/Paris").there();
        String number = String.valueOf(session.id().value());
        for (Map<String, String> named : List.of(Map.of("group", "Knots"), Map.of("session", number), Map.of("session", "4711"))) {
            String html = macros.signupMacro().execute(named, "", MacroWorld.on(ELSEWHERE, "", "email"));
            assertTrue(html, html.contains("peer-learning.macro.open"));
            assertFalse(html, html.contains("Knots") || html.contains("18:30"));
        }
        for (Map<String, String> own : List.of(Map.<String, String>of(), Map.of("group", "Knots"), Map.of("session", number))) {
            String html = macros.signupMacro().execute(own, "", MacroWorld.on(group.page(), "", "email"));
            assertTrue(html, html.contains("18:30") && !html.contains("peer-learning.signup.status"));
        }
        macros.nothingWasBlocked();
    }

    @Test
    public void isABlockWithoutABody() {
        assertEquals(Macro.OutputType.BLOCK, macros.signupMacro().getOutputType());
        assertEquals(Macro.BodyType.NONE, macros.signupMacro().getBodyType());
    }

    private String button(Session session, String outputType) {
        return macros.signupMacro().execute(Map.of("session", String.valueOf(session.id().value())), "", MacroWorld.in(outputType));
    }
}
