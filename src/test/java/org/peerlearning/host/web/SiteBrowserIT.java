package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.SpaceRight;
import org.peerlearning.testing.Chromium;

/** The site's own pages in Chromium, with the real AUI. */
public class SiteBrowserIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    private static SiteSituation site;

    private final List<String> problems = new ArrayList<>();

    @BeforeClass
    public static void open() {
        site = new SiteSituation(Path.of(System.getProperty("host.web")), FOLDER.getRoot().toPath());
        site.wiki.labels().add(site.home, "work");
        site.wiki.comments().add(site.home, site.bo, "Nice");
    }

    @AfterClass
    public static void close() {
        site.close();
    }

    @Before
    public void forgetProblems() {
        problems.clear();
    }

    @Test
    public void everyPageIsAccessibleAndFits() {
        lookAtAll(DESKTOP, ColorScheme.LIGHT);
        lookAtAll(PHONE, ColorScheme.DARK);
        assertEquals(List.of(), problems);
    }

    @Test
    public void insertsAMacroByTheDialogAndEditsItUnderTheCursor() {
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        logIn(page, "bo");
        page.navigate(site.url + "/pages/createpage.action?spaceKey=ENG");
        page.fill("#content-title", "By dialog");
        page.fill("#storage", "<p>before</p>");
        page.focus("#storage");
        page.keyboard().press("Control+End");
        page.click("#insert-macro");
        page.fill("#macro-search", "dem");
        page.click("[data-macro=demo]");
        page.click("#macro-insert:enabled");
        assertEquals("Enter a value.", page.textContent("#macro-param-p-string-error"));

        page.fill("#macro-param-p-string", "a <b> & \"c\"");
        // At once: suggestions for a part of it would give way to these just when one is chosen.
        page.fill("#macro-param-p-username", "nune");
        page.waitForSelector("#macro-param-p-username-suggestions li");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertEquals("ana", page.inputValue("#macro-param-p-username"));
        page.fill("#macro-param-p-relativedate", "soon");
        page.selectOption("#macro-param-p-enum", "big");
        check(page, "macro form");
        page.click("#macro-insert");
        assertEquals("Enter a length of time such as 2w or -7d.", page.textContent("#macro-param-p-relativedate-error"));
        page.fill("#macro-param-p-relativedate", "-2w");
        page.click("#macro-insert");
        page.waitForFunction("() => !document.getElementById('macro-dialog').open");
        String written = page.inputValue("#storage");
        assertTrue(written, written.startsWith("<p>before</p><ac:structured-macro ac:name=\"demo\" ac:schema-version=\"1\" ac:macro-id="));
        for (String part : List.of("<ac:parameter ac:name=\"p-string\">a &lt;b&gt; &amp; &quot;c&quot;</ac:parameter>",
                "<ri:user ri:userkey=\"key-ana\" />", "<ac:parameter ac:name=\"p-int\">3</ac:parameter>", ">big<", ">-2w<")) {
            assertTrue(written, written.contains(part));
        }

        page.evaluate("() => document.getElementById('storage').setSelectionRange(60, 60)");
        page.click("#edit-macro");
        page.waitForSelector("#macro-insert:enabled");
        assertEquals("ana", page.inputValue("#macro-param-p-username"));
        assertEquals("a <b> & \"c\"", page.inputValue("#macro-param-p-string"));
        page.fill("#macro-param-p-string", "changed");
        page.click("#macro-insert");
        page.waitForFunction("() => !document.getElementById('macro-dialog').open");
        String changed = page.inputValue("#storage");
        assertEquals(written.replace("a &lt;b&gt; &amp; &quot;c&quot;", "changed"), changed);

        page.click("#save-page");
        page.waitForSelector("#demo");
        assertEquals(List.of(), problems);
    }

    @Test
    public void followsTheOperatingSystemUntilAThemeIsChosen() {
        Page page = page(DESKTOP, ColorScheme.DARK);
        logIn(page, "bo");
        assertEquals("dark", page.getAttribute("html", "data-color-mode"));
        page.click("#user-menu-link");
        page.click("#theme-form button[value=light]");
        page.waitForSelector("html[data-host-theme=light]");
        assertEquals("light", page.getAttribute("html", "data-color-mode"));
    }

    @Test
    public void collapsesTheSidebarOnAPhone() {
        Page page = page(PHONE, ColorScheme.LIGHT);
        logIn(page, "bo");
        page.navigate(site.url + "/display/ENG");
        assertFalse(page.isVisible("#host-sidebar"));
        page.click("#host-sidebar-toggle");
        assertTrue(page.isVisible("#host-sidebar"));
        assertEquals("true", page.getAttribute("#host-sidebar-toggle", "aria-expanded"));
    }

    @Test
    public void givesAppsTheSurfaceTheyKnow() {
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        logIn(page, "bo");
        page.navigate(site.url + "/display/ENG");
        assertEquals(SiteSituation.CONTEXT, page.evaluate("() => AJS.contextPath()"));
        assertEquals("key-bo", page.evaluate("() => AJS.Meta.get('remote-user-key')"));
        assertEquals("ENG", page.evaluate("() => AJS.params.spaceKey"));
        assertEquals("Hello Bo", page.evaluate("() => AJS.format('Hello {0}', 'Bo')"));
        assertEquals("no.such.key", page.evaluate("() => AJS.I18n.getText('no.such.key')"));
        assertEquals(true, page.evaluate("() => new Promise(done => AJS.toInit(() => done(AJS.$ === jQuery)))"));
        assertEquals(true, page.evaluate("() => new Promise(done => require(['aui/flag', 'ajs', 'jquery'], (flag, ajs, $) => {"
                + " flag({type: 'success', title: 'Hi', body: 'there'}); done(ajs === AJS && $ === jQuery); }))"));
        page.waitForSelector(".aui-flag");
        page.evaluate("""
                () => {
                    document.body.insertAdjacentHTML('beforeend',
                        '<section id="d" class="aui-dialog2 aui-layer" role="dialog" aria-label="d" hidden>x</section>');
                    AJS.dialog2('#d').show();
                }""");
        page.waitForSelector("#d:visible");
        assertEquals(List.of(), problems);
    }

    private void lookAtAll(int width, ColorScheme colours) {
        Page page = page(width, colours);
        String id = "?pageId=" + site.home.getId();
        page.navigate(site.url + "/login.action");
        check(page, colours.name());
        logIn(page, "root");
        site.wiki.spaces().grant(site.eng, SpaceRight.Right.VIEW, Holder.user(site.root));
        look(page, colours, "/", "/display/ENG", "/users/viewuserprofile.action?username=ana", "/users/viewmysettings.action",
                "/browsepeople.action", "/admin/console.action", "/admin/users.action", "/admin/scheduledjobs.action",
                "/admin/plugins.action",
                "/admin/outbox.action", "/plugins/servlet/decorated", "/no/such/page");
        switchTo(page, "ana");
        look(page, colours, "/pages/editpage.action" + id, "/pages/createpage.action?spaceKey=ENG", "/pages/pagepermissions.action" + id,
                "/pages/movepage.action" + id, "/pages/removepage.action" + id, "/pages/viewpreviousversions.action" + id,
                "/pages/viewstorage.action" + id, "/spaces/viewtrash.action?key=ENG", "/spaces/spacepermissions.action?key=ENG");
        page.navigate(site.url + "/display/ENG");
        page.click("#user-menu-link");
        check(page, "user menu, " + colours);
        page.keyboard().press("Escape");
        page.click("#action-menu-link");
        check(page, "action menu, " + colours);
        page.context().close();
    }

    private void look(Page page, ColorScheme colours, String... paths) {
        for (String path : paths) {
            page.navigate(site.url + path);
            check(page, colours.name());
        }
    }

    private Page page(int width, ColorScheme colours) {
        BrowserContext context = Chromium.shared()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(error -> problems.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            // A page that is not found is an error to the console, and one of the pages looked at.
            if (message.type().equals("error") && !message.text().contains("404")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private static void logIn(Page page, String name) {
        page.navigate(site.url + "/login.action");
        page.fill("#os_username", name);
        page.fill("#os_password", name);
        page.click("#loginButton");
        page.waitForSelector("#user-menu-link");
    }

    private static void switchTo(Page page, String name) {
        page.navigate(site.url + "/");
        page.click("#user-menu-link");
        page.fill("#switch-user-name", name);
        page.click("#user-menu .host-row button:has-text(\"Switch\")");
        page.waitForSelector("meta[name=ajs-remote-user][content=" + name + "]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void check(Page page, String where) {
        new AxeBuilder(page).analyze().getViolations().forEach(rule -> problems.add(page.url() + " (" + where + "): " + rule.getId() + " "
                + rule.getNodes().get(0).getHtml()));
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) wide).intValue() > 0) {
            problems.add(page.url() + " (" + where + ") is " + wide + " px too wide");
        }
    }
}
