package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.sessionWithSeats;
import static org.peerlearning.confluence.rest.RestHost.started;
import static org.peerlearning.confluence.rest.RestHost.startedWith;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;

/** Every answer of the packaged app, good and bad, held against the description that it ships. */
public class RestContractIT extends RestVocabularyContract {

    @AfterClass
    public static void everyDescribedAnswerWasGiven() {
        if (rest != null) {
            assertEquals(Set.of(), rest.coverage.missing(rest.description.api()));
        }
    }

    @Test
    public void theDescriptionIsServedAsItShips() {
        HttpAnswer answer = rest.visitor.get("/openapi");

        assertEquals(200, answer.status());
        assertEquals("application/yaml;charset=utf-8", answer.header("Content-Type").toLowerCase().replace(" ", ""));
        assertEquals(new OpenApiResource().description().getEntity(), answer.body());
    }

    @Test
    public void aGroupIsStartedAndFoundAtItsAddress() {
        JsonObject request = newGroup("ENG");

        HttpAnswer answer = rest.ana.post("/groups", request);

        assertEquals(answer.toString(), 201, answer.status());
        String path = "/groups/" + id(answer.json());
        assertTrue(answer.header("Location"), answer.header("Location").endsWith("/rest/peer-learning/1.0" + path));
        assertTrue(URI.create(answer.json().get("url").getAsString()).isAbsolute());
        HttpAnswer found = rest.ana.get(path);
        assertEquals(answer.json(), found.json());
        assertEquals(request.get("title"), found.json().get("title"));
        assertEquals(request.get("tags"), found.json().get("tags"));
        assertEquals(400, rest.ana.post("/groups", request).status());
        assertEquals(401, rest.visitor.post("/groups", newGroup("ENG")).status());
        assertEquals(403, rest.bo.post("/groups", newGroup("FIN")).status());
        assertEquals(403, rest.bo.post("/groups", newGroup("NOWHERE")).status());
        assertEquals(415, rest.ana.send("POST", "/groups", form(), "title=x").status());
    }

    @Test
    public void groupsAreListedInPagesTheNewestFirst() {
        long older = id(started(rest.ana, "DATA"));
        long newer = id(started(rest.ana, "DATA"));

        JsonObject first = rest.bo.get("/groups?space=DATA&limit=1").json();
        JsonObject second = rest.bo.get("/groups?space=DATA&limit=1&olderThan=" + first.get("next").getAsLong()).json();

        assertEquals(newer, id(first.getAsJsonArray("groups").get(0).getAsJsonObject()));
        assertEquals(older, id(second.getAsJsonArray("groups").get(0).getAsJsonObject()));
        assertEquals(200, rest.visitor.get("/groups").status());
        assertEquals(400, rest.bo.get("/groups?limit=0").status());
    }

    @Test
    public void aVisitorSeesWhatIsPublicAndNothingElse() {
        JsonObject open = started(rest.ana, "COMM");
        JsonObject closed = started(rest.ana, "ENG");

        HttpAnswer seen = rest.visitor.get("/groups/" + id(open));

        assertEquals(200, seen.status());
        assertEquals("log-in", seen.json().getAsJsonObject("nextSession").get("state").getAsString());
        assertEquals(404, rest.visitor.get("/groups/" + id(closed)).status());
        assertEquals(404, rest.visitor.get("/sessions/" + sessionOf(closed)).status());
        assertEquals(200, rest.visitor.get("/sessions/" + sessionOf(open)).status());
    }

    @Test
    public void whatMayNotBeSeenLooksLikeWhatIsNotThere() {
        JsonObject hidden = started(rest.dmitri, "FIN");

        assertEquals(
                rest.ana.get("/groups/987654321").body(), rest.ana.get("/groups/" + id(hidden)).body());
        assertEquals(
                rest.ana.get("/sessions/987654321").body(), rest.ana.get("/sessions/" + sessionOf(hidden)).body());
        assertFalse(rest.ana.get("/groups?limit=100").body().contains(hidden.get("title").getAsString()));
        assertEquals(0, rest.ana.get("/groups?space=FIN").json().getAsJsonArray("groups").size());
    }

    @Test
    public void aHostSchedulesSessions() {
        String sessions = "/groups/" + id(started(rest.ana, "ENG")) + "/sessions";

        HttpAnswer answer = rest.ana.post(sessions, newSession());

        assertEquals(answer.toString(), 201, answer.status());
        assertTrue(answer.header("Location").endsWith("/rest/peer-learning/1.0/sessions/" + id(answer.json())));
        assertEquals(answer.json(), rest.ana.get("/sessions/" + id(answer.json())).json());
        assertEquals(2, rest.bo.get(sessions).json().getAsJsonArray("sessions").size());
        assertEquals(400, rest.ana.post(sessions, "{}").status());
        assertEquals(401, rest.visitor.post(sessions, newSession()).status());
        assertEquals(403, rest.bo.post(sessions, newSession()).status());
        assertEquals(404, rest.ana.post("/groups/987654321/sessions", newSession()).status());
        assertEquals(404, rest.ana.get("/groups/987654321/sessions").status());
        assertEquals(415, rest.ana.send("POST", sessions, form(), "date=x").status());
    }

    @Test
    public void aSeatIsTakenAndGivenBack() {
        long session = sessionWithSeats(rest.ana, 1);

        assertEquals(201, rest.bo.signUp(session).status());
        HttpAnswer again = rest.bo.signUp(session);
        assertEquals(200, again.status());
        assertEquals(1, again.json().get("seat").getAsInt());
        assertEquals("full", rest.dmitri.get("/sessions/" + session).json().get("state").getAsString());
        assertEquals(409, rest.dmitri.cancel(session).status());
        rest.ana.post("/sessions/" + session + "/desk/call-off", Bodies.of("reason", "Flood"));
        assertEquals("signup.called-off", rest.bo.signUp(session).json().get("reason").getAsString());
    }

    @Test
    public void aSeatIsGivenBackForEverybody() {
        long session = sessionWithSeats(rest.ana, 1);

        rest.bo.signUp(session);
        HttpAnswer cancelled = rest.bo.cancel(session);
        assertEquals(200, cancelled.status());
        assertEquals("open", cancelled.json().get("state").getAsString());
        assertEquals(404, rest.bo.signUp(987654321).status());
        assertEquals(404, rest.bo.cancel(987654321).status());
        assertEquals(401, rest.visitor.signUp(session).status());
        assertEquals(401, rest.visitor.cancel(session).status());
    }

    @Test
    public void aSignUpAsAnotherSiteCouldSendItIsRefusedByTheWiki() {
        long session = sessionWithSeats(rest.ana, 5);
        String path = "/sessions/" + session + "/signup";

        assertEquals(403, rest.bo.send("POST", path, Map.of(), "").status());
        assertEquals(403, rest.bo.send("DELETE", path, Map.of(), "").status());
        assertEquals(0, rest.bo.get("/sessions/" + session).json().get("taken").getAsInt());
    }

    @Test
    public void participantsAreSeenByThoseToWhomTheHostsShowThem() {
        long open = sessionOf(startedWith(rest.ana, "ENG", "participantsShownTo", new JsonPrimitive("everyone")));
        long hidden = sessionOf(startedWith(rest.ana, "ENG", "participantsShownTo", new JsonPrimitive("hosts")));
        rest.bo.signUp(open);
        rest.bo.signUp(hidden);

        JsonObject one = rest.dmitri
                .get("/sessions/" + open + "/participants")
                .json()
                .getAsJsonArray("participants")
                .get(0)
                .getAsJsonObject();

        assertEquals("Bo Lindström", one.getAsJsonObject("person").get("name").getAsString());
        assertEquals(403, rest.bo.get("/sessions/" + hidden + "/participants").status());
        assertEquals(200, rest.ana.get("/sessions/" + hidden + "/participants?limit=1").status());
        assertEquals(400, rest.ana.get("/sessions/" + open + "/participants?afterSeat=x").status());
        assertEquals(401, rest.visitor.get("/sessions/" + open + "/participants").status());
        assertEquals(404, rest.ana.get("/sessions/987654321/participants").status());
    }

    @Test
    public void messagesComeInTheLanguageOfThePersonAndReasonsDoNot() {
        JsonObject english = rest.ana.get("/groups/987654321").json();
        JsonObject french = rest.as("chloe").get("/groups/987654321").json();

        assertEquals(english.get("reason"), french.get("reason"));
        assertNotEquals(english.get("message"), french.get("message"));
    }

    private static Map<String, String> form() {
        return Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");
    }
}
