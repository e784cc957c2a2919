package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** People bring colleagues: they sign them up, or invite them, and whoever is brought can say no. */
public class BringIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aColleagueIsSignedUpByKeyboardAndDeclines() {
        TestGroup group = TestGroup.wanted().withSeats(3).there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        SignupBox his = SignupBox.of(bo, group.session());
        his.action("bring").focus();
        bo.keyboard().press("Enter");
        assertThat(his.root().locator("form input")).isFocused();
        assertThat(his.action("sign-up")).isHidden();
        windows.expect(400);
        bo.keyboard().type("nobody.at.all");
        bo.keyboard().press("Enter");
        assertThat(his.said()).hasText("Nobody of this user name can be signed up.");
        assertThat(his.root().locator("form input")).hasValue("nobody.at.all");
        his.root().locator("form input").fill("@emi");
        bo.keyboard().press("Enter");
        assertThat(his.said()).hasText("Emi Nakamura has a seat.");
        assertThat(his.standing()).hasText("2 seats left of 3");
        assertThat(his.root().locator("form input")).isFocused();
        bo.keyboard().press("Escape");
        assertThat(his.root().locator("form")).hasCount(0);
        assertThat(his.action("bring")).isFocused();
        assertThat(his.action("sign-up")).isVisible();

        Page emi = windows.of("emi");
        emi.navigate(group.path());
        SignupBox hers = SignupBox.of(emi, group.session());
        assertThat(hers.notes()).hasText(new String[] {"Bo Lindström signed you up. You can decline."});
        hers.action("refuse").click();
        assertThat(hers.question()).containsText("Decline, so that somebody else can come?");
        hers.answer("Yes, decline").click();
        assertThat(hers.standing()).hasText("You declined. 3 seats left of 3");
        assertThat(hers.notes()).hasCount(0);
        assertThat(hers.action("undo")).isVisible();
    }

    @Test
    public void anInvitationIsAcceptedOrDeclined() {
        TestGroup group = TestGroup.wanted().withSeats(3).there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        SignupBox his = SignupBox.of(bo, group.session());
        his.action("bring").click();
        for (String colleague : new String[] {"emi", "@chloe"}) {
            his.root().locator("form input").fill(colleague);
            his.root().locator("[data-answer=invitations]").click();
            assertThat(his.said()).hasText(Pattern.compile("(Emi Nakamura|Chloé Fontaine) is invited\\."));
            assertThat(his.root().locator("form input")).hasValue("");
        }

        Page emi = windows.of("emi");
        emi.navigate(group.path());
        SignupBox hers = SignupBox.of(emi, group.session());
        assertThat(hers.standing()).hasText("You are invited 3 seats left of 3");
        assertThat(hers.notes()).hasText(new String[] {"Bo Lindström invited you."});
        hers.action("sign-up").click();
        assertThat(hers.standing()).hasText("You have a seat 2 seats left of 3");

        Page chloe = windows.of("chloe");
        chloe.navigate(group.path());
        SignupBox box = SignupBox.of(chloe, group.session());
        assertThat(box.notes()).hasText(new String[] {"Bo Lindström vous invite."});
        box.action("decline-invitation").click();
        box.answer("Oui, je décline").click();
        assertThat(box.standing()).hasText("Vous avez décliné l’invitation. 2 places libres sur 3");

        DeskPage desk = DeskPage.of(windows.of("ana"), group.session());
        assertThat(desk.people("invited")).hasCount(0);
        desk.hasHistory(0, "Chloé Fontaine", "Sign-up button");
    }

    @Test
    public void theFormLooksWell() {
        TestGroup group = TestGroup.wanted().withSeats(3).onTerms("{\"minimum\": {\"people\": 2, \"decideMinutes\": 1440}}").there();
        for (boolean french : new boolean[] {false, true}) {
            Page page = windows.of(french ? "chloe" : "bo");
            page.navigate(TestPage.in("ENG", "ana", group.card() + group.button()).path());
            Locator first = SignupBox.all(page, group.session(), 0).action("bring");
            first.click();
            assertThat(page.locator(".peer-learning-bring")).isVisible();
            Looks.fine(page, "bring-" + (french ? "fr" : "en"));
        }
    }
}
