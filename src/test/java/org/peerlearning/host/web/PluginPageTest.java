package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PluginPageTest {

    @Test
    public void takesAPageApart() {
        PluginPage page = PluginPage.read("""
                <!DOCTYPE html>
                <HTML><head>
                <title>Groups &amp; sessions</title>
                <meta charset="utf-8"><META content='atl.general' NAME='decorator'/>
                <link rel="x" href="y">
                </head><body class="peer" id="b"><p>Content</p></body></HTML>
                """).orElseThrow();

        assertEquals("atl.general", page.decorator());
        assertEquals("Groups &amp; sessions", page.title().markup());
        assertTrue(page.head().markup(), page.head().markup().contains("<link rel=\"x\" href=\"y\">"));
        assertTrue(page.head().markup(), !page.head().markup().contains("decorator") && !page.head().markup().contains("<title>"));
        assertEquals("<p>Content</p>", page.body().markup());
        assertEquals("peer", page.bodyClass());
    }

    @Test
    public void readsAPageWithoutHeadAndBody() {
        PluginPage page = PluginPage.read("<title>T</title><meta name=\"decorator\" content=\"atl.admin\"><p>Content</p>").orElseThrow();

        assertEquals("atl.admin", page.decorator());
        assertEquals("T", page.title().markup());
        assertEquals("<p>Content</p>", page.body().markup());
    }

    @Test
    public void leavesAPageAloneThatDoesNotAsk() {
        assertTrue(PluginPage.read("<html><head><title>T</title></head><body><meta name=\"decorator\" content=\"x\"></body></html>")
                .isEmpty());
        assertTrue(PluginPage.read("plain").isEmpty());
    }
}
