package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertTrue;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;
import static org.peerlearning.confluence.rest.RestHost.skippedSession;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.confluence.rest.RequestField.Kind;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.Texts;

/** Every field of every entry that takes a body, spoilt in every way, over HTTP, against the packaged app. */
public class RestBadInputIT {

    private static final String MARKUP = "<b onclick=\"x()\">&amp;</b><script>alert('1')</script>{html}$x#if(1)]]>";

    private static BadInput shared;

    @Rule
    public final BadInput input = shared;

    @BeforeClass
    public static void start() {
        shared = new BadInput();
    }

    @Test
    public void missing() {
        fields().filter(RequestField::isRequired).forEach(field -> {
            for (JsonElement nothing : new JsonElement[] {null, JsonNull.INSTANCE}) {
                Refused.forField(ana().post(field.path(), field.with(nothing)), field.name(), "input.missing");
            }
        });
    }

    @Test
    public void blank() {
        fields().filter(field -> field.kind() == Kind.TEXT && field.isRequired()).forEach(field -> {
            for (String blank : List.of("", "   ", "\t\n", "\u00A0", "\u0000")) {
                Refused.forField(ana().post(field.path(), field.with(blank)), field.name(), "input.missing");
            }
        });
    }

    @Test
    public void wrongType() {
        List<JsonElement> values = Stream.of(
                        "7", "-1", "1.5", "90.0", "1e9", "true", "\"text\"", "[]", "[7]", "[null]", "{}", "{\"a\":1}")
                .map(JsonParser::parseString)
                .toList();
        fields().forEach(field -> values.stream().filter(value -> !field.kind().takes(value)).forEach(value ->
                Refused.forField(ana().post(field.path(), field.with(value)), field.name(), "input.wrong-type")));
    }

    @Test
    public void tooLong() {
        Map<String, Integer> most = Map.of(
                "spaceKey", 255, "title", 120, "summary", 2000, "place", 200, "link", 450, "activity", 200, "agenda", 5000, "bring", 500,
                "agreement", 5000);
        fields().filter(field -> most.containsKey(field.lastName())).forEach(field -> {
            int length = most.get(field.lastName()) + 1;
            for (String text : List.of("x".repeat(length), "é".repeat(length), Texts.emojis(length), "x".repeat(20_000))) {
                String value = field.lastName().equals("link") ? "https://example.org/" + text : text;
                Refused.forField(ana().post(field.path(), field.with(value)), field.name(), "input.too-long");
            }
        });
        fields().filter(field -> field.kind() == Kind.TEXT && !most.containsKey(field.lastName()))
                .forEach(field -> Refused.somehow(ana().post(field.path(), field.with("x".repeat(30_000)))));
    }

    @Test
    public void negativeZeroAndHugeNumbers() {
        fields().filter(field -> field.kind() == Kind.NUMBER).forEach(field -> {
            // A session may be cancelled until it starts, and until some weeks before.
            boolean hours = field.lastName().equals("cancelMinutes");
            List<String> wrong = hours
                    ? List.of("-1", "-2147483648", "40321", "2147483647")
                    : List.of("0", "-1", "-2147483648", "10001", "2147483647");
            for (String number : wrong) {
                JsonObject body = field.with(JsonParser.parseString(number));
                Refused.forField(ana().post(field.path(), body), field.name(), hours ? "session.terms.hours" : "input.range");
            }
            for (String number : List.of("2147483648", "-99999999999", "9".repeat(500), "1e309", "-0.0")) {
                JsonObject body = field.with(JsonParser.parseString(number));
                Refused.forField(ana().post(field.path(), body), field.name(), "input.wrong-type");
            }
        });
    }

    @Test
    public void dates() {
        each("date", "session.date.unreadable", "tomorrow", "2027-02-30", "2027-13-01", "01/12/2027", "2027-1-1",
                "+1000000000-01-01", "2027-01-01T10:00", MARKUP);
        each("date", "session.date.past", "2020-01-01", LocalDate.now().minusDays(2).toString(), "0001-01-01");
        each("date", "session.date.far", "9999-12-31", LocalDate.now().plusYears(4).toString());
    }

    @Test
    public void timesZonesAndLinks() {
        each("time", "session.time.unreadable", "25:00", "24:00", "5pm", "17.30", "17:60", "7:30", MARKUP);
        each("zone", "session.zone.unknown", "Mars/Base", "+02:00", "UTC+2", "europe/paris", "Europe/", MARKUP);
        each("link", "session.link.not-web", "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x",
                "ftp://example.org/x", "//example.org", "example.org", "https://", "http:///x", "https://a b", MARKUP);
    }

    @Test
    public void terms() {
        String[] unreadable = {"tomorrow", "2027-02-30T10:00", "2027-01-01", "10:00", "2027-01-01 10:00", "2027-01-01T10:00Z", MARKUP};
        each("opens", "session.terms.unreadable", unreadable);
        each("closes", "session.terms.unreadable", unreadable);
        each("opens", "session.terms.opens-late", "2099-01-01T10:00", "+999999999-12-31T23:59");
        each("closes", "session.terms.closes-late", "2099-01-01T10:00");
        each("closes", "session.terms.closes-early", "2025-12-31T10:00", "-999999999-01-01T00:00");
    }

    @Test
    public void anHourThatClocksSkip() {
        Refused.forField(ana().post(input.sessions(), skippedSession()), "time", "session.time.skipped");
        JsonObject group = Bodies.with(newGroup("ENG"), "session", skippedSession());
        Refused.forField(ana().post("/groups", group), "session.time", "session.time.skipped");
    }

    @Test
    public void wordsThatAreNotOnTheList() {
        String[] words = {"Workshop", "WORKSHOP", "party", "study_circle", MARKUP};
        each("format", "group.format.unknown", words);
        each("participantsShownTo", "group.audience.unknown", words);
        each("joining", "group.joining.unknown", "Open", "closed", "on_request", MARKUP);
        each("language", "group.language.unknown", "english!", "fr_FR", "f", MARKUP);
        for (String word : words) {
            JsonObject group = Bodies.with(newGroup("ENG"), "tags", Bodies.strings("work", word));
            Refused.forField(ana().post("/groups", group), "tags", "group.tag.unknown");
        }
    }

    @Test
    public void thousandsOfMistakesGetAShortAnswer() {
        String[] words = Collections.nCopies(5000, "x").toArray(String[]::new);

        HttpAnswer answer = ana().post("/groups", Bodies.with(newGroup("ENG"), "tags", Bodies.strings(words)));

        Refused.forField(answer, "tags", "group.tag.unknown");
        assertTrue(answer.toString(), answer.body().length() < 20_000);
    }

    @Test
    public void spacesThatAreForeignOrNotThere() {
        for (String space : List.of("FIN", "NOWHERE", "~dmitri", MARKUP, "ENG' OR '1'='1", "../ENG", "eng\u0301")) {
            Refused.because(ana().post("/groups", newGroup(space)), 403, "group.may-not-start");
        }
    }

    @Test
    public void unknownAndDoubledFields() {
        Map<String, JsonObject> bodies = Map.of("/groups", newGroup("ENG"), input.sessions(), newSession());
        bodies.forEach((path, right) -> {
            for (String name : List.of("id", "__proto__", "constructor", "class", MARKUP, "", "Title", "hosts", "x".repeat(5000))) {
                JsonObject body = right.deepCopy();
                body.addProperty(name, "x");
                Refused.because(ana().post(path, body), 400, "input.unknown-field");
            }
            String first = right.keySet().iterator().next();
            String doubled = right.toString().replaceFirst("\\{", "{\"" + first + "\":null,");
            Refused.forField(ana().post(path, doubled), first, "input.duplicate-field");
        });
    }

    private void each(String lastName, String reason, String... values) {
        fields().filter(field -> field.lastName().equals(lastName)).forEach(field -> {
            for (String value : values) {
                Refused.forField(ana().post(field.path(), field.with(value)), field.name(), reason);
            }
        });
    }

    private Stream<RequestField> fields() {
        return RequestField.all(input.group);
    }

    private JudgedCaller ana() {
        return input.rest.ana;
    }
}
