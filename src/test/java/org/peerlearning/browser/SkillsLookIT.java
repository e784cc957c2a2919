package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/** The pages and macros about skills in both languages, light and dark, on a desk and on a phone, as {@link LookIT} looks at the others. */
public class SkillsLookIT {

    private static final String PATH = "plugins/servlet/peer-learning/skills";

    @Rule
    public final Windows windows = new Windows();

    private interface Visit {
        void open(Page page);
    }

    @Test
    public void mySkills() {
        for (String person : List.of("bo", "chloe")) {
            TestSkill.of(person, "Photography");
            TestSkill.of(person, "Watercolours").fadedFor(person);
            thank("emi", person, TestGroup.newTitle("Chairing a meeting"));
        }
        look("my-skills", List.of("bo", "chloe"), page -> page.navigate(MySkillsPage.PATH));
    }

    @Test
    public void mySkillsOnTheFirstDayAndTheListOfOffers() {
        String typed = TestSkill.of("emi", "Photo walks").name().substring(0, 8);
        look("my-skills-empty", List.of("aiko.shimizu", "noemie.giraud"), page -> {
            MySkillsPage mine = MySkillsPage.of(page);
            mine.field().pressSequentially(typed);
            assertThat(mine.options().first()).isVisible();
        });
    }

    @Test
    public void findingPeople() {
        TestSkill skill = TestSkill.of("yael.cohen", "Street photography");
        skill.alsoOf("layla.hassan", "wants-to-learn", "curious");
        skill.alsoOf("emi", "strength", "can-teach");
        look("find-people", List.of("bo", "chloe"), page -> page.navigate(PATH + "?skills=" + skill.id()));
        look("find-typing", List.of("bo", "chloe"), page -> {
            page.navigate(PATH);
            page.locator(".peer-learning-finder input[type=text]").pressSequentially(skill.name().substring(0, 8));
            assertThat(page.locator(".peer-learning-finder [role=option]").first()).isVisible();
        });
        look("find-nobody", List.of("bo", "chloe"), page -> page.navigate(PATH + "?q=qqxzvvk&happy=true"));
        look("skill", List.of("bo", "chloe"), page -> page.navigate(PATH + "/skill?id=" + skill.id()));
    }

    @Test
    public void somebodysSkills() {
        TestGroup group = TestGroup.wanted().there();
        group.signUp("omar.khalil");
        group.signUp("bo");
        group.signUp("chloe");
        group.start();
        TestSkill.of("omar.khalil", "Kubernetes");
        TestSkill.of("omar.khalil", "Calligraphy").fadedFor("omar.khalil");
        look("person-skills", List.of("bo", "chloe"), page -> page.navigate(PATH + "/person?user=omar.khalil"));
    }

    @Test
    public void whatIsMissing() {
        TestSkill.claimed("noah", TestGroup.newTitle("Negotiating in Japanese"), "wants-to-learn", "curious");
        look("skill-gaps", List.of("bo", "chloe"), page -> page.navigate(PATH + "/gaps"));
    }

    @Test
    public void macros() {
        TestSkill skill = TestSkill.of("ana", "Typography");
        for (String person : List.of("emi", "noah", "yusuf", "layla.hassan")) {
            skill.alsoOf(person, "can-share", "fluent");
        }
        TestSkill.of("ana", "Letterpress");
        TestPage board = TestPage.in("ENG", "ana", SkillMacrosIT.macro("skill-cloud") + SkillMacrosIT.macro("skill-profile")
                + SkillMacrosIT.macro("skill-experts") + SkillMacrosIT.macro("skills-directory", "skills", skill.name(), "size", "2"));
        look("skill-macros", List.of("bo", "chloe"), page -> page.navigate(board.path()));
    }

    private static void thank(String from, String person, String name) {
        var answer = RunningHost.shared().as(from)
                .post("/rest/peer-learning/1.0/thanks", "{\"user\": \"" + person + "\", \"name\": \"" + name + "\"}");
        assertEquals(answer.toString(), 200, answer.status());
    }

    /** @param people who reads English, and who reads French */
    private void look(String name, List<String> people, Visit visit) {
        List<String> wrong = new ArrayList<>();
        for (String person : people) {
            Page page = windows.of(person);
            visit.open(page);
            wrong.addAll(Looks.faults(page, name + "-" + (person.equals(people.get(0)) ? "en" : "fr")));
        }
        assertEquals(List.of(), wrong);
    }
}
