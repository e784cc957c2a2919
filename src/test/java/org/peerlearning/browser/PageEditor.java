package org.peerlearning.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The wiki's page editor with its macro dialog. */
record PageEditor(Page page) {

    /** From a page's own button. */
    static PageEditor of(Page page) {
        Windows.follow(page, page.locator("#editPageLink"));
        page.waitForSelector("#storage");
        return new PageEditor(page);
    }

    Locator dialog() {
        return page.locator("#macro-dialog");
    }

    Locator parameter(String name) {
        return page.locator("#macro-param-" + name);
    }

    /** Opens the dialog and chooses a macro. */
    PageEditor choose(String macro) {
        page.focus("#storage");
        page.keyboard().press("Control+End");
        page.click("#insert-macro");
        page.fill("#macro-search", macro);
        page.click("[data-macro=\"" + macro + "\"]");
        page.waitForSelector("#macro-insert:enabled");
        return this;
    }

    PageEditor insert() {
        page.click("#macro-insert");
        page.waitForFunction("() => !document.getElementById('macro-dialog').open");
        return this;
    }

    void save() {
        page.click("#save-page");
        page.waitForSelector("#main-content");
    }
}
