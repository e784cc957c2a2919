package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ThemeTest {

    @Test
    public void readsWhatItWrote() {
        for (Theme theme : Theme.values()) {
            assertEquals(theme, Theme.named(theme.cookie("/wiki").getValue()));
        }
    }

    @Test
    public void fallsBackToTheOperatingSystem() {
        assertEquals(Theme.AUTO, Theme.named("<script>"));
        assertEquals("light", Theme.AUTO.colorMode());
    }
}
