package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestWorld.body;
import static org.peerlearning.confluence.rest.RestWorld.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.core.Response;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.Cast;

/** Colleagues, invitations and draws, and what the buttons say about them. */
public class BringResourceTest {

    private final RestWorld rest = new RestWorld();

    @Before
    public void peopleHaveUserNames() {
        rest.world.people.know("bo.l", Cast.BO);
        rest.world.people.know("cem", Cast.CEM);
    }

    @Test
    public void aColleagueWhoIsSignedUpCanDecline() {
        String id = id(rest.world.aSession().withSeats(2).there());

        Response brought = rest.as(Cast.ANA).colleagues().signUp(id, body("{\"user\":\"@bo.l\"}"));
        JsonObject seen = json(rest.as(Cast.BO).sessions().one(id));

        assertEquals(201, brought.getStatus());
        assertEquals("peer-learning.brought.seated[bo]", json(brought).get("message").getAsString());
        assertEquals("ana", seen.getAsJsonObject("broughtBy").get("name").getAsString());
        assertEquals(List.of("refuse", "bring"), actions(seen));
        assertEquals(List.of("peer-learning.signup.note.brought[ana]"), notes(seen));
        assertEquals(409, rest.as(Cast.ANA).colleagues().signUp(id, body("{\"user\":\"bo.l\"}")).getStatus());
        assertEquals(400, rest.colleagues().signUp(id, body("{\"user\":\"nobody\"}")).getStatus());
    }

    @Test
    public void anInvitationLeavesTheSeatAndCanBeAnswered() {
        String id = id(rest.world.aSession().withSeats(1).taking(Cast.CEM).there());

        JsonObject invited = json(rest.as(Cast.ANA).invitations().invite(id, body("{\"users\":[\"bo.l\",\"cem\",\"\",\"x\"]}")));
        JsonObject seen = json(rest.as(Cast.BO).sessions().one(id));

        assertEquals("peer-learning.desk.count.invited[1, 3]", invited.get("message").getAsString());
        assertEquals("signup.has-signed-up", reason(invited, 1));
        assertEquals("signup.unknown-person", reason(invited, 2));
        assertEquals("invited", seen.get("state").getAsString());
        assertTrue(seen.get("reason").isJsonNull());
        assertEquals(List.of("join", "decline-invitation", "bring"), actions(seen));
        assertEquals(List.of("peer-learning.signup.note.invited[ana]"), notes(seen));
        assertEquals(200, rest.signup().declineInvitation(id).getStatus());
        assertEquals(409, rest.signup().declineInvitation(id).getStatus());
    }

    @Test
    public void whereLotsDecideTheButtonLeadsToTheDraw() {
        Session session = rest.world.aSession().withSeats(1).withDrawIn(Duration.ofDays(1)).there();
        JsonObject before = json(rest.as(Cast.BO).sessions().one(id(session)));

        JsonObject entered = json(rest.signup().signUp(id(session)));

        assertEquals("draw", before.get("state").getAsString());
        assertEquals(List.of("enter-draw", "bring", "draw"), actions(before));
        assertEquals("in-draw", entered.get("state").getAsString());
        assertEquals(List.of("leave-draw", "bring", "draw"), actions(entered));
        assertEquals("peer-learning.signup.seats-and-draw[1, 1]", entered.getAsJsonObject("display").get("seats").getAsString());
        assertTrue(json(rest.draw().draw(id(session))).get("drawn").isJsonNull());
        rest.world.clock.pass(Duration.ofHours(25));
        rest.as(Cast.CEM).signup().signUp(id(session));
        JsonObject held = json(rest.as(Cast.BO).draw().draw(id(session)));
        assertEquals(1, held.getAsJsonObject("drawn").getAsJsonArray("lots").size());
        assertEquals(List.of("cancel", "bring", "draw"), actions(json(rest.sessions().one(id(session)))));
        assertEquals(List.of("leave", "bring"), actions(json(rest.as(Cast.CEM).sessions().one(id(session)))));
        assertEquals(403, rest.draw().draw(id(session)).getStatus());
    }

    @Test
    public void aSessionThatTakesEnoughPeopleSaysSo() {
        Session session = rest.world.aSession().forAtLeast(3, Duration.ofHours(2)).there();

        JsonObject seen = json(rest.as(Cast.BO).sessions().one(id(session)));

        assertEquals(3, seen.getAsJsonObject("minimum").get("missing").getAsInt());
        assertTrue(notes(seen).get(0), notes(seen).get(0).startsWith("peer-learning.signup.note.minimum[3, "));
        assertEquals(200, rest.as(Cast.HOST).deskHold().hold(id(session)).getStatus());
        assertEquals(List.of(), notes(json(rest.as(Cast.BO).sessions().one(id(session)))));
    }

    @Test
    public void whyASessionIsCalledOffIsToldByTheButton() {
        Session byHost = rest.world.aSession().there();
        rest.world.callingOff().callOff(Cast.viewer(Cast.HOST), byHost.id(), "Flood");
        Session byRules = rest.world.aSession().startingIn(Duration.ofHours(3)).forAtLeast(3, Duration.ofHours(2)).there();
        rest.world.clock.pass(Duration.ofMinutes(61));
        rest.as(Cast.BO).signup().signUp(id(byRules));

        assertEquals(List.of("peer-learning.signup.note.called-off[Flood]"), notes(json(rest.sessions().one(id(byHost)))));
        assertEquals(List.of("peer-learning.signup.note.too-few[3]"), notes(json(rest.sessions().one(id(byRules)))));
    }

    @Test
    public void keptSeatsAreSpokenOfWhileTheyAreKept() {
        Session session = rest.world.aSession().withSeats(3).keeping(2, Duration.ofDays(1)).there();

        String note = notes(json(rest.as(Cast.BO).sessions().one(id(session)))).get(0);

        assertTrue(note, note.startsWith("peer-learning.signup.note.kept."));
        rest.world.clock.pass(Duration.ofHours(25));
        assertEquals(List.of(), notes(json(rest.sessions().one(id(session)))));
    }

    private static String reason(JsonObject names, int index) {
        return names.getAsJsonArray("results").get(index).getAsJsonObject().get("reason").getAsString();
    }

    private static List<String> notes(JsonObject session) {
        List<String> notes = new ArrayList<>();
        session.getAsJsonObject("display").getAsJsonArray("notes").forEach(note -> notes.add(note.getAsString()));
        return notes;
    }

    private static List<String> actions(JsonObject session) {
        List<String> keys = new ArrayList<>();
        JsonArray actions = session.getAsJsonObject("display").getAsJsonArray("actions");
        actions.forEach(action -> keys.add(action.getAsJsonObject().get("key").getAsString()));
        return keys;
    }

    private static String id(Session session) {
        return String.valueOf(session.id().value());
    }
}
