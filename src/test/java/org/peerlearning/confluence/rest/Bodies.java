package org.peerlearning.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Request bodies, complete and right until a test spoils them. */
final class Bodies {

    private Bodies() {}

    static JsonObject session() {
        JsonObject session = new JsonObject();
        session.addProperty("date", "2026-12-01");
        session.addProperty("time", "17:30");
        session.addProperty("zone", "Europe/Paris");
        session.addProperty("minutes", 90);
        session.addProperty("place", "Library");
        session.addProperty("link", "https://meet.example.org/sql");
        session.addProperty("capacity", 8);
        session.add("terms", terms());
        return session;
    }

    private static JsonObject terms() {
        JsonObject terms = new JsonObject();
        terms.addProperty("opens", "2026-01-01T08:00");
        terms.addProperty("closes", (String) null);
        terms.addProperty("cancelMinutes", 60);
        terms.addProperty("approval", false);
        terms.add("draw", JsonNull.INSTANCE);
        terms.add("minimum", JsonNull.INSTANCE);
        terms.add("kept", JsonNull.INSTANCE);
        return terms;
    }

    private static JsonObject details() {
        JsonObject details = new JsonObject();
        details.addProperty("language", "en");
        details.add("topics", strings("sql"));
        details.add("softSkills", strings("Explaining"));
        details.addProperty("agreement", "We start on time.");
        details.addProperty("sizeMin", 3);
        details.addProperty("sizeMax", 9);
        details.addProperty("joining", "open");
        return details;
    }

    /** One field. */
    static JsonObject of(String field, String value) {
        JsonObject body = new JsonObject();
        body.addProperty(field, value);
        return body;
    }

    static JsonObject of(String field, long value) {
        JsonObject body = new JsonObject();
        body.addProperty(field, value);
        return body;
    }

    static JsonObject group() {
        JsonObject group = new JsonObject();
        group.addProperty("spaceKey", "ENG");
        group.addProperty("title", "SQL for the curious");
        group.addProperty("summary", "We read real queries together.");
        group.addProperty("format", "study-circle");
        group.add("tags", strings("work", "passion"));
        group.addProperty("participantsShownTo", "members");
        group.add("details", details());
        group.add("session", session());
        return group;
    }

    /** The same body with one field changed; {@code session.date} is the date within the session. Null takes the field away. */
    static JsonObject with(JsonObject body, String field, JsonElement value) {
        JsonObject changed = body.deepCopy();
        JsonObject parent = changed;
        String name = field;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
            parent = parent.getAsJsonObject(name.substring(0, dot));
            name = name.substring(dot + 1);
        }
        if (value == null) {
            parent.remove(name);
        } else {
            parent.add(name, value);
        }
        return changed;
    }

    static JsonObject with(JsonObject body, String field, String value) {
        return with(body, field, new JsonPrimitive(value));
    }

    static JsonArray strings(String... values) {
        JsonArray array = new JsonArray();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
