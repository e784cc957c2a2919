package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;

/** A site of its own for each test. */
public abstract class SiteTestBase {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    SiteSituation site;

    @Before
    public final void startSite() throws IOException {
        Path root = folder.getRoot().toPath();
        site = new SiteSituation(SiteSituation.libraries(root.resolve("npm")), root.resolve("work"));
    }

    @After
    public final void stopSite() {
        site.close();
    }

    static void assertShows(HttpResponse<String> response, int status, String... texts) {
        assertEquals(response.body(), status, response.statusCode());
        for (String text : texts) {
            assertTrue("Expected '" + text + "' in:\n" + response.body(), response.body().contains(text));
        }
    }

    static void assertLacks(HttpResponse<String> response, String... texts) {
        for (String text : texts) {
            assertFalse("Did not expect '" + text + "' in:\n" + response.body(), response.body().contains(text));
        }
    }

    void assertRedirects(HttpResponse<String> response, String path) {
        assertEquals(response.body(), 302, response.statusCode());
        String location = response.headers().firstValue("Location").orElseThrow();
        String inSite = location.startsWith(site.url) ? SiteSituation.CONTEXT + location.substring(site.url.length()) : location;
        assertEquals(SiteSituation.CONTEXT + path, inSite);
    }
}
