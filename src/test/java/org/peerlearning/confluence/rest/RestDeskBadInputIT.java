package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.Texts;

/** Every field of the host's desk, spoilt in every way, over HTTP, against the packaged app; and nothing changes by it. */
public class RestDeskBadInputIT {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final List<String> NO_IDS = List.of("987654321", "0", "-1", "abc", "1.5", "9223372036854775808",
            "9".repeat(400), "%201", "1%20OR%201=1", "%3Cscript%3E", "%D9%A1", "null", "%27");

    private static RestHost rest;
    private static long session;
    private static long foreign;
    private static long asked;

    private String before;

    /** One field of one entry, with a right value. */
    private record Field(String method, String path, String name, String right, boolean text) {

        HttpAnswer with(JsonElement value) {
            JsonObject body = new JsonObject();
            if (value != null) {
                body.add(name, value);
            }
            return send(body.toString());
        }

        HttpAnswer send(String body) {
            return rest.ana.send(method, "/sessions/" + session + "/desk" + path, JSON, body);
        }
    }

    @BeforeClass
    public static void start() {
        rest = new RestHost();
        JsonObject group = RestHost.newGroup("ENG");
        group = Bodies.with(group, "session.terms.approval", JsonParser.parseString("true"));
        session = sessionOf(rest.ana.post("/groups", group).json());
        rest.bo.signUp(session);
        asked = RestHost.id(rest.ana.get("/sessions/" + session + "/desk").json().getAsJsonArray("asked").get(0).getAsJsonObject());
        foreign = sessionOf(started(rest.dmitri, "FIN"));
    }

    @Before
    public void look() {
        before = stored();
    }

    @After
    public void nothingChanged() {
        assertEquals(before, stored());
    }

    private static String stored() {
        return rest.ana.get("/sessions/" + session + "/desk").body() + rest.ana.get("/sessions/" + session + "/history").body();
    }

    private static List<Field> fields() {
        return List.of(
                new Field("POST", "/participants", "user", "\"emi\"", true),
                new Field("POST", "/call-off", "reason", "\"Flood\"", true),
                new Field("POST", "/signups/" + asked + "/remove", "reason", "\"No\"", true),
                new Field("POST", "/signups/" + asked + "/turn-down", "reason", "\"No\"", true),
                new Field("POST", "/signups/" + asked + "/move", "session", "1", false),
                new Field("PUT", "/capacity", "capacity", "9", false),
                new Field("POST", "/walk-ins", "user", "\"emi\"", true));
    }

    @Test
    public void missingAndBlank() {
        fields().forEach(field -> {
            Refused.forField(field.with(null), field.name(), "input.missing");
            Refused.forField(field.with(JsonNull.INSTANCE), field.name(), "input.missing");
            if (field.text()) {
                for (String blank : List.of("\"\"", "\"   \"", "\"\\t\\n\"", "\"\\u00A0\"", "\"\\u0000\"", "\"\\u200B\\u200D\"")) {
                    Refused.forField(field.with(JsonParser.parseString(blank)), field.name(), "input.missing");
                }
            }
        });
    }

    @Test
    public void wrongTypes() {
        fields().forEach(field -> {
            for (String value : List.of("1.5", "1e3", "true", "[]", "{}", "[\"x\"]", field.text() ? "7" : "\"7\"")) {
                Refused.forField(field.with(JsonParser.parseString(value)), field.name(), "input.wrong-type");
            }
        });
    }

    @Test
    public void tooLongAndTooLarge() {
        fields().stream().filter(field -> field.name().equals("reason")).forEach(field -> {
            for (String text : List.of("x".repeat(201), "é".repeat(201), Texts.emojis(201), "x".repeat(20_000))) {
                JsonObject body = Bodies.of("reason", text);
                Refused.forField(field.send(body.toString()), "reason", "input.too-long");
            }
        });
        fields().forEach(field -> Refused.because(field.send("\"" + "y".repeat(64 * 1024) + "\""), 400, "input.too-large"));
        Field capacity = fields().get(5);
        for (String number : List.of("0", "-1", "10001", "2147483647")) {
            Refused.forField(capacity.with(JsonParser.parseString(number)), "capacity", "input.range");
        }
        for (String number : List.of("2147483648", "9".repeat(500), "-0.0")) {
            Refused.forField(capacity.with(JsonParser.parseString(number)), "capacity", "input.wrong-type");
        }
    }

    @Test
    public void peopleWhoAreNobody() {
        for (String user : List.of("nobody.here", "<script>alert(1)</script>", "' OR '1'='1", "../bo", "b\u043E", "x".repeat(5000))) {
            JsonObject body = Bodies.of("user", user);
            Refused.forField(fields().get(0).send(body.toString()), "user", "signup.unknown-person");
        }
    }

    @Test
    public void bodiesThatAreWrongAsAWhole() {
        fields().forEach(field -> {
            Refused.because(field.send("hello"), 400, "input.not-json");
            Refused.because(field.send("[]"), 400, "input.not-an-object");
            String right = "\"" + field.name() + "\":" + field.right();
            Refused.because(field.send("{" + right + ",\"<b>x</b>\":1}"), 400, "input.unknown-field");
            Refused.forField(field.send("{" + right + "," + right + "}"), field.name(), "input.duplicate-field");
        });
    }

    @Test
    public void sessionsAndSignUpsThatAreForeignOrNone() {
        for (String id : NO_IDS) {
            Refused.because(rest.ana.get("/sessions/" + id + "/desk"), 404, "session.not-found");
            Refused.because(rest.ana.get("/sessions/" + id + "/history"), 404, "session.not-found");
            String signup = "/sessions/" + session + "/desk/signups/" + id;
            Refused.because(rest.ana.post(signup + "/remove", Bodies.of("reason", "x")), 404, "signup.not-found");
            Refused.because(rest.ana.post(signup + "/accept"), 404, "signup.not-found");
        }
        Refused.because(rest.ana.get("/sessions/" + foreign + "/desk"), 404, "session.not-found");
        Refused.because(rest.ana.get("/sessions/" + foreign + "/desk/participants.csv"), 404, "session.not-found");
        Refused.because(fields().get(4).with(JsonParser.parseString(String.valueOf(foreign))), 404, "session.not-found");
        Refused.because(fields().get(4).with(JsonParser.parseString("-5")), 404, "session.not-found");
        Refused.forField(fields().get(4).with(JsonParser.parseString(String.valueOf(session))), "session", "signup.not-of-this-group");
    }
}
