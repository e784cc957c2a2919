package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
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

    private static Email mail(String to) {
        return new Email(to).setSubject("Un si\u00e8ge pour vous").setBody("<p>\u00c0 bient\u00f4t</p>").setMimeType("text/html");
    }

    private static Task to(SMTPMailServer server, Email mail) {
        return () -> server.send(mail);
    }

    private static Task to(SMTPMailServer server, String address) {
        return to(server, mail(address));
    }

    @Test
    public void withoutAServerMailsStayInTheOutbox() throws Exception {
        HostMailServer server = new HostMailServer(outbox, " ");
        MimeMultipart parts = new MimeMultipart("alternative");
        for (String type : List.of("html", "plain")) {
            MimeBodyPart part = new MimeBodyPart();
            part.setText("\u00c0 bient\u00f4t, " + type, "UTF-8", type);
            part.setHeader("Content-Type", "text/" + type + "; charset=UTF-8");
            parts.addBodyPart(part);
        }
        try (HostMail mail = new HostMail()) {
            mail.addTask("mail", to(server, "ana@example.org"));
            mail.getTaskQueue("mail").addTask(to(server, new Email("bo@example.org").setSubject("Second").setMultipart(parts)));
            mail.flush("mail");
            assertEquals(0, mail.getTaskQueue("mail").size());
        }
        List<OutboxMail> kept = outbox.list(10);
        assertEquals(List.of("Second", "Un si\u00e8ge pour vous"), kept.stream().map(OutboxMail::subject).toList());
        OutboxMail first = outbox.byId(kept.get(1).id()).orElseThrow();
        assertEquals("ana@example.org", first.to());
        assertEquals("<p>\u00c0 bient\u00f4t</p>", first.body());
        assertEquals("text/html", first.mimeType());
        assertEquals("multipart/alternative", kept.get(0).mimeType());
        assertEquals("\u00c0 bient\u00f4t, plain", kept.get(0).body());
        assertEquals(1, outbox.list(1).size());
        outbox.clear();
        assertEquals(List.of(), outbox.list(1));
    }

    @Test
    public void withAServerMailsAreSent() throws Exception {
        try (TestSmtpServer smtp = new TestSmtpServer()) {
            HostMailServer server = new HostMailServer(outbox, smtp.address());
            Email email = mail("ana@example.org, bo@example.org");
            email.addHeader("Message-ID", "<own@example.org>");
            try (HostMail mail = new HostMail()) {
                mail.addTask("mail", to(server, email));
                mail.flush("mail");
            }
            assertEquals(1, smtp.talks().size());
            String talk = smtp.talks().get(0);
            assertTrue(talk, talk.contains("RCPT TO:<ana@example.org>") && talk.contains("RCPT TO:<bo@example.org>"));
            assertTrue(talk, talk.contains("MAIL FROM:<confluence@localhost>"));
            assertTrue(talk, talk.contains("Content-Type: text/html; charset=UTF-8"));
            assertTrue(talk, talk.contains("Subject: =?UTF-8?"));
            assertTrue(talk, talk.contains("Message-ID: <own@example.org>"));
        }
        assertEquals(List.of(), outbox.list(1));
    }

    @Test
    public void whatFailsIsTriedFiveTimesAndThenWaitsAmongTheErrorsForOneMoreTry() {
        AtomicInteger tries = new AtomicInteger();
        AtomicBoolean works = new AtomicBoolean();
        Task failing = () -> {
            tries.incrementAndGet();
            if (!works.get()) {
                throw new IllegalStateException("not yet");
            }
        };
        try (HostMail mail = new HostMail()) {
            mail.addTask("mail", failing);
            for (int i = 0; i < 10; i++) {
                mail.flush("mail");
            }
            assertEquals(5, tries.get());
            assertEquals(List.of(failing), mail.errors());
            assertEquals(0, mail.getTaskQueue("mail").size());
            works.set(true);
            mail.resendErrors();
            mail.flush("mail");
            assertEquals(6, tries.get());
            assertEquals(List.of(), mail.errors());
        }
    }

    @Test
    public void aServerThatRefusesOneTakesTheOthers() throws Exception {
        try (TestSmtpServer smtp = new TestSmtpServer(); HostMail mail = new HostMail()) {
            HostMailServer server = new HostMailServer(outbox, smtp.address());
            mail.addTask("mail", to(server, "nobody@example.org"));
            mail.addTask("mail", to(server, "not an address at all <"));
            mail.addTask("mail", to(server, "ana@example.org"));
            mail.flush("mail");
            assertEquals(1, smtp.talks().size());
            assertEquals(2, mail.getTaskQueue("mail").size());
            while (mail.getTaskQueue("mail").size() > 0) {
                mail.flush("mail");
            }
            assertEquals(2, mail.errors().size());
        }
    }

    @Test
    public void aServerThatIsNotThereLosesNothing() {
        HostMailServer server = new HostMailServer(outbox, "127.0.0.1:1");
        try (HostMail mail = new HostMail()) {
            mail.addTask("mail", to(server, "ana@example.org"));
            mail.flush("mail");
            assertEquals(1, mail.getTaskQueue("mail").size() + mail.errors().size());
        }
    }

    @Test
    public void whatIsQueuedGoesOutWhateverTheTransactionDoes() {
        HostMailServer server = new HostMailServer(outbox, null);
        try (HostMail mail = new HostMail()) {
            assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
                mail.addTask("mail", to(server, "ana@example.org"));
                throw new IllegalStateException();
            }));
            mail.flush("mail");
        }
        assertEquals(1, outbox.list(10).size());
    }

    @Test
    public void oneThatFailsStopsNoMail() {
        HostMailServer server = new HostMailServer(outbox, "");
        AtomicBoolean ran = new AtomicBoolean();
        CountDownLatch queued = new CountDownLatch(1);
        try (HostMail mail = new HostMail()) {
            mail.addTask("mail", () -> {
                queued.await();
                throw new IllegalStateException("a task that fails");
            });
            mail.addTask("mail", () -> ran.set(true));
            mail.addTask("mail", to(server, "ana@example.org"));
            assertEquals(3, mail.getTaskQueue("mail").size());
            queued.countDown();
            mail.flush("mail");
        }
        assertTrue(ran.get());
        assertEquals(1, outbox.list(10).size());
    }

    @Test
    public void mistakesAreTold() {
        assertTrue(assertThrows(HostFailure.class, () -> new HostMailServer(outbox, "host:port")).getMessage().contains("host:port"));
        try (HostMail mail = new HostMail()) {
            assertNull(mail.getTaskQueue("other"));
            assertNotNull(mail.getTaskQueue("mail"));
            assertThrows(IllegalArgumentException.class, () -> mail.addTask("other", () -> { }));
        }
    }
}
