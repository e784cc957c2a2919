package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.peerlearning.shared.Text;

public class TermFormTest {

    private static void same(String... spellings) {
        Set<String> forms = List.of(spellings).stream().map(TermForm::of).collect(Collectors.toSet());
        assertEquals(forms.toString(), 1, forms.size());
    }

    private static void different(String... spellings) {
        Set<String> forms = List.of(spellings).stream().map(TermForm::of).collect(Collectors.toSet());
        assertEquals(forms.toString(), spellings.length, forms.size());
    }

    @Test
    public void caseAccentsBlanksAndPunctuationMakeNoDifference() {
        same("Test-driven development", "test driven development", "TEST DRIVEN  DEVELOPMENT", "Testdriven\u00A0Development");
        same("Prise de parole", "PRISE DE PAROLE", "prise-de-parole");
        same("Méditation", "meditation", "Me\u0301ditation", "MÉDITATION");
        same("Node.js", "nodeJS", "node js", "NODE-JS");
        same("cœur", "coeur", "CŒUR");
        same("Straße", "strasse", "STRASSE", "STRAẞE");
        same("æsthetics", "aesthetics");
        same("ﬁnance", "finance");
        same("Smørrebrød", "smorrebrod");
        same("Łódź", "lodz");
        same("İstanbul", "istanbul", "ISTANBUL");
        same("l\u2019art", "l'art", "lart");
        same("Scrum\u2122", "scrum");
        same("Ｐｙｔｈｏｎ", "python");
    }

    @Test
    public void shortNamesThatTellThingsApartStayApart() {
        different("C", "C++", "C#", "R", "D", "C*");
        different(".NET", "net");
        different("Q&A", "QA");
        different("R&D", "RD");
        different("M&A", "MA");
        different("Python 3.10", "Python 310");
        different("1:1", "11");
        different("A", "A+");
        different("ă", "b");
    }

    @Test
    public void theSameShortNameIsFoundHoweverItIsWritten() {
        same("C++", "c ++", "C＋＋", "c++ ");
        same("C#", "c #", "C♯", "C＃");
        same(".NET", ".net", " .Net ");
        same("ASP.NET", "ASP .NET", "asp net");
        same("24/7", "24 7", "24-7");
        same("Word + Excel", "Word+Excel", "word excel");
        same("#python", "python", "python #");
        same("Visual C#", "visual c #");
    }

    @Test
    public void everyScriptSurvives() {
        different("日本語", "中文", "한국어", "العربية", "עברית", "русский", "Ελληνικά", "हिन्दी", "ไทย");
        same("العَرَبِيَّة", "العربية", "العربيه", "الـعربية");
        same("إدارة", "ادارة");
        same("עִבְרִית", "עברית");
        same("РУССКИЙ", "русский");
        same("ёлка", "елка");
        same("ΟΔΟΣ", "οδος", "οδός");
        different("が", "か");
        different("й", "и");
        different("हिन्दी", "हनद");
        same("ﾃｽﾄ", "テスト");
        same("٣D", "3d", "३D");
    }

    @Test
    public void anEmojiIsASkill() {
        different("🎸", "🎹", "👩‍🍳");
        same("👍", "👍🏽", "👍\uFE0F");
        same("❤", "❤\uFE0F");
        assertEquals("🎸guitar", TermForm.of("🎸 Guitar"));
    }

    @Test
    public void nothingThatCanBeSeenBecomesNothing() {
        for (String text : List.of("!", "…", "—", "?!", "+", "#", "€", "%", "\u0640", "\u0301", "°", "()", "^^", "¿", "・")) {
            assertFalse(text, TermForm.of(text).isEmpty());
        }
        assertNotEquals(TermForm.of("!"), TermForm.of("?"));
    }

    @Test
    public void aFormOfAFormIsTheSame() {
        Random random = new Random(7);
        String letters = "aAéß+#.&*-_/ 1٣ﬁœ日が한🎸👩‍🍳'\u2019\u0301\uFE0Fע";
        int[] all = letters.codePoints().toArray();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.appendCodePoint(all[random.nextInt(all.length)]);
            }
            String form = TermForm.of(text.toString());
            if (Text.isVisible(text.toString())) {
                assertFalse("[" + text + "]", form.isEmpty());
            }
            assertEquals("[" + text + "]", form, TermForm.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
            assertEquals("[" + text + "]", form, TermForm.of("  " + text + " "));
        }
    }

    @Test
    public void aFormNeverOutgrowsItsColumnAndLongOnesStayDifferent() {
        String wide = "\uFDFA".repeat(100);
        assertTrue(TermForm.of(wide).length() <= TermForm.LENGTH_MAX);
        different(wide + "a", wide + "b", wide);
        assertTrue(TermForm.of("🎸".repeat(400)).length() <= TermForm.LENGTH_MAX);
    }
}
