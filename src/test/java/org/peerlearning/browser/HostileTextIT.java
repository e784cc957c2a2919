package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import com.microsoft.playwright.Page;
import org.junit.Rule;
import org.junit.Test;

/** Whatever people type is text wherever it shows, and however long it is, it stays where it belongs. */
public class HostileTextIT {

    private static final String EVIL =
            "<img src=x onerror=\"window.hit=1\"><script>window.hit=2</script>'\"&amp; $card.title() #set($a=1) ${i18n}";
    private static final String EVIL_LINK = "https://meet.example.org/?q='onmouseover='window.hit=3'&amp;lt;&b=1";
    private static final int PHONE = 390;

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void markupAndScriptAreShownAsTheyWereTyped() {
        Page layla = windows.of("layla.hassan");
        String title = TestGroup.newTitle(EVIL.substring(0, 90));
        StartForm form = StartForm.in(layla, "COMM").fill("title", title).fill("summary", EVIL + "\n\n" + EVIL).tag("work")
                .fill("session.place", EVIL).fill("session.link", EVIL_LINK);
        form.send();
        assertThat(layla.locator("#title-text")).hasText(title);
        isHarmless(layla, title, "Animé par ليلى حسن");

        long session = Long.parseLong(layla.locator(".peer-learning-next .peer-learning-signup").getAttribute("data-session"));
        Page sinead = windows.of("sinead.obrien");
        sinead.navigate(layla.url());
        SignupBox box = SignupBox.of(sinead, session);
        box.button().click();
        box.shows("Cancel my seat", "You have a seat", "11 seats left of 12");
        isHarmless(sinead, title, "Hosted by ليلى حسن");
    }

    @Test
    public void namesOfPeopleToo() {
        TestGroup irish = TestGroup.wanted().hostedBy("sinead.obrien").there();
        TestGroup hebrew = TestGroup.wanted().hostedBy("yael.cohen").there();
        TestPage page = TestPage.in("ENG", "ana", irish.card() + hebrew.card());
        Page chloe = windows.of("chloe");
        chloe.navigate(page.path());
        assertThat(chloe.locator(".peer-learning-hosts")).hasText(new String[] {"Animé par Sinéad O'Brien", "Animé par יעל כהן"});
        assertThat(chloe.locator(".peer-learning-hosts bdi").nth(1)).hasText("יעל כהן");
    }

    @Test
    public void aMacroWithEvilParametersIsABoxOfText() {
        TestPage page = TestPage.in("ENG", "ana", TestGroup.macro("peer-group", "group", "&lt;script&gt;window.hit=4&lt;/script&gt;")
                + TestGroup.macro("peer-signup", "session", "&quot;&gt;&lt;img src=x onerror=window.hit=5&gt;"));
        Page bo = windows.of("bo");
        bo.navigate(page.path());
        assertThat(bo.locator(".peer-learning-problem")).hasCount(2);
        nothingRan(bo);

        PageEditor editor = PageEditor.of(bo);
        bo.evaluate("() => document.getElementById('storage').setSelectionRange(5, 5)");
        bo.click("#edit-macro");
        bo.waitForSelector("#macro-insert:enabled");
        assertThat(editor.parameter("group")).hasValue("<script>window.hit=4</script>");
        nothingRan(bo);
    }

    @Test
    public void longTextsStayInsideTheCardOnAPhone() {
        String word = "x".repeat(200);
        TestGroup group = TestGroup.wanted()
                .with("title", (TestGroup.newTitle("y".repeat(90)) + "y".repeat(60)).substring(0, 120))
                .with("summary", word + "\nand " + word)
                .with("session.place", word)
                .with("session.link", "https://meet.example.org/" + word)
                .there();
        TestPage page = TestPage.in("ENG", "ana", group.card() + "<table><tbody><tr><td>" + group.button() + "</td><td>" + group.card()
                + "</td></tr></tbody></table>");
        Page chloe = windows.of("chloe", options -> options.setViewportSize(PHONE, 844));
        for (String path : new String[] {group.path(), page.path()}) {
            chloe.navigate(path);
            SignupBox.of(chloe, group.session()).shows("S’inscrire", "12 places libres sur 12");
            assertEquals(path, 0, chloe.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
            assertEquals(path, 0, chloe.evaluate("""
                    () => { const card = document.querySelector('.peer-learning-card').getBoundingClientRect();
                      return [...document.querySelectorAll('.peer-learning-card')[0].querySelectorAll('*')]
                        .filter(each => each.getBoundingClientRect().right > card.right).length; }"""));
        }
        Pictures.take(chloe, "long-texts-fr-light-390");
    }

    private static void isHarmless(Page page, String title, String hosts) {
        assertThat(page.locator(".peer-learning-title")).hasText(title);
        assertThat(page.locator(".peer-learning-summary").first()).hasText(EVIL);
        assertThat(page.locator(".peer-learning-next .peer-learning-place")).hasText(EVIL);
        assertThat(page.locator(".peer-learning-hosts")).hasText(hosts);
        assertThat(page.locator(".peer-learning-next .peer-learning-when a[rel]")).hasAttribute("href", EVIL_LINK);
        page.hover(".peer-learning-next .peer-learning-when a[rel]");
        assertNull(page.locator(".peer-learning-next .peer-learning-when a[rel]").getAttribute("onmouseover"));
        nothingRan(page);
    }

    private static void nothingRan(Page page) {
        assertThat(page.locator("img[src=x]")).hasCount(0);
        assertNull(page.evaluate("() => window.hit"));
    }
}
