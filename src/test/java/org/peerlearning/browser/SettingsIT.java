package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.atlassian.scheduler.config.JobId;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.host.wiki.Wiki;
import org.peerlearning.testing.RunningHost;
import org.peerlearning.testing.SessionTable;

/** Hosts look after their group: what it says, who is in it, when it meets, and how it ends. */
public class SettingsIT {

    private static final JobId ROUND = JobId.of("org.peerlearning.confluence:peer-learning-notice-round");

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aHostChangesWhatTheGroupSays() {
        windows.expect(400);
        windows.expect(409);
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        Windows.follow(ana, ana.locator(".peer-learning-settings-link"));
        SettingsPage settings = new SettingsPage(ana);
        String title = TestGroup.newTitle("Night photography");
        SettingsPage other = SettingsPage.of(windows.of("ana"), group);

        ana.fill("#pl-title", "");
        settings.button("Save").click();
        assertThat(ana.locator("#pl-title-error")).hasText("Please fill this in.");
        assertThat(ana.locator("#pl-title")).isFocused();
        ana.fill("#pl-title", title);
        ana.fill("#pl-topics", "light, Street art");
        ana.selectOption("#pl-language", new SelectOption().setLabel("Portuguese (Brazil)"));
        ana.fill("#pl-size-min", "2");
        settings.button("Save").click();
        settings.says("Saved.");
        assertThat(ana.locator("#pl-topics")).hasValue("light, street-art");
        assertThat(ana.locator("#pl-language")).hasValue("pt-BR");
        assertThat(ana.locator(".peer-learning-settings-group")).hasText(title);

        // Who saw the group as it was before changes nothing unseen.
        other.page().fill("#pl-summary", "Something else");
        other.button("Save").click();
        assertThat(other.page().locator(".peer-learning-settings-status"))
                .hasText("Somebody else has changed this group meanwhile. Please look at it again.");
        assertThat(other.page().locator("#pl-summary")).hasValue("Something else");

        Wiki wiki = RunningHost.shared().node().wiki();
        var page = wiki.pages().bySpaceAndTitle("ENG", title).orElseThrow();
        wiki.labels().add(page, "theirs");
        ana.fill("#pl-topics", "light, night");
        settings.button("Save").click();
        settings.says("Saved.");
        assertEquals(List.of("light", "night", "theirs"), wiki.labels().of(page));

        ana.click(".peer-learning-settings-group a");
        assertThat(ana.locator("#title-text")).hasText(title);
        assertThat(ana.locator(".peer-learning-life")).hasText("Looking for people: we are 1 of the 2 it takes");
    }

    @Test
    public void aHostAnswersThoseWhoAskAndHandsOver() {
        TestGroup group = TestGroup.wanted().onRequest().there();
        ask(group, "bo");
        ask(group, "emi");
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        assertThat(ana.locator(".peer-learning-asking")).hasText("2 people ask to join.");
        SettingsPage settings = SettingsPage.of(ana, group);
        assertThat(settings.asking()).hasCount(2);

        Locator first = settings.asking().first();
        first.locator("button", new Locator.LocatorOptions().setHasText("Accept")).first().click();
        settings.says("Accepted.");
        assertThat(settings.members()).hasCount(2);
        settings.asking().first().locator("summary").click();
        settings.asking().first().locator("input").fill("Next time, gladly");
        ana.keyboard().press("Enter");
        settings.says("Turned down.");
        assertThat(settings.asking()).hasCount(0);

        assertThat(ana.locator("button[aria-label^='Make host']")).hasCount(0);
        ana.locator("button[aria-label='Ask to co-host: Bo Lindström']").click();
        settings.says("Asked to co-host.");
        RunningHost.shared().as("bo").send("POST", "/rest/peer-learning/1.0/groups/" + group.id() + "/invitations/accept");
        ana.reload();
        ana.locator("button[aria-label='Make host: Bo Lindström']").click();
        settings.says("Bo Lindström has a new role.");
        assertThat(settings.members().nth(1)).containsText("host");
        ana.locator("details:has(button[data-to]) > summary").click();
        ana.locator("button[data-to]").click();
        assertThat(ana.locator(".peer-learning-hosts")).hasText("Hosted by Bo Lindström");
        Page emi = windows.of("emi");
        emi.navigate(group.path());
        assertThat(emi.locator(".peer-learning-tie-status")).hasText("The hosts said no: “Next time, gladly”");
    }

    @Test
    public void aHostPlansSessionsOnDaysOfTheirChoice() {
        windows.expect(400);
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        ana.locator("#pl-more-sessions > summary").click();
        assertThat(ana.locator("#pl-plan-days")).isHidden();
        ana.locator("#pl-plan-repeat").selectOption("dates");
        assertThat(ana.locator("#pl-plan-count")).isHidden();
        settings.button("Plan").last().click();
        assertThat(ana.locator("[data-field='repeat.dates'] .error")).hasText("Please fill this in.");

        LocalDate first = LocalDate.now().plusDays(30);
        ana.fill("#pl-plan-date", first.toString());
        ana.fill("#pl-plan-days", first.plusDays(3).toString());
        ana.locator(".peer-learning-another-day").click();
        assertThat(ana.locator("#pl-plan-days-2")).isFocused();
        ana.fill("#pl-plan-days-2", first.plusDays(17).toString());
        settings.button("Plan").last().click();
        settings.says("Planned.");
        assertThat(settings.sessions()).hasCount(4);
    }

    @Test
    public void aHostPlansASeriesChangesWhatFollowsAndSkipsOne() {
        windows.expect(400);
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        assertThat(settings.sessions()).hasCount(1);
        ana.locator("#pl-more-sessions > summary").click();
        ana.fill("#pl-plan-time", "18:00");
        ana.fill("#pl-plan-zone", "Europe/Paris");
        ana.fill("#pl-plan-count", "4");
        settings.button("Plan").last().click();
        settings.says("Planned.");
        assertThat(settings.sessions()).hasCount(5);

        Windows.follow(ana, settings.sessions().nth(1).locator("a", new Locator.LocatorOptions().setHasText("Change")));
        ana.fill("#pl-change-time", "19:30");
        ana.fill("#pl-change-activity", "Night walk");
        ana.locator("#pl-change-scope").selectOption("following");
        settings.button("Change the session").click();
        settings.says("Changed.");
        // Ana lives in London.
        assertThat(settings.sessions().nth(0)).containsText("17:00");
        assertThat(settings.sessions().nth(1)).containsText("18:30");
        assertThat(settings.sessions().nth(3)).containsText("18:30");

        settings.sessions().nth(0).locator("summary").click();
        settings.button("Yes, skip it").first().click();
        settings.says("The session is taken out.");
        assertThat(settings.sessions()).hasCount(4);
        ana.locator("form[data-url^=series] input[name=count]").fill("2");
        settings.button("Add sessions").click();
        settings.says("Sessions are added.");
        assertThat(settings.sessions()).hasCount(6);

        // Half a date is told, and stays where it is while something else is saved.
        Locator until = ana.locator("form[data-url^=series] input[name=until]");
        until.focus();
        ana.keyboard().type("12");
        assertThat(ana.locator("form[data-url^=series] input[name=count]")).isDisabled();
        settings.button("Add sessions").click();
        assertThat(ana.locator("form[data-url^=series] [data-field=until] .error"))
                .hasText("Please give a date, for example 2026-12-01.");
        settings.sessions().nth(3).locator("summary").click();
        settings.button("Yes, skip it").nth(3).click();
        settings.says("The session is taken out.");
        assertThat(settings.sessions()).hasCount(5);
        assertEquals(true, until.evaluate("field => field.validity.badInput"));

        LocalDate last = LocalDate.now().plusDays(7 + 5 * 7);
        until.fill(last.plusDays(20).toString());
        assertThat(ana.locator("form[data-url^=series] input[name=count]")).isDisabled();
        settings.button("Add sessions").click();
        settings.says("Sessions are added.");
        assertThat(settings.sessions()).hasCount(7);
    }

    @Test
    public void nothingThatWasTypedIsLostWhenSomethingElseIsSaved() {
        windows.expect(409);
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        settings.sessions().first().locator("a", new Locator.LocatorOptions().setHasText("Change")).click();
        ana.fill("#pl-change-agenda", "First we look, then we talk.");
        ana.fill("#pl-summary", "A summary that is not saved yet.");
        settings.unfold("pl-copy");
        settings.button("Say who leads").click();
        settings.says("It is noted who leads.");
        assertThat(ana.locator("#pl-change-agenda")).hasValue("First we look, then we talk.");
        assertThat(ana.locator("#pl-summary")).hasValue("A summary that is not saved yet.");
        assertThat(ana.locator("#pl-next-title")).isVisible();

        settings.button("Change the session").click();
        settings.says("Changed.");
        assertThat(ana.locator("#pl-change")).hasCount(0);
        assertThat(ana.locator("#pl-summary")).hasValue("A summary that is not saved yet.");

        // What somebody else wrote into the same field meanwhile is not overwritten unseen.
        SettingsPage other = SettingsPage.of(windows.of("ana"), group);
        other.page().fill("#pl-summary", "Theirs");
        other.button("Save").click();
        other.says("Saved.");
        ana.locator("#pl-life ~ .peer-learning-settings-buttons button").first().click();
        settings.says("Done.");
        assertThat(ana.locator("#pl-summary")).hasValue("A summary that is not saved yet.");
        settings.button("Save").click();
        assertThat(ana.locator(".peer-learning-settings-status"))
                .hasText("Somebody else has changed this group meanwhile. Please look at it again.");
        assertThat(ana.locator("#pl-summary")).hasValue("A summary that is not saved yet.");
    }

    @Test
    public void howPeopleSignUpIsPlannedAndChanged() {
        windows.expect(400);
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        ana.locator("#pl-more-sessions > summary").click();
        ana.locator("#pl-plan-repeat").selectOption("once");
        ana.locator("#pl-more-sessions .peer-learning-settings-terms > summary").click();
        ana.fill("#pl-plan-date", LocalDate.now().plusDays(60).toString());
        ana.fill("#pl-plan-cancel", "700");
        settings.button("Plan").last().click();
        assertThat(ana.locator("[data-field='session.terms.cancelMinutes'] .error")).hasText("Please give a number of hours from 0 to 672.");
        ana.fill("#pl-plan-cancel", "1.5");
        ana.fill("#pl-plan-minimum", "3");
        ana.fill("#pl-plan-decide", "24");
        settings.button("Plan").last().click();
        settings.says("Planned.");

        settings.sessions().last().locator("a", new Locator.LocatorOptions().setHasText("Change")).click();
        ana.locator("#pl-change .peer-learning-settings-terms > summary").click();
        assertThat(ana.locator("#pl-change-cancel")).hasValue("1.5");
        assertThat(ana.locator("#pl-change-minimum")).hasValue("3");
        assertThat(ana.locator("#pl-change-decide")).hasValue("24");
        ana.fill("#pl-change-minimum", "4");
        ana.locator("label[for=pl-change-approval]").click();
        settings.button("Change the session").click();
        settings.says("Changed.");
        settings.sessions().last().locator("a", new Locator.LocatorOptions().setHasText("Change")).click();
        assertThat(ana.locator("#pl-change-approval")).isChecked();
        assertThat(ana.locator("#pl-change-minimum")).hasValue("4");
        assertThat(ana.locator("#pl-change-cancel")).hasValue("1.5");
    }

    /** From the group's page, as on the morning after. */
    @Test
    public void theMorningAfterAHostNotesWhoWasThereAndWritesTheRecap() {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("bo");
        SessionTable.set(group.another("null"), "CALLED_OFF", true);
        group.end();
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        Windows.follow(ana, ana.locator(".peer-learning-last-desk"));
        DeskPage desk = new DeskPage(ana);
        desk.choose("Bo Lindström");
        desk.mark("present");
        desk.says("Noted for one person.");

        // However long it is ago, there is a way from the group's page.
        SessionTable.set(group.session(), "LOCAL_START", "2026-01-07T17:30");
        ana.navigate(group.path());
        assertThat(ana.locator(".peer-learning-last-desk")).hasCount(0);
        Windows.follow(ana, ana.locator(".peer-learning-settings-link"));
        SettingsPage settings = new SettingsPage(ana);
        assertThat(settings.sessions()).hasCount(0);
        assertThat(settings.held()).hasCount(1);
        Looks.fine(ana, "settings-held-en");
        ana.setViewportSize(1280, 900);
        settings.button("Write a recap").click();
        assertThat(ana.locator("#title-text")).containsText(group.title());
        settings = SettingsPage.of(ana, group);
        settings.held().locator("a", new Locator.LocatorOptions().setHasText("Recap")).click();
        assertThat(ana.locator("#title-text")).containsText(group.title());
        SettingsPage.of(ana, group).held().locator("a", new Locator.LocatorOptions().setHasText("Host’s desk")).click();
        assertThat(new DeskPage(ana).row("Bo Lindström")).containsText("Present");

        Page bo = windows.of("bo");
        bo.navigate(group.path());
        assertThat(bo.locator(".peer-learning-last-desk")).hasCount(0);
    }

    @Test
    public void aHostWritesToTheGroupAndItsPeopleHearOfIt() {
        windows.expect(400);
        TestGroup group = TestGroup.wanted().there();
        GroupPageIT.join(group, "bo");
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        settings.unfold("pl-news-form");
        Looks.fine(ana, "settings-news-en");
        ana.setViewportSize(1280, 900);
        ana.fill("#pl-news-subject", "We have a new room");
        settings.button("Send to everybody").click();
        assertThat(ana.locator("#pl-news-text-error")).hasText("Please fill this in.");
        ana.fill("#pl-news-text", "From next week on we meet upstairs.");
        settings.button("Send to everybody").click();
        settings.says("It goes to everybody in the group.");
        assertThat(ana.locator("#pl-news-subject")).hasValue("");
        RunningHost.shared().node().scheduler().runNow(ROUND);
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/mine");
        assertThat(bo.locator("section[aria-labelledby=pl-news] li").filter(new Locator.FilterOptions().setHasText(group.title())
                .setHasText("We have a new room"))).hasCount(1);
    }

    @Test
    public void theNextRoundHasItsSessions() {
        windows.expect(400);
        JsonObject rule = new JsonObject();
        rule.addProperty("count", 3);
        TestGroup group = TestGroup.wanted().repeating(rule).there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        settings.unfold("pl-copy");
        assertThat(ana.locator("#pl-again")).isChecked();
        assertThat(ana.locator("#pl-again-count")).hasValue("3");
        assertThat(ana.locator("#pl-again-how")).containsText("17:30 (Europe/Paris)");
        Looks.fine(ana, "settings-again-en");
        ana.setViewportSize(1280, 900);
        ana.fill("#pl-next-title", TestGroup.newTitle("The next round"));
        ana.fill("#pl-again-date", LocalDate.now().minusDays(1).toString());
        ana.fill("#pl-again-count", "2");
        settings.button("Start the next round").click();
        assertThat(ana.locator("[data-field='session.date'] .error").last()).isVisible();
        LocalDate first = LocalDate.now().plusDays(12);
        ana.fill("#pl-again-date", first.toString());
        settings.button("Start the next round").click();
        assertThat(ana.locator("#title-text")).containsText("The next round");
        assertThat(ana.locator("button[data-action=sign-up]")).not().hasCount(0);
        Windows.follow(ana, ana.locator(".peer-learning-settings-link"));
        assertThat(settings.sessions()).hasCount(2);
        assertThat(settings.sessions().first()).containsText("16:30");

        settings = SettingsPage.of(ana, group);
        settings.unfold("pl-copy");
        ana.locator("label[for=pl-again]").click();
        assertThat(ana.locator("#pl-again-date")).isDisabled();
        ana.fill("#pl-next-title", TestGroup.newTitle("Without a plan"));
        settings.button("Start the next round").click();
        assertThat(ana.locator("#title-text")).containsText("Without a plan");
        assertThat(ana.locator("button[data-action=sign-up]")).hasCount(0);
    }

    @Test
    public void aSessionThatPeopleSignedUpForIsCalledOffInstead() {
        windows.expect(409);
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        bo.locator(".peer-learning-signup button").first().click();
        assertThat(bo.locator(".peer-learning-signup").first()).containsText("You have a seat");
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        settings.sessions().first().locator("summary").click();
        settings.button("Yes, skip it").first().click();
        assertThat(ana.locator(".peer-learning-settings-status")).containsText("People have signed up");
        ana.locator(".peer-learning-settings-status a").click();
        assertThat(ana.locator("#peer-learning-desk")).isVisible();
    }

    @Test
    public void aGroupEndsWithWhatCameOfItAndGoesIntoItsNextRound() {
        TestGroup group = TestGroup.wanted().there();
        Page ana = windows.of("ana");
        SettingsPage settings = SettingsPage.of(ana, group);
        settings.unfold("pl-archive");
        ana.fill("#pl-outcome", "Forty prints on the wall.");
        ana.locator("#pl-archive form button").click();
        settings.says("The group is archived.");
        ana.navigate(group.path());
        assertThat(ana.locator(".peer-learning-life")).hasText("Archived");
        assertThat(ana.locator(".peer-learning-outcome")).hasText("Forty prints on the wall.");

        settings = SettingsPage.of(ana, group);
        settings.unfold("pl-copy");
        assertThat(ana.locator("#pl-next-title")).hasValue(group.title() + ", next round");
        ana.locator("#pl-copy form button").click();
        assertThat(ana.locator("#title-text")).hasText(group.title() + ", next round");
        assertThat(ana.locator(".peer-learning-kin li")).hasCount(2);
        assertThat(ana.locator(".peer-learning-life")).hasText("Looking for people: we are 1 of the 4 it takes");
    }

    @Test
    public void itIsForThoseWhoManageTheGroup() {
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        assertThat(bo.locator(".peer-learning-settings-link")).hasCount(0);
        windows.expect(403);
        SettingsPage.of(bo, group);
        assertThat(bo.locator("#peer-learning-settings")).hasCount(0);
        assertThat(bo.locator(".aui-message")).containsText("Only the hosts of the group can do this.");
        windows.expect(404);
        group.hide();
        SettingsPage.of(bo, group);
        assertThat(bo.locator(".aui-message")).containsText("There is no such group.");
    }

    private static void ask(TestGroup group, String person) {
        GroupPageIT.join(group, person);
    }
}
