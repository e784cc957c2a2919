package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/** Somebody finds a colleague by what they can, confirms it, and sees what is missing. */
public class FindPeopleIT {

    private static final String PATH = "plugins/servlet/peer-learning/skills";

    @Rule
    public final Windows windows = new Windows();

    private static Locator people(Page page) {
        return page.locator(".peer-learning-found .peer-learning-person");
    }

    private static Page search(Page page, String words) {
        page.navigate(PATH);
        page.locator(".peer-learning-finder input[type=text]").fill(words);
        page.locator(".peer-learning-finder button[type=submit]").click();
        return page;
    }

    @Test
    public void aColleagueIsFoundByASkillEvenWhereItIsMisspelt() {
        TestSkill skill = TestSkill.of("emi", "Woodcarving");
        skill.alsoOf("noah", "wants-to-learn", "curious");
        Page bo = windows.of("bo");
        bo.navigate("");
        bo.click("#peer-learning-skills-in-header");
        search(bo, skill.name());
        assertThat(people(bo)).hasText(new String[] {"Emi Nakamura", "Noah Goldberg"});
        assertThat(bo.locator(".peer-learning-total")).hasText("2 people");
        assertThat(bo.locator(".peer-learning-found").first()).containsText("Why here: the skill fits, fluent, said so this month");
        assertThat(bo.locator(".peer-learning-found").first()).containsText("Design");
        search(bo, skill.name().replace("Wood", "Wodo"));
        assertThat(people(bo).first()).hasText("Emi Nakamura");
        assertThat(bo.locator(".peer-learning-understood")).containsText("Did you mean: " + skill.name());
        search(bo, "qqxzvvk");
        assertThat(bo.locator(".peer-learning-results .peer-learning-none")).containsText("No skill is called");
    }

    @Test
    public void whatWasChosenStandsInTheAddressAndComesAwayByAClick() {
        TestSkill one = TestSkill.of("emi", "Falconry");
        TestSkill two = TestSkill.of("emi", "Glassblowing");
        one.alsoOf("yusuf", "can-share", "can-teach");
        Page bo = windows.of("bo");
        bo.navigate(PATH + "?skills=" + one.id() + "," + two.id());
        assertThat(people(bo)).hasText(new String[] {"Emi Nakamura"});
        bo.locator("select[name=match]").selectOption("any");
        bo.locator(".peer-learning-finder button[type=submit]").click();
        assertThat(people(bo)).hasCount(2);
        bo.locator(".peer-learning-facet a", new Page.LocatorOptions().setHasText("Design")).click();
        assertThat(people(bo)).hasText(new String[] {"Emi Nakamura"});
        assertThat(bo.locator(".peer-learning-chip")).hasCount(3);
        String address = bo.url();

        Page chloe = windows.of("chloe");
        chloe.navigate(address);
        assertThat(people(chloe)).hasText(new String[] {"Emi Nakamura"});
        chloe.locator(".peer-learning-chip", new Page.LocatorOptions().setHasText("Design")).click();
        assertThat(people(chloe)).hasCount(2);
        chloe.locator(".peer-learning-chip").first().click();
        assertThat(people(chloe)).hasCount(1);
    }

    @Test
    public void aSkillThatIsPickedFromTheListIsAddedToTheChosen() {
        TestSkill one = TestSkill.of("emi", "Kitesurfing");
        TestSkill two = TestSkill.of("emi", "Lacemaking");
        Page bo = windows.of("bo");
        bo.navigate(PATH);
        for (TestSkill skill : new TestSkill[] {one, two}) {
            // At once: a list for a part of the name would give way to the next one just when something in it is chosen.
            bo.locator(".peer-learning-finder input[type=text]").fill(skill.name());
            assertThat(bo.locator(".peer-learning-finder [role=option]").first()).containsText(skill.name());
            bo.keyboard().press("ArrowDown");
            bo.keyboard().press("Enter");
            assertThat(bo.locator(".peer-learning-chip", new Page.LocatorOptions().setHasText(skill.name()))).isVisible();
        }
        assertThat(bo.locator(".peer-learning-chip")).hasCount(2);
        assertThat(people(bo)).hasText(new String[] {"Emi Nakamura"});
    }

    @Test
    public void itWorksWithoutAScript() {
        TestSkill skill = TestSkill.of("emi", "Marquetry");
        Page bo = windows.of("bo", options -> options.setJavaScriptEnabled(false));
        search(bo, skill.name());
        assertThat(people(bo)).hasText(new String[] {"Emi Nakamura"});
        people(bo).click();
        assertThat(bo.locator("h1")).hasText("Emi Nakamura");
        assertThat(bo.locator(".peer-learning-skills")).containsText(skill.name());
    }

    @Test
    public void moreThanAPageIsLeafedThroughByTheAddress() {
        TestSkill skill = TestSkill.of("emi", "Numismatics");
        var all = RunningHost.shared().node().people().all().stream()
                .filter(person -> person.isActive() && person.getName().contains("."))
                .limit(12)
                .toList();
        all.forEach(person -> skill.alsoOf(person.getName(), "can-share", "practising"));
        Page bo = windows.of("bo");
        bo.navigate(PATH + "?skills=" + skill.id());
        assertThat(bo.locator(".peer-learning-total")).hasText("13 people");
        assertThat(people(bo)).hasCount(10);
        bo.locator(".peer-learning-pages a").click();
        assertThat(people(bo)).hasCount(3);
        bo.reload();
        assertThat(people(bo)).hasCount(3);
        bo.locator(".peer-learning-pages a").click();
        assertThat(people(bo)).hasCount(10);
    }

    @Test
    public void whoMetSomebodyInASessionConfirmsAndTakesItBack() {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("bo");
        group.signUp("yael.cohen");
        group.start();
        TestSkill skill = TestSkill.of("yael.cohen", "Lockpicking");
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/skills/person?user=yael.cohen");
        assertThat(bo.locator("h1")).hasText("יעל כהן");
        Locator row = bo.locator(".peer-learning-skill[data-skill='" + skill.id() + "']");
        assertThat(row).containsText("In their own words");
        row.locator("button[data-skill-do=confirm]").click();
        assertThat(bo.locator(".peer-learning-skill-profile .peer-learning-skills-status")).containsText("Thank you.");
        assertThat(row).containsText("Confirmed by 1 who met them in a session, last in");
        search(bo, skill.name());
        assertThat(bo.locator(".peer-learning-found")).containsText("confirmed by 1 who met them in a session");
        Page stranger = windows.of("noah");
        stranger.navigate("plugins/servlet/peer-learning/skills/person?user=yael.cohen");
        assertThat(stranger.locator(".peer-learning-skill[data-skill='" + skill.id() + "'] button")).hasCount(0);
        assertThat(stranger.locator("#main")).not().containsText("Bo Lindström");

        bo.navigate("plugins/servlet/peer-learning/skills/person?user=yael.cohen");
        row.locator("button[data-skill-do=unconfirm]").click();
        assertThat(row).containsText("In their own words");
    }

    @Test
    public void whatIsMissingIsWantedTooOrBecomesAGroup() {
        TestSkill skill = TestSkill.claimed("noah", TestGroup.newTitle("Quantum knitting"), "wants-to-learn", "curious");
        Page bo = windows.of("bo");
        bo.navigate(PATH + "/gaps?order=wanted");
        bo.navigate(PATH + "/skill?id=" + skill.id());
        assertThat(bo.locator(".peer-learning-demand")).hasText("wanted by 1, offered by nobody");
        bo.navigate(PATH + "/gaps");
        Locator gap = bo.locator(".peer-learning-skill[data-skill='" + skill.id() + "']");
        for (int page = 0; page < 10 && gap.count() == 0; page++) {
            Windows.follow(bo, bo.getByText("Next page"));
        }
        assertThat(gap).containsText("wanted by 1, offered by nobody");
        gap.locator("button[data-skill-do=ask]").click();
        assertThat(bo.locator(".peer-learning-gaps .peer-learning-skills-status"))
                .hasText(skill.name() + " is among what you want to learn.");
        bo.reload();
        assertThat(gap).containsText("wanted by 2, offered by nobody");
        gap.locator("a.peer-learning-start-link").click();
        assertThat(new StartForm(bo).field("title")).hasValue(skill.name());
    }

    @Test
    public void aSpaceKnowsWhatItsPeopleMiss() {
        Page bo = windows.of("bo");
        bo.navigate("display/COMM");
        bo.click("#peer-learning-gaps-in-space");
        assertThat(bo).hasURL(Pattern.compile(".*/skills/gaps\\?space=COMM"));
        assertThat(bo.locator("#main")).containsText("COMM");
    }

    @Test
    public void visitorsSeeNobody() {
        TestSkill skill = TestSkill.of("emi", "Ocarina");
        Page visitor = windows.ofVisitor();
        for (String path : new String[] {"", "/mine", "/person?user=emi", "/gaps", "/skill?id=" + skill.id()}) {
            visitor.navigate(PATH + path);
            assertTrue(visitor.url(), visitor.url().contains("login"));
        }
    }

    @Test
    public void longAndForeignNamesAreShownAsTheyAre() {
        TestSkill emoji = TestSkill.claimed("layla.hassan", "🧶🪡", "can-share", "can-teach");
        String markup = "<b onmouseover=window.hit=1>$x</b>" + TestGroup.newTitle("");
        TestSkill evil = TestSkill.claimed("layla.hassan", markup, "strength", "fluent");
        TestSkill wide = TestSkill.claimed("layla.hassan", "w".repeat(60) + TestGroup.newTitle(""), "can-share", "curious");
        Page bo = windows.of("bo", options -> options.setViewportSize(390, 844));
        bo.navigate("plugins/servlet/peer-learning/skills/person?user=layla.hassan");
        for (TestSkill skill : new TestSkill[] {emoji, evil, wide}) {
            assertThat(bo.locator(".peer-learning-skill[data-skill='" + skill.id() + "'] .peer-learning-skill-name")).hasText(skill.name());
        }
        search(bo, emoji.name());
        assertThat(people(bo)).hasText(new String[] {"ليلى حسن"});
        assertThat(bo.locator("b[onmouseover]")).hasCount(0);
    }
}
