package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A sign-up button with what stands around it. */
record SignupBox(Locator root) {

    /** The first one of a session on a page. */
    static SignupBox of(Page page, long session) {
        return all(page, session, 0);
    }

    static SignupBox all(Page page, long session, int index) {
        return new SignupBox(page.locator(".peer-learning-signup[data-session=\"" + session + "\"]").nth(index));
    }

    Locator button() {
        return root.locator("button[data-action]").first();
    }

    /** The button that does this, for example {@code sign-up}. */
    Locator action(String key) {
        return root.locator("button[data-action=" + key + "]");
    }

    /** What is worth knowing beside how things stand. */
    Locator notes() {
        return root.locator(".peer-learning-notes li");
    }

    /** What came of the name that was typed. */
    Locator said() {
        return root.locator(".peer-learning-said");
    }

    Locator link(String words) {
        return root.locator(".peer-learning-actions > a", new Locator.LocatorOptions().setHasText(words));
    }

    Locator link() {
        return root.locator(".peer-learning-actions > a");
    }

    /** What is spoken when it changes. */
    Locator standing() {
        return root.locator(".peer-learning-standing[role=status]");
    }

    Locator question() {
        return root.locator(".peer-learning-question");
    }

    Locator answer(String words) {
        return question().locator("button", new Locator.LocatorOptions().setHasText(words));
    }

    /** Waits until the button carries these words and beside it stand these, one after the other. */
    void shows(String words, String... standing) {
        assertThat(standing()).hasText(String.join(" ", standing));
        assertThat(button()).isVisible();
        assertThat(button()).hasText(words);
    }

    /** Waits until nothing can be pressed and these words stand there, one after the other. */
    void showsNoButton(String... standing) {
        assertThat(standing()).hasText(String.join(" ", standing));
        assertThat(button()).isHidden();
    }
}
