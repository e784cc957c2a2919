package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;
import org.peerlearning.testing.SessionTable;

/** A seat that comes free goes to the next in line, and hosts manage who comes from their desk. */
public class WaitingListIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aSeatPassesFromOneToTheNextAndTheHostLooksAfterTheRest() {
        TestGroup group = TestGroup.wanted().withSeats(1).with("session.date", inDays(4)).there();
        long other = group.another("{}");
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        SignupBox his = SignupBox.of(bo, group.session());
        his.action("sign-up").click();
        says(his, "You have a seat", "No seat left of 1");

        Page emi = windows.of("emi");
        emi.navigate(group.path());
        SignupBox hers = SignupBox.of(emi, group.session());
        says(hers, "All seats are taken", "No seat left of 1");
        assertThat(hers.action("join")).hasText("Join the waiting list");
        hers.action("join").focus();
        emi.keyboard().press("Enter");
        says(hers, "You are number 1 in line", "No seat left of 1; one person waits");
        assertThat(hers.action("leave")).isFocused();

        his.action("cancel").click();
        his.answer("Yes, give it back").click();
        says(his, "You gave your seat back.", "No seat left of 1");
        assertThat(his.action("undo")).hasText("Undo");
        windows.expect(409);
        his.action("undo").click();
        says(his, "Your seat has gone to somebody else.", "No seat left of 1");
        assertThat(his.action("join")).isVisible();

        emi.reload();
        assertThat(hers.standing()).containsText(Pattern.compile("A seat is held for you until .* \\(Japan Time\\)"));
        assertThat(hers.action("decline")).hasText("No, thank you");
        assertThat(hers.action("accept")).hasAccessibleName(Pattern.compile("Take the seat: " + group.title() + ", .*"));
        hers.action("accept").click();
        says(hers, "You have a seat", "No seat left of 1");
        assertThat(emi.locator(".peer-learning-desk-link")).hasCount(0);

        theHostMovesAddsAndRemoves(group, other);
    }

    private void theHostMovesAddsAndRemoves(TestGroup group, long other) {
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        Windows.follow(ana, ana.locator(".peer-learning-next .peer-learning-desk-link"));
        DeskPage desk = new DeskPage(ana);
        assertThat(desk.tally()).hasText("1 of 1 seats taken, nobody waits");
        assertThat(desk.people("seated")).containsText(new String[] {"Emi Nakamura"});

        desk.deed("Move: Emi Nakamura").click();
        assertThat(desk.panel().locator("option")).hasCount(1);
        desk.panel().locator("[type=submit]").click();
        desk.says("Emi Nakamura is moved.");
        assertThat(desk.people("seated")).hasCount(0);

        desk.add("dmitri");
        desk.says("Signed up.");
        assertThat(desk.people("seated")).containsText(new String[] {"Dmitri Volkov"});
        windows.expect(400);
        desk.add("nobody.at.all");
        assertThat(desk.error()).hasText("Nobody of this user name can be signed up.");
        assertThat(ana.locator("#pl-desk-user")).hasValue("nobody.at.all");
        assertThat(ana.locator("#pl-desk-user")).isFocused();
        desk.add("chloe");
        desk.says("Signed up.");
        assertThat(desk.people("waiting")).containsText(new String[] {"Chloé Fontaine"});

        desk.seats("3");
        desk.says("The number of seats is changed.");
        assertThat(desk.people("offered")).containsText(new String[] {"Chloé Fontaine"});
        assertThat(desk.people("waiting")).hasCount(0);
        desk.seats("1");
        assertThat(desk.error()).hasText("2 seats are taken. Please remove or move 1 first.");
        assertThat(ana.locator("#pl-desk-capacity")).hasValue("1");

        removedWithAReason(desk);
        SessionTable.start(other);
        DeskPage day = DeskPage.of(ana, other);
        assertThat(day.people("seated")).containsText(new String[] {"Emi Nakamura"});
        day.choose("Emi Nakamura");
        day.mark("present");
        day.says("Noted for one person.");
        assertThat(day.people("seated").first()).containsText("Present");
        day.hasHistory(0, "Emi Nakamura", "was marked present", "Ana Pereira");
    }

    private static void removedWithAReason(DeskPage desk) {
        desk.deed("Remove: Dmitri Volkov").focus();
        desk.page().keyboard().press("Enter");
        assertThat(desk.panel().locator("input")).isFocused();
        desk.page().keyboard().press("Escape");
        assertThat(desk.panel()).hasCount(0);
        assertThat(desk.deed("Remove: Dmitri Volkov")).isFocused();
        desk.page().keyboard().press("Enter");
        desk.page().keyboard().press("Enter");
        assertThat(desk.error()).hasText("Please fill this in.");
        desk.page().keyboard().type("<b>You</b> told me that you cannot come");
        desk.page().keyboard().press("Enter");
        desk.says("Dmitri Volkov is removed.");
        assertThat(desk.people("seated")).hasCount(0);
        desk.hasHistory(0, "Dmitri Volkov", "was removed", "<b>You</b> told me", "Ana Pereira", "Host’s desk");
        desk.hasHistory(1, "Chloé Fontaine", "was offered a seat", "The rules");
        assertThat(desk.history()).hasCount(11);
    }

    @Test
    public void whoHasAnotherIdeaGetsTheirSeatBack() {
        TestGroup group = TestGroup.wanted().withSeats(2).there();
        Page bo = windows.of("bo");
        bo.navigate(TestPage.in("ENG", "ana", group.card() + group.button()).path());
        SignupBox card = SignupBox.all(bo, group.session(), 0);
        SignupBox single = SignupBox.all(bo, group.session(), 1);
        card.action("sign-up").click();
        card.action("cancel").click();
        card.answer("Yes").click();
        assertThat(single.action("undo")).isVisible();

        card.action("undo").focus();
        bo.keyboard().press("Enter");

        says(card, "You have a seat", "One seat left of 2");
        says(single, "You have a seat", "One seat left of 2");
        assertThat(card.action("cancel")).isFocused();
    }

    @Test
    public void theWayBackGoesAfterFiveMinutes() {
        TestGroup group = TestGroup.wanted().withSeats(2).there();
        group.signUp("bo");
        Page bo = windows.of("bo");
        bo.clock().install();
        bo.navigate(group.path());
        SignupBox box = SignupBox.of(bo, group.session());
        box.action("cancel").click();
        box.answer("Yes").click();
        assertThat(box.action("undo")).isVisible();

        // The page's clock goes on by itself as well, by as long as this machine takes.
        bo.clock().fastForward(240_000);
        assertThat(box.action("undo")).isVisible();
        bo.clock().fastForward(61_000);

        assertThat(box.action("undo")).hasCount(0);
        assertThat(box.action("sign-up")).isVisible();
    }

    @Test
    public void whereHostsSayYesToEachPersonOneAsks() {
        TestGroup group = TestGroup.wanted().there();
        long session = group.another("{\"approval\": true}");
        TestPage page = TestPage.in("ENG", "ana", TestGroup.macro("peer-signup", "session", session));
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        SignupBox his = SignupBox.of(bo, session);
        says(his, "The hosts say yes to each person", "5 seats left of 5");
        his.action("ask").click();
        says(his, "You have asked for a seat. The hosts will answer.", "5 seats left of 5");
        Page emi = windows.of("emi");
        emi.navigate(page.path());
        SignupBox.of(emi, session).action("ask").click();
        says(SignupBox.of(emi, session), "You have asked for a seat. The hosts will answer.", "5 seats left of 5");

        DeskPage desk = DeskPage.of(windows.of("ana"), session);
        assertThat(desk.people("asked")).hasCount(2);
        desk.deed("Accept: Bo Lindström").click();
        desk.says("Bo Lindström is accepted.");
        desk.deed("Turn down: Emi Nakamura").click();
        desk.because("It is for beginners this time");
        desk.says("Emi Nakamura is turned down.");

        bo.reload();
        says(his, "You have a seat", "4 seats left of 5");
        emi.reload();
        assertThat(SignupBox.of(emi, session).action("ask")).isVisible();
    }

    @Test
    public void aSessionThatIsCalledOffIsSoEverywhere() {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("bo");
        TestPage page = TestPage.in("ENG", "ana", group.card() + group.button());
        DeskPage desk = DeskPage.of(windows.of("ana"), group.session());

        desk.page().click("[data-deed=call-off]");
        desk.because("The room is under water");

        desk.says("The session is called off.");
        assertThat(desk.page().locator(".peer-learning-desk-content .aui-message")).hasText("This session is called off. Reason: The room is under water");
        assertThat(desk.people("seated")).hasCount(0);
        desk.hasHistory(0, "Bo Lindström", "called off", "The room is under water");
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        SignupBox.all(bo, group.session(), 0).showsNoButton("This session is called off");
        SignupBox.all(bo, group.session(), 1).showsNoButton("This session is called off");
    }

    @Test
    public void theDeskIsForHostsAndGivesATable() throws IOException {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("bo");
        Page ana = windows.of("ana");
        DeskPage.of(ana, group.session());

        Download download = ana.waitForDownload(() -> ana.click("a[download]"));

        String table = Files.readString(download.path());
        assertTrue(table, table.contains("\r\n1,Bo Lindström,"));
        ana.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(ana.locator(".peer-learning-desk-seated li")).containsText(new String[] {"Bo Lindström"});
        assertThat(ana.locator("[data-deed]").first()).isHidden();
        assertThat(ana.locator("a[download]")).isHidden();
        windows.expect(403);
        Page bo = windows.of("bo");
        DeskPage.of(bo, group.session());
        assertThat(bo.locator(".aui-message")).hasText("Only the hosts of the group can do this.");
        windows.expect(404);
        DeskPage.of(bo, 987_654_321);
        assertThat(bo.locator(".aui-message")).hasText("There is no such session.");
    }

    @Test
    public void administratorsCheckAndRepair() {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("bo");
        SessionTable.set(group.session(), "TAKEN", 7);
        Page admin = windows.of("admin");
        admin.navigate("plugins/servlet/peer-learning/admin/check");
        admin.click("[data-check=run]");
        Locator finding = admin.locator("li[data-session=\"" + group.session() + "\"]");
        assertThat(finding).containsText("The numbers shown are not those of the list.");
        List<String> wrong = new ArrayList<>(Looks.faults(admin, "check-en"));

        finding.locator("button").click();

        assertThat(admin.locator(".peer-learning-check-status")).hasText("Session " + group.session() + " is right now.");
        assertThat(finding).hasCount(0);
        admin.click("[data-check=run]");
        assertThat(admin.locator(".peer-learning-check-status")).containsText("Nothing is wrong.");
        assertEquals(List.of(), wrong);
        windows.expect(403);
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/admin/check");
        assertThat(bo.locator("#peer-learning-check")).hasCount(0);
    }

    @Test
    public void theDeskLooksWellInBothLanguages() {
        List<String> wrong = new ArrayList<>();
        for (String host : List.of("ana", "zoe.lefevre")) {
            boolean french = host.equals("zoe.lefevre");
            TestGroup group = TestGroup.wanted().hostedBy(host).with("spaceKey", "DATA").withSeats(2)
                    .with("session.date", inDays(4)).there();
            group.another("{}");
            for (String person : List.of("bo", "emi", "dmitri", "chloe", "yusuf")) {
                group.signUp(person);
            }
            RunningHost.shared().as("bo").send("DELETE", "/rest/peer-learning/1.0/sessions/" + group.session() + "/signup");
            Page page = windows.of(host);
            DeskPage desk = DeskPage.of(page, group.session());
            desk.deed((french ? "Retirer\u00A0: " : "Remove: ") + "Emi Nakamura").click();
            assertThat(desk.panel()).isVisible();
            wrong.addAll(Looks.faults(page, "desk-" + (french ? "fr" : "en")));
            wrong.addAll(Looks.faults(cards(group, french ? "chloe" : "dmitri"), "line-" + (french ? "fr" : "en")));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void theFoldedOptionsLookWell() {
        List<String> wrong = new ArrayList<>();
        for (String host : List.of("ana", "zoe.lefevre")) {
            Page page = windows.of(host);
            StartForm form = StartForm.in(page, "DATA");
            assertThat(form.field("session.terms.closes")).isHidden();
            page.locator(".peer-learning-more > summary").focus();
            page.keyboard().press("Enter");
            assertThat(form.field("session.terms.closes")).isVisible();
            wrong.addAll(Looks.faults(page, "start-more-" + (host.equals("ana") ? "en" : "fr")));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void aMistakeInTheFoldedOptionsIsShown() {
        windows.expect(400);
        Page page = windows.of("ana");
        StartForm form = StartForm.in(page, "DATA");
        String title = TestGroup.newTitle("Terms");
        form.fill("title", title).fill("summary", "x").tag("work");
        form.fill("session.terms.closes", "2099-01-01T10:00").fill("session.terms.cancelHours", "1.5");
        page.click("label[for=pl-approval]");
        page.click(".peer-learning-more > summary");
        form.send();
        assertThat(form.reason("session.terms.closes")).hasText("Sign-up closes at the start at the latest.");
        assertThat(form.field("session.terms.closes")).isFocused();

        form.fill("session.terms.closes", "");
        form.send();

        assertThat(page.locator("#title-text")).hasText(title);
        Locator box = page.locator(".peer-learning-next .peer-learning-signup");
        assertThat(box.locator("button[data-action=ask]")).isVisible();
        String session = RunningHost.shared().as("bo")
                .get("/rest/peer-learning/1.0/sessions/" + box.getAttribute("data-session")).body();
        assertTrue(session, session.contains("\"terms\":{\"opens\":null,\"closes\":null,\"cancelMinutes\":90,\"approval\":true,"));
    }

    private Page cards(TestGroup group, String person) {
        Page page = windows.of(person);
        page.navigate(TestPage.in("DATA", "ana", group.card() + group.button()).path());
        return page;
    }

    private static String inDays(int days) {
        return LocalDate.now(PARIS).plusDays(days).toString();
    }

    private static void says(SignupBox box, String... standing) {
        assertThat(box.standing()).hasText(String.join(" ", standing));
    }
}
