package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.sessionWithSeats;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.SessionTable;

/** Colleagues, invitations and draws, over HTTP. */
public abstract class RestBringContract extends RestNoticeContract {

    private static final Map<String, String> FORM =
            Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");

    @Test
    public void aColleagueIsSignedUpLearnsByWhomAndDeclines() {
        long session = sessionWithSeats(rest.ana, 3);
        String colleagues = "/sessions/" + session + "/colleagues";

        HttpAnswer brought = rest.bo.post(colleagues, Bodies.of("user", "@dmitri"));

        assertEquals(brought.toString(), 201, brought.status());
        assertEquals("seated", brought.json().get("standing").getAsString());
        assertEquals("Dmitri Volkov has a seat.", brought.json().get("message").getAsString());
        JsonObject his = rest.dmitri.get("/sessions/" + session).json();
        assertEquals("Bo Lindström", his.getAsJsonObject("broughtBy").get("name").getAsString());
        assertEquals(200, rest.dmitri.cancel(session).status());
        assertEquals("signup.colleague-cannot", reason(rest.bo.post(colleagues, Bodies.of("user", "dmitri"))));
        assertEquals("signup.colleague-is-you", reason(rest.bo.post(colleagues, Bodies.of("user", "bo"))));
        Refused.forField(rest.bo.post(colleagues, Bodies.of("user", "nobody")), "user", "signup.unknown-person");
        Refused.forField(rest.bo.post(colleagues, Bodies.of("user", "@")), "user", "input.missing");
        closedToOthers("POST", colleagues, NONE + "/colleagues", Bodies.of("user", "emi"));
    }

    @Test
    public void invitationsAreAnsweredOneByOne() {
        long session = sessionWithSeats(rest.ana, 3);
        String invitations = "/sessions/" + session + "/invitations";
        JsonObject names = new JsonObject();
        names.add("users", Bodies.strings("dmitri", " ", "@emi", "nobody", "dmitri"));

        HttpAnswer invited = rest.bo.post(invitations, names);

        assertEquals(invited.toString(), 200, invited.status());
        assertEquals(2, invited.json().get("count").getAsInt());
        assertEquals("2 of 4 invited.", invited.json().get("message").getAsString());
        assertEquals("invited", result(invited, 0, "standing"));
        assertEquals("signup.unknown-person", result(invited, 2, "reason"));
        assertEquals("signup.named-twice", result(invited, 3, "reason"));
        assertEquals("invited", rest.dmitri.get("/sessions/" + session).json().get("state").getAsString());
        assertEquals(200, rest.dmitri.post("/sessions/" + session + "/signup/decline-invitation").status());
        assertEquals("signup.not-invited", reason(rest.dmitri.post("/sessions/" + session + "/signup/decline-invitation")));
        assertEquals(201, rest.as("emi").signUp(session).status());
        JsonObject nobody = new JsonObject();
        nobody.add("users", Bodies.strings());
        Refused.forField(rest.bo.post(invitations, nobody), "users", "input.missing");
        rest.ana.post("/sessions/" + session + "/desk/call-off", Bodies.of("reason", "Flood"));
        assertEquals("signup.called-off", reason(rest.bo.post(invitations, names)));
        closedToOthers("POST", invitations, NONE + "/invitations", names);
        String decline = "/sessions/" + session + "/signup/decline-invitation";
        assertEquals(401, rest.visitor.post(decline).status());
        assertEquals(404, rest.bo.post(NONE + "/signup/decline-invitation").status());
        assertEquals(403, rest.bo.send("POST", decline, Map.of(), "").status());
    }

    @Test
    public void aDrawIsAnnouncedAndShownToThoseWhoWereInIt() {
        JsonObject draw = Bodies.of("at", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(2).atTime(12, 0).toString());
        draw.addProperty("perDepartment", 1);
        long session = sessionOf(rest.ana.post("/groups", Bodies.with(newGroup("ENG"), "session.terms.draw", draw)).json());
        String path = "/sessions/" + session + "/draw";

        HttpAnswer entered = rest.bo.signUp(session);
        JsonObject ahead = rest.dmitri.get(path).json();

        assertEquals("in-draw", entered.json().get("state").getAsString());
        assertEquals(1, entered.json().get("inDraw").getAsInt());
        assertEquals(1, ahead.get("entrants").getAsInt());
        assertTrue(ahead.get("drawn").isJsonNull());
        SessionTable.letDrawTimePass(session);
        rest.dmitri.signUp(session);
        JsonObject held = rest.bo.get(path).json();
        assertEquals(ahead.get("commitment"), held.get("commitment"));
        assertFalse(held.get("drawn").isJsonNull());
        assertEquals("signup.draw-hidden", rest.dmitri.get(path).json().get("reason").getAsString());
        assertEquals(200, rest.ana.get(path).status());
        assertEquals(401, rest.visitor.get(path).status());
        assertEquals(404, rest.ana.get("/sessions/" + sessionOf(started(rest.ana, "ENG")) + "/draw").status());
    }

    private static void closedToOthers(String method, String path, String nowhere, JsonObject body) {
        Map<String, String> json = Map.of("Content-Type", "application/json");
        assertEquals(401, rest.visitor.send(method, path, json, body.toString()).status());
        assertEquals(404, rest.bo.send(method, nowhere, json, body.toString()).status());
        assertEquals(415, rest.bo.send(method, path, FORM, "x=y").status());
        assertEquals(400, rest.bo.send(method, path, json, "{").status());
    }

    static String result(HttpAnswer answer, int index, String field) {
        return answer.json().getAsJsonArray("results").get(index).getAsJsonObject().get(field).getAsString();
    }
}
