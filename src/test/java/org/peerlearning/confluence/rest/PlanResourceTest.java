package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PageId;
import org.peerlearning.testing.Cast;

/** The entries by which sessions are planned. */
public class PlanResourceTest {

    private final RestWorld rest = new RestWorld();
    private final Group group = rest.world.aGroup().hostedBy(Cast.ANA).there();
    private final String groupId = String.valueOf(group.id().value());

    private static String id(Session session) {
        return String.valueOf(session.id().value());
    }

    private Session aSession() {
        return rest.world.aSession().of(group).there();
    }

    private JsonObject planned(String text) {
        Response answer = rest.as(Cast.ANA).groupSeries().schedule(groupId, body(text));
        assertEquals(answer.getEntity().toString(), 201, answer.getStatus());
        return json(answer);
    }

    @Test
    public void anEmptyObjectMeansAsUsual() {
        JsonObject planned = planned("{}");

        assertEquals(6, planned.getAsJsonArray("sessions").size());
        assertEquals(
                "{\"kind\":\"weekly\",\"interval\":1,\"count\":6,\"until\":null,\"week\":null,\"weekday\":null,\"dates\":null}",
                planned.getAsJsonObject("series").get("repeat").toString());
        assertEquals("17:00", planned.getAsJsonObject("series").get("time").getAsString());
        assertEquals("2026-04-13", planned.getAsJsonObject("series").get("last").getAsString());
        JsonObject first = planned.getAsJsonArray("sessions").get(0).getAsJsonObject();
        assertEquals("2026-03-09T17:00", first.getAsJsonObject("series").get("original").getAsString());
        assertTrue(first.get("ledBy").isJsonNull());
    }

    @Test
    public void rulesAreWrittenAsTheyAreRead() {
        String monthly = "{\"kind\":\"monthly\",\"until\":\"2026-08-31\",\"week\":\"last\",\"weekday\":\"friday\"}";
        JsonObject repeat = planned("{\"repeat\":" + monthly + ",\"perPerson\":2}").getAsJsonObject("series").getAsJsonObject("repeat");
        assertEquals("last", repeat.get("week").getAsString());
        assertEquals("friday", repeat.get("weekday").getAsString());
        assertEquals("2026-08-31", repeat.get("until").getAsString());
        JsonObject chosen = planned("{\"repeat\":{\"kind\":\"dates\",\"dates\":[\"2026-05-02\",\"2026-05-01\"]}}");
        assertEquals(
                "[\"2026-05-01\",\"2026-05-02\"]", chosen.getAsJsonObject("series").getAsJsonObject("repeat").get("dates").toString());
        assertEquals(2, json(rest.groupSeries().all(groupId)).getAsJsonArray("series").size());
    }

    @Test
    public void sessionsThatBeginLaterAreListed() {
        JsonObject planned = planned("{\"session\":{\"date\":\"2026-03-22\",\"time\":\"02:30\"},\"repeat\":{\"count\":2}}");
        assertEquals(
                planned.getAsJsonArray("sessions").get(1).getAsJsonObject().get("id"), planned.getAsJsonArray("delayed").get(0));
    }

    @Test
    public void moreOfASeriesIsPlannedAndAllOfItIsRead() {
        String series = planned("{\"repeat\":{\"count\":2}}").getAsJsonObject("series").get("id").getAsString();

        assertEquals(201, rest.series().extend(series, body("{\"dates\":[\"2026-06-01\"]}")).getStatus());

        assertEquals(3, json(rest.series().one(series)).getAsJsonArray("sessions").size());
        assertEquals(404, rest.series().one("0").getStatus());
        assertEquals(400, rest.series().extend(series, body("{}")).getStatus());
    }

    @Test
    public void aChangeTellsTheNewVersionAndTermsThatAreNotSentStay() {
        Session session = rest.world.aSession().of(group).withApproval().there();
        JsonObject change = Bodies.with(Bodies.session(), "version", new JsonPrimitive(0));

        Response answer = rest.as(Cast.ANA).sessions().change(id(session), body(Bodies.with(change, "terms", (JsonObject) null).toString()));

        assertEquals(answer.getEntity().toString(), 200, answer.getStatus());
        JsonObject changed = json(answer).getAsJsonObject("session");
        assertEquals(1, changed.get("version").getAsInt());
        assertEquals("Library", changed.get("place").getAsString());
        assertTrue(changed.getAsJsonObject("terms").get("approval").getAsBoolean());
        assertEquals(409, rest.sessions().change(id(session), body(change.toString())).getStatus());
        assertEquals(400, rest.sessions().change(id(session), body(Bodies.session().toString())).getStatus());
        assertEquals(
                400, rest.sessions().change(id(session), body(Bodies.with(change, "scope", "some").toString())).getStatus());
    }

    @Test
    public void aSessionIsSkipped() {
        Session session = aSession();
        assertEquals(403, rest.as(Cast.BO).sessionSkip().skip(id(session)).getStatus());
        Response answer = rest.as(Cast.ANA).sessionSkip().skip(id(session));
        assertEquals("{\"id\":" + id(session) + ",\"groupId\":" + groupId + "}", answer.getEntity());
        assertEquals(404, rest.sessionSkip().skip(id(session)).getStatus());
    }

    @Test
    public void somebodyLeads() {
        rest.world.people.know("ana", Cast.ANA);
        String session = id(aSession());
        Response answer = rest.as(Cast.ANA).sessionLead().assign(session, body("{\"user\":\"ana\"}"));
        assertEquals("ana", json(answer).getAsJsonObject("ledBy").get("name").getAsString());
        assertEquals(400, rest.sessionLead().assign(session, body("{\"user\":\"bo\"}")).getStatus());
        assertTrue(json(rest.sessionLead().assign(session, body("{}"))).get("ledBy").isJsonNull());
    }

    @Test
    public void aRecapIsMadeOnceAndListed() {
        rest.world.access.letCreate(Cast.ANA, Cast.ENG);
        Session session = rest.world.aSession().of(group).startingIn(Duration.ofDays(-1)).there();
        rest.as(Cast.ANA);
        assertEquals(1, json(rest.groupRecaps().all(groupId)).getAsJsonArray("offered").size());

        Response made = rest.sessionRecap().write(id(session));

        assertEquals(201, made.getStatus());
        assertEquals(200, rest.sessionRecap().write(id(session)).getStatus());
        long page = json(made).get("pageId").getAsLong();
        assertEquals(RestWorld.BASE + "/display/recap/" + page, json(made).get("url").getAsString());
        rest.world.access.showToAll(new PageId(page));
        JsonObject lists = json(rest.groupRecaps().all(groupId));
        assertEquals(page, lists.getAsJsonArray("written").get(0).getAsJsonObject().get("recapPageId").getAsLong());
        assertEquals(0, lists.getAsJsonArray("offered").size());
    }
}
