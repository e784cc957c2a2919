package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.peerlearning.host.Flavour;
import org.peerlearning.testing.RunningHost;

/** Whether these tests run on the line of Confluence that the build says they do. */
public class FlavourIT {

    @Test
    public void theHostImitatesTheLineThatTheBuildAsksForAndSaysSo() {
        assertEquals(System.getProperty("confluence.line"), Flavour.current().line());
        String page = RunningHost.shared().visitor().get("/").body();
        assertTrue(page, page.contains("imitates the " + Flavour.current().line() + " line"));
    }

    /** With the libraries of both, one could stand in for the other unnoticed. */
    @Test
    public void onlyOneOfTheTwoKindsOfLibrariesIsThere() {
        boolean nine = Flavour.current() == Flavour.CONFLUENCE_9;
        // Put together here, as a whole name would be renamed with the class.
        for (String name : new String[] {"servlet.Servlet", "ws.rs.Path", "inject.Inject"}) {
            assertEquals(name, nine, isThere(String.join(".", "javax", name)));
            assertEquals(name, !nine, isThere(String.join(".", "jakarta", name)));
        }
    }

    private static boolean isThere(String name) {
        return FlavourIT.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }
}
