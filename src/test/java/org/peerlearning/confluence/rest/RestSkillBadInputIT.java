package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;

import com.google.gson.JsonElement;
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

/** Every field of the skills directory, spoilt in every way, over HTTP, against the packaged app; and nothing changes by it. */
public class RestSkillBadInputIT {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private static RestHost rest;
    private static long skill;

    private String before;

    private enum Kind { TEXT, TEXTS, OBJECTS, NUMBER, FLAG }

    /**
     * One field of one entry.
     *
     * @param right a right body
     * @param needed whether it must be there
     */
    private record Field(String method, String path, JsonObject right, String name, Kind kind, boolean needed) {

        HttpAnswer with(String value) {
            JsonElement element = value == null ? null : JsonParser.parseString(value);
            return send(Bodies.with(right, name, element).toString());
        }

        HttpAnswer send(String body) {
            return rest.as("admin").send(method, path, JSON, body);
        }
    }

    @BeforeClass
    public static void start() {
        rest = new RestHost();
        skill = RestHost.id(rest.ana.post("/my-skills", parsed("""
                {"name": "Spoons %s", "directions": ["can-share"]}""".formatted(System.nanoTime()))).json().getAsJsonObject("skill"));
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
        return rest.as("admin").get("/vocabulary/" + skill).body() + rest.as("admin").get("/vocabulary?limit=1").json().get("total")
                + rest.as("admin").get("/my-skills").body();
    }

    private static JsonObject parsed(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static List<Field> fields() {
        JsonObject claim = parsed("{\"skill\": " + skill + ", \"directions\": [\"strength\"]}");
        JsonObject thanks = parsed("{\"user\": \"ana\", \"skill\": " + skill + "}");
        JsonObject name = parsed("{\"name\": \"Ladles\", \"version\": 0}");
        JsonObject terms = parsed("{\"terms\": [{\"text\": \"Ladles\"}], \"version\": 0}");
        JsonObject split = parsed("{\"name\": \"Ladles\", \"version\": 0}");
        String one = "/vocabulary/" + skill;
        return List.of(
                new Field("POST", "/my-skills", claim, "skill", Kind.NUMBER, false),
                new Field("POST", "/my-skills", parsed("{\"name\": \"Ladles\"}"), "name", Kind.TEXT, true),
                new Field("POST", "/my-skills", parsed("{\"name\": \"Ladles\"}"), "tags", Kind.TEXTS, false),
                new Field("POST", "/my-skills", claim, "directions", Kind.TEXTS, true),
                new Field("POST", "/my-skills", claim, "level", Kind.TEXT, false),
                new Field("POST", "/my-skills", claim, "happyToBeAsked", Kind.FLAG, false),
                new Field("POST", "/my-skills", claim, "sentence", Kind.TEXT, false),
                new Field("POST", "/my-skills", claim, "visibility", Kind.TEXT, false),
                new Field("POST", "/thanks", thanks, "user", Kind.TEXT, true),
                new Field("POST", "/thanks", thanks, "skill", Kind.NUMBER, false),
                new Field("PUT", one + "/name", name, "name", Kind.TEXT, true),
                new Field("PUT", one + "/name", name, "version", Kind.NUMBER, true),
                new Field("PUT", one + "/terms", terms, "terms", Kind.OBJECTS, false),
                new Field("PUT", one + "/terms", terms, "tags", Kind.TEXTS, false),
                new Field("PUT", one + "/terms", terms, "version", Kind.NUMBER, true),
                new Field("POST", one + "/split", split, "name", Kind.TEXT, true),
                new Field("POST", one + "/split", split, "terms", Kind.TEXTS, false),
                new Field("POST", one + "/split", split, "version", Kind.NUMBER, true),
                new Field("POST", one + "/merge", parsed("{\"into\": 1}"), "into", Kind.NUMBER, true),
                new Field("POST", "/vocabulary/lists/preview", parsed("{\"csv\": \"name\"}"), "csv", Kind.TEXT, true),
                new Field("POST", "/vocabulary/lists/import", parsed("{\"csv\": \"name\"}"), "csv", Kind.TEXT, true));
    }

    @Test
    public void missingAndBlank() {
        fields().stream().filter(Field::needed).forEach(field -> {
            String reason = field.name().equals("directions") ? "skill.direction.missing" : "input.missing";
            Refused.forField(field.with(null), field.name(), reason);
            Refused.forField(field.with("null"), field.name(), reason);
            if (field.kind() == Kind.TEXT) {
                for (String blank : List.of("\"\"", "\"   \"", "\"\\t\\n\"")) {
                    Refused.forField(field.with(blank), field.name(), "input.missing");
                }
            }
        });
    }

    @Test
    public void wrongTypes() {
        fields().forEach(field -> {
            for (String value : List.of("1.5", "1e9", "{}", "{\"a\":1}")) {
                Refused.forField(field.with(value), field.name(), "input.wrong-type");
            }
            if (field.kind() != Kind.NUMBER) {
                Refused.forField(field.with("7"), field.name(), "input.wrong-type");
            }
            if (field.kind() != Kind.TEXT) {
                Refused.forField(field.with("\"7\""), field.name(), "input.wrong-type");
            }
            if (field.kind() != Kind.FLAG) {
                Refused.forField(field.with("true"), field.name(), "input.wrong-type");
            }
            Refused.forField(field.with("[7]"), field.name(), "input.wrong-type");
        });
    }

    @Test
    public void tooLongAndTooLarge() {
        Map<String, Integer> most = Map.of("name", 80, "sentence", 300);
        fields().stream().filter(field -> most.containsKey(field.name())).forEach(field -> {
            int length = most.get(field.name()) + 1;
            for (String text : List.of("x".repeat(length), "é".repeat(length), Texts.emojis(length), "x".repeat(20_000))) {
                Refused.forField(field.with("\"" + text + "\""), field.name(), "input.too-long");
            }
        });
        fields().stream().filter(field -> !field.name().equals("csv"))
                .forEach(field -> Refused.because(field.send("\"" + "y".repeat(64 * 1024) + "\""), 400, "input.too-large"));
        fields().stream().filter(field -> field.name().equals("csv"))
                .forEach(field -> Refused.because(field.send("\"" + "y".repeat(1024 * 1024) + "\""), 400, "input.too-large"));
    }

    @Test
    public void wordsThatAreNotOnTheList() {
        Map<String, String> reasons = Map.of("level", "skill.level.unknown", "visibility", "skill.visibility.unknown",
                "directions", "skill.direction.unknown", "tags", "skill.tag.unknown");
        fields().stream().filter(field -> reasons.containsKey(field.name())).forEach(field -> {
            for (String word : List.of("", "OPEN", "fluent!", "can_share", "<b>x</b>", "' OR '1'='1", "5", "\\u0000")) {
                String value = "\"" + word + "\"";
                Refused.forField(
                        field.with(field.kind() == Kind.TEXTS ? "[" + value + "]" : value), field.name(), reasons.get(field.name()));
            }
        });
    }

    @Test
    public void bodiesThatAreWrongAsAWhole() {
        fields().forEach(field -> {
            Refused.because(field.send("hello"), 400, "input.not-json");
            Refused.because(field.send("[]"), 400, "input.not-an-object");
            Refused.because(field.send(field.right().toString().replaceFirst("\\{", "{\"<b>x</b>\":1,")), 400, "input.unknown-field");
            String doubled = field.right().toString().replaceFirst("\\{", "{\"" + field.name() + "\":null,\"" + field.name() + "\":null,");
            Refused.forField(field.send(doubled), field.name(), "input.duplicate-field");
        });
    }

    @Test
    public void skillsThatAreNone() {
        for (String id : List.of("987654321", "0", "-1", "abc", "1.5", "9".repeat(400), "%201", "1%20OR%201=1", "%D9%A1", "null")) {
            for (String below : List.of("/archive", "/restore")) {
                Refused.because(rest.as("admin").post("/vocabulary/" + id + below), 404, "skill.not-found");
            }
            Refused.because(rest.as("admin").post("/my-skills/" + id + "/still-true"), 404, "skill.not-found");
            Refused.because(rest.as("admin").get("/skills/" + id), 404, "skill.not-found");
        }
    }
}
