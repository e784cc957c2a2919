package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.sessionWithSeats;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.host.services.Database;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** Notices, how people are told, and addresses of calendars, over HTTP. */
public abstract class RestNoticeContract extends RestSignupContract {

    private static final Map<String, String> FORM =
            Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");

    /** The greatest whole number that a browser knows. */
    private static final long GREATEST = (1L << 53) - 1;

    @Test
    public void whatIsReadIsMarkedByItsReader() {
        assertEquals(200, rest.bo.get("/notices/unread").status());
        assertEquals(401, rest.visitor.get("/notices/unread").status());
        // Whatever tests before this one left to bo; the numbers of notices begin with the second that they were written in.
        JsonObject all = Bodies.of("upTo", GREATEST);
        assertEquals(0, rest.bo.post("/notices/read", all).json().get("unread").getAsInt());
        asked("POST", "/notices/read", all);
    }

    @Test
    public void peopleChooseHowTheyAreTold() {
        JsonObject weekly = new JsonObject();
        weekly.addProperty("digest", true);

        HttpAnswer chosen = rest.bo.send("PUT", "/notices/preferences", Map.of("Content-Type", "application/json"), weekly.toString());

        assertEquals(chosen.toString(), 200, chosen.status());
        assertTrue(rest.bo.get("/notices/preferences").json().get("digest").getAsBoolean());
        assertEquals(401, rest.visitor.get("/notices/preferences").status());
        asked("PUT", "/notices/preferences", weekly);
    }

    @Test
    public void anAddressIsMadeAndRevoked() {
        HttpAnswer made = rest.bo.post("/feeds", Bodies.of("scope", "mine"));

        assertEquals(made.toString(), 201, made.status());
        assertTrue(made.json().get("url").getAsString().endsWith(".ics"));
        assertEquals(404, rest.bo.post("/feeds", Bodies.of("scope", "space:NOWHERE")).status());
        asked("POST", "/feeds", Bodies.of("scope", "mine"));
        assertEquals(401, rest.visitor.send("DELETE", "/feeds/mine", Map.of("X-Atlassian-Token", "no-check"), "").status());
        assertEquals(403, rest.bo.send("DELETE", "/feeds/mine", Map.of(), "").status());
        assertEquals(200, rest.bo.send("DELETE", "/feeds/mine", Map.of("X-Atlassian-Token", "no-check"), "").status());
        assertEquals(404, rest.bo.send("DELETE", "/feeds/mine", Map.of("X-Atlassian-Token", "no-check"), "").status());
    }

    @Test
    public void administratorsSendWhatFailedOnceMore() {
        rest.bo.signUp(sessionWithSeats(rest.ana, 3));
        long notice = failed();
        String again = "/admin/notices/" + notice + "/again";

        assertEquals(401, rest.visitor.post(again).status());
        assertEquals(403, rest.bo.post(again).status());
        assertEquals(200, rest.as("admin").post(again).status());
        assertEquals(409, rest.as("admin").post("/admin/notices/x/again").status());
        assertFalse(rest.as("admin").get("/notices/unread").json().get("unread").isJsonNull());
    }

    /** The latest notice, as if it had been tried too often. */
    private static long failed() {
        Database database = RunningHost.shared().node().database();
        String table = database.first(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%!_NOTICE' ESCAPE '!'",
                row -> row.getString(1)).orElseThrow();
        long id = database.first("SELECT MAX(\"ID\") FROM \"" + table + "\"", row -> row.getLong(1)).orElseThrow();
        database.update("UPDATE \"" + table + "\" SET \"STATE\" = ? WHERE \"ID\" = ?", "FAILED", id);
        return id;
    }

    private static void asked(String method, String path, JsonObject body) {
        Map<String, String> json = Map.of("Content-Type", "application/json");
        assertEquals(401, rest.visitor.send(method, path, json, body.toString()).status());
        assertEquals(400, rest.bo.send(method, path, json, "{").status());
        assertEquals(415, rest.bo.send(method, path, FORM, "x=y").status());
    }
}
