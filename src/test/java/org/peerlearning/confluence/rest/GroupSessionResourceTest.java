package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.testing.Cast;

public class GroupSessionResourceTest {

    private final RestWorld rest = new RestWorld();
    private final Group group = rest.world.aGroup().hostedBy(Cast.HOST).there();
    private final String id = String.valueOf(group.id().value());

    @Test
    public void aHostSchedulesASession() {
        Response answer = rest.as(Cast.HOST).groupSessions().schedule(id, body(Bodies.session().toString()));

        assertEquals(201, answer.getStatus());
        JsonObject session = json(answer);
        assertEquals(
                RestWorld.BASE + "/rest/peer-learning/1.0/sessions/" + session.get("id").getAsLong(),
                answer.getLocation().toString());
        assertEquals(group.id().value(), session.get("groupId").getAsLong());
        assertEquals("2026-12-01", session.get("date").getAsString());
        assertEquals("17:30", session.get("time").getAsString());
        assertEquals("Europe/Paris", session.get("zone").getAsString());
        assertEquals("Library", session.get("place").getAsString());
        assertEquals("https://meet.example.org/sql", session.get("link").getAsString());
        assertEquals("open", session.get("state").getAsString());
    }

    @Test
    public void someoneElseMayNot() {
        Response answer = rest.as(Cast.ANA).groupSessions().schedule(id, body(Bodies.session().toString()));

        assertEquals(403, answer.getStatus());
        assertEquals("session.may-not-plan", json(answer).get("reason").getAsString());
    }

    @Test
    public void fieldsOfALoneSessionHaveNoPrefix() {
        String past = Bodies.with(Bodies.session(), "date", "2020-01-01").toString();

        Response answer = rest.as(Cast.HOST).groupSessions().schedule(id, body(past));

        assertEquals(400, answer.getStatus());
        JsonObject error = json(answer).getAsJsonArray("errors").get(0).getAsJsonObject();
        assertEquals("date", error.get("field").getAsString());
        assertEquals("session.date.past", error.get("reason").getAsString());
    }

    @Test
    public void aGroupThatIsNotThereHasNoSessions() {
        assertEquals(404, rest.as(Cast.HOST).groupSessions().ahead("nonsense").getStatus());
        assertEquals(
                404, rest.groupSessions().schedule("77777", body(Bodies.session().toString())).getStatus());
    }

    @Test
    public void sessionsAheadComeInTheOrderOfTime() {
        rest.world.aSession().of(group).startingIn(Duration.ofDays(8)).there();
        long soon = rest.world.aSession().of(group).startingIn(Duration.ofDays(1)).there().id().value();
        rest.world.aSession().of(group).startingIn(Duration.ofDays(-1)).there();

        Response answer = rest.asVisitor().groupSessions().ahead(id);

        JsonArray sessions = json(answer).getAsJsonArray("sessions");
        assertEquals(2, sessions.size());
        assertEquals(soon, sessions.get(0).getAsJsonObject().get("id").getAsLong());
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    }
}
