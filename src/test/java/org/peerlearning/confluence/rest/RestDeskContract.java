package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;

/** The host's desk, and the administrators' check, over HTTP. */
public abstract class RestDeskContract extends RestBringContract {

    @Test
    public void aHostSeesAndMovesPeople() {
        JsonObject group = started(rest.ana, "ENG");
        String desk = "/sessions/" + sessionOf(group) + "/desk";
        long other = id(rest.ana.post("/groups/" + id(group) + "/sessions", newSession()).json());
        HttpAnswer added = rest.ana.post(desk + "/participants", Bodies.of("user", "bo"));
        assertEquals(added.toString(), 201, added.status());
        String signup = desk + "/signups/" + id(added.json());

        HttpAnswer moved = rest.ana.post(signup + "/move", Bodies.of("session", other));

        assertEquals(moved.toString(), 200, moved.status());
        assertEquals(other, moved.json().get("session").getAsLong());
        assertEquals(0, rest.ana.get(desk).json().getAsJsonObject("tally").get("taken").getAsInt());
        assertEquals(404, rest.ana.post(signup + "/move", Bodies.of("session", other)).status());
        HttpAnswer again = rest.ana.post(desk + "/participants", Bodies.of("user", "bo"));
        assertEquals("signup.has-signed-up", reason(rest.ana.post(desk + "/participants", Bodies.of("user", "bo"))));
        String back = desk + "/signups/" + id(again.json()) + "/move";
        assertEquals("signup.has-signed-up", reason(rest.ana.post(back, Bodies.of("session", other))));
        long foreign = sessionOf(started(rest.ana, "ENG"));
        Refused.forField(rest.ana.post(back, Bodies.of("session", foreign)), "session", "signup.not-of-this-group");
    }

    @Test
    public void peopleAreMovedToAnEarlierSessionAsWell() {
        JsonObject group = started(rest.ana, "ENG");
        long first = sessionOf(group);
        long later = id(rest.ana.post("/groups/" + id(group) + "/sessions", newSession()).json());
        rest.dmitri.signUp(first);
        rest.ana.put("/sessions/" + first + "/desk/capacity", Bodies.of("capacity", 1));
        String desk = "/sessions/" + later + "/desk";
        HttpAnswer bo = rest.ana.post(desk + "/participants", Bodies.of("user", "bo"));

        HttpAnswer moved = rest.ana.post(desk + "/signups/" + id(bo.json()) + "/move", Bodies.of("session", first));

        assertEquals(moved.toString(), 200, moved.status());
        assertEquals("waiting", moved.json().get("standing").getAsString());
        assertEquals(
                "{\"capacity\":1,\"taken\":1,\"waiting\":1,\"asked\":0,\"inDraw\":0,\"invited\":0}",
                rest.ana.get("/sessions/" + first + "/desk").json().get("tally").toString());
        assertEquals(0, rest.ana.get(desk).json().getAsJsonObject("tally").get("taken").getAsInt());
        assertEquals(0, rest.as("admin").get("/admin/check").json().getAsJsonArray("findings").size());
    }

    @Test
    public void removingTellsWhyInHistory() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String desk = "/sessions/" + session + "/desk";
        rest.bo.signUp(session);
        String signup = desk + "/signups/" + id(rest.ana.get(desk).json().getAsJsonArray("seated").get(0).getAsJsonObject());
        String markup = "<script>alert('x')</script> & \"quotes\" \uD83D\uDE80";

        HttpAnswer removed = rest.ana.post(signup + "/remove", Bodies.of("reason", markup));

        assertEquals(removed.toString(), 200, removed.status());
        JsonObject last = rest.bo.get("/sessions/" + session + "/history").json().getAsJsonArray("entries").get(0).getAsJsonObject();
        assertEquals(markup, last.get("note").getAsString());
        assertEquals("removed", last.get("to").getAsString());
        assertEquals("Ana Pereira", last.getAsJsonObject("by").get("name").getAsString());
        assertEquals(0, rest.dmitri.get("/sessions/" + session + "/history").json().getAsJsonArray("entries").size());
        assertEquals(401, rest.visitor.get("/sessions/" + session + "/history").status());
        assertEquals(404, rest.bo.get(NONE + "/history").status());
    }

    @Test
    public void whoAsksIsAnswered() {
        JsonObject request = Bodies.with(newGroup("ENG"), "session.terms.approval", new JsonPrimitive(true));
        long session = sessionOf(rest.ana.post("/groups", request).json());
        String desk = "/sessions/" + session + "/desk";
        rest.bo.signUp(session);
        rest.dmitri.signUp(session);
        var asked = rest.ana.get(desk).json().getAsJsonArray("asked");
        String bo = desk + "/signups/" + id(asked.get(0).getAsJsonObject());
        String dmitri = desk + "/signups/" + id(asked.get(1).getAsJsonObject());

        assertEquals(200, rest.ana.post(bo + "/accept").status());
        assertEquals(200, rest.ana.post(dmitri + "/turn-down", Bodies.of("reason", "Next time")).status());

        assertEquals("seated", rest.bo.get("/sessions/" + session).json().get("state").getAsString());
        assertEquals("signup.is-decided", reason(rest.ana.post(bo + "/accept")));
        assertEquals("signup.is-decided", reason(rest.ana.post(bo + "/turn-down", Bodies.of("reason", "No"))));
    }

    @Test
    public void seatsAreAddedAndNeverTakenFromAnybody() {
        long session = soonWithOneSeat();
        String capacity = "/sessions/" + session + "/desk/capacity";
        rest.bo.signUp(session);
        rest.dmitri.signUp(session);

        HttpAnswer two = rest.ana.put(capacity, Bodies.of("capacity", 2));

        assertEquals(two.toString(), 200, two.status());
        assertEquals(0, two.json().get("waiting").getAsInt());
        assertEquals("session.capacity-below-taken", reason(rest.ana.put(capacity, Bodies.of("capacity", 1))));
    }

    @Test
    public void aSessionIsCalledOffOnce() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String callOff = "/sessions/" + session + "/desk/call-off";
        rest.bo.signUp(session);

        assertEquals(1, rest.ana.post(callOff, Bodies.of("reason", "Flood")).json().get("ended").getAsInt());
        assertEquals("session.cannot-be-called-off", reason(rest.ana.post(callOff, Bodies.of("reason", "Flood"))));
        assertEquals("called-off", rest.bo.get("/sessions/" + session).json().get("state").getAsString());
    }

    @Test
    public void theTableHoldsWhoComes() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String table = "/sessions/" + session + "/desk/participants.csv";
        rest.bo.signUp(session);

        HttpAnswer answer = rest.ana.get(table);

        assertEquals("text/csv;charset=utf-8", answer.header("Content-Type").toLowerCase().replace(" ", ""));
        assertTrue(answer.body(), answer.body().startsWith("\uFEFFSeat,Name,Profile,Signed up,Attendance\r\n1,Bo Lindström,"));
        assertTrue(answer.header("Content-Disposition"), answer.header("Content-Disposition").startsWith("attachment"));
        assertEquals(403, rest.bo.get(table).status());
    }

    @Test
    public void theDeskIsForHostsOnlyAndTheSessionMustBeSeen() {
        long session = sessionOf(started(rest.ana, "ENG"));
        Map<String, JsonObject> bodies = new LinkedHashMap<>();
        bodies.put("/participants", Bodies.of("user", "bo"));
        bodies.put("/call-off", Bodies.of("reason", "x"));
        bodies.put("/signups/1/remove", Bodies.of("reason", "x"));
        bodies.put("/signups/1/turn-down", Bodies.of("reason", "x"));
        bodies.put("/signups/1/move", Bodies.of("session", session));
        bodies.put("/signups/1/accept", new JsonObject());
        bodies.forEach((path, body) -> everybodyElse("POST", "/sessions/" + session + "/desk" + path, NONE + "/desk" + path, body));
        everybodyElse("PUT", "/sessions/" + session + "/desk/capacity", NONE + "/desk/capacity", Bodies.of("capacity", 3));
        for (String each : List.of("/desk", "/desk/participants.csv")) {
            assertEquals(401, rest.visitor.get("/sessions/" + session + each).status());
            assertEquals(403, rest.bo.get("/sessions/" + session + each).status());
            assertEquals(404, rest.ana.get(NONE + each).status());
        }
    }

    static void everybodyElse(String method, String path, String nowhere, JsonObject body) {
        Map<String, String> json = Map.of("Content-Type", "application/json");
        assertEquals(401, rest.visitor.send(method, path, json, body.toString()).status());
        assertEquals("signup.hosts-only", rest.bo.send(method, path, json, body.toString()).json().get("reason").getAsString());
        assertEquals(404, rest.ana.send(method, nowhere, json, body.toString()).status());
        if (!path.endsWith("/accept")) {
            Map<String, String> form = Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");
            assertEquals(415, rest.ana.send(method, path, form, "x=y").status());
            assertEquals(400, rest.ana.send(method, path, json, "{").status());
        }
    }

    @Test
    public void administratorsCheckAndRepair() {
        JudgedCaller admin = rest.as("admin");
        long session = sessionOf(started(rest.ana, "ENG"));

        HttpAnswer report = admin.get("/admin/check");

        assertEquals(report.toString(), 200, report.status());
        assertEquals(0, report.json().getAsJsonArray("findings").size());
        assertEquals(200, admin.post("/admin/check/" + session).status());
        assertEquals(404, admin.post("/admin/check/987654321").status());
        assertEquals(403, rest.ana.get("/admin/check").status());
        assertEquals(403, rest.ana.post("/admin/check/" + session).status());
        assertEquals(401, rest.visitor.get("/admin/check").status());
        assertEquals(401, rest.visitor.post("/admin/check/" + session).status());
    }
}
