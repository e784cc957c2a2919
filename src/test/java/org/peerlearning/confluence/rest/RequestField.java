package org.peerlearning.confluence.rest;

import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One field of one entry that takes a body.
 *
 * @param path of the entry
 * @param body a right request
 * @param name of the field, {@code session.date} for one within the session
 */
record RequestField(String path, JsonObject body, String name, Kind kind) {

    /** What a field takes. */
    enum Kind {
        TEXT,
        TEXTS,
        NUMBER,
        FLAG,
        OBJECT;

        boolean takes(JsonElement value) {
            return switch (this) {
                case TEXT -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
                case TEXTS -> value.isJsonArray() && value.getAsJsonArray().isEmpty();
                case NUMBER -> value.toString().matches("-?[0-9]{1,9}");
                case FLAG -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
                case OBJECT -> value.isJsonObject();
            };
        }
    }

    private static final Set<String> OPTIONAL = Set.of(
            "format", "tags", "session", "activity", "agenda", "bring", "participantsShownTo", "place", "link", "terms", "opens", "closes",
            "cancelMinutes", "approval", "draw", "minimum", "kept", "details", "language", "topics", "softSkills", "agreement", "sizeMin", "sizeMax",
            "joining");

    /** Every field of both entries; sessions are for this group. */
    static Stream<RequestField> all(long group) {
        List<RequestField> all = new ArrayList<>();
        for (String name : List.of("spaceKey", "title", "summary", "format", "participantsShownTo")) {
            all.add(ofGroup(name, Kind.TEXT));
        }
        all.add(ofGroup("tags", Kind.TEXTS));
        all.add(ofGroup("details", Kind.OBJECT));
        for (String name : List.of("language", "agreement", "joining")) {
            all.add(ofGroup("details." + name, Kind.TEXT));
        }
        for (String name : List.of("topics", "softSkills")) {
            all.add(ofGroup("details." + name, Kind.TEXTS));
        }
        for (String name : List.of("sizeMin", "sizeMax")) {
            all.add(ofGroup("details." + name, Kind.NUMBER));
        }
        all.add(ofGroup("session", Kind.OBJECT));
        String sessions = "/groups/" + group + "/sessions";
        Map<String, Kind> ofSession = Map.ofEntries(
                Map.entry("date", Kind.TEXT),
                Map.entry("time", Kind.TEXT),
                Map.entry("zone", Kind.TEXT),
                Map.entry("place", Kind.TEXT),
                Map.entry("link", Kind.TEXT),
                Map.entry("activity", Kind.TEXT),
                Map.entry("agenda", Kind.TEXT),
                Map.entry("bring", Kind.TEXT),
                Map.entry("minutes", Kind.NUMBER),
                Map.entry("capacity", Kind.NUMBER),
                Map.entry("terms", Kind.OBJECT),
                Map.entry("terms.opens", Kind.TEXT),
                Map.entry("terms.closes", Kind.TEXT),
                Map.entry("terms.cancelMinutes", Kind.NUMBER),
                Map.entry("terms.approval", Kind.FLAG),
                Map.entry("terms.draw", Kind.OBJECT),
                Map.entry("terms.minimum", Kind.OBJECT),
                Map.entry("terms.kept", Kind.OBJECT));
        ofSession.forEach((name, kind) -> {
            all.add(ofGroup("session." + name, kind));
            all.add(new RequestField(sessions, newSession(), name, kind));
        });
        return all.stream();
    }

    private static RequestField ofGroup(String name, Kind kind) {
        return new RequestField("/groups", newGroup("ENG"), name, kind);
    }

    String lastName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isRequired() {
        return !OPTIONAL.contains(lastName());
    }

    JsonObject with(JsonElement value) {
        return Bodies.with(body, name, value);
    }

    JsonObject with(String value) {
        return Bodies.with(body, name, value);
    }
}
