package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.shared.Audience;
import org.peerlearning.testing.Cast;

public class ParticipantsResourceTest {

    private final RestWorld rest = new RestWorld();

    @Test
    public void participantsComeInPagesBySeat() {
        String id = session(Audience.EVERYONE);

        JsonObject first = json(rest.as(Cast.ANA).participants().page(id, null, "2"));
        JsonObject last = json(rest.participants().page(id, first.get("next").getAsString(), "2"));

        JsonObject one = first.getAsJsonArray("participants").get(0).getAsJsonObject();
        assertEquals(1, one.get("seat").getAsInt());
        assertEquals("ana", one.getAsJsonObject("person").get("name").getAsString());
        assertEquals("2026-03-02T09:00:00Z", one.get("since").getAsString());
        assertEquals(2, first.get("next").getAsInt());
        assertEquals(1, last.getAsJsonArray("participants").size());
        assertTrue(last.get("next").isJsonNull());
    }

    @Test
    public void theHostsMayHideThem() {
        String id = session(Audience.HOSTS);

        Response answer = rest.as(Cast.ANA).participants().page(id, null, null);

        assertEquals(403, answer.getStatus());
        assertEquals("signup.participants-hidden", json(answer).get("reason").getAsString());
        assertEquals(200, rest.as(Cast.HOST).participants().page(id, null, null).getStatus());
    }

    @Test
    public void wrongNumbersAreNamed() {
        Response answer = rest.as(Cast.ANA).participants().page(session(Audience.EVERYONE), "-1", "1e1");

        assertEquals(400, answer.getStatus());
        assertEquals(2, json(answer).getAsJsonArray("errors").size());
        assertEquals("input.range", json(answer).get("reason").getAsString());
    }

    @Test
    public void anUnknownSession() {
        assertEquals(404, rest.as(Cast.ANA).participants().page("404", null, null).getStatus());
    }

    private String session(Audience shownTo) {
        return String.valueOf(rest.world
                .aSession()
                .of(rest.world.aGroup().showingParticipantsTo(shownTo).there())
                .taking(Cast.ANA, Cast.BO, Cast.CEM)
                .there()
                .id()
                .value());
    }
}
