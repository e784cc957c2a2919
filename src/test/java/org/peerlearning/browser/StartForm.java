package org.peerlearning.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page "Start a group". */
record StartForm(Page page) {

    static StartForm in(Page page, String space) {
        page.navigate("plugins/servlet/peer-learning/start?space=" + space);
        return new StartForm(page);
    }

    Locator field(String name) {
        return page.locator("#peer-learning-start [name=\"" + name + "\"]");
    }

    StartForm fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    StartForm tag(String key) {
        page.locator("label[for=pl-tag-" + key + "]").click();
        return this;
    }

    void send() {
        page.locator("#peer-learning-start button[type=submit]").click();
    }

    /** The reason beside a field. */
    Locator reason(String name) {
        return page.locator("#peer-learning-start [data-field=\"" + name + "\"] .error");
    }

    Locator reasons() {
        return page.locator("#peer-learning-start .error");
    }

    Locator summary() {
        return page.locator("#peer-learning-start-error");
    }
}
