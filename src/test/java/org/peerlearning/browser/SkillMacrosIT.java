package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/** People's skills on wiki pages. */
public class SkillMacrosIT {

    @Rule
    public final Windows windows = new Windows();

    static String macro(String name, String... parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            macro.append("<ac:parameter ac:name=\"" + parameters[i] + "\">" + parameters[i + 1] + "</ac:parameter>");
        }
        return macro + "</ac:structured-macro>";
    }

    @Test
    public void aDirectoryIsPutOnAPageAndSearched() {
        TestSkill skill = TestSkill.of("emi", "Parkour");
        skill.alsoOf("noah", "wants-to-learn", "curious");
        TestPage page = TestPage.in("DATA", "bo", "<p>Whom to ask:</p>");
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        PageEditor editor = PageEditor.of(bo).choose("skills-directory");
        editor.parameter("skills").fill(skill.name());
        editor.insert().save();
        Locator found = bo.locator(".peer-learning-found");
        assertThat(found).hasCount(2);
        bo.locator("select[name$='.direction']").selectOption("can-share");
        bo.locator(".peer-learning-finder button[type=submit]").click();
        assertThat(found).hasCount(1);
        assertThat(found).containsText("Emi Nakamura");
        assertTrue(bo.url(), bo.url().contains("pageId=") && bo.url().contains(".direction=can-share"));

        Page chloe = windows.of("chloe");
        chloe.navigate(bo.url());
        assertThat(chloe.locator(".peer-learning-found")).hasCount(1);
    }

    @Test
    public void aProfileIsThatOfItsPagesAuthorOrOfWhoeverIsNamed() {
        // The best come first, and others have given these two very many.
        TestSkill ofAna = TestSkill.claimed("ana", TestGroup.newTitle("Plumbing"), "can-share", "can-teach");
        TestSkill ofEmi = TestSkill.claimed("emi", TestGroup.newTitle("Quilting"), "can-share", "can-teach");
        String named = "<ri:user ri:userkey=\"" + TestSkill.key("emi") + "\"/>";
        TestPage page = TestPage.in("ENG", "ana", macro("skill-profile") + macro("skill-profile", "person", named));
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        Locator profiles = bo.locator(".peer-learning-skill-profile");
        assertThat(profiles.first()).containsText(ofAna.name());
        assertThat(profiles.first()).not().containsText(ofEmi.name());
        assertThat(profiles.nth(1)).containsText(ofEmi.name());
        TestPage wrong = TestPage.in("ENG", "ana", macro("skill-profile", "person", "no.such.person"));
        bo.navigate(wrong.path());
        assertThat(bo.locator(".peer-learning-problem")).hasText("Choose a person whom the wiki knows.");
    }

    @Test
    public void whoCanHelpFollowsThePagesLabels() {
        TestSkill.claimed("emi", "Rhythmic gymnastics", "can-share", "can-teach");
        TestPage page = TestPage.in("ENG", "ana", macro("skill-experts"));
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        assertThat(bo.locator(".peer-learning-experts")).containsText("No label of this page leads to a skill yet.");
        var wiki = RunningHost.shared().node().wiki();
        wiki.labels().add(wiki.pages().byId(page.id()).orElseThrow(), "rhythmic-gymnastics");
        bo.reload();
        assertThat(bo.locator(".peer-learning-experts")).containsText("This page is about: Rhythmic gymnastics");
        assertThat(bo.locator(".peer-learning-experts .peer-learning-person")).hasText(new String[] {"Emi Nakamura"});
    }

    @Test
    public void aCloudIsAlsoAList() {
        TestSkill skill = TestSkill.of("emi", "Sewing");
        skill.alsoOf("noah", "wants-to-learn", "curious");
        TestPage page = TestPage.in("ENG", "ana", macro("skill-cloud", "size", "200"));
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        Locator word = bo.locator(".peer-learning-cloud li", new Page.LocatorOptions().setHasText(skill.name()));
        assertThat(word).containsText("2 people");
        bo.getByText("As a list").click();
        assertThat(bo.locator(".peer-learning-skill-list li", new Page.LocatorOptions().setHasText(skill.name()))).containsText("2 people");
        word.locator("a").click();
        assertThat(bo.locator("h1")).hasText(skill.name());
    }

    @Test
    public void aVisitorIsAskedToLogInAndSeesNobody() {
        TestSkill skill = TestSkill.of("emi", "Taxidermy");
        TestPage page = TestPage.in("COMM", "emi", macro("skill-cloud", "size", "200") + macro("skill-profile") + macro("skill-experts")
                + macro("skills-directory", "skills", skill.name()));
        Page visitor = windows.ofVisitor();
        visitor.navigate(page.path());
        assertThat(visitor.getByText("Log in to see what people can share.")).hasCount(4);
        assertThat(visitor.locator("#main-content")).not().containsText(skill.name());
    }
}
