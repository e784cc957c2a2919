package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** From nothing to a seat: a group is started, its card put on another page, a colleague signs up there and gives the seat back. */
public class JourneyIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aColleagueSignsUpFromAWikiPage() {
        Page ana = windows.ofVisitor();
        String title = anaStartsAGroup(ana);
        long group = number(ana, "peer-group", "group");
        long session = Long.parseLong(ana.locator(".peer-learning-next .peer-learning-signup").getAttribute("data-session"));
        SignupBox.of(ana, session).shows("Sign up", "3 seats left of 3");

        TestPage page = TestPage.in("DATA", "zoe.lefevre", "<p>What we read this week.</p>");
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        PageEditor editor = PageEditor.of(bo).choose("peer-group");
        assertThat(editor.dialog()).containsText("Learning group");
        assertThat(editor.dialog()).containsText("Leave it empty on the group’s own page");
        editor.parameter("group").fill(String.valueOf(group));
        editor.insert().save();
        assertThat(bo.locator(".peer-learning-card .peer-learning-title")).hasText(title);
        SignupBox.of(bo, session).shows("Sign up", "3 seats left of 3");

        Page emi = windows.of("emi");
        emi.navigate(page.path());
        SignupBox.of(emi, session).shows("Sign up", "3 seats left of 3");

        Page chloe = windows.of("chloe");
        chloe.navigate(page.path());
        SignupBox hers = SignupBox.of(chloe, session);
        hers.shows("S’inscrire", "3 places libres sur 3");
        hers.button().click();
        hers.shows("Annuler ma place", "Vous avez une place", "2 places libres sur 3");

        emi.reload();
        SignupBox.of(emi, session).shows("Sign up", "2 seats left of 3");
        emi.click(".peer-learning-title");
        assertThat(emi.locator("#title-text")).hasText(title);
        SignupBox.of(emi, session).shows("Sign up", "2 seats left of 3");

        chloeThinksTwiceAndGivesHerSeatBack(chloe, hers);

        emi.reload();
        SignupBox.of(emi, session).shows("Sign up", "3 seats left of 3");
    }

    private static String anaStartsAGroup(Page ana) {
        new LoginForm(ana).logIn("ana");
        Windows.follow(ana, ana.locator("a[href$='/display/ENG']"));
        ana.click("#peer-learning-start-in-space");
        String title = TestGroup.newTitle("Sourdough for engineers");
        StartForm form = new StartForm(ana)
                .fill("title", title)
                .fill("summary", "Flour, water, patience.")
                .tag("passion")
                .fill("session.capacity", "3")
                .fill("session.place", "Kitchen, 2nd floor");
        form.field("format").selectOption("dojo");
        form.send();
        assertThat(ana).hasURL(Pattern.compile(".*/display/ENG/Sourdough.*"));
        assertThat(ana.locator("#title-text")).hasText(title);
        assertThat(ana.locator(".peer-learning-card")).containsText("Flour, water, patience.");
        assertThat(ana.locator(".peer-learning-hosts")).hasText("Hosted by Ana Pereira");
        assertThat(ana.locator(".peer-learning-tags li")).hasText(new String[] {"Dojo", "Passion"});
        assertThat(ana.locator(".peer-learning-next .peer-learning-place")).hasText("Kitchen, 2nd floor");
        // Ana lives in London; the form was filled in Paris.
        assertThat(ana.locator(".peer-learning-next .peer-learning-when time")).containsText("16:00");
        assertThat(ana.locator(".peer-learning-next .peer-learning-when")).containsText("In the session’s time zone: 17:00 – 18:30 (Central European Time)");
        assertThat(ana.locator("#main-content")).containsText("Choose one exercise, small enough to be done twice.");
        return title;
    }

    /** As the description of the macro's parameter says: the number stands in the macro on the group's own page. */
    private static long number(Page page, String macro, String parameter) {
        Windows.follow(page, page.locator("#editPageLink"));
        String storage = page.inputValue("#storage");
        var found = Pattern.compile("ac:name=\"" + macro + "\".*?ac:name=\"" + parameter + "\">([0-9]+)<").matcher(storage);
        assertTrue(storage, found.find());
        page.goBack();
        return Long.parseLong(found.group(1));
    }

    private static void chloeThinksTwiceAndGivesHerSeatBack(Page chloe, SignupBox hers) {
        hers.button().click();
        assertThat(hers.question()).containsText("Rendre votre place");
        assertThat(hers.button()).isHidden();
        chloe.keyboard().press("Escape");
        assertThat(hers.question()).hasCount(0);
        hers.shows("Annuler ma place", "Vous avez une place", "2 places libres sur 3");

        hers.button().click();
        hers.answer("Garder ma place").click();
        assertThat(hers.question()).hasCount(0);
        hers.shows("Annuler ma place", "Vous avez une place", "2 places libres sur 3");

        hers.button().click();
        hers.answer("Oui, je la rends").click();
        hers.shows("S’inscrire", "Vous avez rendu votre place.", "3 places libres sur 3");
    }
}
