package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/** The wiki is read-only: what people see in place of what they could do, once all scripts have run. */
public class ReadOnlyPagesIT {

    private static final String TO_CHANGE = "button[data-action]:enabled, button[data-tie]:enabled, button[data-deed]:enabled, "
            + "form.aui:not([role=search]) button:enabled, a.peer-learning-start-link, .peer-learning-vocabulary-skills button";

    @Rule
    public final Windows windows = new Windows();

    @After
    public void writableAgain() {
        readOnly(false);
    }

    private static void readOnly(boolean now) {
        RunningHost.shared().node().accessMode().set(now);
    }

    @Test
    public void eachSaysWhyNothingCanBeDoneAndLooksFine() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> reader : Map.of("ana", "The wiki is read-only at the moment.",
                "chloe", "Le wiki est en lecture seule pour le moment.").entrySet()) {
            boolean french = reader.getKey().equals("chloe");
            TestGroup group = TestGroup.wanted().hostedBy(reader.getKey()).onRequest().there();
            group.signUp("bo");
            TestPage buttons = TestPage.in("COMM", "ana", "<p>Come in:</p>" + group.button() + "<p>That is all.</p>");
            readOnly(true);
            Page page = windows.of(reader.getKey());
            Map<String, String> addresses = addresses(group, buttons);
            if (!french) {
                // Of the pages whose forms cannot be sent, one is enough in this language.
                addresses.keySet().removeAll(Set.of("my-skills", "notices"));
            }
            addresses.forEach((name, address) -> {
                page.navigate(address);
                assertThat(page.locator("#main .peer-learning-read-only")).hasCount(1);
                assertThat(page.locator("#main .peer-learning-read-only")).containsText(reader.getValue());
                assertThat(page.locator("#main").locator(TO_CHANGE)).hasCount(0);
                wrong.addAll(Looks.faults(page, "read-only-" + name + (french ? "-fr" : "-en")));
            });
            readOnly(false);
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, String> addresses(TestGroup group, TestPage buttons) {
        Map<String, String> addresses = new TreeMap<>();
        addresses.put("group", group.path());
        addresses.put("signup", buttons.path());
        addresses.put("catalogue", "plugins/servlet/peer-learning/groups");
        addresses.put("settings", "plugins/servlet/peer-learning/settings?group=" + group.id() + "&session=" + group.session());
        addresses.put("desk", "plugins/servlet/peer-learning/desk?session=" + group.session());
        addresses.put("my-skills", "plugins/servlet/peer-learning/skills/mine");
        addresses.put("notices", "plugins/servlet/peer-learning/notices");
        return addresses;
    }
}
