package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.Node;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.HostMail;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** The app is disabled, or the wiki becomes read-only, in the middle of a round of mails: each goes out once. */
public class StopInRoundIT {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final JobId ROUND = JobId.of("org.peerlearning.confluence:peer-learning-notice-round");
    /** So few that what became of all of them is noted together, at the end. */
    private static final int READERS = 9;
    private static final int STOPPED_AT = 4;
    /** How long the app waits for a round that has begun. */
    private static final Duration WAITED_FOR = Duration.ofSeconds(5);
    /** One for each: from Java 25 on the common pool of a small machine makes one wait for the other. */
    private static final Executor THREADS = work -> new Thread(work, "stop-in-round").start();

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Host host;
    private static Host.Running running;
    private static Node node;

    @BeforeClass
    public static void start() throws Exception {
        host = new Host(LivingHost.settings(FOLDER.newFolder().toPath(), "/confluence", true));
        running = host.start();
        node = running.node();
        // No round comes by the clock, which would tell people before the test looks.
        assertEquals(1, node.database().update("UPDATE HOST_JOB SET NEXT_RUN = NEXT_RUN + 86400000 WHERE ID = ?", ROUND.toString()));
        // What the sample content has to tell.
        node.scheduler().runNow(ROUND);
        node.mail().flush(HostMail.QUEUE);
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @After
    public void letMailsThrough() {
        node.mail().beforeTaking(() -> {});
        node.mail().beforeSending(() -> {});
        node.accessMode().set(false);
    }

    private static HttpCaller as(String person) {
        return new HttpCaller(running.url(), Optional.of(person));
    }

    @Test
    public void disablingTheAppInTheMiddleSendsNothingTwiceAndLosesNothing() throws Exception {
        int tries = 1;
        while (!disabledInTheMiddle("Disabled meanwhile " + tries)) {
            assertTrue("this machine is too busy to tell", ++tries <= 5);
        }
    }

    /** False when the app rightly went on without the round, since this machine took too long over what happens meanwhile. */
    private static boolean disabledInTheMiddle(String title) throws Exception {
        groupThatManySignUpFor(title);
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        AtomicInteger brought = new AtomicInteger();
        node.mail().beforeSending(() -> await(sent));
        node.mail().beforeTaking(() -> {
            if (brought.incrementAndGet() == STOPPED_AT) {
                reached.countDown();
                await(taken);
            }
        });
        CompletableFuture<Void> round = CompletableFuture.runAsync(() -> node.scheduler().runNow(ROUND), THREADS);
        await(reached);
        long begun = System.nanoTime();
        CompletableFuture<Void> disabling = CompletableFuture.runAsync(() -> node.apps().disable(), THREADS);
        while (!disabling.isDone() && !somebodyWaitsForTheRound()) {
            Thread.sleep(20);
        }
        boolean waitsStill = !disabling.isDone();
        int door = as("ana").get(REST + "/groups").status();
        taken.countDown();
        if (System.nanoTime() - begun > WAITED_FOR.toNanos()) {
            sent.countDown();
            disabling.get(60, TimeUnit.SECONDS);
            round.get(60, TimeUnit.SECONDS);
            node.apps().enable();
            return false;
        }
        assertTrue("the round is waited for", waitsStill);
        assertEquals("doors are shut meanwhile", 404, door);
        disabling.get(9, TimeUnit.SECONDS);
        round.get(9, TimeUnit.SECONDS);
        assertEquals("none was begun any more", STOPPED_AT, brought.get());

        // What waits in the queue is the app's, and the app is gone.
        sent.countDown();
        node.mail().flush(HostMail.QUEUE);
        assertEquals(STOPPED_AT, mailsAbout(title).size());

        node.apps().enable();
        eachHasOne(title);
        return true;
    }

    @Test
    public void aWikiThatBecomesReadOnlyInTheMiddleSendsNothingTwiceAndLosesNothing() throws Exception {
        String title = "Read only meanwhile";
        groupThatManySignUpFor(title);
        AtomicInteger brought = new AtomicInteger();
        node.mail().beforeTaking(() -> {
            if (brought.incrementAndGet() == STOPPED_AT) {
                node.accessMode().set(true);
            }
        });
        node.scheduler().runNow(ROUND);
        node.mail().flush(HostMail.QUEUE);
        assertEquals(STOPPED_AT, mailsAbout(title).size());
        node.scheduler().runNow(ROUND);
        assertEquals(STOPPED_AT, brought.get());

        node.accessMode().set(false);
        eachHasOne(title);
    }

    private static boolean somebodyWaitsForTheRound() {
        return Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream)
                .anyMatch(at -> at.getClassName().endsWith(".StoreReadiness") && at.getMethodName().equals("stop"));
    }

    private static void eachHasOne(String title) {
        node.scheduler().runNow(ROUND);
        node.scheduler().runNow(ROUND);
        node.mail().flush(HostMail.QUEUE);
        List<String> told = mailsAbout(title);
        assertEquals("none is lost", READERS, told.stream().distinct().count());
        assertEquals("none went out twice", READERS, told.size());
    }

    private static void groupThatManySignUpFor(String title) {
        HttpAnswer group = as("ana").post(REST + "/groups", """
                {"spaceKey": "ENG", "title": "%s", "summary": "x", "format": "talk", "tags": ["work"], "session":
                {"date": "%s", "time": "12:00", "zone": "Europe/Paris", "minutes": 60, "capacity": %d, "place": "Here"}}
                """.formatted(title, LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(9), READERS));
        assertEquals(group.toString(), 201, group.status());
        long session = group.json().getAsJsonObject("nextSession").get("id").getAsLong();
        int seated = 0;
        for (Person person : node.people().all()) {
            if (seated < READERS && !person.getName().equals("ana")
                    && as(person.getName()).send("POST", REST + "/sessions/" + session + "/signup").status() == 201) {
                seated++;
            }
        }
        assertEquals(READERS, seated);
    }

    /** To whom they went. */
    private static List<String> mailsAbout(String title) {
        return node.outbox().list(1_000).stream().filter(mail -> mail.subject().contains(title)).map(mail -> mail.to()).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
