package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;

/** While the wiki is read-only, macros tell all that they know, offer nothing, and say once why. */
public class ReadOnlyMacrosTest {

    private static final String SENTENCE = "peer-learning.read-only<";

    private final MacroWorld macros = new MacroWorld();
    private Session session;

    @Before
    public void anaHasASeat() {
        session = macros.world.aSession().withSeats(2).taking(ANA).there();
        macros.world.aSession().withSeats(2).there();
        macros.readOnly = true;
    }

    private static int sentences(String html) {
        return html.split(SENTENCE, -1).length - 1;
    }

    private Map<String, String> group() {
        return Map.of("group", String.valueOf(session.group().value()));
    }

    /** On a page of its own. */
    private String button() {
        macros.asking(Map.of());
        return onTheSamePage();
    }

    private String onTheSamePage() {
        return macros.signupMacro().execute(Map.of("session", String.valueOf(session.id().value())), "", MacroWorld.in("display"));
    }

    @Test
    public void eachSaysSoOnceAndOffersNothing() {
        macros.as(BO);
        for (Macro macro : List.of(macros.groupMacro(), macros.groupsMacro(), macros.sessionsMacro(), macros.learningMacro())) {
            macros.asking(Map.of());
            String html = shown(macro);
            assertEquals(html, 1, sentences(html));
            assertFalse(html, html.contains("data-action=") || html.contains("data-tie=") || html.contains("data-recap="));
        }
        assertEquals(button(), 1, sentences(button()));
        assertFalse(button(), button().contains("<button"));
    }

    private String shown(Macro macro) {
        try {
            return macro.execute(macro instanceof PeerGroupMacro ? group() : Map.of(), "", MacroWorld.in("display"));
        } catch (com.atlassian.confluence.macro.MacroExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    public void aPageWithManyOfThemSaysSoOnce() {
        macros.as(BO);
        assertEquals(1, sentences(button()));
        assertEquals(0, sentences(onTheSamePage()));
        assertEquals(0, sentences(shown(macros.groupsMacro())));
        assertEquals(1, sentences(button()));
    }

    @Test
    public void whatIsTrueIsStillSaid() {
        macros.as(ANA);
        assertTrue(button(), button().contains("peer-learning.signup.status.seated") && button().contains("peer-learning.signup.seats"));
    }

    @Test
    public void onPaperThereIsNoNeedToSaySo() {
        macros.as(BO);
        String html = macros.signupMacro().execute(
                Map.of("session", String.valueOf(session.id().value())), "", MacroWorld.in("pdf"));
        assertEquals(html, 0, sentences(html));
    }

    @Test
    public void afterwardsAllIsAsItWas() {
        macros.as(BO);
        macros.readOnly = false;
        assertEquals(button(), 0, sentences(button()));
        assertTrue(button(), button().contains("data-action=\"sign-up\""));
    }
}
