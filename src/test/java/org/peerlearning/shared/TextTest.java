package org.peerlearning.shared;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.assertFalse;

import java.util.List;
import org.junit.Test;
import org.peerlearning.testing.Texts;

public class TextTest {

    @Test
    public void nothingTypedIsTheEmptyText() {
        assertEquals("", Text.line(null));
        assertEquals("", Text.lines(null));
        assertEquals("", Text.line(" \t\r\n\u00A0 "));
        assertEquals("", Text.lines(" \n\n\u00A0\n "));
    }

    @Test
    public void aLineHasNoBreaksAndSingleBlanks() {
        assertEquals("a b c d", Text.line("  a\t b\r\n\nc \u00A0 d "));
    }

    @Test
    public void linesKeepBreaksAtMostTwoInARow() {
        assertEquals("a\nb\n\nc d", Text.lines(" a \r\n b\r\r\r\r c\t\td\n"));
    }

    @Test
    public void controlCharactersVanish() {
        assertEquals("ab", Text.line("a\u0000b\u0007\u001B\u007F\u0085"));
        assertEquals("ab", Text.lines("a\u0000b\u0008"));
        assertEquals("", Text.line("\u0000"));
    }

    @Test
    public void halvesOfSurrogatePairsVanishAndWholePairsStay() {
        assertEquals("ab", Text.line("a\uD83Db"));
        assertEquals("ab", Text.line("a\uDE80b"));
        assertEquals("ab", Text.lines("ab\uD83D"));
        assertEquals("a\uD83D\uDE80b", Text.line("a\uD83D\uDE80b"));
    }

    @Test
    public void everyScriptIsLeftAsItIs() {
        for (String text : Texts.HARD) {
            assertEquals(text, Text.line(text));
            assertEquals(text, Text.lines(text));
        }
    }

    @Test
    public void marksOfDirectionStayAndOverridesGo() {
        assertEquals("abc \u05D0\u200E!", Text.line("abc \u05D0\u200E!"));
        assertEquals("abc x", Text.line("\u202Eabc \u2067x\u2069\u202C"));
    }

    @Test
    public void whatIsWrittenFromRightToLeftTurnsNothingAroundIt() {
        assertEquals("\u2068\u05E9\u05DC\u05D5\u05DD\u2069", Text.isolated("\u05E9\u05DC\u05D5\u05DD"));
        assertEquals("\u2068abc \u0645\u0631\u062D\u0628\u0627\u2069", Text.isolated("abc \u0645\u0631\u062D\u0628\u0627"));
        String adlam = new String(Character.toChars(0x1E900));
        assertEquals("\u2068" + adlam + "\u2069", Text.isolated(adlam));
        assertEquals("nothing in it ends it early", "\u2068\u05D0b\u2069", Text.isolated("\u2069\u05D0\u202E\u2066b"));
        for (String plain : List.of("", "Street photography", "\u65E5\u672C\u8A9E", "12 \u00e9t\u00e9 \uD83D\uDE80")) {
            assertEquals(plain, Text.isolated(plain));
        }
    }

    @Test
    public void ourOwnLinesKeepTheirMarks() {
        String line = Text.isolated("\u05E9\u05DC") + ", 1 Dec";
        assertEquals(line, Text.ownLine(" " + line + "\u0000\r\n"));
        assertEquals("a Bcc: b", Text.ownLine("a\r\nBcc: b\u0007"));
        assertEquals("\u05E9\u05DC, 1 Dec", Text.line(line));
    }

    @Test
    public void otherWhiteSpaceSeparatesWords() {
        assertEquals("a b c", Text.line("a\u000Bb\fc"));
    }

    @Test
    public void joinersAndMarksAloneAreNothingToSee() {
        assertFalse(Text.isVisible("\u200B\u200D\u200F \uFEFF"));
        assertTrue(Text.isVisible("\uD83C\uDFB2"));
        assertTrue(Text.isVisible("\u05D0\u200F"));
    }

    @Test
    public void anEmojiCountsOnce() {
        assertEquals(3, Text.length("a\uD83D\uDE80b"));
        assertEquals(0, Text.length(""));
    }
}
