package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.config.JobId;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.host.services.OutboxMail;
import org.peerlearning.testing.Chromium;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** The wiki at the root of its server and at deeper paths: every other test has it where Confluence usually is. */
public class ContextPathsIT {

    private static final String PAGES = "/plugins/servlet/peer-learning/";
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|data-url)=\"([^\"#]+)\"");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> problems = new ArrayList<>();

    @Test
    public void theAppWorksBelowWhateverPathTheWikiStandsAt() throws Exception {
        for (String path : System.getProperty("context.paths", "/,/a/b").split(",")) {
            String context = path.equals("/") ? "" : path;
            try (Host host = new Host(settings(folder.newFolder().toPath(), context))) {
                at(host.start(), context);
            }
        }
        assertEquals(List.of(), problems);
    }

    private void at(Host.Running running, String context) {
        URI root = URI.create(running.url());
        HttpCaller bo = new HttpCaller(running.url(), Optional.of("bo"));
        HttpCaller visitor = new HttpCaller(running.url(), Optional.empty());
        String page = journey(running, context);

        HttpAnswer sent = visitor.get(PAGES + "mine");
        assertEquals(302, sent.status());
        String login = URI.create(sent.header("Location")).getPath();
        assertEquals(context + "/login.action", login);
        String cookie = visitor.get("/login.action").header("Set-Cookie");
        assertTrue(cookie, cookie.isEmpty() || cookie.contains("Path=" + (context.isEmpty() ? "/" : context)));

        Set<String> addresses = new TreeSet<>();
        for (String each : List.of(page, PAGES + "groups", PAGES + "mine", PAGES + "skills", PAGES + "skills/mine", PAGES + "notices",
                PAGES + "start", PAGES + "skills/gaps")) {
            HttpAnswer answer = bo.get(each);
            assertEquals(each, 200, answer.status());
            collect(answer.body(), addresses);
        }
        follow(bo, root, context, addresses);

        HttpAnswer feed = bo.post("/rest/peer-learning/1.0/feeds", "{\"scope\": \"mine\"}");
        assertEquals(feed.toString(), 201, feed.status());
        String calendar = first("\"(" + Pattern.quote(running.url()) + "/plugins/servlet/peer-learning/feed/[^\"]+)\"", feed.body());
        HttpAnswer read = visitor.get(calendar.substring(running.url().length()));
        assertEquals(200, read.status());
        assertTrue(read.body(), read.body().replace("\r\n ", "").contains("URL:" + running.url() + "/") || read.body().contains("URL;"));

        running.node().scheduler().runNow(JobId.of("org.peerlearning.confluence:peer-learning-notice-round"));
        mails(running, visitor);
    }

    /** Ana starts a group with the form, Bo signs up with one click and claims a skill; all by the scripts of the pages. */
    private String journey(Host.Running running, String context) {
        Page ana = window(running, "ana");
        StartForm.in(ana, "COMM").fill("title", "Far from the root").fill("summary", "It is found.").send();
        assertThat(ana.locator("#title-text")).hasText("Far from the root");
        String path = URI.create(ana.url()).getPath();
        assertTrue(path, path.startsWith(context + "/display/COMM/"));
        Page bo = window(running, "bo");
        bo.navigate(running.url() + path.substring(context.length()));
        long session = Long.parseLong(bo.locator(".peer-learning-next .peer-learning-signup").getAttribute("data-session"));
        SignupBox box = SignupBox.of(bo, session);
        box.button().click();
        assertThat(box.root()).containsText("You have a seat");
        bo.navigate(running.url() + PAGES + "skills/mine");
        MySkillsPage skills = new MySkillsPage(bo).add("Sourdough at " + context);
        assertThat(skills.mine("Sourdough at " + context)).isVisible();
        ana.context().close();
        bo.context().close();
        return path.substring(context.length());
    }

    private Page window(Host.Running running, String person) {
        BrowserContext context = Chromium.shared().newContext(new Browser.NewContextOptions().setBaseURL(running.url() + "/")
                .setLocale("en-GB").setTimezoneId("Europe/Paris").setViewportSize(1280, 900));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        context.onResponse(response -> {
            if (response.status() >= 400) {
                problems.add(response.status() + " " + response.url());
            }
        });
        context.onWebError(error -> problems.add(error.page().url() + ": " + error.error()));
        Page page = context.newPage();
        new LoginForm(page).logIn(person);
        return page;
    }

    private static void collect(String html, Set<String> addresses) {
        Matcher found = ADDRESS.matcher(html);
        while (found.find()) {
            addresses.add(found.group(1).replace("&amp;", "&"));
        }
    }

    /** Scripts, styles and pictures of the app, and links to pages: all below the wiki's path, and all there. */
    private void follow(HttpCaller bo, URI root, String context, Set<String> addresses) {
        int followed = 0;
        for (String address : addresses) {
            URI target = URI.create(address.replace(" ", "%20"));
            boolean here = target.getHost() == null || target.getAuthority().equals(root.getAuthority());
            if (!here || address.startsWith("mailto:") || target.getPath() == null || !target.getPath().startsWith("/")) {
                continue;
            }
            if (!target.getPath().startsWith(context + "/")) {
                problems.add("not below " + context + ": " + address);
            } else if (address.contains("peer-learning") && !address.contains("logout")) {
                String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
                HttpAnswer answer = bo.get(target.getRawPath().substring(context.length()) + query);
                followed++;
                if (answer.status() >= 400 && answer.status() != 405) {
                    problems.add(answer.status() + " " + address);
                }
            }
        }
        assertTrue("so many were followed: " + followed, followed > 10);
    }

    private void mails(Host.Running running, HttpCaller visitor) {
        List<OutboxMail> mails = running.node().outbox().list(50);
        assertTrue("no mail", !mails.isEmpty());
        for (OutboxMail mail : mails) {
            Matcher links = Pattern.compile("http://localhost:[0-9]+[^\\s\"<>)]*").matcher(mail.body());
            int found = 0;
            while (links.find()) {
                String link = links.group().replace("&amp;", "&");
                found++;
                if (!link.equals(running.url()) && !link.startsWith(running.url() + "/")) {
                    problems.add("in a mail: " + link);
                } else if (link.contains("unsubscribe")) {
                    assertEquals(200, visitor.get(link.substring(running.url().length())).status());
                }
            }
            assertTrue(mail.body(), found > 0);
        }
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text.replace("\\u003d", "="));
        assertTrue(text, found.find());
        return found.group(1);
    }

    private static HostSettings settings(Path home, String context) {
        Properties properties = new Properties();
        for (String name : List.of("host.plugin.jar", "host.bundles", "host.web")) {
            properties.setProperty(name, System.getProperty(name, ""));
        }
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        properties.setProperty("host.context", context);
        return HostSettings.from(properties);
    }
}
