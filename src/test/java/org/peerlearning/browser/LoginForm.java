package org.peerlearning.browser;

import com.microsoft.playwright.Page;

/** The wiki's own log-in page. Every sample person's password is the user name. */
record LoginForm(Page page) {

    void logIn(String person) {
        page.navigate("login.action");
        fill(person);
    }

    /** On the page that is shown. */
    void fill(String person) {
        page.fill("#os_username", person);
        page.fill("#os_password", person);
        page.click("#loginButton");
        page.waitForSelector("#user-menu-link");
    }
}
