package org.peerlearning.browser;

import static org.junit.Assert.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at a page light and dark, on a desk and on a phone, and keeps a picture of each. */
final class Looks {

    private static final int[] WIDTHS = {1280, 390};
    private static final int PHONE_HEIGHT = 844;
    private static final String AT_ONCE = "*, *::before, *::after { transition: none !important; animation: none !important; }";

    private Looks() {}

    /** Fails where there is a fault. */
    static void fine(Page page, String name) {
        assertEquals(List.of(), faults(page, name));
    }

    /** What axe-core finds in each theme and at each width, and what sticks out at the side; empty when all is well. */
    static List<String> faults(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        // After a click the page that it leads to may be there in part only.
        page.waitForLoadState();
        // Colours that are still changing are neither one thing nor the other.
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(AT_ONCE));
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                page.setViewportSize(width, PHONE_HEIGHT);
                String full = name + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width;
                Pictures.take(page, full);
                // Colours come with the theme and the order of things with the width, so each of both is looked through once.
                if ((colours == ColorScheme.LIGHT) == (width == WIDTHS[0])) {
                    new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(rule -> rule.getNodes()
                            .forEach(node -> wrong.add(full + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml())));
                }
                if (!page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)").equals(0)) {
                    wrong.add(full + ": something sticks out at the side");
                }
            }
        }
        return wrong;
    }
}
