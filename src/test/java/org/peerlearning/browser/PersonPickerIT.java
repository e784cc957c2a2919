package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Rule;
import org.junit.Test;

/** Wherever a form asks for a person, people are offered by a part of their name. */
public class PersonPickerIT {

    @Rule
    public final Windows windows = new Windows();

    private static Locator options(Page page) {
        return page.locator(".peer-learning-options:not([hidden]) [role=option]");
    }

    @Test
    public void aCoHostIsChosenByAPartOfTheirNameWithTheKeyboard() {
        windows.expect(400);
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        Locator field = ana.locator("#pl-invite");
        field.focus();
        assertThat(field).hasAttribute("role", "combobox");

        ana.keyboard().type("nakamura");
        assertThat(options(ana)).hasText(new String[] {"Emi Nakamuraemi"});
        assertThat(field).hasAttribute("aria-expanded", "true");
        Looks.fine(ana, "person-picker");
        ana.keyboard().press("Escape");
        assertThat(options(ana)).hasCount(0);
        assertThat(field).hasValue("nakamura");

        ana.keyboard().press("Enter");
        assertThat(ana.locator("#pl-invite-error"))
                .hasText("Nobody has this user name. Type a part of the name and choose from the list.");
        assertThat(field).isFocused();
        ana.keyboard().press("ArrowDown");
        assertThat(options(ana)).hasCount(1);
        ana.keyboard().press("ArrowDown");
        assertThat(options(ana)).hasAttribute("aria-selected", "true");
        ana.keyboard().press("Enter");
        assertThat(field).hasValue("emi");
        assertThat(ana.locator("form[data-url$=invitations] .peer-learning-taken")).hasText("Emi Nakamura");
        ana.keyboard().press("Enter");
        settings.says("Asked to co-host.");
        assertThat(ana.locator("section[aria-labelledby=pl-hosts]")).containsText("Emi Nakamura");
    }

    @Test
    public void whoIsNotThereIsSaidWhileTheNameIsTyped() {
        TestGroup group = TestGroup.wanted().withSeats(3).there();
        Page ana = windows.of("ana");
        DeskPage.of(ana, group.session());
        ana.locator("#pl-desk-user").focus();
        ana.keyboard().type("nobody.at.all");
        assertThat(ana.locator("form[data-path=participants] .peer-learning-taken")).hasText("Nobody of this name found.");
        ana.locator("#pl-desk-user").fill("lindst");
        options(ana).first().click();
        assertThat(ana.locator("#pl-desk-user")).hasValue("bo");
        ana.keyboard().press("Enter");
        assertThat(ana.locator(".peer-learning-desk-status")).hasText("Signed up.");
    }

    @Test
    public void aColleagueIsChosenOnACardInFrenchAndTheListFits() {
        TestGroup group = TestGroup.wanted().withSeats(3).there();
        Page chloe = windows.of("chloe");
        chloe.navigate(group.path());
        SignupBox box = SignupBox.of(chloe, group.session());
        box.action("bring").click();
        Locator field = box.root().locator("form input");
        assertThat(field).isFocused();
        chloe.keyboard().type("lindst");
        assertThat(options(chloe)).hasCount(1);
        Looks.fine(chloe, "person-picker-fr");
        field.fill("zzzz");
        assertThat(options(chloe)).hasCount(0);
        field.fill("lindst");
        assertThat(options(chloe)).hasCount(1);
        chloe.keyboard().press("ArrowDown");
        assertThat(options(chloe)).hasAttribute("aria-selected", "true");
        chloe.keyboard().press("Enter");
        assertThat(field).hasValue("bo");
        assertThat(box.root().locator(".peer-learning-taken")).hasText("Bo Lindström");
        chloe.keyboard().press("Enter");
        assertThat(box.said()).containsText("Bo Lindström");
        assertThat(box.root().locator(".peer-learning-taken")).hasText("");
    }
}
