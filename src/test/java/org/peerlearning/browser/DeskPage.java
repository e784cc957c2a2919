package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The host's desk of a session. */
record DeskPage(Page page) {

    static DeskPage of(Page page, long session) {
        page.navigate("plugins/servlet/peer-learning/desk?session=" + session);
        return new DeskPage(page);
    }

    /** Those who stand there: {@code seated}, {@code offered}, {@code waiting} or {@code asked}. */
    Locator people(String list) {
        return page.locator(".peer-learning-desk-" + list + " li");
    }

    Locator status() {
        return page.locator(".peer-learning-desk-status");
    }

    Locator tally() {
        return page.locator(".peer-learning-desk-tally");
    }

    Locator panel() {
        return page.locator(".peer-learning-desk-content form.peer-learning-desk-panel");
    }

    Locator error() {
        return page.locator(".peer-learning-desk .error");
    }

    Locator history() {
        return page.locator(".peer-learning-desk-history tbody tr");
    }

    /** What became of each of those who were named at once. */
    Locator results() {
        return page.locator(".peer-learning-desk-results li");
    }

    /** The row of this person. */
    Locator row(String person) {
        return page.locator("[data-signup]", new Page.LocatorOptions().setHasText(person));
    }

    void choose(String person) {
        row(person).locator("input[type=checkbox]").check();
    }

    /** @param attendance {@code present}, {@code absent} or {@code unresolved} */
    void mark(String attendance) {
        page.click("[data-mark=" + attendance + "]");
    }

    Locator target(long session) {
        return page.locator("[data-target=\"" + session + "\"]");
    }

    /** The button that a screen reader calls so. */
    Locator deed(String name) {
        return page.locator("[data-deed][aria-label=\"" + name + "\"]");
    }

    void add(String user) {
        page.fill("#pl-desk-user", user);
        page.click("form[data-path=participants] button");
    }

    void seats(String number) {
        page.fill("#pl-desk-capacity", number);
        page.click("form[data-path=capacity] button");
    }

    void because(String reason) {
        panel().locator("[name=reason]").fill(reason);
        panel().locator("[type=submit]").click();
    }

    void says(String words) {
        assertThat(status()).hasText(words);
        assertThat(status()).isFocused();
    }

    void hasHistory(int row, String... words) {
        for (String each : words) {
            assertThat(history().nth(row)).containsText(each);
        }
    }
}
