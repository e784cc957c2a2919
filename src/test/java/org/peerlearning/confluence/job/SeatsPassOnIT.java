package org.peerlearning.confluence.job;

import static org.junit.Assert.assertEquals;

import com.atlassian.scheduler.config.JobId;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.people.Person;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** Seats pass on without a click: when an offer runs out, and when somebody leaves the wiki. Against the packaged app. */
public class SeatsPassOnIT {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final JobId JOB = JobId.of("org.peerlearning.confluence:peer-learning-pass-seats-on");

    private final RunningHost host = RunningHost.shared();
    private long session;

    /** One seat, four days ahead: cillian has it, clemence and daichi wait. */
    @Before
    public void aFullSession() {
        String body = """
                {"spaceKey": "ENG", "title": "Seats pass on %d", "summary": "x", "format": "talk", "tags": ["work"], "session":
                {"date": "%s", "time": "12:00", "zone": "Europe/Paris", "minutes": 60, "capacity": 1}}
                """.formatted(System.nanoTime(), LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(4));
        HttpAnswer group = host.as("ana").post(REST + "/groups", body);
        assertEquals(group.toString(), 201, group.status());
        session = group.json().getAsJsonObject("nextSession").get("id").getAsLong();
        for (String person : new String[] {"cillian.ni.bhriain", "clemence.bouchard", "daichi.matsuda"}) {
            assertEquals(201, host.as(person).send("POST", REST + "/sessions/" + session + "/signup").status());
        }
    }

    @Test
    public void anOfferThatRanOutGoesToTheNextByTheClock() {
        host.as("cillian.ni.bhriain").send("DELETE", REST + "/sessions/" + session + "/signup");
        assertEquals("offered", state("clemence.bouchard"));
        offersRanOut();

        host.node().scheduler().runNow(JOB);

        assertEquals("offered", state("daichi.matsuda"));
        JsonObject last = host.as("clemence.bouchard").get(REST + "/sessions/" + session + "/history").json()
                .getAsJsonArray("entries").get(0).getAsJsonObject();
        assertEquals("expired", last.get("to").getAsString());
        assertEquals("clock", last.get("door").getAsString());
    }

    @Test
    public void whoIsDeactivatedMakesRoom() {
        Person cillian = host.node().people().byName("cillian.ni.bhriain").orElseThrow();
        try {
            host.node().people().deactivate(cillian);

            assertEquals("offered", state("clemence.bouchard"));
        } finally {
            host.node().people().reactivate(cillian);
        }
        assertEquals("full", state("cillian.ni.bhriain"));
    }

    private String state(String person) {
        return host.as(person).get(REST + "/sessions/" + session).json().get("state").getAsString();
    }

    /** A moment ago, which no door allows; longer ago the host may have been read-only for another test, and then offers hold on. */
    private void offersRanOut() {
        var database = host.node().database();
        String table = database.first(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%!_SIGNUP' ESCAPE '!'",
                row -> row.getString(1)).orElseThrow();
        database.update(
                "UPDATE \"" + table + "\" SET \"OFFER_ENDS\" = ? WHERE \"SESSION_ID\" = ? AND \"OFFER_ENDS\" IS NOT NULL",
                System.currentTimeMillis() - 5,
                session);
    }
}
