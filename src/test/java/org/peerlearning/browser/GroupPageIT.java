package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** The card on a group's page: joining, leaving, asking for help, and what a newcomer sees of the group. */
public class GroupPageIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aNewcomerJoinsAndLeaves() {
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        assertThat(bo.locator(".peer-learning-life")).hasText("Looking for people: we are 1 of the 4 it takes");

        tie(bo, "join").focus();
        bo.keyboard().press("Enter");
        assertThat(status(bo)).hasText("You are a member of this group");
        assertThat(status(bo)).isFocused();
        assertThat(bo.locator(".peer-learning-life")).hasText("Looking for people: we are 2 of the 4 it takes");
        bo.reload();
        assertThat(bo.locator(".host-toolbar")).containsText("Stop watching");

        tie(bo, "leave").click();
        assertThat(bo.locator(".peer-learning-question")).containsText("Leave this group?");
        bo.keyboard().press("Escape");
        assertThat(tie(bo, "leave")).isFocused();
        tie(bo, "leave").click();
        bo.locator(".peer-learning-question button").first().click();
        assertThat(status(bo)).hasText("You left the group.");
        bo.reload();
        assertThat(tie(bo, "join")).isVisible();
        assertThat(bo.locator(".host-toolbar")).not().containsText("Stop watching");
    }

    @Test
    public void whoDoesNotWantToWatchDoesNot() {
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        bo.locator(".peer-learning-watch input").uncheck();
        tie(bo, "join").click();
        assertThat(status(bo)).hasText("You are a member of this group");
        bo.reload();
        assertThat(bo.locator(".host-toolbar")).not().containsText("Stop watching");
    }

    @Test
    public void aLonelyHostAsksForHelpWithOneClick() {
        TestGroup group = TestGroup.wanted().there();
        join(group, "bo");
        Page ana = windows.of("ana");
        ana.navigate(group.path());
        assertThat(ana.locator(".peer-learning-nudge")).containsText("Groups with two hosts live longer");
        ana.locator("[data-tie=invite]").click();
        assertThat(status(ana)).hasText("Bo Lindström is asked to co-host.");

        Page bo = windows.of("bo");
        bo.navigate(group.path());
        assertThat(status(bo)).hasText("You are asked to co-host this group");
        assertThat(bo.locator(".peer-learning-desk-link")).hasCount(0);
        tie(bo, "accept").click();
        assertThat(status(bo)).hasText("You co-host this group");
        assertThat(bo.locator(".peer-learning-desk-link")).hasText("Host\u2019s desk");
        assertThat(bo.locator(".peer-learning-hosts")).hasText("Hosted by Ana Pereira · Bo Lindström");
        ana.reload();
        assertThat(ana.locator(".peer-learning-nudge")).hasCount(0);
    }

    @Test
    public void aVisitorMayReadAndIsLedToTheLogIn() {
        TestGroup group = TestGroup.wanted().in("COMM").there();
        Page visitor = windows.ofVisitor();
        visitor.navigate(group.path());
        assertThat(visitor.locator(".peer-learning-tie-actions a")).hasText("Log in to join");
        assertThat(visitor.locator("[data-tie]")).hasCount(0);
    }

    @Test
    public void thePageShowsWhatIsLaterAndHowItGrew() {
        TestGroup parent = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/start?space=ENG&parent=" + parent.id());
        String title = TestGroup.newTitle("Grown");
        new StartForm(bo).fill("title", title).fill("summary", "The next step.").send();
        assertThat(bo.locator("#title-text")).hasText(title);
        assertThat(bo.locator(".peer-learning-later li")).hasCount(5);
        assertThat(bo.locator(".peer-learning-kin li")).containsText(new String[] {parent.title(), title});
        bo.locator(".peer-learning-later button").first().click();
        assertThat(bo.locator(".peer-learning-later .peer-learning-status").first()).hasText("You have a seat");
    }

    @Test
    public void whoJoinsAndSignsUpIsNamedAtOnce() {
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        Locator inIt = bo.locator("section[data-follows^=in-it] .peer-learning-names");
        assertThat(inIt).hasText("Ana Pereira");
        assertThat(bo.locator("[data-follows^=comers] .peer-learning-names")).hasCount(0);

        tie(bo, "join").click();
        assertThat(inIt).hasText("Ana Pereira \u00B7 Bo Lindstr\u00F6m");
        bo.locator("[data-action=sign-up]").click();
        assertThat(bo.locator("[data-follows^=comers] .peer-learning-names")).hasText("Who comes: Bo Lindstr\u00F6m");
        bo.locator("[data-action=cancel]").click();
        bo.locator("[data-answer=yes]").click();
        assertThat(bo.locator("[data-follows^=comers] .peer-learning-names")).hasCount(0);
    }

    @Test
    public void agendaAndWhatToBringUnfold() {
        TestGroup group = TestGroup.wanted().planned("Portraits", "Look.\nWait.", "A camera").there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        assertThat(bo.locator(".peer-learning-activity")).hasText("Portraits");
        Locator agenda = bo.locator(".peer-learning-agenda");
        assertThat(agenda.locator("p").first()).isHidden();
        agenda.locator("summary").focus();
        bo.keyboard().press("Enter");
        assertThat(agenda).containsText("Agenda and what to bring");
        assertThat(agenda.locator("p")).hasText(new String[] {"Look.", "Wait.", "What to bring", "A camera"});
    }

    @Test
    public void aGroupGrowsOutOfAnotherByTheLinkOnItsPage() {
        TestGroup parent = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate(parent.path());
        bo.locator(".peer-learning-growth").click();
        assertThat(bo.locator("#peer-learning-start")).hasAttribute("data-parent", String.valueOf(parent.id()));
    }

    static void join(TestGroup group, String person) {
        HttpAnswer answer = RunningHost.shared().as(person).send(
                "PUT",
                "/rest/peer-learning/1.0/groups/" + group.id() + "/membership",
                Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check"),
                "{}".getBytes(StandardCharsets.UTF_8));
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
    }

    private static Locator tie(Page page, String key) {
        return page.locator("button[data-tie=" + key + "]");
    }

    private static Locator status(Page page) {
        return page.locator(".peer-learning-tie-status");
    }
}
