package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** What the sign-up button shows and does when things are not as the page thought. */
public class SignupButtonIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void worksByKeyboardAndTellsWhatHappened() {
        TestGroup group = TestGroup.wanted().withSeats(4).with("session.link", "https://meet.example.org/photo").there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        SignupBox box = SignupBox.of(bo, group.session());

        bo.locator(".peer-learning-next .peer-learning-when a").last().focus();
        bo.keyboard().press("Tab");
        assertThat(box.button()).isFocused();
        assertThat(box.button()).hasAccessibleName(Pattern.compile("Sign up: " + group.title() + ", .* 20[0-9]{2}"));
        bo.keyboard().press("Enter");
        box.shows("Cancel my seat", "You have a seat", "3 seats left of 4");
        assertThat(box.button()).isFocused();

        bo.keyboard().press("Enter");
        assertThat(box.answer("Keep my seat")).isFocused();
        bo.keyboard().press("Escape");
        assertThat(box.question()).hasCount(0);
        assertThat(box.button()).isFocused();

        bo.keyboard().press("Space");
        assertThat(box.answer("Keep my seat")).isFocused();
        bo.keyboard().press("Enter");
        assertThat(box.question()).hasCount(0);
        assertThat(box.button()).isFocused();
        box.shows("Cancel my seat", "You have a seat", "3 seats left of 4");

        bo.keyboard().press("Enter");
        bo.keyboard().press("Shift+Tab");
        assertThat(box.answer("Yes, give it back")).isFocused();
        bo.keyboard().press("Enter");
        box.shows("Sign up", "You gave your seat back.", "4 seats left of 4");
        assertThat(box.button()).isFocused();
    }

    @Test
    public void anOutOfDateButtonLeadsToTheLineAndSaysSo() {
        TestGroup group = TestGroup.wanted().withSeats(1).there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        SignupBox box = SignupBox.of(bo, group.session());
        box.shows("Sign up", "One seat left of 1");
        group.signUp("emi");

        box.button().focus();
        bo.keyboard().press("Enter");

        box.shows("Leave the waiting list", "You are number 1 in line", "No seat left of 1; one person waits");
        assertThat(box.button()).isFocused();
        bo.reload();
        SignupBox.of(bo, group.session())
                .shows("Leave the waiting list", "You are number 1 in line", "No seat left of 1; one person waits");
    }

    @Test
    public void whoTookTheirSeatElsewhereSeesThatTheyHaveIt() {
        TestGroup group = TestGroup.wanted().withSeats(5).there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        group.signUp("bo");

        SignupBox box = SignupBox.of(bo, group.session());
        box.button().click();

        box.shows("Cancel my seat", "You have a seat", "4 seats left of 5");
    }

    @Test
    public void buttonsOfOneSessionFollowEachOther() {
        TestGroup group = TestGroup.wanted().withSeats(2).there();
        TestGroup other = TestGroup.wanted().withSeats(7).there();
        TestPage page = TestPage.in("ENG", "ana", "<p>Twice:</p>" + group.card() + group.button() + other.button());
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        SignupBox card = SignupBox.all(bo, group.session(), 0);
        SignupBox single = SignupBox.all(bo, group.session(), 1);

        single.button().click();
        single.shows("Cancel my seat", "You have a seat", "One seat left of 2");
        card.shows("Cancel my seat", "You have a seat", "One seat left of 2");
        // Only what was pressed is spoken, or one would hear it twice.
        assertThat(single.standing()).hasAttribute("aria-live", "polite");
        assertThat(card.standing()).hasAttribute("aria-live", "off");

        single.button().click();
        assertThat(single.question()).isVisible();
        card.button().click();
        card.answer("Yes").click();
        card.shows("Sign up", "You gave your seat back.", "2 seats left of 2");
        single.shows("Sign up", "2 seats left of 2");
        assertThat(single.question()).hasCount(0);
        SignupBox.of(bo, other.session()).shows("Sign up", "7 seats left of 7");
    }

    @Test
    public void twoQuickClicksAreOneSignUp() {
        TestGroup group = TestGroup.wanted().withSeats(3).there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());

        SignupBox box = SignupBox.of(bo, group.session());
        box.button().evaluate("button => { button.click(); button.click(); }");

        box.shows("Cancel my seat", "You have a seat", "2 seats left of 3");
        assertThat(box.question()).hasCount(0);
    }

    @Test
    public void aSessionThatHasStartedIsClosed() {
        windows.expect(409);
        TestGroup group = TestGroup.wanted().there();
        group.signUp("emi");
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        Page emi = windows.of("emi");
        emi.navigate(group.path());
        group.start();

        // Both pages are out of date by now.
        SignupBox box = SignupBox.of(bo, group.session());
        box.button().click();
        box.showsNoButton("Sign-up for this session is closed.", "11 seats left of 12");
        SignupBox hers = SignupBox.of(emi, group.session());
        hers.button().click();
        hers.answer("Yes").click();
        hers.showsNoButton("This session has started, it is too late to cancel.", "11 seats left of 12");

        bo.reload();
        SignupBox.of(bo, group.session()).showsNoButton("Sign-up is closed", "11 seats left of 12");
        emi.reload();
        SignupBox.of(emi, group.session()).showsNoButton("You have a seat", "11 seats left of 12");
    }

    @Test
    public void aVisitorIsLedToTheLogInAndBack() {
        TestGroup group = TestGroup.wanted().with("spaceKey", "COMM").there();
        Page visitor = windows.ofVisitor();
        visitor.navigate(group.path());
        SignupBox box = SignupBox.of(visitor, group.session());
        box.showsNoButton("12 seats left of 12");
        assertThat(box.link()).hasText("Log in to sign up");

        box.link().click();
        new LoginForm(visitor).fill("emi");

        assertThat(visitor.locator("#title-text")).hasText(group.title());
        SignupBox.of(visitor, group.session()).shows("Sign up", "12 seats left of 12");
    }

    @Test
    public void whoWasLoggedOutMeanwhileIsToldSoInTheirLanguage() {
        windows.expect(401);
        TestGroup group = TestGroup.wanted().with("spaceKey", "COMM").there();
        Page chloe = windows.of("chloe", options -> options.setLocale("fr-FR"));
        chloe.navigate(group.path());
        chloe.context().clearCookies();

        SignupBox box = SignupBox.of(chloe, group.session());
        box.button().click();

        box.showsNoButton("Veuillez d’abord vous connecter.", "12 places libres sur 12");
        assertThat(box.link()).hasText("Se connecter pour s’inscrire");
    }

    @Test
    public void whenTheWikiDoesNotAnswerTheButtonStays() {
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        windows.expectConsole("net::ERR_INTERNET_DISCONNECTED");
        bo.context().setOffline(true);

        SignupBox box = SignupBox.of(bo, group.session());
        box.button().click();
        box.shows("Sign up", "The wiki did not answer. Please try again.", "12 seats left of 12");

        bo.context().setOffline(false);
        box.button().click();
        box.shows("Cancel my seat", "You have a seat", "11 seats left of 12");
    }

    @Test
    public void aPageWithCardsReadsWithoutScript() {
        TestGroup group = TestGroup.wanted().with("session.link", "https://meet.example.org/photo").there();
        TestPage page = TestPage.in("ENG", "ana", group.card() + group.button());
        Page bo = windows.of("bo", (Browser.NewContextOptions options) -> options.setJavaScriptEnabled(false));
        bo.navigate(page.path());
        assertThat(bo.locator(".peer-learning-title")).hasText(group.title());
        assertThat(bo.locator(".peer-learning-summary")).hasText("What light does, and how to wait for it.");
        assertThat(bo.locator(".peer-learning-hosts")).hasText("Hosted by Ana Pereira");
        assertThat(bo.locator(".peer-learning-next .peer-learning-when a[rel]")).hasAttribute("href", "https://meet.example.org/photo");
        assertThat(SignupBox.all(bo, group.session(), 0).standing()).hasText("12 seats left of 12");
        assertThat(SignupBox.all(bo, group.session(), 1).standing()).hasText("12 seats left of 12");
    }
}
