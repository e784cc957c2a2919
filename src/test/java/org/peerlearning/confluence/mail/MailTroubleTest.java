package org.peerlearning.confluence.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.core.task.Task;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.services.HostMail;
import org.peerlearning.host.services.HostMailServer;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Handed;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Door;
import org.peerlearning.testing.Cast;

/** Mail servers that are down, slow, refuse an address or hang up: what was handed over is not lost, and nobody gets it twice. */
public class MailTroubleTest {

    private static final List<PersonKey> PEOPLE = List.of(Cast.ANA, Cast.BO, Cast.CEM);

    private final HostMail queue = new HostMail();
    private final GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private TroubledSmtp door;
    private String address;
    private final MailWorld world = new MailWorld(queue, () -> address.isEmpty() ? null : new HostMailServer(null, address));

    @Before
    public void start() throws IOException {
        mails.start();
        door = new TroubledSmtp(mails.getSmtp().getPort());
        address = door.address();
        PEOPLE.forEach(person -> world.reader(person, person.value(), person.value() + "@example.org", Locale.UK));
    }

    @After
    public void stop() throws IOException {
        queue.close();
        door.close();
        mails.stop();
    }

    private void tellAll() {
        Delivery offer = new Samples(world.world, "Street photography").of(Kind.OFFER);
        for (PersonKey person : PEOPLE) {
            assertEquals(Handed.OVER, world.channel.deliver(Samples.to(person, offer, "notice-" + person.value())));
        }
    }

    private static List<String> readers(GreenMail server) throws MessagingException {
        List<String> readers = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            readers.add(mail.getAllRecipients()[0].toString());
        }
        return readers.stream().sorted().toList();
    }

    private void assertEachWasToldOnce() throws MessagingException {
        assertEquals(List.of("ana@example.org", "bo@example.org", "cem@example.org"), readers(mails));
        assertEquals(0, queue.getTaskQueue(HostMail.QUEUE).size());
        queue.flush(HostMail.QUEUE);
        assertEquals(3, mails.getReceivedMessages().length);
    }

    @Test
    public void aServerThatIsDownGetsEverythingOnceItIsUp() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = "127.0.0.1:" + port;
        tellAll();
        queue.flush(HostMail.QUEUE);
        assertEquals(3, queue.getTaskQueue(HostMail.QUEUE).size());
        GreenMail later = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        later.start();
        try {
            queue.flush(HostMail.QUEUE);
            queue.flush(HostMail.QUEUE);
            assertEquals(List.of("ana@example.org", "bo@example.org", "cem@example.org"), readers(later));
        } finally {
            later.stop();
        }
    }

    @Test
    public void whatFailedTooOftenWaitsForAnAdministrator() throws Exception {
        door.giveTrouble(line -> TroubledSmtp.DROP);
        tellAll();
        for (int i = 0; i < 8; i++) {
            queue.flush(HostMail.QUEUE);
        }
        assertEquals(3, queue.errors().size());
        door.giveTrouble(line -> null);
        queue.resendErrors();
        queue.flush(HostMail.QUEUE);
        assertEachWasToldOnce();
    }

    @Test
    public void aSlowServerHoldsUpNobody() throws Exception {
        CountDownLatch toldAll = new CountDownLatch(1);
        AtomicBoolean heldUp = new AtomicBoolean();
        door.giveTrouble(line -> {
            try {
                if (line.startsWith("RCPT") && !toldAll.await(20, TimeUnit.SECONDS)) {
                    heldUp.set(true);
                }
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return TroubledSmtp.DROP;
            }
        });
        tellAll();
        toldAll.countDown();
        queue.flush(HostMail.QUEUE);
        assertFalse("whoever tells waits for the server", heldUp.get());
        assertEachWasToldOnce();
    }

    @Test
    public void whoIsRefusedKeepsNobodyElseFromTheirMail() throws Exception {
        door.giveTrouble(line -> line.startsWith("RCPT TO:<bo@") ? "550 5.1.1 no such person" : null);
        tellAll();
        queue.flush(HostMail.QUEUE);
        assertEquals(List.of("ana@example.org", "cem@example.org"), readers(mails));
        for (int i = 0; i < 8; i++) {
            queue.flush(HostMail.QUEUE);
        }
        assertEquals(List.of("ana@example.org", "cem@example.org"), readers(mails));
        assertEquals(1, queue.errors().size());
        door.giveTrouble(line -> null);
        queue.resendErrors();
        queue.flush(HostMail.QUEUE);
        assertEachWasToldOnce();
    }

    @Test
    public void aServerThatHangsUpInTheMiddleOfAMailGetsItAgain() throws Exception {
        AtomicInteger drops = new AtomicInteger(2);
        door.giveTrouble(line -> line.startsWith("Message-ID: <notice-bo@") && drops.getAndDecrement() > 0 ? TroubledSmtp.DROP : null);
        tellAll();
        for (int i = 0; i < 3; i++) {
            queue.flush(HostMail.QUEUE);
        }
        assertEachWasToldOnce();
    }

    /** Nobody can know whether it arrived. It goes out once more, and mail programs see that it is the same. */
    @Test
    public void aServerThatHangsUpBeforeItSaysThanksGetsTheSameMailAgain() throws Exception {
        AtomicInteger drops = new AtomicInteger(1);
        door.giveTrouble(line -> line.equals(".") && drops.getAndDecrement() > 0 ? TroubledSmtp.DROP_AFTER : null);
        tellAll();
        queue.flush(HostMail.QUEUE);
        queue.flush(HostMail.QUEUE);
        assertEquals(List.of("ana@example.org", "ana@example.org", "bo@example.org", "cem@example.org"), readers(mails));
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        assertEquals(3, ids.stream().distinct().count());
    }

    /** Three people sign up; the job runs each minute, and the wiki's queue in between. */
    private void threeSignUp() {
        world.world.told.sendBy(world.channel);
        Session session = world.world.aSession().far().there();
        for (PersonKey person : PEOPLE) {
            world.world.signUp().signUp(Cast.viewer(person), session.id(), Door.REST);
        }
    }

    private void minutes(int count) {
        for (int i = 0; i < count; i++) {
            assertEquals(List.of(), world.world.told.run());
            queue.flush(HostMail.QUEUE);
            world.world.clock.pass(Duration.ofMinutes(1));
        }
    }

    private List<NoticeState> states() {
        return world.world.notices.all().stream().map(notice -> notice.progress().state()).toList();
    }

    @Test
    public void fromTheClickToTheMailboxEachIsToldOnce() throws Exception {
        threeSignUp();
        minutes(3);
        assertEachWasToldOnce();
        assertEquals(List.of(NoticeState.SENT, NoticeState.SENT, NoticeState.SENT), states());
    }

    @Test
    public void withoutAnyServerNoticesWaitUntilThereIsOne() throws Exception {
        String there = address;
        address = "";
        threeSignUp();
        minutes(4);
        assertEquals(0, queue.getTaskQueue(HostMail.QUEUE).size());
        assertEquals(List.of(NoticeState.WAITING, NoticeState.WAITING, NoticeState.WAITING), states());
        address = there;
        minutes(20);
        assertEachWasToldOnce();
    }

    @Test
    public void whileTheServerIsInTroubleTheJobHandsNothingOverTwice() throws Exception {
        AtomicInteger drops = new AtomicInteger(7);
        door.giveTrouble(line -> line.startsWith("MAIL") && drops.getAndDecrement() > 0 ? TroubledSmtp.DROP : null);
        threeSignUp();
        minutes(6);
        assertEachWasToldOnce();
    }

    @Test
    public void whoHasNoAddressOrIsRefusedKeepsNobodyElseFromTheirMail() throws Exception {
        world.reader(Cast.ANA, "Ana", "ana@example.org, all@example.org", Locale.UK);
        door.giveTrouble(line -> line.startsWith("RCPT TO:<bo@") ? "550 5.1.1 no such person" : null);
        threeSignUp();
        minutes(8);
        assertEquals(List.of("cem@example.org"), readers(mails));
        assertEquals(List.of(NoticeState.SKIPPED, NoticeState.SENT, NoticeState.SENT), states());
        assertEquals(1, queue.errors().size());
    }

    /** The mail that a process took with it when it died is as good as sent; one that no queue took is not. */
    @Test
    public void whatTheQueueDidNotTakeIsHandedOverAgain() throws Exception {
        MailWorld refused = new MailWorld(new SentMails() {
            @Override
            public void addTask(String queueName, Task task) {
                throw new IllegalStateException("the queue is being shut down");
            }
        }, () -> new HostMailServer(null, address));
        PEOPLE.forEach(person -> refused.reader(person, person.value(), person.value() + "@example.org", Locale.UK));
        threeSignUp();
        world.world.told.sendBy(refused.channel);
        assertEquals(3, world.world.told.run().size());
        world.world.told.sendBy(world.channel);
        world.world.clock.pass(Duration.ofMinutes(2));
        minutes(3);
        assertEachWasToldOnce();
    }
}
