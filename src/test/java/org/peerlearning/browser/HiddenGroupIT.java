package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Whoever may not see a group's page learns nothing of the group from any other page. */
public class HiddenGroupIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void whoMayNotSeeTheGroupsPageSeesNothingOfIt() {
        TestGroup group = TestGroup.wanted().hostedBy("sinead.obrien").there();
        TestPage page = TestPage.in("ENG", "ana", "<p>Something is on:</p>" + group.card() + group.button() + "<p>Nothing more.</p>");
        group.hide();

        Page bo = windows.of("bo");
        bo.navigate(page.path());
        assertThat(bo.locator("#main-content")).hasText(Pattern.compile("^\\s*Something is on:\\s*Nothing more.\\s*$"));
        String html = bo.content();
        for (String secret : new String[] {group.title(), "sinead", "O'Brien", "peer-learning-card", "data-session", "Room 4"}) {
            assertFalse(secret + " in " + html, html.contains(secret));
        }
        windows.expect(404);
        bo.navigate(group.path());
        assertThat(bo.locator("main")).not().containsText(group.title());
        assertThat(bo.locator("main [class*=peer-learning]")).hasCount(0);

        Page sinead = windows.of("sinead.obrien");
        sinead.navigate(page.path());
        assertThat(sinead.locator(".peer-learning-title")).hasText(group.title());
        assertTrue(sinead.content().contains("data-session=\"" + group.session() + "\""));
    }

    @Test
    public void aGroupThatWasHiddenMeanwhileIsNotThere() {
        windows.expect(404);
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        group.hide();

        SignupBox box = SignupBox.of(bo, group.session());
        box.button().click();

        box.showsNoButton("There is no such session.", "12 seats left of 12");
    }
}
