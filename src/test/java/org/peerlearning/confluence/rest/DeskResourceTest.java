package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;

public class DeskResourceTest {

    private static final PersonKey DEE = new PersonKey("dee");

    private final RestWorld rest = new RestWorld();
    private final Group group = rest.world.aGroup().there();

    @Test
    public void theDeskShowsWhoStandsWhere() {
        String id = id(rest.world.aSession().of(group).withSeats(1).taking(Cast.ANA).waiting(Cast.BO, Cast.CEM).asking(DEE).there());

        JsonObject desk = json(rest.as(Cast.HOST).desk().lists(id));

        assertEquals("{\"capacity\":1,\"taken\":1,\"waiting\":2,\"asked\":1,\"inDraw\":0,\"invited\":0}", desk.get("tally").toString());
        assertEquals("ana", name(desk, "seated", 0));
        assertEquals("bo", name(desk, "waiting", 0));
        assertEquals("cem", name(desk, "waiting", 1));
        assertEquals("dee", name(desk, "asked", 0));
        assertEquals(1, desk.getAsJsonArray("seated").get(0).getAsJsonObject().get("seat").getAsInt());
        assertTrue(desk.getAsJsonArray("waiting").get(0).getAsJsonObject().get("seat").isJsonNull());
    }

    @Test
    public void whoHostsNothingMayNotLook() {
        String id = id(rest.world.aSession().of(group).there());

        assertEquals(403, rest.as(Cast.ANA).desk().lists(id).getStatus());
        assertEquals(403, rest.desk().participants(id).getStatus());
        assertEquals(403, rest.deskParticipants().add(id, body("{\"user\":\"bo\"}")).getStatus());
        assertEquals(403, rest.deskCapacity().change(id, body("{\"capacity\":1}")).getStatus());
        assertEquals(403, rest.deskCallOff().callOff(id, body("{\"reason\":\"x\"}")).getStatus());
        assertEquals(403, rest.deskSignups().remove(id, "1", body("{\"reason\":\"x\"}")).getStatus());
        assertEquals(403, rest.deskSignups().move(id, "1", body("{\"session\":" + id + "}")).getStatus());
        assertEquals(403, rest.deskSignups().accept(id, "1").getStatus());
        assertEquals(403, rest.deskSignups().turnDown(id, "1", body("{\"reason\":\"x\"}")).getStatus());
        assertEquals(404, rest.desk().lists("404").getStatus());
    }

    @Test
    public void aHostSignsSomebodyUpByTheirUserName() {
        String id = id(rest.world.aSession().of(group).there());
        rest.world.people.know("bo.l", Cast.BO);

        Response added = rest.as(Cast.HOST).deskParticipants().add(id, body("{\"user\":\" bo.l \"}"));

        assertEquals(201, added.getStatus());
        assertEquals("seated", json(added).get("standing").getAsString());
        assertEquals(409, rest.deskParticipants().add(id, body("{\"user\":\"bo.l\"}")).getStatus());
        Response unknown = rest.deskParticipants().add(id, body("{\"user\":\"nobody\"}"));
        assertEquals(400, unknown.getStatus());
        assertEquals("signup.unknown-person", json(unknown).get("reason").getAsString());
        assertEquals("input.missing", json(rest.deskParticipants().add(id, body("{}"))).get("reason").getAsString());
    }

    @Test
    public void removingNeedsAReasonAndPassesTheSeatOn() {
        String id = id(rest.world.aSession().of(group).far().withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there());
        String signup = signup(id, "seated");

        assertEquals(400, rest.deskSignups().remove(id, signup, body("{\"reason\":\" \"}")).getStatus());
        assertEquals(400, rest.deskSignups().remove(id, signup, body("{\"reason\":\"" + "x".repeat(201) + "\"}")).getStatus());
        Response removed = rest.deskSignups().remove(id, signup, body("{\"reason\":\"<b>No</b>\"}"));

        assertEquals(200, removed.getStatus());
        assertEquals("removed", json(removed).get("standing").getAsString());
        assertEquals("bo", name(json(rest.desk().lists(id)), "seated", 0));
        assertEquals(404, rest.deskSignups().remove(id, signup, body("{\"reason\":\"again\"}")).getStatus());
        JsonArray history = json(rest.history().history(id)).getAsJsonArray("entries");
        JsonObject passed = history.get(0).getAsJsonObject();
        assertTrue(passed.get("by").isJsonNull());
        assertEquals("seated", passed.get("to").getAsString());
        JsonObject removal = history.get(1).getAsJsonObject();
        assertEquals("<b>No</b>", removal.get("note").getAsString());
        assertEquals("hope", removal.getAsJsonObject("by").get("name").getAsString());
        assertEquals("desk", removal.get("door").getAsString());
    }

    @Test
    public void movingGoesToAnotherSessionOfTheGroup() {
        String from = id(rest.world.aSession().of(group).taking(Cast.ANA).there());
        String to = id(rest.world.aSession().of(group).there());
        String foreign = id(rest.world.aSession().of(rest.world.aGroup().there()).there());
        String signup = signup(from, "seated");

        assertEquals(400, rest.deskSignups().move(from, signup, body("{\"session\":" + foreign + "}")).getStatus());
        assertEquals(400, rest.deskSignups().move(from, signup, body("{}")).getStatus());
        assertEquals(404, rest.deskSignups().move(from, signup, body("{\"session\":9007199254740993}")).getStatus());
        Response moved = rest.deskSignups().move(from, signup, body("{\"session\":" + to + "}"));

        assertEquals(200, moved.getStatus());
        assertEquals(to, json(moved).get("session").getAsString());
        assertEquals(0, json(rest.desk().lists(from)).getAsJsonArray("seated").size());
        assertEquals("ana", name(json(rest.desk().lists(to)), "seated", 0));
    }

    @Test
    public void whoAsksIsAcceptedOrTurnedDown() {
        String id = id(rest.world.aSession().of(group).withApproval().asking(Cast.ANA, Cast.BO).there());
        String ana = signup(id, "asked");

        Response yes = rest.deskSignups().accept(id, ana);
        Response no = rest.deskSignups().turnDown(id, signup(id, "asked"), body("{\"reason\":\"Next time\"}"));

        assertEquals("seated", json(yes).get("standing").getAsString());
        assertEquals("turned-down", json(no).get("standing").getAsString());
        assertEquals(409, rest.deskSignups().accept(id, ana).getStatus());
    }

    @Test
    public void fewerSeatsThanAreTakenAreRefused() {
        String id = id(rest.world.aSession().of(group).withSeats(2).taking(Cast.ANA, Cast.BO).there());

        Response refused = rest.as(Cast.HOST).deskCapacity().change(id, body("{\"capacity\":1}"));

        assertEquals(409, refused.getStatus());
        assertEquals("session.capacity-below-taken", json(refused).get("reason").getAsString());
        assertEquals(400, rest.deskCapacity().change(id, body("{\"capacity\":0}")).getStatus());
        assertEquals(400, rest.deskCapacity().change(id, body("{}")).getStatus());
        Response more = rest.deskCapacity().change(id, body("{\"capacity\":3}"));
        assertEquals("{\"capacity\":3,\"taken\":2,\"waiting\":0,\"asked\":0,\"inDraw\":0,\"invited\":0}", json(more).toString());
    }

    @Test
    public void callingOffEndsEverySignUpOnce() {
        String id = id(rest.world.aSession().of(group).withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there());

        Response first = rest.as(Cast.HOST).deskCallOff().callOff(id, body("{\"reason\":\"Flood\"}"));

        assertEquals(2, json(first).get("ended").getAsInt());
        assertEquals(409, rest.deskCallOff().callOff(id, body("{\"reason\":\"Flood\"}")).getStatus());
        JsonObject seen = json(rest.as(Cast.ANA).sessions().one(id));
        assertTrue(seen.get("calledOff").getAsBoolean());
        assertEquals("called-off", seen.get("state").getAsString());
        assertEquals("", seen.getAsJsonObject("display").get("seats").getAsString());
    }

    @Test
    public void aPersonSeesTheirOwnHistoryOnly() {
        String id = id(rest.world.aSession().of(group).taking(Cast.ANA, Cast.BO).there());

        JsonArray mine = json(rest.as(Cast.ANA).history().history(id)).getAsJsonArray("entries");

        assertEquals(1, mine.size());
        assertEquals("ana", mine.get(0).getAsJsonObject().getAsJsonObject("person").get("name").getAsString());
    }

    @Test
    public void theTableForASpreadsheetHoldsEverybodyAndNoFormula() {
        PersonKey trap = new PersonKey("=1+1,\"x\"");
        String id = id(rest.world.aSession().of(group).withSeats(300).taking(people(250, trap)).there());

        Response answer = rest.as(Cast.HOST).desk().participants(id);
        String[] lines = ((String) answer.getEntity()).split("\r\n");

        assertEquals("text/csv;charset=UTF-8", answer.getHeaderString("Content-Type"));
        assertEquals("attachment; filename=\"participants-" + id + ".csv\"", answer.getHeaderString("Content-Disposition"));
        assertEquals(252, lines.length);
        assertTrue(lines[1], lines[1].startsWith("1,\"'=1+1,\"\"x\"\"\","));
        assertEquals("251,p249," + RestWorld.BASE + "/~p249,2026-03-02T09:00:00Z,", lines[251]);
        assertFalse(lines[0].isEmpty());
    }

    private static PersonKey[] people(int count, PersonKey first) {
        PersonKey[] people = new PersonKey[count + 1];
        people[0] = first;
        for (int i = 0; i < count; i++) {
            people[i + 1] = new PersonKey("p" + i);
        }
        return people;
    }

    private String signup(String session, String list) {
        JsonObject desk = json(rest.as(Cast.HOST).desk().lists(session));
        return desk.getAsJsonArray(list).get(0).getAsJsonObject().get("id").getAsString();
    }

    private static String name(JsonObject desk, String list, int index) {
        JsonObject entry = desk.getAsJsonArray(list).get(index).getAsJsonObject();
        return entry.getAsJsonObject("person").get("name").getAsString();
    }

    private static String id(Session session) {
        return String.valueOf(session.id().value());
    }
}
