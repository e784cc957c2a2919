package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.peerlearning.confluence.rest.RestWorld.body;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.peerlearning.session.SessionDraft;
import org.peerlearning.shared.Answers;

public class JsonBodyTest {

    @Test
    public void aRightBodyIsReadWhole() {
        GroupRequest request = Answers.given(GroupRequest.read(body(Bodies.group().toString())));

        assertEquals("ENG", request.group().spaceKey());
        assertEquals(List.of("work", "passion"), request.group().tags());
        assertEquals(
                new SessionDraft(
                        "2026-12-01", "17:30", "Europe/Paris", 90, "Library", "https://meet.example.org/sql", 8,
                        new SessionDraft.TermsDraft("2026-01-01T08:00", null, 60, false)),
                request.series().session());
    }

    @Test
    public void absentAndNullAreLeftToThePolicies() {
        GroupRequest request = Answers.given(GroupRequest.read(body("{\"title\":null,\"session\":null,\"tags\":null}")));

        assertNull(request.group().title());
        assertNull(request.group().tags());
        assertNull(request.series().session());
        assertNull(request.series().repeat());
    }

    @Test
    public void whatIsNotJson() {
        String[] broken = {
            "", " ", "{", "}", "{]", "[1,", "hello", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "{a:1}", "{\"a\":01}", "{\"a\":NaN}",
            "{\"a\":tRUE}", "{\"a\":1}{}", "{\"a\":1} x", "{\"a\":\"\\x\"}", "{\"a\":\"\n\"}", "// c\n{}", "{\"a\":\"\\u12\"}",
            "{\"a\" 1}", "{\"a\"=1}", "\"unfinished", "<xml/>", "title=x&summary=y", "{\"a\":1;\"b\":2}", "\u0000", "[1 2]"
        };
        for (String text : broken) {
            assertEquals(text, List.of("input.not-json"), wrong(body(text)));
        }
    }

    @Test
    public void whatIsJsonButNoObject() {
        for (String text : new String[] {"[]", "[{}]", "\"text\"", "17", "-1.5e3", "true", "null", "  null  "}) {
            assertEquals(text, List.of("input.not-an-object"), wrong(body(text)));
        }
    }

    @Test
    public void bytesThatAreNotUtf8() {
        byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(List.of("input.not-json"), wrong(new ByteArrayInputStream(latin)));
    }

    @Test
    public void sixtyFourKibibytesAreReadAndOneByteMoreIsNot() {
        String frame = "{\"title\":\"\"}";
        String fill = "x".repeat(64 * 1024 - frame.length());
        String most = frame.replace("\"\"", "\"" + fill + "\"");

        assertEquals(fill, Answers.given(GroupRequest.read(body(most))).group().title());
        assertEquals(List.of("input.too-large"), wrong(body(most + " ")));
    }

    @Test
    public void anEndlessBodyIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertEquals(List.of("input.too-large"), wrong(endless));
    }

    @Test
    public void aBodyThatBreaksOffIsNotJson() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertEquals(List.of("input.not-json"), wrong(broken));
    }

    @Test
    public void wrongTypesAreNamedWithTheirField() {
        String[][] wrong = {
            {"title", "1"}, {"title", "true"}, {"title", "[]"}, {"title", "{}"}, {"title", "[\"x\"]"},
            {"tags", "\"work\""}, {"tags", "[1]"}, {"tags", "[null]"}, {"tags", "[[\"work\"]]"}, {"tags", "{}"}, {"tags", "7"},
            {"session", "\"tomorrow\""}, {"session", "[]"}, {"session", "1"}, {"session", "false"},
            {"session.minutes", "\"90\""}, {"session.minutes", "90.5"}, {"session.minutes", "90.0"}, {"session.minutes", "9e1"},
            {"session.minutes", "2147483648"}, {"session.minutes", "-2147483649"}, {"session.minutes", "99999999999999999999"},
            {"session.minutes", "1e400"}, {"session.minutes", "true"}, {"session.minutes", "[90]"}, {"session.minutes", "{}"},
            {"session.date", "20261201"}, {"session.link", "[]"}, {"session.capacity", "1.0E-5"}
        };
        for (String[] each : wrong) {
            JsonObject spoilt = Bodies.with(Bodies.group(), each[0], JsonParser.parseString(each[1]));
            assertEquals(each[0] + " " + each[1], List.of(each[0] + ": input.wrong-type"), wrong(body(spoilt.toString())));
        }
    }

    @Test
    public void numbersUpToTheEdgeOfTheirTypeAreNumbers() {
        String text = Bodies.with(Bodies.session(), "minutes", JsonParser.parseString("-2147483648")).toString();

        assertEquals(
                Integer.valueOf(Integer.MIN_VALUE),
                Answers.given(SessionRequest.read(body(text))).minutes());
    }

    @Test
    public void unknownFieldsAreNamedWhereverTheyAre() {
        String text = "{\"titel\":\"x\",\"session\":{\"seats\":3},\"\":1}";

        assertEquals(
                List.of("titel: input.unknown-field", "session.seats: input.unknown-field", ": input.unknown-field"),
                wrong(body(text)));
    }

    @Test
    public void doubledFieldsAreNamedEvenWhenTheFirstIsNull() {
        assertEquals(
                List.of("title: input.duplicate-field", "session.date: input.duplicate-field"),
                wrong(body("{\"title\":null,\"title\":\"b\",\"session\":{\"date\":\"x\",\"date\":\"x\"}}")));
    }

    @Test
    public void aLongNameIsShortened() {
        String name = "n".repeat(5000);

        assertEquals(List.of("n".repeat(60) + ": input.unknown-field"), wrong(body("{\"" + name + "\":1}")));
    }

    @Test
    public void severalMistakesAreFoundAtOnce() {
        JsonObject spoilt = Bodies.with(
                Bodies.with(Bodies.group(), "title", JsonParser.parseString("5")), "session.place", JsonParser.parseString("5"));
        spoilt.add("extra", JsonNull.INSTANCE);

        assertEquals(
                List.of("title: input.wrong-type", "session.place: input.wrong-type", "extra: input.unknown-field"),
                wrong(body(spoilt.toString())));
    }

    @Test(timeout = 60_000)
    public void deepNestingIsJustAWrongType() {
        int depth = 30_000;
        String lists = "{\"title\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        String objects = "{\"session\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}";

        assertEquals(List.of("title: input.wrong-type"), wrong(body(lists)));
        assertEquals(List.of("session.a: input.unknown-field"), wrong(body(objects)));
        assertEquals(List.of("input.not-json"), wrong(body("[".repeat(64_000))));
    }

    @Test
    public void spoiltBytesNeverEscapeAsAnException() {
        Random chance = new Random(17);
        byte[] right = Bodies.group().toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] spoilt = right.clone();
            for (int j = 0; j <= chance.nextInt(4); j++) {
                spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256);
            }
            GroupRequest.read(new ByteArrayInputStream(spoilt, 0, 1 + chance.nextInt(spoilt.length)));
        }
    }

    private static List<String> wrong(InputStream body) {
        return Answers.reasons(GroupRequest.read(body));
    }
}
