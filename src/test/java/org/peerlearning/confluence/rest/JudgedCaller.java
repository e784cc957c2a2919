package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** Calls the REST interface and holds every single answer against its description. */
final class JudgedCaller {

    static final Map<String, String> TOKEN = Map.of("X-Atlassian-Token", "no-check");

    private final HttpCaller caller;
    private final Description description;
    private final Coverage coverage;

    /** @param user empty for a visitor */
    JudgedCaller(String site, Optional<String> user, Description description, Coverage coverage) {
        this.caller = new HttpCaller(site + "/rest/peer-learning/1.0", user);
        this.description = description;
        this.coverage = coverage;
    }

    HttpAnswer get(String path) {
        return judged(caller.get(path));
    }

    HttpAnswer post(String path, JsonObject body) {
        return judged(caller.post(path, body.toString()));
    }

    HttpAnswer post(String path, String body) {
        return judged(caller.post(path, body));
    }

    HttpAnswer put(String path, JsonObject body) {
        return send("PUT", path, Map.of("Content-Type", "application/json"), body.toString());
    }

    /** Without a body. */
    HttpAnswer post(String path) {
        return judged(caller.send("POST", path));
    }

    HttpAnswer signUp(long session) {
        return judged(caller.send("POST", "/sessions/" + session + "/signup"));
    }

    HttpAnswer cancel(long session) {
        return judged(caller.send("DELETE", "/sessions/" + session + "/signup"));
    }

    HttpAnswer send(String method, String path, Map<String, String> headers, String body) {
        return judged(caller.send(method, path, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer to an address, a method or a header that the description does not know: only that it is no failure. */
    HttpAnswer sendUndescribed(String method, String path, Map<String, String> headers, String body) {
        HttpAnswer answer = caller.send(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
        judgeError(answer);
        return answer;
    }

    private HttpAnswer judged(HttpAnswer answer) {
        judgeError(answer);
        String path = answer.path().replaceAll("\\?.*", "");
        assertEquals(
                answer.toString(),
                List.of(),
                description.faultsOfAnswer(
                        answer.method(), path, answer.status(), answer.header("Content-Type"), answer.body()));
        coverage.note(answer.method(), path, answer.status());
        if (answer.method().equals("GET") && answer.status() == 200) {
            assertEquals(answer.toString(), "no-store", answer.header("Cache-Control"));
        }
        return answer;
    }

    private static void judgeError(HttpAnswer answer) {
        assertTrue(answer.toString(), answer.status() < 500);
        if (answer.status() < 400 || !answer.header("Content-Type").startsWith("application/json")) {
            return;
        }
        JsonElement errors = answer.json().get("errors");
        if (errors != null) {
            for (JsonElement error : errors.getAsJsonArray()) {
                String message = error.getAsJsonObject().get("message").getAsString();
                assertFalse("not translated: " + answer, message.startsWith("peer-learning."));
                assertFalse("arguments are missing: " + answer, message.contains("{0}"));
            }
        }
    }
}
