package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page "My skills" of somebody. */
record MySkillsPage(Page page) {

    static final String PATH = "plugins/servlet/peer-learning/skills/mine";

    static MySkillsPage of(Page page) {
        page.navigate(PATH);
        return new MySkillsPage(page);
    }

    Locator field() {
        return page.locator("#pl-skill");
    }

    Locator options() {
        return page.locator(".peer-learning-claim [role=option]");
    }

    Locator status() {
        return page.locator(".peer-learning-my-skills .peer-learning-skills-status");
    }

    /** Types, takes what the list begins with, and saves, by keyboard alone. */
    MySkillsPage add(String typed) {
        field().fill(typed);
        assertThat(options().first()).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        return this;
    }

    /** Those that the person claims, by their names. */
    Locator mine(String name) {
        return page.locator("section[aria-labelledby=pl-mine] li", new Page.LocatorOptions().setHasText(name));
    }

    Locator question(String name) {
        return page.locator(".peer-learning-questions li", new Page.LocatorOptions().setHasText(name));
    }

    Locator hint(String name) {
        return page.locator(".peer-learning-hints li", new Page.LocatorOptions().setHasText(name));
    }

    static Locator button(Locator row, String deed) {
        return row.locator("button[data-skill-do=" + deed + "]");
    }
}
