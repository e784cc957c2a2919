package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.peerlearning.shared.Text;
import org.peerlearning.testing.Texts;

public class StorageTextTest {

    private static final int MAX = 40;

    @Test
    public void markupIsLeftOutAndBlocksAreApart() {
        assertEquals("One two three four", StorageText.excerpt("<p>One <strong>t</strong>wo</p><ul><li>three</li><li>four</li></ul>", MAX));
        assertEquals("A B", StorageText.excerpt("A<br/>B", MAX));
        assertEquals("", StorageText.excerpt("<p></p>", MAX));
    }

    @Test
    public void referencesBecomeTheirCharacters() {
        assertEquals("\u00C9lan & caf\u00E9 \u2019 \u2026 \u20AC \uD83D\uDE80 \u00FF",
                StorageText.excerpt("&Eacute;lan &amp; caf&eacute; &rsquo; &hellip; &euro; &#x1F680; &yuml;", MAX));
        assertEquals("a b &unknown; &#9999999; & c", StorageText.excerpt("a&nbsp;b &unknown; &#9999999; & c", MAX));
        assertEquals("&lt;", StorageText.excerpt("&amp;lt;", MAX));
    }

    @Test
    public void settingsOfMacrosAreNoTextAndTheirPlainBodiesAre() {
        assertEquals("before a < b && c after", StorageText.excerpt(
                "before <ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">java</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[a < b && c]]></ac:plain-text-body></ac:structured-macro> after", MAX));
    }

    @Test
    public void aLongTextIsCutBetweenWords() {
        assertEquals("one two three four five six seven eight\u2026",
                StorageText.excerpt("<p>one two three four five six seven eight nine ten</p>", MAX));
        assertEquals(MAX, Text.length(StorageText.excerpt(Texts.emojis(100), MAX)));
        assertEquals(MAX, Text.length(StorageText.excerpt("x".repeat(100), MAX)));
        assertTrue(StorageText.excerpt("x".repeat(MAX), MAX).endsWith("x"));
    }

    @Test
    public void brokenMarkupHarmsNobody() {
        for (String broken : new String[] {"<", "<p", "&", "&#;", "<![CDATA[", "]]>", "<ac:parameter>", "a < b"}) {
            assertTrue(broken, Text.length(StorageText.excerpt(broken, MAX)) <= MAX);
        }
    }
}
