package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.SessionTable;

/** What hosts do about several people at once, about the minimum, and on the day itself, over HTTP. */
public abstract class RestDeskDayContract extends RestDeskContract {

    @Test
    public void severalAreSignedUpEachWithItsOwnAnswer() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String several = "/sessions/" + session + "/desk/participants/several";

        HttpAnswer added = rest.ana.post(several, names("bo", "@dmitri", "", "nobody", "bo"));

        assertEquals(added.toString(), 200, added.status());
        assertEquals(2, added.json().get("count").getAsInt());
        assertEquals("2 of 4 signed up.", added.json().get("message").getAsString());
        assertEquals("seated", result(added, 1, "standing"));
        assertEquals("signup.unknown-person", result(added, 2, "reason"));
        assertEquals("signup.named-twice", result(added, 3, "reason"));
        Refused.forField(rest.ana.post(several, names()), "users", "input.missing");
        Refused.forField(rest.ana.post(several, names(new String[0], 201)), "users", "input.too-many");
    }

    @Test
    public void attendanceIsNotedFromShortlyBeforeTheStart() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String desk = "/sessions/" + session + "/desk";
        rest.bo.signUp(session);
        long bo = id(rest.ana.get(desk).json().getAsJsonArray("seated").get(0).getAsJsonObject());
        assertEquals("signup.attendance-too-early", reason(put(desk, marks("present", bo))));
        assertEquals("signup.walk-in-too-early", reason(rest.ana.post(desk + "/walk-ins", Bodies.of("user", "dmitri"))));
        SessionTable.start(session);

        HttpAnswer marked = put(desk, marks("present", bo));
        HttpAnswer walkIn = rest.ana.post(desk + "/walk-ins", Bodies.of("user", "@dmitri"));

        assertEquals(marked.toString(), 200, marked.status());
        assertEquals("Noted for one person.", marked.json().get("message").getAsString());
        assertEquals(walkIn.toString(), 201, walkIn.status());
        assertEquals("present", walkIn.json().get("attendance").getAsString());
        assertTrue(rest.ana.get(desk + "/participants.csv").body().contains(",Present"));
        assertEquals(404, put(desk, marks("absent", 987654321)).status());
        Refused.forField(put(desk, marks("there", bo)), "attendance", "signup.attendance-unknown");
        Refused.forField(put(desk, marks("present")), "signups", "input.missing");
        Refused.forField(rest.ana.post(desk + "/walk-ins", Bodies.of("user", "nobody")), "user", "signup.unknown-person");
    }

    @Test
    public void aMailGoesToThoseWhoAreChosen() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String desk = "/sessions/" + session + "/desk";
        rest.bo.signUp(session);
        long bo = id(rest.ana.get(desk).json().getAsJsonArray("seated").get(0).getAsJsonObject());
        JsonObject mail = chosen(bo);
        mail.addProperty("subject", "Bring your laptop");
        mail.addProperty("text", "We start with a query of your own.");

        HttpAnswer sent = rest.ana.post(desk + "/selection/mail", mail);

        assertEquals(sent.toString(), 200, sent.status());
        assertEquals("The message goes to one person.", sent.json().get("message").getAsString());
        Refused.forField(rest.ana.post(desk + "/selection/mail", chosen(bo)), "subject", "input.missing");
        mail.add("signups", chosen(987654321).get("signups"));
        assertEquals(404, rest.ana.post(desk + "/selection/mail", mail).status());
    }

    @Test
    public void aHostHoldsASessionAnyway() {
        JsonObject minimum = new JsonObject();
        minimum.addProperty("people", 3);
        minimum.addProperty("decideMinutes", 60);
        JsonObject group = rest.ana.post("/groups", Bodies.with(newGroup("ENG"), "session.terms.minimum", minimum)).json();
        String hold = "/sessions/" + sessionOf(group) + "/desk/hold";

        HttpAnswer held = rest.ana.post(hold);

        assertEquals(3, group.getAsJsonObject("nextSession").getAsJsonObject("minimum").get("missing").getAsInt());
        assertEquals("{\"decided\":true}", held.body());
        JsonObject after = rest.bo.get("/sessions/" + sessionOf(group)).json().getAsJsonObject("minimum");
        assertTrue(after.get("decided").getAsBoolean());
        assertEquals("session.no-minimum", reason(rest.ana.post("/sessions/" + sessionOf(started(rest.ana, "ENG")) + "/desk/hold")));
    }

    @Test
    public void everybodyMovesToTheOtherSession() {
        JsonObject group = started(rest.ana, "ENG");
        long from = sessionOf(group);
        long into = id(rest.ana.post("/groups/" + id(group) + "/sessions", newSession()).json());
        rest.bo.signUp(from);
        JsonObject merge = Bodies.of("session", into);
        merge.addProperty("reason", "Too few for two evenings");

        Refused.forField(rest.ana.post("/sessions/" + from + "/desk/merge", Bodies.of("session", into)), "reason", "input.missing");
        HttpAnswer merged = rest.ana.post("/sessions/" + from + "/desk/merge", merge);

        assertEquals(merged.toString(), 200, merged.status());
        assertEquals(1, merged.json().get("count").getAsInt());
        assertEquals("seated", rest.bo.get("/sessions/" + into).json().get("state").getAsString());
        JsonObject left = rest.bo.get("/sessions/" + from).json();
        assertEquals("Too few for two evenings", left.get("calledOffReason").getAsString());
        assertEquals("session.merge-not-ahead", reason(rest.ana.post("/sessions/" + from + "/desk/merge", merge)));
    }

    @Test
    public void theseAreForHostsOnlyToo() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String desk = "/sessions/" + session + "/desk";
        JsonObject merge = Bodies.of("session", session);
        merge.addProperty("reason", "x");
        JsonObject mail = chosen(1);
        mail.addProperty("subject", "x");
        mail.addProperty("text", "x");
        Map.of("/participants/several", names("bo"), "/walk-ins", Bodies.of("user", "bo"), "/merge", merge, "/selection/mail", mail)
                .forEach((path, body) -> everybodyElse("POST", desk + path, NONE + "/desk" + path, body));
        everybodyElse("PUT", desk + "/selection/attendance", NONE + "/desk/selection/attendance", marks("present", 1));
        assertEquals(401, rest.visitor.post(desk + "/hold").status());
        assertEquals(403, rest.bo.post(desk + "/hold").status());
        assertEquals(404, rest.ana.post(NONE + "/desk/hold").status());
    }

    private static HttpAnswer put(String desk, JsonObject body) {
        return rest.ana.put(desk + "/selection/attendance", body);
    }

    private static JsonObject names(String... names) {
        return names(names, 0);
    }

    /** These, and so many others. */
    private static JsonObject names(String[] names, int more) {
        JsonArray all = Bodies.strings(names);
        for (int i = 0; i < more; i++) {
            all.add("n" + i);
        }
        return with("users", all);
    }

    private static JsonObject chosen(long... signups) {
        JsonArray all = new JsonArray();
        for (long signup : signups) {
            all.add(signup);
        }
        return with("signups", all);
    }

    private static JsonObject marks(String attendance, long... signups) {
        JsonObject body = chosen(signups);
        body.addProperty("attendance", attendance);
        return body;
    }

    private static JsonObject with(String field, JsonElement value) {
        JsonObject body = new JsonObject();
        body.add(field, value);
        return body;
    }
}
