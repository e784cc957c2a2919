package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.host.services.Database;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** Planning sessions over HTTP: series, changes, skipping, who leads, looking back. */
public abstract class RestPlanContract extends RestDeskDayContract {

    private static final String NO_GROUP = "/groups/987654321";
    private static final String NO_SERIES = "/series/987654321";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> FORM =
            Map.of("X-Atlassian-Token", "no-check", "Content-Type", "application/x-www-form-urlencoded");

    private static JsonObject weekly(int count) {
        JsonObject series = new JsonObject();
        series.add("session", newSession());
        JsonObject repeat = new JsonObject();
        repeat.addProperty("count", count);
        series.add("repeat", repeat);
        return series;
    }

    private static String seriesOf(JsonObject group) {
        return "/groups/" + id(group) + "/series";
    }

    /** A series of three weeks of a new group of ana's. */
    private static JsonObject three() {
        HttpAnswer answer = rest.ana.post(seriesOf(started(rest.ana, "ENG")), weekly(3));
        assertEquals(answer.toString(), 201, answer.status());
        return answer.json();
    }

    private static long nth(JsonObject planned, int index) {
        return id(planned.getAsJsonArray("sessions").get(index).getAsJsonObject());
    }

    private static String series(JsonObject planned) {
        return "/series/" + id(planned.getAsJsonObject("series"));
    }

    private static JsonObject change(int version) {
        return Bodies.with(newSession(), "version", new JsonPrimitive(version));
    }

    @Test
    public void aTopicAndASentenceMakeAGroupWithSixWeeks() {
        JsonObject topic = new JsonObject();
        topic.addProperty("spaceKey", "ENG");
        topic.addProperty("title", "A topic of " + System.nanoTime());
        topic.addProperty("summary", "One sentence.");

        HttpAnswer answer = rest.ana.post("/groups", topic);

        assertEquals(answer.toString(), 201, answer.status());
        assertEquals("study-circle", answer.json().get("format").getAsString());
        JsonArray sessions = rest.ana.get("/groups/" + id(answer.json()) + "/sessions").json().getAsJsonArray("sessions");
        assertEquals(6, sessions.size());
        JsonObject first = sessions.get(0).getAsJsonObject();
        assertEquals("17:00", first.get("time").getAsString());
        // Ana lives there.
        assertEquals("Europe/London", first.get("zone").getAsString());
        assertEquals(
                LocalDate.now(ZoneId.of("Europe/London")).plusDays(7).toString(), first.get("date").getAsString());
    }

    @Test
    public void aGroupStartsWithASeriesWhereItIsToRepeat() {
        JsonObject group = newGroup("ENG");
        group.add("repeat", weekly(2).get("repeat"));

        JsonObject started = rest.ana.post("/groups", group).json();

        JsonArray series = rest.bo.get(seriesOf(started)).json().getAsJsonArray("series");
        assertEquals(1, series.size());
        assertEquals(2, series.get(0).getAsJsonObject().getAsJsonObject("repeat").get("count").getAsInt());
        assertEquals(404, rest.bo.get(NO_GROUP + "/series").status());
    }

    @Test
    public void aSeriesIsPlannedAndReadAndGoesOn() {
        JsonObject group = started(rest.ana, "ENG");

        HttpAnswer answer = rest.ana.post(seriesOf(group), weekly(3));

        assertEquals(answer.toString(), 201, answer.status());
        String series = series(answer.json());
        assertTrue(answer.header("Location").endsWith("/rest/peer-learning/1.0" + series));
        assertEquals(answer.json().get("sessions"), rest.ana.get(series).json().get("sessions"));
        HttpAnswer more = rest.ana.post(series + "/sessions", Bodies.of("count", 1));
        assertEquals(more.toString(), 201, more.status());
        assertEquals(4, rest.bo.get(series).json().getAsJsonArray("sessions").size());
        assertEquals(404, rest.bo.get(NO_SERIES).status());
    }

    @Test
    public void seriesAreForThoseWhoPlan() {
        JsonObject group = started(rest.ana, "ENG");
        String path = seriesOf(group);
        guarded("POST", path, NO_GROUP + "/series", weekly(2), "{\"repeat\":{\"kind\":\"daily\"}}");
        String more = series(rest.ana.post(path, weekly(2)).json()) + "/sessions";
        guarded("POST", more, NO_SERIES + "/sessions", Bodies.of("count", 1), "{}");
        JsonObject hidden = started(rest.dmitri, "FIN");
        JsonObject foreign = rest.dmitri.post(seriesOf(hidden), weekly(1)).json();
        assertEquals(rest.ana.get(NO_SERIES).body(), rest.ana.get(series(foreign)).body());
    }

    /** Not for visitors, not for bo, not where there is nothing, not in another format, not when it is wrong. */
    private static void guarded(String method, String path, String nowhere, JsonObject right, String wrong) {
        assertEquals(401, rest.visitor.send(method, path, JSON, right.toString()).status());
        HttpAnswer stranger = rest.bo.send(method, path, JSON, right.toString());
        assertEquals(stranger.toString(), 403, stranger.status());
        assertEquals("session.may-not-plan", stranger.json().get("reason").getAsString());
        assertEquals(404, rest.ana.send(method, nowhere, JSON, right.toString()).status());
        assertEquals(415, rest.ana.send(method, path, FORM, "x=y").status());
        assertEquals(400, rest.ana.send(method, path, JSON, wrong).status());
    }

    @Test
    public void mistakesInARuleAreNamed() {
        String path = seriesOf(started(rest.ana, "ENG"));
        Map<String, List<String>> wrong = Map.of(
                "{\"kind\":\"daily\"}", List.of("repeat.kind", "session.series.kind-unknown"),
                "{\"interval\":3}", List.of("repeat.interval", "input.range"),
                "{\"count\":61}", List.of("repeat.count", "input.range"),
                "{\"count\":2,\"until\":\"2099-01-01\"}", List.of("repeat.until", "session.series.two-endings"),
                "{\"until\":\"2099-01-01\"}", List.of("repeat.until", "session.series.too-many"),
                "{\"kind\":\"monthly\",\"week\":\"fifth\"}", List.of("repeat.week", "session.series.week-unknown"),
                "{\"kind\":\"dates\",\"dates\":[\"x\"]}", List.of("repeat.dates", "session.date.unreadable"),
                "{\"kind\":\"dates\",\"dates\":[7]}", List.of("repeat.dates", "input.wrong-type"),
                "{\"colour\":1}", List.of("repeat.colour", "input.unknown-field"));
        wrong.forEach((repeat, error) ->
                Refused.forField(rest.ana.post(path, "{\"repeat\":" + repeat + "}"), error.get(0), error.get(1)));
        assertEquals(0, rest.ana.get(path).json().getAsJsonArray("series").size());
    }

    @Test
    public void aChangeMovesThoseThatFollow() {
        JsonObject planned = three();
        rest.bo.signUp(nth(planned, 1));
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(38);
        JsonObject asked = Bodies.with(Bodies.with(change(0), "date", day.toString()), "scope", "following");
        asked.addProperty("agenda", "Arrive\nRead");

        HttpAnswer changed = rest.ana.put("/sessions/" + nth(planned, 1), asked);

        assertEquals(changed.toString(), 200, changed.status());
        assertEquals(1, changed.json().getAsJsonArray("others").size());
        JsonObject session = changed.json().getAsJsonObject("session");
        assertEquals(1, session.get("version").getAsInt());
        assertEquals("Arrive\nRead", session.get("agenda").getAsString());
        assertEquals(1, session.get("taken").getAsInt());
        assertEquals(day.plusDays(7).toString(), rest.bo.get("/sessions/" + nth(planned, 2)).json().get("date").getAsString());
        assertEquals("session.stale", reason(rest.ana.put("/sessions/" + nth(planned, 1), change(0))));
        HttpAnswer scope = rest.ana.put("/sessions/" + nth(planned, 0), Bodies.with(change(0), "scope", "some"));
        Refused.forField(scope, "scope", "session.scope.unknown");
        guarded("PUT", "/sessions/" + nth(planned, 0), NONE, change(0), newSession().toString());
    }

    @Test
    public void aSessionNobodyWantsIsSkipped() {
        JsonObject planned = three();
        String skip = "/sessions/" + nth(planned, 0) + "/skip";
        assertEquals(401, rest.visitor.post(skip).status());
        assertEquals(403, rest.bo.post(skip).status());
        assertEquals(404, rest.ana.post(NONE + "/skip").status());
        rest.bo.signUp(nth(planned, 0));
        assertEquals("session.skip-has-signups", reason(rest.ana.post(skip)));
        rest.bo.cancel(nth(planned, 0));

        assertEquals(200, rest.ana.post(skip).status());

        assertEquals(404, rest.ana.get("/sessions/" + nth(planned, 0)).status());
        assertEquals(404, rest.bo.signUp(nth(planned, 0)).status());
        rest.ana.post("/sessions/" + nth(planned, 1) + "/skip");
        rest.ana.post("/sessions/" + nth(planned, 2) + "/skip");
        assertEquals("session.series.empty", reason(rest.ana.post(series(planned) + "/sessions", Bodies.of("count", 1))));
        assertEquals(0, rest.as("admin").get("/admin/check").json().getAsJsonArray("findings").size());
    }

    @Test
    public void somebodyOfTheGroupLeads() {
        long session = sessionOf(started(rest.ana, "ENG"));
        String lead = "/sessions/" + session + "/lead";

        HttpAnswer led = rest.ana.put(lead, Bodies.of("user", "ana"));

        assertEquals(led.toString(), 200, led.status());
        assertEquals("Ana Pereira", led.json().getAsJsonObject("ledBy").get("name").getAsString());
        assertTrue(rest.ana.put(lead, new JsonObject()).json().get("ledBy").isJsonNull());
        guarded("PUT", lead, NONE + "/lead", Bodies.of("user", "ana"), "{\"user\":\"bo\"}");
        rest.ana.post("/sessions/" + session + "/desk/call-off", Bodies.of("reason", "Flood"));
        assertEquals("signup.called-off", reason(rest.ana.put(lead, Bodies.of("user", "ana"))));
    }

    @Test
    public void aRecapIsWrittenOnceAfterTheEnd() {
        JsonObject group = started(rest.ana, "ENG");
        long session = sessionOf(group);
        String recap = "/sessions/" + session + "/recap";
        String recaps = "/groups/" + id(group) + "/recaps";
        assertEquals(401, rest.visitor.post(recap).status());
        assertEquals(403, rest.bo.post(recap).status());
        assertEquals(404, rest.ana.post(NONE + "/recap").status());
        assertEquals("session.recap-too-early", reason(rest.ana.post(recap)));
        tookPlaceYesterday(session);
        assertEquals(1, rest.ana.get(recaps).json().getAsJsonArray("offered").size());

        HttpAnswer written = rest.ana.post(recap);

        assertEquals(written.toString(), 201, written.status());
        HttpAnswer again = rest.ana.post(recap);
        assertEquals(200, again.status());
        assertEquals(written.json(), again.json());
        assertFalse(written.json().get("url").isJsonNull());
        JsonObject lists = rest.bo.get(recaps).json();
        assertEquals(session, id(lists.getAsJsonArray("written").get(0).getAsJsonObject()));
        assertEquals(0, lists.getAsJsonArray("offered").size());
        assertEquals("session.has-begun", reason(rest.ana.put("/sessions/" + session, change(0))));
        assertEquals(404, rest.bo.get(NO_GROUP + "/recaps").status());
    }

    /** Which no door allows. */
    private static void tookPlaceYesterday(long session) {
        String start = LocalDateTime.now(ZoneId.of("Europe/Paris")).minusDays(1).truncatedTo(ChronoUnit.MINUTES).toString();
        update("SESSION", "LOCAL_START", start, session);
    }

    private static void update(String row, String column, String value, long id) {
        Database database = RunningHost.shared().node().database();
        String table = database.first(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE ? ESCAPE '!'",
                found -> found.getString(1),
                "AO!_______!_" + row).orElseThrow();
        database.update("UPDATE \"" + table + "\" SET \"" + column + "\" = ? WHERE \"ID\" = ?", value, id);
    }

    @Test
    public void aGroupThatIsOverTakesNoMoreSessions() {
        JsonObject group = started(rest.ana, "ENG");
        JsonObject planned = rest.ana.post(seriesOf(group), weekly(1)).json();
        HttpAnswer over = rest.ana.post("/groups/" + id(group) + "/life/archive", Bodies.of("outcome", "We know it now."));
        assertEquals(over.toString(), 200, over.status());

        assertEquals("session.group-closed", reason(rest.ana.post("/groups/" + id(group) + "/sessions", newSession())));
        assertEquals("session.group-closed", reason(rest.ana.post(seriesOf(group), weekly(1))));
        assertEquals("session.group-closed", reason(rest.ana.post(series(planned) + "/sessions", Bodies.of("count", 1))));
    }
}
