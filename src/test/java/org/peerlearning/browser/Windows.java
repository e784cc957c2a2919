package org.peerlearning.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.peerlearning.testing.Chromium;
import org.peerlearning.testing.RunningHost;

/**
 * The windows of one test. Each belongs to one person and shares nothing with the others. Whatever a page complains about (errors,
 * warnings, scripts that break, requests that leave this machine) fails the test; a test that fails leaves a picture of every window.
 */
final class Windows implements TestRule {

    /** AUI says of itself, on every page, that parts of it will go. */
    private static final String OLD_AUI = "DEPRECATED JS - ";
    /** Who logged in once need not type it again; the form has a test of its own. */
    private static final Map<String, String> LOGGED_IN = new HashMap<>();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** A window of somebody who is logged in. */
    Page of(String person) {
        return of(person, options -> options);
    }

    Page of(String person, UnaryOperator<Browser.NewContextOptions> wishes) {
        String state = LOGGED_IN.computeIfAbsent(person, this::logIn);
        return open(options -> wishes.apply(options).setStorageState(state));
    }

    /** A window of somebody who is not logged in. */
    Page ofVisitor() {
        return ofVisitor(options -> options);
    }

    Page ofVisitor(UnaryOperator<Browser.NewContextOptions> wishes) {
        return open(wishes);
    }

    /** From now on, answers with this HTTP status are no surprise: the browser reports each of them as an error. */
    void expect(int status) {
        expectConsole("the server responded with a status of " + status);
    }

    /** From now on, a message with these words in it is no surprise. */
    void expectConsole(String words) {
        expected.add(words);
    }

    /** Follows a link to another page of the site and returns when all of that page is there: a click alone does not wait for it. */
    static void follow(Page page, Locator link) {
        String before = page.url();
        link.click();
        page.waitForURL(address -> !address.equals(before));
    }

    private String logIn(String person) {
        BrowserContext context = Chromium.shared().newContext(options());
        try {
            new LoginForm(context.newPage()).logIn(person);
            return context.storageState();
        } finally {
            context.close();
        }
    }

    private Page open(UnaryOperator<Browser.NewContextOptions> wishes) {
        BrowserContext context = Chromium.shared().newContext(wishes.apply(options()));
        contexts.add(context);
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                note(message.page().url(), message.text());
            }
        });
        context.onWebError(error -> note(error.page().url(), error.error()));
        context.onRequest(request -> {
            URI address = URI.create(request.url());
            if (address.getScheme().startsWith("http") && !address.getHost().equals("localhost")) {
                note(request.frame().url(), "asked for " + address);
            }
        });
        return context.newPage();
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(RunningHost.shared().baseUrl() + "/")
                .setLocale("en-GB")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900);
    }

    private void note(String where, String what) {
        if (!what.startsWith(OLD_AUI) && expected.stream().noneMatch(what::contains)) {
            problems.add(where + ": " + what);
        }
    }

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                try {
                    test.evaluate();
                    if (!problems.isEmpty()) {
                        throw new AssertionError(String.join("\n", problems));
                    }
                } catch (Throwable failure) {
                    try {
                        picture(description);
                    } catch (PlaywrightException lost) {
                        failure.addSuppressed(lost);
                    }
                    problems.forEach(problem -> failure.addSuppressed(new AssertionError(problem)));
                    throw failure;
                } finally {
                    contexts.forEach(BrowserContext::close);
                    contexts.clear();
                }
            }
        };
    }

    private void picture(Description test) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                number++;
                String name = test.getTestClass().getSimpleName() + "-" + test.getMethodName() + "-" + number + ".png";
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Pictures.FOLDER.resolve("failures").resolve(name)));
            }
        }
    }
}
