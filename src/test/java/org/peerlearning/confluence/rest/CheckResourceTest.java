package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.Cast;

public class CheckResourceTest {

    private final RestWorld rest = new RestWorld();

    @Test
    public void onlyAdministratorsOfTheWikiCheckAndRepair() {
        assertEquals(403, rest.as(Cast.HOST).check().check().getStatus());
        assertEquals(403, rest.check().repair("1").getStatus());
    }

    @Test
    public void whatIsFoundIsRepaired() {
        Session session = rest.world.aSession().taking(Cast.ANA).there();
        rest.world.people.leave(Cast.ANA);
        rest.world.access.makeWikiAdministrator(Cast.BO);

        JsonObject report = json(rest.as(Cast.BO).check().check());
        JsonObject after = json(rest.check().repair(String.valueOf(session.id().value())));

        assertEquals(1, report.get("sessions").getAsInt());
        JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("person-gone", finding.get("kind").getAsString());
        assertEquals("peer-learning.check.finding.person-gone", finding.get("message").getAsString());
        assertEquals(session.id().value(), finding.get("session").getAsLong());
        assertEquals(0, after.getAsJsonArray("findings").size());
        assertEquals(0, json(rest.check().check()).getAsJsonArray("findings").size());
        assertEquals(404, rest.check().repair("x").getStatus());
    }
}
