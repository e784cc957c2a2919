package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/**
 * Each page in both languages, light and dark, on a desk and on a phone: axe-core finds nothing, nothing sticks out at the side, and a
 * picture of it is kept for people to look at.
 */
public class LookIT {


    @Rule
    public final Windows windows = new Windows();

    private interface Visit {
        void open(Page page, boolean french);
    }

    @Test
    public void dashboard() {
        look("dashboard", (page, french) -> page.navigate(""));
    }

    @Test
    public void logIn() {
        List<String> wrong = new ArrayList<>();
        for (String locale : List.of("en-GB", "fr-FR")) {
            Page page = windows.ofVisitor(options -> options.setLocale(locale));
            page.navigate("login.action");
            wrong.addAll(Looks.faults(page, "login-" + locale.substring(0, 2)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void pageWithCardsInEveryState() {
        TestGroup open = TestGroup.wanted().with("title", TestGroup.newTitle("Bird-watching walk")).there();
        TestGroup seated = TestGroup.wanted().with("session.link", "https://meet.example.org/birds").there();
        seated.signUp("bo");
        seated.signUp("chloe");
        TestGroup full = TestGroup.wanted().hostedBy("yael.cohen").withSeats(1).there();
        full.signUp("emi");
        TestGroup started = TestGroup.wanted().hostedBy("omar.khalil").there();
        started.start();
        TestPage cards = TestPage.in("ENG", "ana", "<p>What is on:</p>" + open.card() + seated.card() + full.card() + started.card()
                + "<table><tbody><tr><th>Open</th><td>" + open.button() + "</td></tr><tr><th>Seated</th><td>" + seated.button()
                + "</td></tr><tr><th>Full</th><td>" + full.button() + "</td></tr></tbody></table>"
                + TestGroup.macro("peer-group", "group", "first"));
        look("cards", (page, french) -> {
            page.navigate(cards.path());
            SignupBox.all(page, seated.session(), 0).button().click();
            assertThat(SignupBox.all(page, seated.session(), 0).question()).isVisible();
            SignupBox.all(page, seated.session(), 1).button().click();
            assertThat(SignupBox.all(page, seated.session(), 1).question()).isVisible();
        });
    }

    @Test
    public void groupPage() {
        TestGroup group = TestGroup.wanted()
                .about("photography")
                .with("session.link", "https://meet.example.org/photo")
                .planned("Portraits by the window", "Look at five pictures together.\nTake ten of your own.", "A camera, or a phone")
                .there();
        group.another("{}");
        for (String person : List.of("emi", "noah", "yael.cohen", "omar.khalil")) {
            GroupPageIT.join(group, person);
            group.signUp(person);
        }
        look("group", (page, french) -> {
            page.navigate(group.path());
            page.locator(".peer-learning-agenda summary").click();
        });
    }

    @Test
    public void settings() {
        TestGroup group = TestGroup.wanted().onRequest().hostedBy("bo").there();
        for (String person : List.of("chloe", "emi")) {
            GroupPageIT.join(group, person);
        }
        Page bo = windows.of("bo");
        SettingsPage page = SettingsPage.of(bo, group);
        page.asking().first().locator("button").first().click();
        page.says("Accepted.");
        bo.locator("button[aria-label^='Ask to co-host']").click();
        page.says("Asked to co-host.");
        String invitations = "/rest/peer-learning/1.0/groups/" + group.id() + "/invitations";
        RunningHost.shared().as("chloe").send("POST", invitations + "/accept");
        bo.locator("#pl-invite").fill("ana");
        bo.locator("#pl-invite").press("Enter");
        page.says("Asked to co-host.");
        look("settings", (any, french) -> {
            any.navigate("plugins/servlet/peer-learning/settings?group=" + group.id() + "&session=" + group.session());
            any.evaluate("() => document.querySelectorAll('details').forEach(each => { each.open = !each.closest('header'); })");
        });
    }

    @Test
    public void catalogueAndMyLearning() {
        TestGroup group = TestGroup.wanted().hostedBy("emi").about("photography").there();
        group.signUp("bo");
        group.signUp("chloe");
        TestGroup over = TestGroup.wanted().with("title", TestGroup.newTitle("Knots")).about("ropes").there();
        GroupPageIT.join(over, "bo");
        GroupPageIT.join(over, "chloe");
        over.archive("Nine people who can tie a bowline with one hand, and a poster in the kitchen that shows how.");
        look("archived", (page, french) -> page.navigate(over.path()));
        look("archive", (page, french) -> page.navigate("plugins/servlet/peer-learning/groups?life=archived"));
        look("catalogue", (page, french) -> page.navigate("plugins/servlet/peer-learning/groups?space=ENG"));
        look("learning", (page, french) -> page.navigate("plugins/servlet/peer-learning/mine"));
    }

    @Test
    public void startForm() {
        look("start", (page, french) -> StartForm.in(page, "COMM"));
        look("start-more", (page, french) -> StartForm.in(page, "COMM").more());
    }

    @Test
    public void startDialog() {
        look("start-dialog", (page, french) -> {
            page.setViewportSize(1280, 844);
            page.navigate("display/ENG");
            page.click("#peer-learning-start-in-space");
            assertThat(new StartForm(page).field("title")).isFocused();
        });
    }

    @Test
    public void startFormWithReasons() {
        windows.expect(400);
        look("start-errors", (page, french) -> {
            StartForm form = StartForm.in(page, "COMM")
                    .fill("session.minutes", "1").fill("session.zone", "Atlantis").fill("session.capacity", "")
                    .fill("session.date", "").fill("session.time", "").fill("session.link", "ftp://x.example.org/");
            form.send();
            assertThat(form.reasons()).hasCount(7);
        });
    }

    @Test
    public void startFormOfNoSpace() {
        windows.expect(403);
        look("start-no-space", (page, french) -> StartForm.in(page, "FIN"));
    }

    @Test
    public void macroDialog() {
        TestPage empty = TestPage.in("ENG", "ana", "<p>Soon:</p>");
        look("macro-dialog", (page, french) -> {
            page.navigate(empty.path());
            PageEditor editor = PageEditor.of(page).choose("peer-group");
            assertThat(editor.dialog())
                    .containsText(french ? "Laissez vide sur la page du groupe" : "Leave it empty on the group’s own page");
        });
    }

    @Test
    public void administration() {
        for (String name : List.of("check", "platform")) {
            look("admin-" + name, "admin", "ines.marchand",
                    (page, french) -> page.navigate("plugins/servlet/peer-learning/admin/" + name));
        }
    }

    private void look(String name, Visit visit) {
        look(name, "bo", "chloe", visit);
    }

    private void look(String name, String reader, String frenchReader, Visit visit) {
        List<String> wrong = new ArrayList<>();
        for (boolean french : new boolean[] {false, true}) {
            Page page = windows.of(french ? frenchReader : reader);
            visit.open(page, french);
            wrong.addAll(Looks.faults(page, name + "-" + (french ? "fr" : "en")));
        }
        assertEquals(List.of(), wrong);
    }
}
