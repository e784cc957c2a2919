package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;

/** Requests that are wrong as a whole, to every entry, over HTTP, against the packaged app. */
public class RestBadRequestIT {

    private static final List<String> NO_IDS = List.of(
            "987654321", "0", "-1", "abc", "1.5", "1e3", "2147483648", "9223372036854775807", "9223372036854775808",
            "9".repeat(400), "0x10", "%201", "1%20OR%201=1", "%3Cscript%3E", "%D9%A1", "null", "%27");

    private static BadInput shared;

    @Rule
    public final BadInput input = shared;

    @BeforeClass
    public static void start() {
        shared = new BadInput();
    }

    @Test
    public void bodiesThatAreNoJson() {
        for (String path : List.of("/groups", input.sessions())) {
            for (String text : List.of("", " ", "{", "{]", "hello", "{'title':'x'}", "<group/>", "{}{}", "[".repeat(60_000),
                    "{\"title\":\"\\u12\"}", "\u0000", "NaN", newSession() + ",")) {
                Refused.because(ana().post(path, text), 400, "input.not-json");
            }
            for (String text : List.of("[]", "null", "17", "\"x\"", "true", "[{\"title\":\"x\"}]")) {
                Refused.because(ana().post(path, text), 400, "input.not-an-object");
            }
        }
    }

    @Test
    public void bodiesThatAreHugeOrDeep() {
        String deep = "{\"title\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";
        for (String path : List.of("/groups", input.sessions())) {
            Refused.because(ana().post(path, "{\"x\":\"" + "y".repeat(64 * 1024) + "\"}"), 400, "input.too-large");
            Refused.because(ana().post(path, " ".repeat(1_000_000)), 400, "input.too-large");
            Refused.somehow(ana().post(path, deep));
        }
    }

    @Test
    public void contentTypes() {
        Map<String, String> bodies = Map.of("/groups", newGroup("ENG").toString(), input.sessions(), newSession().toString());
        bodies.forEach((path, body) -> {
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml", "text/html",
                    "multipart/form-data; boundary=x", "application/octet-stream", "application/jsonp")) {
                Refused.because(ana().send("POST", path, headers("Content-Type", type), body), 415, "error.content-type");
                // As a form of another site would send it.
                Refused.somehow(ana().send("POST", path, Map.of("Content-Type", type), body));
            }
            Map<String, String> oddCharset = headers("Content-Type", "application/json;charset=nonsense");
            Refused.because(ana().send("POST", path, oddCharset, "{"), 400, "input.not-json");
            for (String type : List.of("json", "application", "/", ";;;", "application/json;charset")) {
                // What is no header at all JAX-RS refuses by itself, without a body.
                Refused.somehow(ana().sendUndescribed("POST", path, headers("Content-Type", type), "{"));
            }
        });
    }

    @Test
    public void groupsThatAreForeignOrNone() {
        Stream.concat(NO_IDS.stream(), Stream.of(String.valueOf(input.foreignGroup))).forEach(id -> {
            Refused.because(ana().get("/groups/" + id), 404, "group.not-found");
            Refused.because(ana().get("/groups/" + id + "/sessions"), 404, "group.not-found");
            Refused.because(ana().post("/groups/" + id + "/sessions", newSession()), 404, "group.not-found");
        });
    }

    @Test
    public void sessionsThatAreForeignOrNone() {
        Stream.concat(NO_IDS.stream(), Stream.of(String.valueOf(input.foreignSession))).forEach(id -> {
            String signup = "/sessions/" + id + "/signup";
            Refused.because(ana().get("/sessions/" + id), 404, "session.not-found");
            Refused.because(ana().get("/sessions/" + id + "/participants"), 404, "session.not-found");
            Refused.because(ana().send("POST", signup, JudgedCaller.TOKEN, ""), 404, "session.not-found");
            Refused.because(ana().send("DELETE", signup, JudgedCaller.TOKEN, ""), 404, "session.not-found");
        });
    }

    @Test
    public void numbersInQueries() {
        String participants = "/sessions/" + input.session + "/participants";
        Map<String, String> parameters = Map.of(
                "/groups?limit=", "limit",
                "/groups?olderThan=", "olderThan",
                participants + "?limit=", "limit",
                participants + "?afterSeat=", "afterSeat");
        parameters.forEach((start, field) -> {
            for (String number : List.of("x", "", "1.5", "1e1", "0x1", "%20", "%3Cscript%3E", "1%202", "%D9%A1")) {
                Refused.forField(ana().get(start + number), field, "input.wrong-type");
            }
            for (String number : List.of("-1", "99999999999999999999")) {
                Refused.forField(ana().get(start + number), field, "input.range");
            }
        });
        Refused.forField(ana().get("/groups?limit=101"), "limit", "input.range");
        Refused.forField(ana().get("/groups?limit=0"), "limit", "input.range");
        assertEquals(200, ana().get("/groups?olderThan=9223372036854775807").status());
        assertEquals(200, ana().get(participants + "?afterSeat=2147483647").status());
    }

    @Test
    public void spacesInQueries() {
        Refused.forField(ana().get("/groups?space="), "space", "input.missing");
        Refused.forField(ana().get("/groups?space=%00"), "space", "input.missing");
        for (String space : List.of("NOWHERE", "FIN", "%27%20OR%201=1%20--", "%3Cscript%3E", "x".repeat(3000), "%F0%9F%9A%80")) {
            HttpAnswer answer = ana().get("/groups?space=" + space);
            assertEquals(answer.toString(), 200, answer.status());
            assertEquals(answer.toString(), 0, answer.json().getAsJsonArray("groups").size());
        }
    }

    @Test
    public void methodsThatAnEntryDoesNotHave() {
        String session = "/sessions/" + input.session;
        Map<String, List<String>> wrong = Map.of(
                "/groups", List.of("PUT", "PATCH", "DELETE", "FROB"),
                "/groups/" + input.group, List.of("POST", "PATCH", "DELETE"),
                input.sessions(), List.of("PUT", "DELETE"),
                session, List.of("POST", "DELETE"),
                session + "/signup", List.of("GET", "PUT", "PATCH"),
                session + "/participants", List.of("POST", "DELETE"),
                session + "/desk", List.of("POST", "PUT", "DELETE"),
                session + "/desk/capacity", List.of("GET", "POST"),
                "/openapi", List.of("POST", "DELETE"));
        Map<String, String> json = headers("Content-Type", "application/json");
        wrong.forEach((path, methods) -> methods.forEach(
                method -> Refused.because(ana().sendUndescribed(method, path, json, "{}"), 405, "error.method")));
    }

    @Test
    public void addressesThatAreNone() {
        for (String path : List.of("/", "/nothing", "/groups/1/nothing", "/sessions", "/sessions/1/signup/2", "/openapi/x")) {
            Refused.because(ana().sendUndescribed("GET", path, Map.of(), ""), 404, "error.no-such-address");
        }
    }

    @Test
    public void formatsThatAreNotGiven() {
        Refused.because(ana().send("GET", "/groups", Map.of("Accept", "text/html"), ""), 406, "error.not-acceptable");
        for (String accept : List.of("nonsense", "///", ";q=", "*/*;q=x")) {
            HttpAnswer answer = ana().sendUndescribed("GET", "/groups", Map.of("Accept", accept), "");
            assertTrue(answer.toString(), answer.status() < 500);
        }
    }

    private static Map<String, String> headers(String name, String value) {
        return Map.of("X-Atlassian-Token", "no-check", name, value);
    }

    private JudgedCaller ana() {
        return input.rest.ana;
    }
}
