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
        if (!field(name).isVisible()) {
            more();
        }
        field(name).fill(value);
        return this;
    }

    /** Types the first part of a date, and no more. */
    StartForm begin(String name) {
        if (!field(name).isVisible()) {
            more();
        }
        field(name).focus();
        page.keyboard().type("12");
        return this;
    }

    /** Whether the field holds something that no script can read. */
    boolean isBegun(String name) {
        return (Boolean) field(name).evaluate("field => field.validity.badInput");
    }

    /** Unfolds what has a default. */
    StartForm more() {
        page.locator("#peer-learning-start:not(:has(details[open])) summary").click();
        return this;
    }

    /** This one and no other. */
    StartForm tag(String key) {
        if (!field("format").isVisible()) {
            more();
        }
        // The pictures of the boxes are their labels'.
        page.locator("#peer-learning-start [name=tags]:checked:not([value=" + key + "]) ~ label").click();
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
