package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** A newcomer finds a group, in the catalogue of the wiki, of a space, and on a page; and their own things on one page. */
public class CatalogueIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void aGroupIsFoundByItsTopicAndJoined() {
        TestGroup group = TestGroup.wanted().with("title", TestGroup.newTitle("Beekeeping on the roof")).about("bees").there();
        Page emi = windows.of("emi");
        emi.navigate("");
        emi.click("#peer-learning-groups-in-header");
        assertThat(emi.locator("h1")).hasText("Learning groups");
        emi.locator("input[type=search]").fill(group.title());
        emi.keyboard().press("Enter");
        assertThat(emi.locator(".peer-learning-tiles > li")).hasCount(1);
        String address = emi.url();
        Windows.follow(emi, emi.locator(".peer-learning-tiles a").first());
        emi.locator("button[data-tie=join]").click();
        assertThat(emi.locator(".peer-learning-tie-status")).hasText("You are a member of this group");

        // What was searched for can be sent to somebody.
        Page bo = windows.of("bo");
        bo.navigate(address);
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(1);
        bo.navigate("plugins/servlet/peer-learning/groups?topic=bees");
        assertThat(bo.locator(".peer-learning-tiles")).containsText(group.title());
        bo.navigate("plugins/servlet/peer-learning/groups?topic=bees&space=DATA");
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(0);
    }

    @Test
    public void aGroupThatHasNothingButATitleIsFoundByItAndKnowsWhomToAsk() {
        String word = "kites" + System.nanoTime();
        TestSkill.claimed("chloe", word, "can-share", "can-teach");
        TestGroup group = TestGroup.wanted().hostedBy("emi").with("title", "Big " + word + " & wind").there();
        Page emi = windows.of("emi");
        emi.navigate(group.path());
        assertThat(emi.locator(".peer-learning-nudge button[data-tie=invite]")).hasCount(1);

        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/groups");
        bo.locator(".peer-learning-filter input[name=topic]").fill(word.replace("kites", "Kites"));
        bo.locator(".peer-learning-filter button").click();
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(1);
        assertThat(bo.locator(".peer-learning-tiles")).containsText(group.title());
    }

    @Test
    public void readersNarrowTheCatalogueAndFindWhatIsOver() {
        TestGroup here = TestGroup.wanted().in("COMM").about("rooftops").there();
        TestGroup elsewhere = TestGroup.wanted().about("rooftops").there();
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/groups?topic=rooftops");
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(2);
        bo.locator("select[name=space]").selectOption("COMM");
        bo.locator(".peer-learning-filter button").click();
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(1);
        assertThat(bo.locator(".peer-learning-tiles")).containsText(here.title());
        assertThat(bo.locator(".peer-learning-tiles")).not().containsText(elsewhere.title());
        assertThat(bo.locator("h1")).not().containsText("COMM");
        bo.locator("select[name=life]").selectOption("archived");
        bo.locator(".peer-learning-filter button").click();
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(0);

        // What is over is found with what came of it.
        here.archive("A garden on the roof of the library.");
        bo.reload();
        assertThat(bo.locator(".peer-learning-tiles > li")).hasCount(1);
        assertThat(bo.locator(".peer-learning-tiles")).containsText(here.title());
        assertThat(bo.locator(".peer-learning-tiles .peer-learning-outcome")).containsText("A garden on the roof of the library.");
        Windows.follow(bo, bo.locator(".peer-learning-tiles a").first());
        assertThat(bo.locator("#main")).containsText("A garden on the roof of the library.");
    }

    @Test
    public void aSpaceHasItsOwnCatalogueAndIsWhereAGroupIsStarted() {
        TestGroup here = TestGroup.wanted().in("COMM").there();
        TestGroup elsewhere = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate("display/COMM");
        Windows.follow(bo, bo.locator("#peer-learning-groups-in-space"));
        assertThat(bo.locator(".peer-learning-tiles")).containsText(here.title());
        assertThat(bo.locator(".peer-learning-tiles")).not().containsText(elsewhere.title());
        bo.locator(".peer-learning-catalogue .peer-learning-start-link").click();
        assertThat(new StartForm(bo).field("spaceKey")).hasValue("COMM");
        bo.keyboard().press("Escape");

        Page visitor = windows.ofVisitor();
        visitor.navigate("plugins/servlet/peer-learning/groups?space=COMM");
        assertThat(visitor.locator(".peer-learning-tiles")).containsText(here.title());
        visitor.navigate("plugins/servlet/peer-learning/groups");
        assertThat(visitor.locator("#main")).not().containsText(elsewhere.title());
        assertThat(visitor.locator(".peer-learning-catalogue .peer-learning-start-link")).hasCount(0);
    }

    @Test
    public void theCatalogueIsPutOnAPageOfAnotherSpace() {
        TestGroup group = TestGroup.wanted().in("COMM").there();
        TestPage page = TestPage.in("DATA", "bo", "<p>What the community learns:</p>");
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        PageEditor editor = PageEditor.of(bo).choose("peer-groups");
        editor.parameter("spaces").fill("COMM");
        editor.insert().save();
        assertThat(bo.locator(".peer-learning-tiles")).containsText(group.title());
    }

    @Test
    public void myLearningIsInTheUserMenuAndOnOnesOwnProfile() {
        TestGroup group = TestGroup.wanted().hostedBy("emi").there();
        group.signUp("noah");
        Page noah = windows.of("noah");
        noah.navigate("");
        noah.click("#user-menu-link");
        noah.click("#peer-learning-mine-in-user-menu");
        assertThat(noah.locator("h1")).hasText("My learning");
        assertThat(noah.locator(".peer-learning-meetings")).containsText(group.title());
        noah.navigate("users/viewuserprofile.action?username=emi");
        assertThat(noah.locator("#peer-learning-mine-in-profile")).hasCount(0);
        noah.navigate("users/viewuserprofile.action?username=noah");
        noah.click("#peer-learning-mine-in-profile");
        assertThat(noah).hasURL(Pattern.compile(".*/peer-learning/mine"));
    }
}
