package org.peerlearning.confluence.mail;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.mail.server.SMTPMailServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.mail.BodyPart;
import javax.mail.Message;
import javax.mail.internet.ContentType;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import javax.mail.internet.MimeUtility;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.host.services.HostMail;
import org.peerlearning.host.services.HostMailServer;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Handed;
import org.peerlearning.notice.Kind;
import org.peerlearning.shared.Text;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

/** Sent by the host's queue to a mail server, and read back from there. */
public class MailNoticesTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRANCE);
    private static final String TITLE = "Street photography";
    private static final String HEBREW = "\u05e6\u05d9\u05dc\u05d5\u05dd \u05e8\u05d7\u05d5\u05d1";
    private static final String ARABIC = "\u062a\u0635\u0648\u064a\u0631";
    private static final String WIKI = "https://wiki.example.org/confluence";
    private static final String STOP = WIKI + "/plugins/servlet/peer-learning/unsubscribe?token=" + Samples.TOKEN + "&kind=";

    private final GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final HostMail queue = new HostMail();
    private SMTPMailServer server;
    private final MailWorld world = new MailWorld(queue, () -> server);

    @Before
    public void start() {
        mails.start();
        server = new HostMailServer(null, "127.0.0.1:" + mails.getSmtp().getPort());
        world.reader(Cast.ANA, "Ana Lovelace", " ana@example.org ", Locale.UK);
    }

    @After
    public void stop() {
        queue.close();
        mails.stop();
    }

    private Samples samples(String title) {
        return new Samples(world.world, title);
    }

    private MimeMessage sent(Delivery delivery) throws Exception {
        int before = mails.getReceivedMessages().length;
        assertEquals(Handed.OVER, world.channel.deliver(delivery));
        queue.flush(HostMail.QUEUE);
        MimeMessage[] now = mails.getReceivedMessages();
        assertEquals(before + 1, now.length);
        assertEquals(List.of(), world.troubles());
        return now[before];
    }

    private static List<BodyPart> parts(MimeMessage mail) throws Exception {
        assertEquals("multipart/alternative", new ContentType(mail.getContentType()).getBaseType());
        MimeMultipart all = (MimeMultipart) mail.getContent();
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < all.getCount(); i++) {
            assertEquals("utf-8", new ContentType(all.getBodyPart(i).getContentType()).getParameter("charset").toLowerCase(Locale.ROOT));
            parts.add(all.getBodyPart(i));
        }
        assertTrue(parts.get(0).isMimeType("text/plain") && parts.get(1).isMimeType("text/html"));
        return parts;
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String plain(MimeMessage mail) throws Exception {
        return text(parts(mail).get(0));
    }

    private static String html(MimeMessage mail) throws Exception {
        return text(parts(mail).get(1));
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        return MimeUtility.unfold(mail.getHeader(name, null));
    }

    @Test
    public void everyWordingArrivesInBothLanguagesAsTextAndAsHtmlThatSayTheSame() throws Exception {
        Map<String, Delivery> all = samples(TITLE).saying("The room is flooded.\n\nSorry!").all();
        assertEquals(new TreeSet<>(NoticeWords.WORDINGS), new TreeSet<>(all.keySet()));
        for (Map.Entry<String, Delivery> sample : all.entrySet()) {
            List<String> subjects = new ArrayList<>();
            for (Locale language : LANGUAGES) {
                world.reader(Cast.ANA, "Ana Lovelace", "ana@example.org", language);
                MimeMessage mail = sent(sample.getValue());
                String about = sample.getKey() + " in " + language;
                subjects.add(mail.getSubject());
                String plain = plain(mail);
                String html = html(mail).replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
                String whole = mail.getSubject() + plain + html;
                assertFalse(about + plain, whole.matches("(?s).*(peer-learning\\.|\\{[0-9]|\\$[a-z!]|null).*"));
                assertTrue(about + html, html.contains("lang=\"" + language.toLanguageTag() + "\""));
                plain.lines().map(line -> line.replaceFirst("^(> |>|\\* |  )", "").strip()).filter(line -> !line.equals("--"))
                        .forEach(line -> assertTrue(about + " says in plain text alone: " + line + html, html.contains(line)));
                assertTrue(about + plain, plain.contains("Ana Lovelace") && plain.contains(STOP + sample.getValue().kind().key()));
            }
            assertNotEquals(subjects.get(0), subjects.get(1));
        }
    }

    @Test
    public void headersTieMailsTogetherAndSayThatNobodyNeedAnswer() throws Exception {
        MimeMessage mail = sent(samples(TITLE).of(Kind.OFFER));
        assertEquals("<notice-" + Kind.OFFER.ordinal() + "@wiki.example.org>", header(mail, "Message-ID"));
        assertEquals("<session-7@wiki.example.org>", header(mail, "References"));
        assertEquals("<session-7@wiki.example.org>", header(mail, "In-Reply-To"));
        assertEquals("<" + STOP + "offer>", header(mail, "List-Unsubscribe").replace(" ", ""));
        assertEquals("auto-generated", header(mail, "Auto-Submitted"));
        assertEquals("ana@example.org", header(mail, "To"));
        assertNull(mail.getRecipients(Message.RecipientType.CC));
        MimeMessage digest = sent(samples(TITLE).of(Kind.DIGEST));
        assertNull(digest.getHeader("References"));
        assertNull(digest.getHeader("In-Reply-To"));
    }

    @Test
    public void anEventGoesAlongWithWhatTheCalendarIsAskedToDo() throws Exception {
        for (Delivery delivery : samples(TITLE).all().values()) {
            List<BodyPart> parts = parts(sent(delivery));
            assertEquals(delivery.calendar().isPresent() ? 3 : 2, parts.size());
            if (delivery.calendar().isPresent()) {
                ContentType type = new ContentType(parts.get(2).getContentType());
                assertEquals("text/calendar", type.getBaseType());
                assertEquals(delivery.calendar().get().method().name(), type.getParameter("method"));
                // Byte for byte: calendars count on the line breaks.
                assertArrayEquals(Samples.CALENDAR.getBytes(StandardCharsets.UTF_8), parts.get(2).getInputStream().readAllBytes());
            }
        }
    }

    @Test
    public void itSaysWhenAndWhereAndWhatToDoNextWithOneLink() throws Exception {
        Samples samples = samples(TITLE).readIn(ZoneId.of("America/New_York"));
        MimeMessage mail = sent(samples.of(Kind.REMINDER));
        assertEquals("Soon: \u201cStreet photography\u201d, 1 Dec 2026", mail.getSubject());
        String plain = plain(mail);
        assertTrue(plain, plain.contains("Tuesday, 1 December 2026, 11:30 \u2013 13:00 (Eastern Time)")
                || plain.contains("Tuesday 1 December 2026, 11:30 \u2013 13:00 (Eastern Time)"));
        assertTrue(plain, plain.contains("In the session\u2019s time zone: 17:30 \u2013 19:00 (Central European Time)"));
        assertTrue(plain, plain.contains("Where\n  Room Mercury\nOnline\n  Join online\n  https://meet.example.org/street?room=1&x=2\n"));
        assertTrue(plain, plain.contains("Please bring\n  A camera\n  Warm gloves\n"));
        assertTrue(plain, plain.contains("Open the group\u2019s page\n" + WIKI + "/display/ENG/"));
        assertEquals(1, html(mail).split("display: inline-block", -1).length - 1);
    }

    @Test
    public void offersSayUntilWhenAndMovesWhatItWasBefore() throws Exception {
        String offer = plain(sent(samples(TITLE).of(Kind.OFFER)));
        assertTrue(offer, offer.contains("We hold it for you until 30 Nov 2026, 17:00 (Central European Time)."));
        assertTrue(offer, offer.contains("Answer by\n  30 Nov 2026, 17:00 (Central European Time)\n"));
        world.reader(Cast.ANA, "Ana", "ana@example.org", Locale.FRANCE);
        String moved = plain(sent(samples(TITLE).of(Kind.SESSION_MOVED)));
        assertTrue(moved, moved.contains("C\u2019\u00e9tait pr\u00e9vu le mardi 24 novembre 2026, 17:30 \u2013 19:00\u00a0;"
                + " c\u2019est maintenant le mardi 1er d\u00e9cembre 2026."));
        String line = plain(sent(samples(TITLE).all().get("lots-drawn-waiting")));
        assertTrue(line, line.contains("Votre rang sur la liste\n  3\n"));
    }

    @Test
    public void aDigestCountsWhatItHasNoRoomFor() throws Exception {
        String plain = plain(sent(samples(TITLE).of(Kind.DIGEST)));
        assertTrue(plain, plain.contains("* and 1,204 more on My learning\n  " + WIKI + "/plugins/servlet/peer-learning/mine\n"));
    }

    @Test
    public void linksLeadWhereTheReaderCanDoSomething() throws Exception {
        Samples samples = samples(TITLE);
        assertTrue(plain(sent(samples.of(Kind.APPROVAL_ASKED))).contains(WIKI + "/plugins/servlet/peer-learning/desk?session="));
        assertTrue(plain(sent(samples.of(Kind.JOIN_REQUEST))).contains(WIKI + "/plugins/servlet/peer-learning/settings?group="));
        assertTrue(plain(sent(samples.of(Kind.DIGEST))).contains(WIKI + "/plugins/servlet/peer-learning/mine\n"));
        assertTrue(plain(sent(samples.of(Kind.RECAP_PUBLISHED))).contains(WIKI + "/display/ENG/77\n"));
    }

    @Test
    public void whoMayNotSeeThePageAnyMoreIsToldNothingOfIt() throws Exception {
        Map<String, Delivery> all = samples("Secret plans").saying("Because I say so").all();
        for (String hidden : List.of("called-off-hidden", "removed-hidden", "removed-group-hidden", "seat-given-up-hidden")) {
            MimeMessage mail = sent(all.get(hidden));
            for (String said : List.of(mail.getSubject(), plain(mail), html(mail))) {
                assertFalse(said, said.matches("(?s).*(Secret|/display/|Mercury|meet\\.).*"));
            }
        }
        assertFalse(plain(sent(all.get("called-off-hidden"))).contains("Because"));
        assertTrue(plain(sent(all.get("removed-hidden"))).contains("> Because I say so"));
    }

    @Test
    public void everyScriptArrivesAsItWasWritten() throws Exception {
        for (String title : Texts.HARD) {
            MimeMessage mail = sent(samples(title).saying(title).of(Kind.GROUP_NEWS));
            String inLine = Text.isolated(title);
            assertEquals("\u201c" + inLine + "\u201d: We have a darkroom", mail.getSubject());
            String plain = plain(mail);
            assertTrue(plain, plain.contains("Hope Ibsen writes to everybody in \u201c" + inLine + "\u201d:\n\n> " + title + "\n"));
            String html = html(mail);
            assertFalse(html, html.contains("<script"));
            assertTrue(html, html.contains(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                    .replace("\"", "&quot;").replace("'", "&#39;")));
        }
    }

    /** By the rules for text of both directions: as mail programs order a subject and a line of plain text. */
    @Test
    public void aDateAfterATitleFromRightToLeftStaysBehindIt() throws Exception {
        for (String title : List.of(HEBREW, ARABIC + " 2026", HEBREW + " 3")) {
            for (Locale language : LANGUAGES) {
                world.reader(Cast.ANA, ARABIC, "ana@example.org", language);
                for (Kind kind : List.of(Kind.SEAT_CONFIRMED, Kind.SEAT_GIVEN_UP, Kind.OFFER, Kind.SESSION_MOVED, Kind.GROUP_NEWS)) {
                    MimeMessage mail = sent(samples(title).of(kind));
                    assertStaysBehind(mail.getSubject(), title);
                    String lead = plain(mail).lines().filter(line -> line.contains(title)).findFirst().orElseThrow();
                    assertStaysBehind(lead, title);
                    assertStaysBehind(plain(mail).lines().findFirst().orElseThrow(), ARABIC);
                    assertTrue(html(mail).contains(Text.isolated(title)));
                    String raw = mail.getHeader("Subject", null);
                    assertTrue(raw, raw.matches("(?s)[\\x20-\\x7e\r\n]+") && raw.lines().allMatch(line -> line.length() < 100));
                }
            }
        }
    }

    private static void assertStaysBehind(String line, String words) {
        int end = line.indexOf(words) + words.length();
        Bidi order = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        assertTrue(line, order.baseIsLeftToRight());
        for (int i = end; i < line.length(); i++) {
            assertEquals(line + " at " + i, 0, order.getLevelAt(i));
        }
    }

    @Test
    public void nothingThatPeopleTypeBecomesMarkupOrAHeader() throws Exception {
        String evil = "\"><img src=x onerror=alert(1)><a href='javascript:alert(1)'>";
        world.reader(Cast.ANA, "Ana " + evil, "ana@example.org", Locale.UK);
        String injected = "Photos\r\nBcc: victim@example.org\r\n\r\nHello";
        for (Delivery delivery : samples(injected + evil).saying(evil).all().values()) {
            MimeMessage mail = sent(delivery);
            assertNull(mail.getHeader("Bcc"));
            assertEquals(1, mail.getAllRecipients().length);
            String html = html(mail);
            assertFalse(html, html.contains("<img") || html.contains("href='java") || html.contains("href=\"java"));
        }
        Map<String, String> two = Map.of("References", "<a>\r\nBcc: b");
        assertThrows(IllegalArgumentException.class, () -> new Mail("a@example.org", "x", two, List.of()));
    }

    /** A picture that is fetched, or a link through somebody else, would tell when a mail was read. */
    @Test
    public void nothingTellsThatAMailWasRead() throws Exception {
        for (Delivery delivery : samples(TITLE).all().values()) {
            String html = html(sent(delivery));
            assertFalse(html, html.matches("(?s).*(<img|<link|<iframe|<script|url\\(|src=|background=).*"));
            Pattern.compile("href=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1))
                    .forEach(url -> assertTrue(url, url.startsWith(WIKI) || url.startsWith("https://meet.example.org/")));
        }
    }

    @Test
    public void whoHasNoAddressIsUnreachableAndWithoutAServerItIsTriedLater() {
        Delivery delivery = samples(TITLE).of(Kind.OFFER);
        world.reader(Cast.ANA, "Ana", "a@example.org, b@example.org", Locale.UK);
        assertTrue(world.channel.deliver(delivery) instanceof Handed.Unreachable);
        assertTrue(world.channel.deliver(Samples.to(Cast.BO, delivery, "notice-1")) instanceof Handed.Unreachable);
        world.reader(Cast.ANA, "Ana", "a@example.org", Locale.UK);
        server = null;
        assertTrue(world.channel.deliver(delivery) instanceof Handed.NoWay);
        queue.flush(HostMail.QUEUE);
        assertEquals(0, mails.getReceivedMessages().length);
    }
}
