package org.peerlearning.confluence.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;
import org.peerlearning.host.services.OutboxMail;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** From a click to the wiki's mail server, by way of the job and the wiki's queue. Against the packaged app. */
public class MailsLeaveIT {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final JobId JOB = JobId.of("org.peerlearning.confluence:peer-learning-notice-round");

    private final RunningHost host = RunningHost.shared();

    @Test
    public void whoTakesASeatGetsOneMailOfSeveralPartsWithTheWayOut() throws Exception {
        String title = "Mails leave " + System.nanoTime();
        String body = """
                {"spaceKey": "ENG", "title": "%s", "summary": "x", "format": "talk", "tags": ["work"], "session":
                {"date": "%s", "time": "12:00", "zone": "Europe/Paris", "minutes": 60, "capacity": 5, "place": "Room Mercury"}}
                """.formatted(title, LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(9));
        HttpAnswer group = host.as("ana").post(REST + "/groups", body);
        assertEquals(group.toString(), 201, group.status());
        long session = group.json().getAsJsonObject("nextSession").get("id").getAsLong();
        assertEquals(201, host.as("clemence.bouchard").send("POST", REST + "/sessions/" + session + "/signup").status());

        host.node().scheduler().runNow(JOB);
        host.node().scheduler().runNow(JOB);

        List<OutboxMail> about = mailsAbout(title);
        assertEquals(about.toString(), 1, about.size());
        OutboxMail mail = about.get(0);
        assertEquals("multipart/alternative", mail.mimeType());
        assertTrue(mail.to(), mail.to().startsWith("clemence"));
        assertTrue(mail.body(), mail.body().contains("Room Mercury"));
        assertTrue(mail.body(), mail.body().matches("(?s).*" + host.baseUrl()
                + "/plugins/servlet/peer-learning/unsubscribe\\?token=[A-Za-z0-9._~-]{20,}&kind=seat-confirmed\\s*"));
    }

    /** The queue sends on a thread of its own. */
    private List<OutboxMail> mailsAbout(String title) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        List<OutboxMail> found = List.of();
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            found = host.node().outbox().list(200).stream().filter(mail -> mail.subject().contains(title)).toList();
        }
        return found;
    }
}
