package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;

import com.atlassian.confluence.macro.Macro;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.session.Session;

public class PeerSignupMacroTest {

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
        for (String paper : List.of("pdf", "word", "email", "feed", "html_export", "diff")) {
            String html = button(session, paper);

            assertTrue(paper + html, html.contains("9 March 2026") && html.contains("18:30"));
            assertFalse(paper + html, html.contains("<button") || html.contains("<script") || html.contains("aui-button"));
        }
        assertEquals(List.of(), macros.resources);
    }

    @Test
    public void withoutANumberItTellsWhatToMend() {
        for (Map<String, String> parameters : List.of(Map.<String, String>of(), Map.of("session", ""), Map.of("session", "next <b>"))) {
            String html = macros.as(BO).signupMacro().execute(parameters, "", MacroWorld.in("display"));
            assertTrue(html, html.contains("peer-learning.macro.problem.session-number"));
            assertFalse(html, html.contains("<b>"));
        }
    }

    @Test
    public void whoMayNotSeeTheGroupsPageSeesTheSameAsIfThereWereNone() {
        Session hidden = macros.as(BO).world.aSession().of(macros.world.aGroup().hidden().there()).there();

        assertEquals("", button(hidden, "display"));
        assertEquals("", macros.signupMacro().execute(Map.of("session", "4711"), "", MacroWorld.in("display")));
        assertEquals(List.of(), macros.resources);
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
