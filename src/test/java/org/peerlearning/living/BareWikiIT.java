package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.user.UserDetailsManager;
import com.atlassian.scheduler.config.JobId;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.Troubles;
import org.peerlearning.host.services.OutboxMail;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** A wiki that keeps to itself all that only features of their own lean on: services that nobody offers, and the packages of mail. */
public class BareWikiIT {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final Pattern MAIL = Pattern.compile("(javax|jakarta)\\.(mail|activation)(\\..*)?");
    private static final JobId ROUND = JobId.of("org.peerlearning.confluence:peer-learning-notice-round");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Host host;
    private static Host.Running running;

    @BeforeClass
    public static void start() throws Exception {
        Set<Class<?>> absent = Set.of(
                CommentManager.class, LabelManager.class, NotificationManager.class, SearchManager.class, UserDetailsManager.class);
        host = new Host(
                LivingHost.settings(FOLDER.newFolder().toPath(), "/confluence", true),
                Troubles.lacking(absent, name -> MAIL.matcher(name).matches()));
        running = host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    private static HttpCaller as(String person) {
        return new HttpCaller(running.url(), Optional.of(person));
    }

    @Test
    public void theAppStartsAndDoesEverythingElse() throws Exception {
        HttpAnswer started = as("ana").post(REST + "/groups", """
                {"spaceKey": "COMM", "title": "Bare bones", "summary": "Little is enough.", "details": {"topics": ["bones"]},
                 "repeat": {"kind": "weekly", "count": 2}}""");
        assertEquals(started.toString(), 201, started.status());
        JsonObject group = started.json();
        String session = REST + "/sessions/" + group.getAsJsonObject("nextSession").get("id");
        HttpAnswer joined = as("bo").put(REST + "/groups/" + group.get("id") + "/membership", "{\"watch\": true}");
        assertTrue(joined.toString(), joined.status() < 300);
        assertEquals(201, as("bo").post(session + "/signup", "{}").status());

        HttpAnswer page = as("bo").get("/pages/viewpage.action?pageId=" + group.get("pageId"));
        assertEquals(200, page.status());
        assertTrue(page.body(), page.body().contains("peer-learning-card"));
        assertFalse(page.body(), page.body().contains("peer-learning-off"));
        for (String each : List.of(
                "groups", "mine", "skills", "skills/mine", "skills/person?user=ana", "skills/gaps?space=COMM", "notices")) {
            assertEquals(each, 200, as("bo").get("/plugins/servlet/peer-learning/" + each).status());
        }
        mailsAreOfOneForm();

        String report = as("admin").get("/plugins/servlet/peer-learning/admin/platform").body();
        for (String lost : List.of("comments: ", "watching: ", "labels: ", ".mail.Multipart")) {
            assertTrue(lost + " in " + report, report.contains(lost));
        }
    }

    private static void mailsAreOfOneForm() throws InterruptedException {
        running.node().scheduler().runNow(ROUND);
        running.node().scheduler().runNow(ROUND);
        Instant end = Instant.now().plus(PATIENCE);
        List<OutboxMail> found = List.of();
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            found = running.node().outbox().list(200).stream()
                    .filter(mail -> mail.subject().contains("Bare bones") && mail.to().startsWith("bo"))
                    .toList();
        }
        assertEquals(List.of("text/plain"), found.stream().map(OutboxMail::mimeType).distinct().toList());
        assertTrue(found.toString(), found.get(0).body().contains("Bare bones"));
    }
}
