package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.config.JobId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.OutboxMail;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** What people are told, as they meet it: the number in the header, the list, what they choose, and the way out of mails. */
public class NoticesIT {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final String PREFERENCES = "plugins/servlet/peer-learning/notices";
    private static final String MINE = "plugins/servlet/peer-learning/mine";
    private static final JobId ROUND = JobId.of("org.peerlearning.confluence:peer-learning-notice-round");
    private static final Pattern WAY_OUT = Pattern.compile("http\\S+/plugins/servlet/peer-learning/unsubscribe\\?\\S+");
    /** One who reads English, and one who reads French; no other test tells them anything. */
    private static final List<String> READERS = List.of("gareth.mensah", "gael.riviere");

    @Rule
    public final Windows windows = new Windows();

    private final RunningHost host = RunningHost.shared();

    @Before
    public void asOnTheFirstDay() {
        for (String reader : READERS) {
            tell();
            assertEquals(200, host.as(reader).put(REST + "/notices/preferences", """
                    {"digest": false, "quiet": {"from": null, "to": null}, "channels": {"reminder": ["mail", "app"],
                    "seat-confirmed": ["mail"], "called-off": ["mail", "app"]}}""").status());
            assertEquals(200, host.as(reader).post(REST + "/notices/read", "{\"upTo\": 9007199254740991}").status());
        }
    }

    private void tell() {
        host.node().scheduler().runNow(ROUND);
    }

    /** Has a seat, and then the session is called off. */
    private TestGroup lost(String person) {
        TestGroup group = TestGroup.wanted().hostedBy("emi").there();
        group.signUp(person);
        HttpAnswer answer = host.as("emi").post(REST + "/sessions/" + group.session() + "/desk/call-off", "{\"reason\": \"Flooded\"}");
        assertEquals(answer.toString(), 200, answer.status());
        tell();
        return group;
    }

    private String mailTo(String person, String about) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        Optional<String> found = Optional.empty();
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            found = host.node().outbox().list(200).stream()
                    .filter(mail -> mail.to().startsWith(person) && mail.subject().contains(about))
                    .map(OutboxMail::body)
                    .findFirst();
        }
        return found.orElseThrow(() -> new AssertionError("No mail to " + person + " about " + about));
    }

    private static Locator number(Page page) {
        return page.locator("#peer-learning-unread");
    }

    @Test
    public void theHeaderCountsWhatIsUnreadUntilItIsRead() {
        TestGroup one = lost("gareth.mensah");
        TestGroup two = lost("gareth.mensah");
        Page page = windows.of("gareth.mensah");
        page.navigate("display/ENG");
        assertThat(number(page)).hasText("2");
        assertThat(number(page)).hasAttribute("aria-label", "Unread notices: 2");

        Windows.follow(page, number(page));
        Locator lines = page.locator("section[aria-labelledby=pl-news] li");
        assertThat(lines.nth(0)).containsText(two.title());
        assertThat(lines.nth(1)).containsText(one.title());
        assertThat(lines.nth(1)).containsText("Unread");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark all as read")).click();
        assertThat(page.locator(".peer-learning-settings-status")).hasText("All is marked as read.");
        assertThat(lines.nth(0)).not().containsText("Unread");
        assertThat(number(page)).hasCount(0);
        page.navigate("display/ENG");
        assertThat(page.locator("#peer-learning-groups-in-header")).isVisible();
        assertThat(number(page)).hasCount(0);

        page.navigate(MINE);
        page.locator("section[aria-labelledby=pl-news] a", new Page.LocatorOptions().setHasText(one.title())).click();
        assertThat(page.locator("h1")).hasText(one.title());
    }

    @Test
    public void whoIsNotLoggedInIsAskedNothing() {
        Page page = windows.ofVisitor();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("");
        assertThat(number(page)).hasCount(0);
        assertTrue(asked.toString(), asked.stream().noneMatch(url -> url.contains("/notices/unread")));
    }

    @Test
    public void whatOneChoosesIsKeptAndHolds() {
        Page page = windows.of("gareth.mensah");
        page.navigate(PREFERENCES);
        Locator offers = box(page, "offer", "app");
        assertThat(offers).isDisabled();
        assertThat(offers).isChecked();
        box(page, "reminder", "mail").uncheck();
        box(page, "called-off", "mail").uncheck();
        page.locator("label[for=pl-digest]").click();
        page.locator("#pl-quiet-from").fill("22:00");
        page.locator("#pl-quiet-to").fill("07:30");
        page.locator("button[type=submit]", new Page.LocatorOptions().setHasText("Save")).click();
        assertThat(page.locator(".peer-learning-settings-status")).hasText("Saved.");

        page.reload();
        assertThat(box(page, "reminder", "mail")).not().isChecked();
        assertThat(box(page, "reminder", "app")).isChecked();
        assertThat(page.locator("#pl-digest")).isChecked();
        assertThat(page.locator("#pl-quiet-from")).hasValue("22:00");
        assertThat(page.locator("#pl-quiet-to")).hasValue("07:30");
        TestGroup group = lost("gareth.mensah");
        assertFalse(host.node().outbox().list(200).stream().anyMatch(mail -> mail.to().startsWith("gareth.mensah")
                && mail.subject().contains(group.title()) && mail.body().contains("Flooded")));
        page.navigate(MINE);
        assertThat(page.locator("section[aria-labelledby=pl-news] li").first()).containsText(group.title());
    }

    @Test
    public void halfOfTheQuietHoursIsAskedForAndNothingIsLost() {
        windows.expect(400);
        Page page = windows.of("gareth.mensah");
        page.navigate(PREFERENCES);
        box(page, "reminder", "mail").uncheck();
        page.locator("#pl-quiet-from").fill("22:00");
        page.locator("button[type=submit]", new Page.LocatorOptions().setHasText("Save")).click();
        assertThat(page.locator("[data-field='quiet.to'] .error")).isVisible();
        assertThat(page.locator("#pl-quiet-to")).isFocused();
        assertThat(page.locator("#pl-quiet-from")).hasValue("22:00");
        assertThat(box(page, "reminder", "mail")).not().isChecked();
    }

    @Test
    public void theWayOutOfMailsAsksFirst() throws InterruptedException {
        TestGroup group = TestGroup.wanted().hostedBy("emi").there();
        group.signUp("gareth.mensah");
        tell();
        String address = wayOut("gareth.mensah", group);
        Page page = windows.ofVisitor();
        page.navigate(address);
        assertThat(page.locator("main, body").first()).containsText("Do you want no more mails of this kind? You have a seat");
        // Programs that look through mails have followed the link by now: nothing has changed.
        assertTrue(mails("gareth.mensah", "seat-confirmed"));
        page.locator("button[value=kind]").click();
        assertThat(page.locator("[role=status]")).containsText("You will get no more mails of this kind: You have a seat");
        assertFalse(mails("gareth.mensah", "seat-confirmed"));
        assertTrue(mails("gareth.mensah", "called-off"));

        page.navigate(address);
        assertThat(page.locator("body")).containsText("These mails are off already.");
        page.locator("button[value=all]").click();
        assertThat(page.locator("[role=status]")).hasText("You will get no more mails about learning groups.");
        assertFalse(mails("gareth.mensah", "called-off"));
    }

    @Test
    public void aWayOutThatIsNoneSaysSo() {
        windows.expect(404);
        Page page = windows.ofVisitor();
        page.navigate("plugins/servlet/peer-learning/unsubscribe?token=made-up");
        assertThat(page.locator(".aui-message")).isVisible();
        Looks.fine(page, "unsubscribe-unknown");
    }

    @Test
    public void newsAndTheWayOutInBothLanguagesAndThemesAndOnAPhone() throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (String reader : READERS) {
            String language = reader.equals(READERS.get(0)) ? "en" : "fr";
            TestGroup group = lost(reader);
            TestGroup invited = TestGroup.wanted()
                    .with("title", TestGroup.newTitle("A title that goes on and on about everything that light, water and patience can do"))
                    .there();
            HttpAnswer answer = host.as("ana").post(
                    REST + "/sessions/" + invited.session() + "/invitations", "{\"users\": [\"" + reader + "\"]}");
            assertEquals(answer.toString(), 1, answer.json().get("count").getAsInt());
            tell();
            Page page = windows.of(reader);
            page.navigate(MINE);
            assertThat(number(page)).isVisible();
            wrong.addAll(Looks.faults(page, "news-" + language));
            Page out = windows.of(reader);
            out.navigate(wayOut(reader, group));
            wrong.addAll(Looks.faults(out, "unsubscribe-" + language));
            out.locator("button[value=kind]").click();
            assertThat(out.locator("[role=status]")).isVisible();
            wrong.addAll(Looks.faults(out, "unsubscribe-done-" + language));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void administratorsSeeWhatWaitsAndWhatFailed() {
        TestGroup group = TestGroup.wanted().hostedBy("emi").there();
        group.signUp("gareth.mensah");
        // Else a round by the clock may be at it just now, and note that it went well.
        tell();
        fail(group.session(), "The mail server said <550> no such mailbox");
        List<String> wrong = new ArrayList<>();
        for (boolean french : new boolean[] {false, true}) {
            Page page = windows.of(french ? "ines.marchand" : "admin");
            page.navigate("plugins/servlet/peer-learning/admin/notices");
            assertThat(page.locator("body")).containsText("<550> no such mailbox");
            wrong.addAll(Looks.faults(page, "notice-desk-" + (french ? "fr" : "en")));
        }
        Page page = windows.of("admin");
        page.navigate("plugins/servlet/peer-learning/admin/notices");
        Locator again = page.locator("li", new Page.LocatorOptions().setHasText("<550>")).locator("button").first();
        again.click();
        assertThat(page.locator(".peer-learning-settings-status")).hasText("It is tried again within a minute.");
        assertThat(page.locator("section, div").filter(new Locator.FilterOptions().setHasText("Nothing has failed.")).first()).isVisible();
        assertEquals(List.of(), wrong);
    }

    /** What a mail server that is at odds with an address leads to in the end. */
    private void fail(long session, String why) {
        Database database = host.node().database();
        String table = database.first(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%!_NOTICE' ESCAPE '!'",
                row -> row.getString(1)).orElseThrow();
        database.update("UPDATE \"" + table + "\" SET \"STATE\" = 'FAILED', \"WHY\" = ? WHERE \"SESSION_ID\" = ?", why, session);
    }

    private boolean mails(String person, String kind) {
        String chosen = host.as(person).get(REST + "/notices/preferences").json().getAsJsonObject("channels").get(kind).toString();
        return chosen.contains("mail");
    }

    private String wayOut(String person, TestGroup group) throws InterruptedException {
        Matcher link = WAY_OUT.matcher(mailTo(person, group.title()));
        assertTrue(link.find());
        return link.group();
    }

    private static Locator box(Page page, String kind, String channel) {
        return page.locator("input[name='channels." + kind + "'][value='" + channel + "']");
    }
}
