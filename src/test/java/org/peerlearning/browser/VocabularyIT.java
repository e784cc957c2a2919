package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Administrators look after what skills are called. */
public class VocabularyIT {

    private static final Pattern LOADED = Pattern.compile("Added: [0-9]+\\. Completed: [0-9]+\\. There already: [0-9]+\\. Left out: 0\\.");

    @Rule
    public final Windows windows = new Windows();

    /** Letters only, and like no other. */
    private static String newWord() {
        StringBuilder word = new StringBuilder("W");
        for (long rest = System.nanoTime(); rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    @Test
    public void twoSkillsAreMergedAndTheMergeIsUndone() {
        String word = newWord();
        TestSkill stays = TestSkill.claimed("ana", word + " photography", "can-share", "fluent");
        TestSkill goes = TestSkill.claimed("bo", word + " photo", "can-share", "fluent");
        Page admin = windows.of("admin");
        VocabularyPage page = VocabularyPage.of(admin, "?text=" + word);
        assertThat(page.skills()).hasCount(2);

        page.press("Merge “" + goes.name() + "” into another skill");
        page.submit();
        assertThat(page.panel().locator(".error")).hasText("Please type, and choose a skill that stays.");
        page.field("Merge “" + goes.name() + "” into").fill(word + " photog");
        page.panel().locator("input[type=radio]").check();
        assertThat(page.panel().locator(".peer-learning-vocabulary-happens")).containsText(
                "“" + goes.name() + "” will lead to “" + stays.name() + "”");
        assertThat(page.panel().locator(".peer-learning-vocabulary-happens")).containsText("1 who can share it and 0 who want to learn it");
        page.submit();

        page.says("“" + goes.name() + "” is merged into “" + stays.name() + "”.");
        assertThat(page.skills()).hasCount(1);
        assertThat(page.skills()).containsText("“" + goes.name() + "” is merged into it");
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/skills/mine");
        assertThat(bo.locator("#main-content, body").first()).containsText(stays.name());
        admin.locator(".peer-learning-vocabulary-status button").click();
        page.says("“" + goes.name() + "” stands for itself again.");
        assertThat(page.skills()).hasCount(2);
    }

    @Test
    public void aPairThatLooksAlikeIsMergedWithOneClick() {
        String word = newWord();
        TestSkill.claimed("ana", "Aa " + word + " bread", "can-share", "fluent");
        TestSkill.claimed("bo", "Aa bread " + word, "can-share", "fluent");
        VocabularyPage page = VocabularyPage.of(windows.of("admin"), "?text=" + word);
        Locator pair = page.pairs().filter(new Locator.FilterOptions().setHasText(word));

        assertThat(page.skills()).hasCount(2);
        assertThat(pair).hasCount(1);
        pair.locator("button").click();

        page.says("is merged into");
        assertThat(pair).hasCount(0);
        assertThat(page.skills()).hasCount(1);
    }

    @Test
    public void aSkillIsRenamedRespelledSplitAndArchivedWithTheKeyboard() {
        windows.expect(400);
        String word = newWord();
        String other = TestSkill.claimed("ana", newWord(), "can-share", "fluent").name();
        TestSkill.claimed("ana", word, "can-share", "fluent");
        Page emi = windows.of("emi");
        VocabularyPage page = VocabularyPage.of(emi, "?space=COMM&text=" + word);

        Locator change = emi.locator("button[aria-label='Change “" + word + "”']");
        change.focus();
        emi.keyboard().press("Enter");
        assertThat(page.field("Name")).isFocused();
        emi.keyboard().press("Escape");
        assertThat(page.panel()).hasCount(0);
        assertThat(change).isFocused();
        emi.keyboard().press("Enter");
        page.field("Name").fill(other);
        page.submit();
        assertThat(page.panel().locator(".error")).containsText("is a spelling of");
        assertThat(page.field("Name")).isFocused();
        page.field("Name").fill(word + " better");
        page.panel().getByText("Add a spelling").click();
        page.field("Spelling").fill(word + " mieux");
        page.field("Language, e.g. fr").fill("fr");
        page.field("Its name in this language").check();
        page.submit();
        page.says("“" + word + " better” is saved.");
        assertThat(page.skills()).containsText("Also: " + word + " mieux (fr), " + word);

        page.press("Split “" + word + " better”");
        page.field("Name of the new skill").fill(word + " apart");
        page.panel().getByText(word, new Locator.GetByTextOptions().setExact(true)).click();
        page.submit();
        page.says("“" + word + " apart” is a skill of its own now, beside “" + word + " better”.");
        assertThat(page.skills()).hasCount(2);
        page.press("Archive “" + word + " apart”");
        page.says("“" + word + " apart” is not offered any more.");
        assertThat(page.skills().first()).containsText("Archived");
        page.press("Offer “" + word + " apart” again");
        page.says("“" + word + " apart” is offered again.");
    }

    @Test
    public void theStarterListLoadsInOneClick() {
        VocabularyPage page = VocabularyPage.of(windows.of("emi"), "?space=COMM");

        page.page().locator("button[data-vocabulary=starter]").last().click();
        page.says("Left out: 0.");
        assertThat(page.page().locator(".peer-learning-vocabulary-status")).hasText(LOADED);
        assertThat(page.page().locator(".peer-learning-vocabulary-first")).isHidden();
        page.search("tricot");
        assertThat(page.skills().first()).containsText("Knitting");
        page.search("");
        assertThat(page.skills()).hasCount(50);
        page.page().locator("button[data-vocabulary=more]").click();
        assertThat(page.skills()).hasCount(100);
    }

    @Test
    public void aListWithABadLineIsShownLineByLineAndItsGoodLinesAreBroughtIn() {
        String word = newWord();
        Page emi = windows.of("emi");
        VocabularyPage page = VocabularyPage.of(emi, "?space=COMM&text=" + word);

        page.bring("skills.csv", "name,synonyms,tags,label:fr\n" + word + " one," + word + " uno,passion," + word + " un\n,nothing,,\n"
                + word + " two,,fun,\n");
        assertThat(page.preview()).isFocused();
        assertThat(page.preview()).containsText("To be added: 1. To be completed: 0. There already: 0. Left out: 2.");
        assertThat(page.preview().locator("tbody tr").first()).containsText("Please fill this in.");
        assertThat(page.preview().locator("tbody tr")).hasCount(3);
        page.preview().getByText("Bring in the good lines").click();
        page.says("Added: 1. Completed: 0. There already: 0. Left out: 2.");
        assertThat(page.preview()).isHidden();
        assertThat(page.skills()).hasCount(1);
        assertThat(page.skills()).containsText("Also: " + word + " uno, " + word + " un (fr)");

        Download table = emi.waitForDownload(() -> emi.getByText("Download the vocabulary (CSV)").click());
        assertEquals("skills.csv", table.suggestedFilename());
        windows.expect(400);
        page.bring("other.txt", "just some text");
        page.says("The first line has to name the columns");
    }

    @Test
    public void itIsFoundInTheToolsOfASpaceAndInTheAdministrationByWhoMayUseIt() {
        Page emi = windows.of("emi");
        emi.navigate("display/COMM");
        emi.click("#peer-learning-vocabulary-in-space");
        assertThat(emi.locator("h1").last()).hasText("Skills vocabulary");
        Page admin = windows.of("admin");
        admin.navigate("admin/console.action");
        assertThat(admin.locator("#peer-learning-vocabulary-in-admin")).hasCount(1);
        windows.expect(403);
        Page bo = windows.of("bo");
        bo.navigate("display/COMM");
        assertThat(bo.locator("#peer-learning-vocabulary-in-space")).hasCount(0);
        VocabularyPage.of(bo, "?space=COMM");
        assertThat(bo.locator("#peer-learning-vocabulary")).hasCount(0);
        assertThat(bo.locator(".aui-message")).containsText("Only administrators of the wiki");
    }

    @Test
    public void itLooksWellInBothLanguages() {
        String word = newWord();
        TestSkill gone = TestSkill.claimed("ana", "Aa " + word + " bread", "can-share", "fluent");
        TestSkill.claimed("bo", "Aa bread " + word, "can-share", "fluent");
        TestSkill.claimed("ana", "Aa " + word, "can-share", "fluent");
        List<String> wrong = new ArrayList<>();
        for (boolean french : new boolean[] {false, true}) {
            String name = "vocabulary-" + (french ? "fr" : "en");
            String space = french ? "?space=MKT" : "?space=COMM";
            Page admin = windows.of(french ? "chloe" : "emi");
            VocabularyPage page = VocabularyPage.of(admin, space + "&text=" + word);
            assertThat(page.skills()).hasCount(3);
            page.skills().first().locator(".peer-learning-vocabulary-buttons button").nth(0).click();
            page.panel().locator("fieldset button").last().click();
            wrong.addAll(Looks.faults(admin, name + "-change"));
            page.skills().first().locator(".peer-learning-vocabulary-buttons button").nth(1).click();
            page.panel().locator("input").first().fill(gone.name().substring(3));
            page.panel().locator("input[type=radio]").first().check();
            assertThat(page.panel().locator(".peer-learning-vocabulary-happens")).not().isEmpty();
            wrong.addAll(Looks.faults(admin, name + "-merge"));
            page.bring("skills.csv", "name,tags,colour\n" + word + ",passion,red\n,work,\n");
            assertThat(page.preview()).isVisible();
            wrong.addAll(Looks.faults(admin, name + "-import"));
            admin.route(Pattern.compile(".*/vocabulary(/near-duplicates)?\\?limit=.*"), VocabularyIT::nothing);
            VocabularyPage.of(admin, space);
            assertThat(admin.locator(".peer-learning-vocabulary-first")).isVisible();
            wrong.addAll(Looks.faults(admin, name + "-first"));
        }
        assertEquals(List.of(), wrong);
    }

    /** As on the first day. */
    private static void nothing(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"skills\": [], \"duplicates\": [], \"total\": 0, \"next\": null}"));
    }
}
