package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;
import org.peerlearning.testing.SessionTable;

/** What hosts do about several people at once, about other sessions, and on the day itself. */
public class DeskDayIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aPersonIsDraggedToAnotherSession() {
        TestGroup group = TestGroup.wanted().there();
        long other = group.another("{}");
        group.signUp("bo");
        group.signUp("emi");
        Page ana = windows.of("ana");
        DeskPage desk = DeskPage.of(ana, group.session());

        desk.row("Emi Nakamura").dragTo(desk.target(other));

        desk.says("Emi Nakamura is moved.");
        assertThat(desk.people("seated")).hasCount(1);
        desk.target(other).locator("a").click();
        assertThat(desk.people("seated")).containsText(new String[] {"Emi Nakamura"});
    }

    @Test
    public void severalAreNamedAtOnce() {
        TestGroup group = TestGroup.wanted().withSeats(2).there();
        DeskPage desk = DeskPage.of(windows.of("ana"), group.session());
        desk.page().click(".peer-learning-desk-several > summary");

        desk.page().fill("#pl-desk-users", "@bo, emi\nnobody.here\n\nchloe;bo");
        desk.page().click("[data-path='participants/several']");

        desk.says("3 of 5 signed up.");
        assertThat(desk.results()).hasText(new String[] {
            "boBo Lindström has a seat.",
            "emiEmi Nakamura has a seat.",
            "nobody.hereNobody of this user name can be signed up.",
            "chloeChloé Fontaine is in line.",
            "boThis person is named twice."
        });
        desk.page().click(".peer-learning-desk-several > summary");
        desk.page().fill("#pl-desk-users", "dmitri");
        desk.page().click("[data-path='../invitations']");
        desk.says("1 of 1 invited.");
        assertThat(desk.people("invited")).containsText(new String[] {"Dmitri Volkov"});
        assertThat(desk.people("invited").first()).containsText("by Ana Pereira");
    }

    @Test
    public void onTheDayTheHostNotesWhoIsThere() {
        TestGroup group = TestGroup.wanted().withSeats(3).there();
        group.signUp("bo");
        group.signUp("emi");
        DeskPage desk = DeskPage.of(windows.of("ana"), group.session());
        assertThat(desk.page().locator("[data-mark]")).hasCount(0);
        SessionTable.start(group.session());
        desk.page().reload();

        desk.page().locator(".peer-learning-desk-seated [data-desk=all]").check();
        assertThat(desk.page().locator(".peer-learning-desk-count")).hasText("Selected: 2");
        desk.mark("present");
        desk.says("Noted for 2 people.");
        desk.choose("Emi Nakamura");
        desk.mark("absent");
        desk.says("Noted for one person.");
        assertThat(desk.row("Emi Nakamura")).containsText("Absent");
        assertThat(desk.row("Bo Lindström")).containsText("Present");
        desk.page().fill("#pl-desk-walk-in", "@dmitri");
        desk.page().keyboard().press("Enter");
        desk.says("They have a seat and are marked present.");
        assertThat(desk.row("Dmitri Volkov")).containsText("Present");
        windows.expect(409);
        desk.page().fill("#pl-desk-walk-in", "chloe");
        desk.page().keyboard().press("Enter");
        assertThat(desk.error()).isVisible();
        windows.expect(400);
        desk.mark("present");
        assertThat(desk.status()).hasText("Please fill this in.");
        Looks.fine(desk.page(), "desk-day-en");

        // What the browser cannot read is not nothing.
        desk.page().locator("#pl-desk-capacity").focus();
        desk.page().keyboard().type("e");
        desk.page().keyboard().press("Enter");
        assertThat(desk.error()).hasText(Pattern.compile("Please give a whole number from 1 to .*"));
    }

    @Test
    public void theHostWritesToThoseWhoAreChosen() {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("bo");
        group.signUp("emi");
        DeskPage desk = DeskPage.of(windows.of("ana"), group.session());
        desk.choose("Bo Lindström");
        desk.page().click("[data-deed='selection/mail']");
        assertThat(desk.panel().locator("#pl-desk-subject")).isFocused();
        desk.page().keyboard().type("Bring your laptop");
        windows.expect(400);
        desk.panel().locator("[type=submit]").click();
        assertThat(desk.error()).hasText("Please fill this in.");
        assertThat(desk.panel().locator("#pl-desk-text")).isFocused();
        Looks.fine(desk.page(), "desk-mail-en");
        desk.page().setViewportSize(1280, 900);
        desk.panel().locator("#pl-desk-text").fill("We start with\na query of your own.");
        desk.panel().locator("[type=submit]").click();
        desk.says("The message goes to one person.");
        desk.hasHistory(0, "a message went to one person", "Ana Pereira");
    }

    @Test
    public void aSessionIsHeldAnywayOrJoinedToAnother() {
        TestGroup group = TestGroup.wanted().onTerms("{\"minimum\": {\"people\": 3, \"decideMinutes\": 60}}").there();
        long other = group.another("{}");
        group.signUp("bo");
        Page ana = windows.of("ana");
        DeskPage desk = DeskPage.of(ana, group.session());
        assertThat(ana.locator(".peer-learning-desk-minimum")).containsText("Takes place if at least 3 people have a seat");
        ana.click("[data-deed=hold]");
        desk.says("The session takes place.");
        assertThat(ana.locator("[data-deed=hold]")).hasCount(0);

        ana.click("[data-deed=merge]");
        assertThat(ana.locator("#pl-desk-into")).isFocused();
        windows.expect(400);
        desk.panel().locator("[type=submit]").click();
        assertThat(desk.error()).hasText("Please fill this in.");
        assertThat(ana.locator("#pl-desk-why")).isFocused();
        desk.because("Too few for two evenings");
        desk.says("One person is moved, and the session is called off.");
        assertThat(ana.locator(".peer-learning-desk-content .aui-message")).containsText("Too few for two evenings");
        assertThat(DeskPage.of(ana, other).people("seated")).containsText(new String[] {"Bo Lindström"});
        Page bo = windows.of("bo");
        bo.navigate(TestPage.in("ENG", "ana", TestGroup.macro("peer-signup", "session", other)).path());
        SignupBox.of(bo, other).shows("Decline", "You have a seat", "4 seats left of 5");
    }

    @Test
    public void theDeskLooksWellInFrench() {
        TestGroup group = TestGroup.wanted().hostedBy("zoe.lefevre").with("spaceKey", "DATA").withSeats(2)
                .onTerms("{\"minimum\": {\"people\": 2, \"decideMinutes\": 60}}").there();
        group.another("{}");
        group.signUp("bo");
        RunningHost.shared().as("zoe.lefevre").post(
                "/rest/peer-learning/1.0/sessions/" + group.session() + "/invitations", "{\"users\": [\"maria.long\", \"emi\"]}");
        DeskPage desk = DeskPage.of(windows.of("zoe.lefevre"), group.session());
        desk.page().click(".peer-learning-desk-several > summary");
        desk.page().click("[data-deed=merge]");
        Looks.fine(desk.page(), "desk-more-fr");
    }
}
