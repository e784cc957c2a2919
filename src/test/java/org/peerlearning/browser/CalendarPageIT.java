package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/** Addresses for calendar programs: made, shown once, made anew, revoked. */
public class CalendarPageIT {

    @Rule
    public final Windows windows = new Windows();

    private static int status(String url) {
        String base = RunningHost.shared().baseUrl();
        return RunningHost.shared().visitor().get(url.substring(base.length())).status();
    }

    private static String made(Page page, Locator button) {
        Locator url = page.locator("#pl-feed-url");
        String before = url.inputValue();
        button.click();
        assertThat(url).isVisible();
        assertThat(url).not().hasValue(before);
        return url.inputValue();
    }

    @Test
    public void anAddressIsShownOnceWorksAndIsRevoked() {
        TestGroup group = TestGroup.wanted().there();
        Page page = windows.of("noah");
        page.navigate(group.path());
        Windows.follow(page, page.locator("a[href*='notices?feed=']"));
        Locator mine = page.locator("form:has(input[value='mine']) button");
        Locator groups = page.locator("form:has(input[value='group:" + group.id() + "']) button");
        String first = made(page, mine);
        assertEquals(200, status(first));
        String second = made(page, mine);
        assertNotEquals(first, second);
        assertEquals(404, status(first));
        assertEquals(200, status(made(page, groups)));

        page.reload();
        assertThat(page.locator("#pl-feed-url")).isHidden();
        assertThat(page.locator("#pl-feed-url")).hasValue("");
        Locator revoke = page.locator("button[data-url='feeds/mine']");
        revoke.click();
        assertThat(revoke).hasCount(0);
        assertEquals(404, status(second));
        assertThat(page.locator("button[data-url='feeds/group:" + group.id() + "']")).hasCount(1);
    }

    @Test
    public void itIsReadableInBothLanguagesAndThemesAndOnAPhone() {
        TestGroup group = TestGroup.wanted().there();
        List<String> wrong = new ArrayList<>();
        for (boolean french : new boolean[] {false, true}) {
            Page page = windows.of(french ? "chloe" : "bo");
            page.navigate("plugins/servlet/peer-learning/notices?feed=group%3A" + group.id());
            made(page, page.locator("form:has(input[value='mine']) button"));
            assertThat(page.locator("#pl-feed-url")).hasValue(Pattern.compile("/feed/[A-Za-z0-9_-]{43}\\.ics$"));
            wrong.addAll(Looks.faults(page, "calendar-" + (french ? "fr" : "en")));
        }
        assertEquals(List.of(), wrong);
    }
}
