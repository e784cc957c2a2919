package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import org.junit.Test;
import org.peerlearning.testing.Cast;

public class NoticeResourceTest {

    private final RestWorld rest = new RestWorld();

    @Test
    public void whatIsChosenHoldsAndTheRestStays() {
        JsonObject chosen = json(rest.as(Cast.ANA).preferences().change(
                body("{\"channels\": {\"reminder\": [\"mail\"], \"offer\": []}, \"digest\": true, \"quiet\": {\"from\": \"19:30\", \"to\": \"7:00\"}}")));

        assertEquals("[\"mail\"]", chosen.getAsJsonObject("channels").get("reminder").toString());
        assertEquals("an offer is always shown", "[\"app\"]", chosen.getAsJsonObject("channels").get("offer").toString());
        assertTrue(chosen.get("digest").getAsBoolean());
        assertEquals("07:00", chosen.getAsJsonObject("quiet").get("to").getAsString());
        assertEquals(chosen, json(rest.preferences().now()));
        assertTrue(json(rest.preferences().change(body("{}"))).get("quiet").isJsonNull());
    }

    @Test
    public void whatCannotBeChosenIsSaidByField() {
        rest.as(Cast.ANA);
        assertEquals(400, rest.preferences().change(body("{\"channels\": {\"digest\": [\"mail\"]}}")).getStatus());
        JsonObject wrong = json(rest.preferences().change(body("{\"quiet\": {\"from\": \"19:30\"}}")));
        assertEquals("quiet.to", wrong.getAsJsonArray("errors").get(0).getAsJsonObject().get("field").getAsString());
    }

    @Test
    public void noticesAreCountedAndMarkedAsRead() {
        assertEquals(0, json(rest.as(Cast.ANA).notices().unread()).get("unread").getAsInt());
        assertEquals(0, json(rest.notices().read(body("{\"upTo\": 12}"))).get("unread").getAsInt());
        assertEquals(400, rest.notices().read(body("{}")).getStatus());
        assertEquals(403, rest.asVisitor().notices().read(body("{\"upTo\": 12}")).getStatus());
    }

    @Test
    public void onlyAdministratorsOfTheWikiTryAgainAndOnlyWhatHasFailed() {
        assertEquals(403, rest.as(Cast.HOST).noticeDesk().again("1").getStatus());
        rest.world.access.makeWikiAdministrator(Cast.BO);
        assertEquals(409, rest.as(Cast.BO).noticeDesk().again("x").getStatus());
    }
}
