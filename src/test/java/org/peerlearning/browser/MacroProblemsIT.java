package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Macros that cannot show what they should. */
public class MacroProblemsIT {

    private static final String NONE_HERE =
            "No group lives on this page. Edit the page and give this macro the title of a group’s page, or its address.";
    private static final long NOBODYS = 987_654_321;

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void tellHowToMendThePage() {
        TestPage page = TestPage.in("ENG", "ana", TestGroup.macro("peer-group", "group", "first")
                + "<ac:structured-macro ac:name=\"peer-group\" />"
                + TestGroup.macro("peer-signup", "session", "-1")
                + "<ac:structured-macro ac:name=\"peer-signup\" />");
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        assertThat(bo.locator(".peer-learning-problem")).hasText(new String[] {
            "This macro shows no group: no page of this name, with a group that you can see, is there. "
                    + "Edit the page and choose the title of the group’s page (SPACE:Title for another space) or its address.",
            NONE_HERE,
            "This macro shows no group: no page of this name, with a group that you can see, is there. "
                    + "Edit the page and choose the title of the group’s page (SPACE:Title for another space) or its address.",
            NONE_HERE});
        Page chloe = windows.of("chloe");
        chloe.navigate(page.path());
        assertThat(chloe.locator(".peer-learning-problem").nth(1))
                .hasText("Aucun groupe ne vit sur cette page. Modifiez la page et donnez à cette macro le titre de la page d’un groupe,"
                        + " ou son adresse.");
    }

    @Test
    public void numbersOfNothingShowNothing() {
        TestPage page = TestPage.in("ENG", "ana", "<p>before</p>" + TestGroup.macro("peer-group", "group", NOBODYS)
                + TestGroup.macro("peer-signup", "session", NOBODYS)
                + TestGroup.macro("peer-group", "group", "9".repeat(18)) + "<p>after</p>");
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        assertThat(bo.locator("#main-content")).hasText(Pattern.compile("^\\s*before\\s*after\\s*$"));
    }

    @Test
    public void aCardWithoutANumberShowsTheGroupOfItsPage() {
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        PageEditor editor = PageEditor.of(ana);
        ana.fill("#storage", "<ac:structured-macro ac:name=\"peer-group\" />");
        editor.save();
        assertThat(ana.locator(".peer-learning-title")).hasText(group.title());
    }

    @Test
    public void theEditorPreviewsTheCard() {
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        ana.navigate(TestPage.in("ENG", "ana", "<p>Soon:</p>").path());
        PageEditor editor = PageEditor.of(ana).choose("peer-signup");
        assertThat(editor.dialog()).containsText("Just the button to sign up for a session of a learning group, and its state.");
        editor.parameter("session").fill(String.valueOf(group.session()));
        editor.insert();
        ana.click("#preview-page");
        assertThat(ana.locator(".host-preview")).containsText("Soon:");
        assertThat(SignupBox.of(ana, group.session()).standing()).hasText("12 seats left of 12");
        // It looks like the page, but does nothing.
        assertThat(ana.locator(".host-preview .peer-learning-actions button").first()).hasText("Sign up");
        assertThat(ana.locator(".host-preview .peer-learning-actions button:not([disabled])")).hasCount(0);
    }
}
