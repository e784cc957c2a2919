package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.SessionTable;

/** Lots decide who gets a seat, and whoever was in the draw can check them. */
public class DrawIT {

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void lotsDecideAndAnybodyCanDoItAgain() {
        TestGroup group = withDraw("ana");
        Page bo = windows.of("bo");
        bo.navigate(group.path());
        SignupBox his = SignupBox.of(bo, group.session());
        assertThat(his.standing()).hasText(Pattern.compile("Lots decide on .* who gets a seat\\s+Nobody in the draw for one seat"));
        his.action("enter-draw").click();
        assertThat(his.standing()).hasText(Pattern.compile("You take part in the draw on .*\\s+One person in the draw for one seat"));
        his.link("How lots are drawn").click();
        String commitment = bo.locator(".peer-learning-draw-commitment").textContent();
        assertThat(bo.locator(".peer-learning-draw-seed")).hasCount(0);
        assertThat(bo.locator(".peer-learning-draw-when")).containsText("One person takes part.");
        group.signUp("emi");
        group.signUp("chloe");

        SessionTable.letDrawTimePass(group.session());
        // Whoever comes next finds that lots are drawn, and comes after them.
        group.signUp("dmitri");
        bo.goBack();
        bo.reload();
        assertThat(his.standing()).containsText(Pattern.compile("You have a seat|You are number [12] in line"));

        Page emi = windows.of("emi", (Browser.NewContextOptions options) -> options.setJavaScriptEnabled(false));
        emi.navigate("plugins/servlet/peer-learning/draw?session=" + group.session());
        String seed = emi.locator(".peer-learning-draw-seed").textContent();
        assertEquals(commitment, sha256(seed));
        assertThat(emi.locator("pre").first()).hasText("printf %s '" + seed + "' | sha256sum");
        assertThat(emi.locator("tbody tr")).hasCount(3);
        String number = emi.locator("tbody tr").first().locator("td").nth(4).textContent();
        assertEquals(sha256(seed + ":" + number), emi.locator("tbody tr").first().locator("code").textContent());
        assertThat(emi.locator("tbody tr").first()).containsText("a seat");
        assertThat(emi.locator("tbody tr").nth(1)).containsText("in line");
        theRestMayNotLook(group);
    }

    private void theRestMayNotLook(TestGroup group) {
        windows.expect(403);
        Page dmitri = windows.of("dmitri");
        dmitri.navigate("plugins/servlet/peer-learning/draw?session=" + group.session());
        assertThat(dmitri.locator(".aui-message")).isVisible();
        assertThat(dmitri.locator(".peer-learning-draw")).hasCount(0);
        DeskPage desk = DeskPage.of(windows.of("ana"), group.session());
        assertThat(desk.page().locator(".peer-learning-desk-draw")).containsText("Lots were drawn on");
        assertThat(desk.people("seated")).hasCount(1);
        assertThat(desk.people("waiting")).hasCount(3);
    }

    @Test
    public void aDrawLooksWellBeforeAndAfterwards() {
        for (String host : new String[] {"ana", "zoe.lefevre"}) {
            String language = host.equals("ana") ? "en" : "fr";
            TestGroup group = withDraw(host);
            for (String person : new String[] {"bo", "emi", "chloe", "maria.long", "omar.khalil"}) {
                group.signUp(person);
            }
            Page page = windows.of(host);
            page.navigate(group.path());
            Looks.fine(page, "draw-button-" + language);
            Looks.fine(DeskPage.of(page, group.session()).page(), "draw-desk-" + language);
            page.navigate("plugins/servlet/peer-learning/draw?session=" + group.session());
            Looks.fine(page, "draw-ahead-" + language);
            SessionTable.letDrawTimePass(group.session());
            group.signUp("dmitri");
            page.reload();
            Looks.fine(page, "draw-held-" + language);
        }
    }

    private static TestGroup withDraw(String host) {
        // At noon, which no change of the clocks leaves out.
        LocalDateTime at = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(7).atTime(12, 0);
        return TestGroup.wanted()
                .hostedBy(host)
                .with("spaceKey", "DATA")
                .withSeats(1)
                .onTerms("{\"draw\": {\"at\": \"" + at + "\", \"perDepartment\": 1}}")
                .there();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
