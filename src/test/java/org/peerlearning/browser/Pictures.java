package org.peerlearning.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Where pictures of pages go. */
final class Pictures {

    static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."), "target", "screenshots");

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(FOLDER.resolve(name + ".png")));
    }
}
