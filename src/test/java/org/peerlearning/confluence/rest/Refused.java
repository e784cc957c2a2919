package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.testing.HttpAnswer;

/** What a refused request must look like. */
final class Refused {

    private Refused() {}

    /** 400, and this field has this reason, perhaps among others. */
    static void forField(HttpAnswer answer, String field, String reason) {
        assertEquals(answer.toString(), 400, answer.status());
        List<String> errors = new ArrayList<>();
        for (JsonElement each : answer.json().getAsJsonArray("errors")) {
            JsonObject error = each.getAsJsonObject();
            String name = error.get("field").isJsonNull() ? "" : error.get("field").getAsString();
            errors.add(name + ": " + error.get("reason").getAsString());
        }
        assertTrue(field + ": " + reason + " is not in " + answer, errors.contains(field + ": " + reason));
    }

    /** This status, and this is the first reason. */
    static void because(HttpAnswer answer, int status, String reason) {
        assertEquals(answer.toString(), status, answer.status());
        assertEquals(answer.toString(), reason, answer.json().get("reason").getAsString());
    }

    /** The caller's mistake, however it is told. */
    static void somehow(HttpAnswer answer) {
        assertTrue(answer.toString(), answer.status() >= 400 && answer.status() < 500);
    }
}
