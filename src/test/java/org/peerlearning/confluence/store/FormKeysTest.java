package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class FormKeysTest {

    @Test
    public void plainFormsStayAsTheyAre() {
        assertEquals("c++", FormKeys.of("c++"));
        assertEquals("node.js", FormKeys.of("node.js"));
    }

    @Test
    public void everyOtherCharacterIsWrittenByItsNumber() {
        assertEquals("\\1f3b8;", FormKeys.of("\uD83C\uDFB8"));
        assertNotEquals(FormKeys.of("\uD83C\uDFB8"), FormKeys.of("\uD83C\uDFBA"));
        assertEquals("\\7de8;\\307f;\\7269;", FormKeys.of("\u7DE8\u307F\u7269"));
        assertEquals("\\5c;\\7e;", FormKeys.of("\\~"));
    }

    @Test
    public void longFormsStayApartInTheirColumn() {
        String one = "\u7DE8".repeat(120) + "x";
        String other = "\u7DE8".repeat(120) + "y";
        assertNotEquals(FormKeys.of(one), FormKeys.of(other));
        assertTrue(FormKeys.of(one).length() <= 255);
        assertEquals(FormKeys.of(one), FormKeys.of(one));
    }
}
