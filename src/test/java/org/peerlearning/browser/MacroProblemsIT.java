package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

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
    public void aGroupIsNamedByThePageItLivesOn() {
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        String address = ana.url();
        ana.locator(".peer-learning-card .peer-learning-embed summary").click();
        assertThat(ana.locator(".peer-learning-card .peer-learning-embed code")).hasText(
                new String[] {"{peer-group:group=" + group.id() + "}", "{peer-signup:group=" + group.id() + "}"});
        Pictures.take(ana, "embed-card-en-light");
        ana.navigate("plugins/servlet/peer-learning/desk?session=" + group.session());
        ana.locator(".peer-learning-embed summary").click();
        assertThat(ana.locator(".peer-learning-embed code")).hasText("{peer-signup:session=" + group.session() + "}");
        Pictures.take(ana, "embed-desk-en-light");

        TestPage page = TestPage.in("MKT", "ana", "<p>Soon:</p>"
                + TestGroup.macro("peer-signup", "group", "ENG:" + group.title())
                + TestGroup.macro("peer-signup", "group", address.replace("&", "&amp;"))
                + TestGroup.macro("peer-signup", "session", group.session())
                + TestGroup.macro("peer-group", "group", "ENG:" + group.title()));
        Page chloe = windows.of("chloe", options -> options.setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        chloe.navigate(page.path());
        assertThat(chloe.locator(".peer-learning-which a")).hasText(new String[] {group.title(), group.title(), group.title()});
        assertThat(chloe.locator(".peer-learning-card .peer-learning-title")).hasText(group.title());
        assertThat(chloe.locator(".peer-learning-embed")).hasCount(0);
        Pictures.take(chloe, "named-macros-fr-dark-390");

        group.hide();
        chloe.navigate(page.path());
        assertThat(chloe.locator(".peer-learning-problem")).hasCount(3);
        assertThat(chloe.locator("#main-content")).not().containsText(group.title());
    }

    @Test
    public void whoeverAcceptsToCoHostChoosesWhetherToWatch() {
        TestGroup group = TestGroup.wanted().there();
        for (String person : new String[] {"bo", "chloe"}) {
            RunningHost.shared().as("ana").post(
                    "/rest/peer-learning/1.0/groups/" + group.id() + "/invitations", "{\"user\": \"" + person + "\"}");
        }
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        bo.locator("button[data-tie=accept]").click();
        assertThat(bo.locator(".peer-learning-tie-status")).containsText("co-host");
        Page chloe = windows.of("chloe");
        chloe.navigate(group.path());
        chloe.locator(".peer-learning-watch input").uncheck();
        chloe.locator("button[data-tie=accept]").click();
        assertThat(chloe.locator(".peer-learning-tie-status")).containsText("coanimez");
        assertEquals(Set.of("ana", "bo"), watchers(group));
    }

    private static Set<String> watchers(TestGroup group) {
        var wiki = RunningHost.shared().node().wiki();
        var page = wiki.pages().bySpaceAndTitle("ENG", group.title()).orElseThrow();
        return wiki.watches().watchers(page).stream().map(watcher -> watcher.getName()).collect(Collectors.toSet());
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
