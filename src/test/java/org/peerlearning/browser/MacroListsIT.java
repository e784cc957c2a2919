package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** Lists on wiki pages: what readers choose stands in the address, and works without a script. */
public class MacroListsIT {

    @Rule
    public final Windows windows = new Windows();

    private static String macro(String name, String... parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            macro.append("<ac:parameter ac:name=\"" + parameters[i] + "\">" + parameters[i + 1] + "</ac:parameter>");
        }
        return macro + "</ac:structured-macro>";
    }


    @Test
    public void aReaderSearchesAndSendsTheAddressToSomebody() {
        TestGroup game = TestGroup.wanted().with("title", TestGroup.newTitle("Shogi evenings")).with("format", "game").there();
        TestGroup walk = TestGroup.wanted().with("title", TestGroup.newTitle("Shogi walks")).there();
        TestPage page = TestPage.in("ENG", "ana", macro("peer-groups") + macro("peer-groups", "display", "table", "format", "talk"));
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        Locator cards = bo.locator(".peer-learning-list").first();
        cards.locator("input[type=search]").fill("shogi");
        cards.locator("select[name$='.format']").selectOption("game");
        cards.locator("button[type=submit]").click();
        assertThat(cards.locator(".peer-learning-title")).hasText(new String[] {game.title()});
        assertThat(cards.locator("input[type=search]")).hasValue("shogi");
        Locator other = bo.locator(".peer-learning-list").nth(1);
        assertEquals("the other list keeps to itself", "", other.locator("input[type=search]").inputValue());
        String address = bo.url();
        assertTrue(address, address.contains("shogi") && address.contains("pageId=" + page.id()));

        Page chloe = windows.of("chloe");
        chloe.navigate(address);
        assertThat(chloe.locator(".peer-learning-list").first().locator(".peer-learning-title")).hasText(new String[] {game.title()});
        chloe.locator(".peer-learning-filter a").first().click();
        assertThat(chloe.locator(".peer-learning-list").first().locator(".peer-learning-title").getByText(walk.title())).isVisible();
    }

    @Test
    public void aReaderSignsUpFromTheList() {
        TestGroup group = TestGroup.wanted().with("title", TestGroup.newTitle("Quick list")).there();
        Page bo = windows.of("bo");
        bo.navigate(TestPage.in("ENG", "ana", macro("peer-sessions", "group", String.valueOf(group.id()), "days", "60")).path());
        SignupBox box = SignupBox.of(bo, group.session());
        box.shows("Sign up", "12 seats left of 12");
        bo.locator(".peer-learning-signup[data-session='" + group.session() + "'] button[data-action=sign-up]").click();
        assertThat(bo.locator(".peer-learning-signup[data-session='" + group.session() + "'] .peer-learning-status"))
                .hasText("You have a seat");
    }

    @Test
    public void aTopicOnACardLeadsToAllGroupsAboutIt() {
        TestGroup group = TestGroup.wanted().about("topic-of-one-card").there();
        TestGroup same = TestGroup.wanted().about("topic-of-one-card").in("COMM").there();
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        Windows.follow(bo, bo.locator(".peer-learning-topics a"));
        assertThat(bo.locator(".peer-learning-tiles .peer-learning-title")).hasText(new String[] {same.title(), group.title()});
        assertThat(bo.locator("input[name=topic]")).hasValue("topic-of-one-card");
    }

    @Test
    public void aReaderLeafsToTheMonthOfASession() {
        TestGroup group = TestGroup.wanted().with("title", TestGroup.newTitle("Calendar")).there();
        Page bo = windows.of("bo");
        bo.navigate(TestPage.in("ENG", "ana", macro("peer-sessions", "display", "month", "group", String.valueOf(group.id()))).path());
        Locator link = bo.locator(".peer-learning-calendar a");
        for (int month = 0; month < 2 && link.count() == 0; month++) {
            Windows.follow(bo, bo.getByText("Later"));
        }
        assertThat(link).hasText(group.title());
        link.click();
        assertThat(bo.locator("#title-text")).hasText(group.title());
    }

    @Test
    public void everyListIsGoodToLookAt() {
        String longTitle = TestGroup.newTitle("Roots of a very long title about many things");
        TestGroup root = TestGroup.wanted().hostedBy("bo").with("title", longTitle).there();
        TestGroup child = TestGroup.wanted().with("title", TestGroup.newTitle("Child")).grownFrom(root).there();
        child.signUp("bo");
        Page bo = windows.of("bo");
        List<String> lists = List.of(
                macro("peer-groups", "size", "6"), macro("peer-groups", "display", "table", "size", "4"),
                macro("peer-sessions", "days", "60"), macro("peer-sessions", "display", "month"), macro("peer-sessions", "display", "week"),
                macro("my-learning"), macro("peer-lineage", "group", String.valueOf(root.id())));
        for (int i = 0; i < lists.size(); i++) {
            bo.navigate(TestPage.in("ENG", "ana", lists.get(i)).path());
            assertEquals(List.of(), Looks.faults(bo, "macro-list-" + i));
        }
    }
}
