package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page on which hosts look after their group. */
record SettingsPage(Page page) {

    static SettingsPage of(Page page, TestGroup group) {
        page.navigate("plugins/servlet/peer-learning/settings?group=" + group.id());
        return new SettingsPage(page);
    }

    Locator members() {
        return page.locator(".peer-learning-settings-members li");
    }

    Locator asking() {
        return page.locator(".peer-learning-settings-asking li");
    }

    Locator sessions() {
        return page.locator(".peer-learning-settings-sessions li");
    }

    Locator held() {
        return page.locator(".peer-learning-settings-held li");
    }

    Locator button(String words) {
        return page.locator("#peer-learning-settings button", new Page.LocatorOptions().setHasText(words));
    }

    /** A form that is folded away behind a button. */
    void unfold(String id) {
        page.locator("#" + id + " > summary").click();
    }

    void says(String words) {
        assertThat(page.locator(".peer-learning-settings-status")).hasText(words);
        assertThat(page.locator(".peer-learning-settings-status")).isFocused();
    }
}
