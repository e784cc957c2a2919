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

    /** The button that a screen reader calls so. */
    Locator deed(String name) {
        return page.locator("[data-deed][aria-label=\"" + name + "\"]");
    }

    void add(String user) {
        page.fill("#pl-desk-user", user);
        page.click("form[data-desk=add] button");
    }

    void seats(String number) {
        page.fill("#pl-desk-capacity", number);
        page.click("form[data-desk=capacity] button");
    }

    void because(String reason) {
        panel().locator("input").fill(reason);
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
