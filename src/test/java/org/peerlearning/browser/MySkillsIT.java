package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Somebody says what they can and want to learn, is asked whether it is still true, and what else they might add. */
public class MySkillsIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void threeAreFilledInByKeyboardInNoTime() {
        MySkillsPage mine = MySkillsPage.of(windows.of("kwame.adeyemi"));
        assertThat(mine.page().locator(".peer-learning-example")).isVisible();
        long begin = System.nanoTime();
        for (String words : new String[] {"Vrombling", "Quaddering", "Plissoning"}) {
            String name = TestGroup.newTitle(words);
            mine.add(name);
            assertThat(mine.status()).containsText(name + " is added");
            assertThat(mine.field()).isFocused();
            assertThat(mine.mine(name)).containsText("can share");
            assertThat(mine.mine(name)).containsText("fluent");
        }
        assertTrue("a minute is enough", System.nanoTime() - begin < 60_000_000_000L);
        mine.page().reload();
        assertThat(mine.page().locator("section[aria-labelledby=pl-mine] li.peer-learning-skill")).hasCount(3);
        assertThat(mine.page().locator(".peer-learning-example")).hasCount(0);
    }

    @Test
    public void whatWasTypedBeforeTheScriptCameIsLookedUpAsWell() {
        TestSkill skill = TestSkill.of("emi", "Campanology");
        Page page = windows.of("hina.sato");
        List<Route> held = new ArrayList<>();
        AtomicBoolean typed = new AtomicBoolean();
        page.route(Pattern.compile("skill-combobox"), route -> {
            if (typed.get()) {
                route.resume();
            } else {
                held.add(route);
            }
        });
        page.navigate(MySkillsPage.PATH, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        MySkillsPage mine = new MySkillsPage(page);
        mine.field().fill(skill.name());
        assertThat(mine.options()).hasCount(0);
        typed.set(true);
        held.forEach(Route::resume);
        assertThat(mine.options().first()).containsText(skill.name());
    }

    @Test
    public void whatIsThereIsOfferedBeforeAnythingNew() {
        TestSkill skill = TestSkill.of("emi", "Zitherplaying");
        MySkillsPage mine = MySkillsPage.of(windows.of("hina.sato"));
        String typed = skill.name().replace("Zither", "Zihter");
        mine.field().pressSequentially(typed);
        // Not the list for a part of it, which gives way to this one.
        assertThat(mine.options().last()).containsText("“" + typed + "” as a new skill");
        assertThat(mine.options().first()).containsText(skill.name());
        assertThat(mine.options().first()).hasAttribute("aria-selected", "true");
        assertThat(mine.field()).hasAttribute("aria-expanded", "true");
        assertEquals(mine.options().first().getAttribute("id"), mine.field().getAttribute("aria-activedescendant"));
        mine.page().keyboard().press("ArrowUp");
        assertThat(mine.options().last()).hasAttribute("aria-selected", "true");
        mine.page().keyboard().press("Escape");
        assertThat(mine.options().first()).isHidden();
        mine.page().keyboard().press("ArrowDown");
        assertThat(mine.options().first()).isVisible();
        mine.page().keyboard().press("Enter");
        assertThat(mine.field()).hasValue(skill.name());

        mine.field().fill(skill.name().toUpperCase());
        assertThat(mine.options()).hasCount(1);
        assertThat(mine.options()).not().containsText("as a new skill");
        mine.page().keyboard().press("Enter");
        mine.page().keyboard().press("Enter");
        assertThat(mine.mine(skill.name())).isVisible();
    }

    @Test
    public void whatIsNearMustBeChosenAndIsNeverSentUnseen() {
        TestSkill skill = TestSkill.of("emi", "Xylophonist");
        MySkillsPage mine = MySkillsPage.of(windows.of("hina.sato"));
        String near = skill.name().replace("Xylo", "Xilo");
        // The page's own script is there, and then it goes as fast as a script: sent before the list is there.
        assertThat(mine.field()).hasAttribute("role", "combobox");
        mine.page().evaluate("""
                typed => { const field = document.getElementById('pl-skill'); field.value = typed; field.form.requestSubmit(); }""", near);
        assertThat(mine.options().first()).containsText(skill.name());
        assertThat(mine.mine(near)).hasCount(0);
    }

    @Test
    public void aClaimIsChangedHiddenAndRemoved() {
        TestSkill skill = TestSkill.of("noah", "Origami");
        MySkillsPage mine = MySkillsPage.of(windows.of("noah"));
        MySkillsPage.button(mine.mine(skill.name()), "change").click();
        assertThat(mine.field()).hasValue(skill.name());
        assertThat(mine.page().locator("#pl-sentence")).hasValue("Ask me anything about it.");
        mine.page().locator("label[for=pl-direction-wants-to-learn]").click();
        mine.page().locator("label[for=pl-level-can-teach]").click();
        mine.page().locator("label[for=pl-visibility-private]").click();
        mine.page().locator("#peer-learning-claim button[type=submit]").click();
        assertThat(mine.status()).hasText(skill.name() + " is changed.");
        assertThat(mine.mine(skill.name())).containsText("wants to learn");
        assertThat(mine.mine(skill.name())).containsText("can teach");
        assertThat(mine.mine(skill.name())).containsText("only me");
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/skills/person?user=noah");
        assertThat(bo.locator("#main")).not().containsText(skill.name());

        MySkillsPage.button(mine.mine(skill.name()), "remove").click();
        mine.page().keyboard().press("Escape");
        assertThat(MySkillsPage.button(mine.mine(skill.name()), "remove")).isFocused();
        MySkillsPage.button(mine.mine(skill.name()), "remove").click();
        mine.page().locator(".peer-learning-question button").first().click();
        assertThat(mine.status()).hasText(skill.name() + " is removed.");
        assertThat(mine.mine(skill.name())).hasCount(0);
    }

    @Test
    public void whatHasFadedIsAskedAbout() {
        TestSkill still = TestSkill.of("yusuf", "Haiku").fadedFor("yusuf");
        MySkillsPage mine = MySkillsPage.of(windows.of("yusuf"));
        assertThat(mine.question(still.name())).containsText("Nothing has spoken for it since");
        MySkillsPage.button(mine.question(still.name()), "still-true").click();
        assertThat(mine.status()).containsText(still.name() + " counts as fresh again");
        assertThat(mine.question(still.name())).hasCount(0);
        assertThat(mine.mine(still.name())).containsText("You said so in");
    }

    @Test
    public void aColleagueIsThankedAndDecidesWhetherToClaimIt() {
        String name = TestGroup.newTitle("Wimbering");
        Page bo = windows.of("bo");
        bo.navigate("users/viewuserprofile.action?username=chloe");
        Windows.follow(bo, bo.locator("#peer-learning-skills-in-profile"));
        bo.locator("#pl-thanks").fill(name);
        assertThat(bo.locator(".peer-learning-thanks [role=option]").last()).containsText(name);
        bo.keyboard().press("Enter");
        bo.keyboard().press("Enter");
        assertThat(bo.locator(".peer-learning-thanks .peer-learning-skills-status")).hasText("Your thanks for " + name + " are passed on.");

        MySkillsPage chloe = MySkillsPage.of(windows.of("chloe"));
        Locator hint = chloe.hint(name);
        assertThat(hint).containsText("Bo Lindström a appris cela de vous");
        MySkillsPage.button(hint, "accept").click();
        assertThat(chloe.field()).hasValue(name);
        chloe.page().keyboard().press("Enter");
        assertThat(chloe.mine(name)).isVisible();
        assertThat(chloe.hint(name)).hasCount(0);
    }

    @Test
    public void aHintThatIsDismissedDoesNotComeBack() {
        TestGroup group = TestGroup.wanted().hostedBy("dmitri").about("zymurgy").there();
        TestSkill.claimed("emi", "Zymurgy", "can-share", "fluent");
        MySkillsPage mine = MySkillsPage.of(windows.of("dmitri"));
        assertThat(mine.hint("Zymurgy")).containsText("You hosted a group about it");
        MySkillsPage.button(mine.hint("Zymurgy"), "dismiss").click();
        assertThat(mine.status()).hasText("You are not asked about Zymurgy again.");
        mine.page().reload();
        assertThat(mine.hint("Zymurgy")).hasCount(0);
        assertTrue(group.id() > 0);
    }

    @Test
    public void withoutAScriptItCanBeRead() {
        TestSkill skill = TestSkill.of("bo", "Semaphore");
        Page bo = windows.of("bo", options -> options.setJavaScriptEnabled(false));
        bo.navigate(MySkillsPage.PATH);
        assertThat(bo.locator("#main")).containsText(skill.name());
    }
}
