package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.sessionWithSeats;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;

/** The line, offers, changes of mind and what comes after the cut-off, over HTTP. */
public abstract class RestSignupContract {

    static final String NONE = "/sessions/987654321";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static RestHost rest;

    @BeforeClass
    public static void start() {
        rest = new RestHost();
    }

    @Test
    public void whoFindsASessionFullJoinsTheLineAndTakesTheSeatThatIsOffered() {
        long session = soonWithOneSeat();
        String signup = "/sessions/" + session + "/signup";
        rest.bo.signUp(session);

        HttpAnswer waiting = rest.dmitri.signUp(session);
        rest.bo.cancel(session);
        HttpAnswer offered = rest.dmitri.get("/sessions/" + session);
        HttpAnswer seated = rest.dmitri.post(signup + "/accept");

        assertEquals(waiting.toString(), 201, waiting.status());
        assertEquals(1, waiting.json().get("placeInLine").getAsInt());
        assertEquals("offered", offered.json().get("state").getAsString());
        assertEquals(seated.toString(), 200, seated.status());
        assertEquals("seated", seated.json().get("standing").getAsString());
        assertEquals("signup.seat-is-gone", reason(rest.bo.post(signup + "/undo")));
        assertEquals("signup.no-offer", reason(rest.bo.post(signup + "/decline")));
        assertEquals("signup.no-offer", reason(rest.bo.post(signup + "/accept")));
        assertEquals("signup.not-signed-up", reason(rest.bo.post(signup + "/late")));
    }

    @Test
    public void whoDeclinesAnOfferPassesItOn() {
        long session = soonWithOneSeat();
        rest.bo.signUp(session);
        rest.dmitri.signUp(session);
        rest.ana.signUp(session);
        rest.bo.cancel(session);

        HttpAnswer declined = rest.dmitri.post("/sessions/" + session + "/signup/decline");

        assertEquals(declined.toString(), 200, declined.status());
        assertEquals("offered", rest.ana.get("/sessions/" + session).json().get("state").getAsString());
    }

    @Test
    public void aChangeOfMindBringsTheSeatBack() {
        long session = sessionWithSeats(rest.ana, 2);
        rest.bo.signUp(session);
        HttpAnswer left = rest.bo.cancel(session);

        HttpAnswer back = rest.bo.post("/sessions/" + session + "/signup/undo");

        assertEquals("undo", left.json().getAsJsonObject("display").getAsJsonArray("actions").get(1).getAsJsonObject()
                .get("key").getAsString());
        assertEquals(200, back.status());
        assertEquals("seated", back.json().get("state").getAsString());
    }

    @Test
    public void afterTheCutOffOneTellsTheHosts() {
        JsonObject group = newGroup("ENG");
        group = Bodies.with(group, "session.date", LocalDate.now(PARIS).plusDays(3).toString());
        group = Bodies.with(group, "session.terms.cancelMinutes", new JsonPrimitive(7 * 24 * 60));
        long session = sessionOf(rest.ana.post("/groups", group).json());
        rest.bo.signUp(session);

        assertEquals("signup.past-cut-off", reason(rest.bo.cancel(session)));
        HttpAnswer told = rest.bo.post("/sessions/" + session + "/signup/late");

        assertEquals(told.toString(), 200, told.status());
    }

    @Test
    public void termsAreKeptAsTheyWereGiven() {
        String opens = LocalDate.now(PARIS).plusDays(2).atTime(12, 0).toString();
        JsonObject request = Bodies.with(newGroup("ENG"), "session.terms.opens", opens);
        request = Bodies.with(request, "session.terms.approval", new JsonPrimitive(true));

        JsonObject session = rest.ana.post("/groups", request).json().getAsJsonObject("nextSession");

        assertEquals(request.getAsJsonObject("session").get("terms"), session.get("terms"));
        assertEquals("not-yet", session.get("state").getAsString());
        assertEquals("signup.not-open-yet", reason(rest.bo.signUp(session.get("id").getAsLong())));
    }

    @Test
    public void visitorsAndForeignPagesChangeNothing() {
        String signup = "/sessions/" + sessionWithSeats(rest.ana, 2) + "/signup";
        for (String each : List.of("/accept", "/decline", "/undo", "/late")) {
            assertEquals(401, rest.visitor.post(signup + each).status());
            assertEquals(404, rest.bo.post(NONE + "/signup" + each).status());
            assertEquals(403, rest.bo.send("POST", signup + each, Map.of(), "").status());
        }
    }

    /** So near that a seat that comes free is offered. */
    static long soonWithOneSeat() {
        JsonObject group = Bodies.with(newGroup("ENG"), "session.capacity", new JsonPrimitive(1));
        group = Bodies.with(group, "session.date", LocalDate.now(PARIS).plusDays(4).toString());
        return sessionOf(rest.ana.post("/groups", group).json());
    }

    static String reason(HttpAnswer refused) {
        assertEquals(refused.toString(), 409, refused.status());
        return refused.json().get("reason").getAsString();
    }
}
