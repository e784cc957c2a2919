package org.peerlearning.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser of this JVM: started when a test first asks, closed when the JVM ends. */
public final class Chromium {

    /** The first is the same engine without a window, and takes two thirds of the processor's time. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "google-chrome");
    /** Without a sandbox, as builds run as root in containers; and silent: a browser of its own accord calls its maker. */
    private static final List<String> FLAGS = List.of(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** A page of this site is ready long before, also where another JVM is at it on the same machine; who waits in vain waits so long. */
    public static final double PATIENCE_MILLIS = 30_000;
    private static final double START_MILLIS_MAX = 180_000;

    private static Browser browser;

    private Chromium() {}

    public static synchronized Browser shared() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(FLAGS).setTimeout(START_MILLIS_MAX));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop-browser"));
        }
        return browser;
    }

    private static Path installed() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("none of " + NAMES + " is on the PATH"));
    }
}
