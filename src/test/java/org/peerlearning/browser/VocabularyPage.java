package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The page on which administrators look after the vocabulary. */
record VocabularyPage(Page page) {

    static final String PATH = "plugins/servlet/peer-learning/skills/vocabulary";

    /** With what was searched for. */
    static VocabularyPage of(Page page, String query) {
        page.navigate(PATH + query);
        return new VocabularyPage(page);
    }

    VocabularyPage search(String text) {
        page.fill("#pl-vocabulary-text", text);
        return this;
    }

    Locator skills() {
        return page.locator(".peer-learning-vocabulary-skills > li");
    }

    Locator pairs() {
        return page.locator(".peer-learning-vocabulary-pairs li");
    }

    Locator panel() {
        return page.locator(".peer-learning-vocabulary-panel");
    }

    Locator preview() {
        return page.locator(".peer-learning-vocabulary-preview");
    }

    Locator field(String label) {
        return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** By what it is called for those who cannot see where it stands. */
    void press(String label) {
        page.locator("button[aria-label='" + label + "']").first().click();
    }

    void submit() {
        panel().locator("button[type=submit]").click();
    }

    void bring(String name, String csv) {
        page.setInputFiles("#pl-vocabulary-file", new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    void says(String words) {
        assertThat(page.locator(".peer-learning-vocabulary-status")).containsText(words);
        assertThat(page.locator(".peer-learning-vocabulary-status")).isFocused();
    }
}
