package org.peerlearning.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class LinesTest {

    private static final List<String> SCRIPTS = List.of(
            "a", "\u00E9", "\u0416", "\u4F8B", "\u0939\u093F\u0928\u094D\u0926\u0940", "\u0627\u0644\u0639", "\uD83D\uDE80",
            "\uD83D\uDC69\u200D\uD83D\uDCBB", ";", ",", "\\", "\n", ":", "\"", " ");

    private static void assertFolded(String written) {
        assertTrue(written.endsWith("\r\n"));
        String[] lines = written.split("\r\n");
        for (String line : lines) {
            assertTrue(line, line.getBytes(StandardCharsets.UTF_8).length <= Lines.OCTETS_MAX);
            assertEquals("a broken character", -1, line.indexOf('\uFFFD'));
            assertEquals(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), line);
            assertTrue(line.indexOf('\r') < 0 && line.indexOf('\n') < 0);
        }
    }

    private static String unfolded(String written) {
        return written.replace("\r\n ", "").replace("\r\n", "");
    }

    @Test
    public void aLineOfSeventyFiveOctetsIsNotFoldedAndALongerOneIs() {
        assertEquals("A:" + "x".repeat(73) + "\r\n", new Lines().line("A", "x".repeat(73)).toString());
        assertEquals("A:" + "x".repeat(73) + "\r\n x\r\n", new Lines().line("A", "x".repeat(74)).toString());
    }

    @Test
    public void foldsFallBetweenCharactersOfAnyLength() {
        for (String one : SCRIPTS.subList(0, 8)) {
            for (int before = 0; before < 8; before++) {
                String value = "x".repeat(before) + one.repeat(60);
                String written = new Lines().line("SUMMARY", value).toString();
                assertFolded(written);
                assertEquals("SUMMARY:" + value, unfolded(written));
            }
        }
    }

    @Test
    public void textIsEscapedAndLineBreaksOfAnyKindAreWordsOfTheText() {
        assertEquals("A:1\\, 2\\; 3\\\\ 4:\"5\"\r\n", new Lines().text("A", "1, 2; 3\\ 4:\"5\"").toString());
        for (String end : List.of("\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029")) {
            assertEquals("A:one\\ntwo\r\n", new Lines().text("A", "one" + end + "two").toString());
        }
        assertEquals("A:one\\\\\\ntwo\r\n", new Lines().text("A", "one\\\ntwo").toString());
        assertEquals("", new Lines().textIfAny("A", " \n ").toString());
    }

    @Test
    public void nothingThatIsWrittenBeginsAnotherLine() {
        String evil = "x\r\nATTENDEE:mailto:mallory@example.org\u0000\u0007\r\rBEGIN:VALARM\n";
        for (String written : List.of(
                new Lines().line("URL", evil).toString(),
                new Lines().text("SUMMARY", evil).toString(),
                new Lines().line("ORGANIZER;CN=" + Lines.parameter(evil), "mailto:" + evil).toString())) {
            assertFolded(written);
            assertEquals(1, written.replace("\r\n ", "").lines().count());
        }
    }

    @Test
    public void aParameterKeepsItsQuotes() {
        assertEquals("\"Ana ^'the^' B; C:, ^^\"", Lines.parameter("Ana \"the\" B; C:, ^"));
        assertEquals("\"Ana B\"", Lines.parameter("Ana\r\nB"));
    }

    @Test
    public void halvesOfCharactersAreLeftOut() {
        assertEquals("A:xy\r\n", new Lines().line("A", "x\uD83Dy").toString());
        assertEquals("A:xy\r\n", new Lines().line("A", "x\uDE80y").toString());
    }

    @Test
    public void anyTextComesBackAsItWas() {
        Random chance = new Random(6);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            chance.ints(chance.nextInt(200), 0, SCRIPTS.size()).forEach(one -> text.append(SCRIPTS.get(one)));
            // The reader takes a backslash before a line break for something else.
            text.replace(0, text.length(), text.toString().replace("\\\n", "\\ \n"));
            text.append('x');
            String written = new Lines().text("SUMMARY", text.toString()).toString();
            assertFolded(written);
            String event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:t\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                    + "DTSTART:20260101T000000Z\r\n" + written + "END:VEVENT\r\nEND:VCALENDAR\r\n";
            assertEquals(text.toString(), ReadBack.value(ReadBack.of(event).events().get(0), "SUMMARY"));
        }
    }
}
