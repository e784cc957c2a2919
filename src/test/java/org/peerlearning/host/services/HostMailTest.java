package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.host.HostFailure;

public class HostMailTest {
    private final Database database = TestDatabases.h2();
    private final Outbox outbox = new Outbox(database);

    @After
    public void close() {
        database.close();
    }

    private static ConfluenceMailQueueItem mail(String to) {
        ConfluenceMailQueueItem mail = new ConfluenceMailQueueItem(to, "Un si\u00e8ge pour vous", "<p>\u00c0 bient\u00f4t</p>",
                ConfluenceMailQueueItem.MIME_TYPE_HTML);
        mail.setFromName("\u00c9quipe");
        mail.setFromAddress("team@example.org");
        return mail;
    }

    @Test
    public void withoutAServerMailsStayInTheOutbox() {
        try (HostMail mail = new HostMail(outbox, " ")) {
            mail.addTask("mail", mail("ana@example.org"));
            mail.getTaskQueue("mail").addTask(
                    new ConfluenceMailQueueItem("bo@example.org", "cy@example.org", "Second", "plain", "text/plain"));
            mail.flush("mail");
            assertEquals(0, mail.getTaskQueue("mail").size());
        }
        List<OutboxMail> kept = outbox.list(10);
        assertEquals(List.of("Second", "Un si\u00e8ge pour vous"), kept.stream().map(OutboxMail::subject).toList());
        OutboxMail first = outbox.byId(kept.get(1).id()).orElseThrow();
        assertEquals("ana@example.org", first.to());
        assertEquals("<p>\u00c0 bient\u00f4t</p>", first.body());
        assertEquals("text/html", first.mimeType());
        assertEquals(Optional.empty(), first.error());
        assertTrue(first.from(), first.from().endsWith("<team@example.org>"));
        assertEquals("cy@example.org", kept.get(0).cc());
        assertEquals(1, outbox.list(1).size());
        outbox.clear();
        assertEquals(List.of(), outbox.list(1));
    }

    @Test
    public void withAServerMailsAreSent() throws Exception {
        try (TestSmtpServer server = new TestSmtpServer()) {
            try (HostMail mail = new HostMail(outbox, server.address())) {
                mail.addTask("mail", mail("ana@example.org, bo@example.org"));
                mail.flush("mail");
            }
            assertEquals(1, server.talks().size());
            String talk = server.talks().get(0);
            assertTrue(talk, talk.contains("RCPT TO:<ana@example.org>") && talk.contains("RCPT TO:<bo@example.org>"));
            assertTrue(talk, talk.contains("MAIL FROM:<team@example.org>"));
            assertTrue(talk, talk.contains("Content-Type: text/html; charset=UTF-8"));
            assertTrue(talk, talk.contains("Subject: =?UTF-8?"));
        }
        assertEquals(List.of(), outbox.list(1));
    }

    @Test
    public void whatTheServerRefusesStaysInTheOutboxWithTheReason() throws Exception {
        try (TestSmtpServer server = new TestSmtpServer(); HostMail mail = new HostMail(outbox, server.address())) {
            mail.addTask("mail", mail("nobody@example.org"));
            mail.addTask("mail", mail("not an address at all <"));
            mail.addTask("mail", mail("ana@example.org"));
            mail.flush("mail");
            assertEquals(1, server.talks().size());
        }
        List<OutboxMail> kept = outbox.list(10);
        assertEquals(2, kept.size());
        assertTrue(kept.stream().allMatch(mail -> mail.error().isPresent()));
    }

    @Test
    public void aServerThatIsNotThereLosesNothing() {
        try (HostMail mail = new HostMail(outbox, "127.0.0.1:1")) {
            mail.addTask("mail", mail("ana@example.org"));
            mail.flush("mail");
        }
        assertTrue(outbox.list(1).get(0).error().isPresent());
    }

    @Test
    public void whatIsQueuedGoesOutWhateverTheTransactionDoes() {
        try (HostMail mail = new HostMail(outbox, null)) {
            assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
                mail.addTask("mail", mail("ana@example.org"));
                throw new IllegalStateException();
            }));
            mail.flush("mail");
        }
        assertEquals(1, outbox.list(10).size());
    }

    @Test
    public void otherTasksRunAndOneThatFailsStopsNoMail() {
        AtomicBoolean ran = new AtomicBoolean();
        CountDownLatch queued = new CountDownLatch(1);
        try (HostMail mail = new HostMail(outbox, "")) {
            mail.addTask("mail", () -> {
                queued.await();
                throw new IllegalStateException("a task that fails");
            });
            mail.addTask("mail", () -> ran.set(true));
            mail.addTask("mail", mail("ana@example.org"));
            assertEquals(3, mail.getTaskQueue("mail").size());
            queued.countDown();
            mail.flush("mail");
        }
        assertTrue(ran.get());
        assertEquals(1, outbox.list(10).size());
    }

    @Test
    public void mistakesAreTold() {
        assertTrue(assertThrows(HostFailure.class, () -> new HostMail(outbox, "host:port")).getMessage().contains("host:port"));
        try (HostMail mail = new HostMail(outbox, "")) {
            assertNull(mail.getTaskQueue("other"));
            assertNotNull(mail.getTaskQueue("mail"));
            assertThrows(IllegalArgumentException.class, () -> mail.addTask("other", () -> { }));
        }
    }
}
