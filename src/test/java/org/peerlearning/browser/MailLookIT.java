package org.peerlearning.browser;

import static org.junit.Assert.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.confluence.mail.MailWorld;
import org.peerlearning.confluence.mail.Samples;
import org.peerlearning.confluence.mail.SentMails;
import org.peerlearning.notice.Delivery;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Chromium;

/** What mails look like where HTML is shown: on a phone and in a window, in both languages. A picture of each is kept. */
public class MailLookIT {

    private static final int[] WIDTHS = {390, 700};
    /** One of each build: with facts and a button, with a quote, of sections, without a link. */
    private static final Set<String> BUILDS = Set.of("offer", "called-off", "digest", "removed-group-hidden");
    private static final String LONG = "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft"
            + " \u5199\u771f\u306e\u4f1a \u05e6\u05d9\u05dc\u05d5\u05dd";

    private final SentMails sent = new SentMails();
    private final MailWorld world = new MailWorld(sent, () -> sent);
    private BrowserContext context;
    private Page page;

    @Before
    public void open() {
        context = Chromium.shared().newContext();
        page = context.newPage();
    }

    @After
    public void close() {
        context.close();
    }

    @Test
    public void everyMailFitsAndCanBeReadByEverybody() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Locale language : List.of(Locale.UK, Locale.FRANCE)) {
            world.reader(Cast.ANA, "Ana Lovelace", "ana@example.org", language);
            Samples samples = new Samples(world.world, "Street photography").readIn(ZoneId.of("America/New_York"));
            show("mail-" + language.getLanguage(), samples.saying("The room is flooded.\n\nSorry!").all(), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void longWordsBreakAndOtherScriptsFit() throws Exception {
        world.reader(Cast.ANA, LONG, "ana@example.org", Locale.FRANCE);
        Map<String, Delivery> all = new Samples(world.world, LONG + LONG.replace(" ", "")).saying(LONG).all();
        all.keySet().retainAll(BUILDS);
        List<String> wrong = new ArrayList<>();
        show("mail-long", all, wrong);
        assertEquals(List.of(), wrong);
    }

    private void show(String name, Map<String, Delivery> all, List<String> wrong) throws Exception {
        for (Map.Entry<String, Delivery> sample : all.entrySet()) {
            world.channel.deliver(sample.getValue());
            page.setContent(sent.html());
            for (int width : WIDTHS) {
                page.setViewportSize(width, 844);
                String full = name + "-" + sample.getKey() + "-" + width;
                Pictures.take(page, full);
                if (!page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)").equals(0)) {
                    wrong.add(full + ": something sticks out at the side");
                }
            }
            if (BUILDS.contains(sample.getKey())) {
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(rule -> rule.getNodes().forEach(
                        node -> wrong.add(name + "-" + sample.getKey() + ": " + rule.getId() + " " + node.getTarget())));
            }
        }
    }
}
