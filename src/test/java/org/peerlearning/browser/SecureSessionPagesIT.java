package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.testing.Chromium;

/** An administrator of a wiki that asks for passwords again. */
public class SecureSessionPagesIT {

    private static final String CHECK = "plugins/servlet/peer-learning/admin/check";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void thePasswordIsAskedForBeforeThePageAndAgainWhenTheSessionIsOver() throws Exception {
        try (Host host = new Host(settings(folder.newFolder().toPath()));
                BrowserContext context = Chromium.shared().newContext(new Browser.NewContextOptions()
                        .setBaseURL(host.start().url() + "/").setLocale("en-GB").setViewportSize(1280, 900))) {
            context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
            Page page = context.newPage();
            new LoginForm(page).logIn("admin");
            page.navigate("plugins/servlet/peer-learning/skills/vocabulary");
            confirm(page);
            assertThat(page.locator("#peer-learning-vocabulary h1")).isVisible();
            page.navigate(CHECK);
            assertThat(page.locator("#peer-learning-check h1")).isVisible();

            page.navigate("plugins/servlet/peer-learning/skills/vocabulary");
            assertThat(page.locator("#peer-learning-vocabulary h1")).isVisible();
            // Somebody logs in anew in another tab: the secure session of this one is over.
            context.clearCookies();
            new LoginForm(context.newPage()).logIn("admin");
            page.locator("button[data-vocabulary=starter]:visible").first().click();
            Locator link = page.locator(".peer-learning-confirm a");
            assertThat(link).hasText("Type your password, and come back to this page");
            assertThat(page.locator(".peer-learning-vocabulary-status")).containsText("Please type your password again");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Pictures.FOLDER.resolve("secure-session-over.png")));
            Windows.follow(page, link);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Pictures.FOLDER.resolve("secure-session-form.png")));
            confirm(page);
            assertTrue(page.url(), page.url().endsWith("/skills/vocabulary"));
            page.locator("button[data-vocabulary=starter]:visible").first().click();
            assertThat(page.locator(".peer-learning-vocabulary-status")).containsText("Added: ");
        }
    }

    private static void confirm(Page page) {
        assertThat(page.locator("#title-text")).hasText("Administrator access");
        page.fill("#password", "admin");
        page.click("#authenticateButton");
    }

    private static HostSettings settings(Path home) {
        Properties properties = new Properties();
        for (String name : List.of("host.plugin.jar", "host.bundles", "host.web")) {
            properties.setProperty(name, System.getProperty(name, ""));
        }
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        properties.setProperty("host.websudo", "true");
        return HostSettings.from(properties);
    }
}
