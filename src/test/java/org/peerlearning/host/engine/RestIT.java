package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The {@code <rest>} module: addresses, beans in resources, who is let in, what is refused as forged. */
public class RestIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String NOTES = "/rest/probe/1.0/notes";
    private static final String[] ANA = {TestSite.USER_HEADER, "ana"};
    private static TestSite site;

    @BeforeClass
    public static void start() throws IOException {
        site = new TestSite(new ProbePlugin(), FOLDER.getRoot().toPath());
    }

    @AfterClass
    public static void stop() {
        site.close();
    }

    @Test
    public void aResourceGetsBeansAndIsNewForEachRequest() throws IOException {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = site.get(NOTES, ANA);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body(), answer.body().contains("\"greeting\":\"Hello colleague, from the test\""));
            assertTrue(answer.body(), answer.body().contains("\"calls\":1"));
            assertTrue(answer.body(), answer.body().contains("\"address\":\"/wiki/rest/probe/1.0/notes\""));
        }
    }

    @Test
    public void theLatestVersionHasAnAddressOfItsOwn() throws IOException {
        assertEquals(200, site.get("/rest/probe/latest/notes", ANA).statusCode());
        assertEquals(404, site.get("/rest/probe/2.0/notes", ANA).statusCode());
    }

    @Test
    public void anUnannotatedResourceIsForPeopleWithALicence() throws IOException {
        HttpResponse<String> visitor = site.get(NOTES);
        assertEquals(401, visitor.statusCode());
        assertEquals("application/json", visitor.headers().firstValue("Content-Type").orElse(""));
        assertTrue(visitor.body(), visitor.body().contains("\"status-code\":401"));
        assertEquals(403, site.get(NOTES, TestSite.USER_HEADER, "left").statusCode());
    }

    @Test
    public void annotationsOpenOrCloseAResource() throws IOException {
        assertEquals(200, site.get(NOTES + "/open").statusCode());
        assertEquals(401, site.get(NOTES + "/site").statusCode());
        when(site.users.isAnonymousAccessEnabled()).thenReturn(true);
        assertEquals(200, site.get(NOTES + "/site").statusCode());
        when(site.users.isAnonymousAccessEnabled()).thenReturn(false);
        assertEquals(200, site.get(NOTES + "/site", ANA).statusCode());
        assertEquals(401, site.get(NOTES + "/admin").statusCode());
        assertEquals(403, site.get(NOTES + "/admin", ANA).statusCode());
        assertEquals(200, site.get(NOTES + "/admin", TestSite.USER_HEADER, "root").statusCode());
    }

    @Test
    public void jsonGoesInAndOut() throws IOException {
        HttpResponse<String> answer = site.post(NOTES, "{\"text\":\"Grüße\"}", with("Content-Type", "application/json;charset=UTF-8"));
        assertEquals(200, answer.statusCode());
        assertEquals("{\"text\":\"Grüße!\"}", answer.body());
        assertEquals(400, site.post(NOTES, "{\"text\":", with("Content-Type", "application/json")).statusCode());
        assertEquals(415, site.post(NOTES, "<x/>", with("Content-Type", "application/xml", "X-Atlassian-Token", "no-check"))
                .statusCode());
    }

    @Test
    public void whatAForeignPageCouldSendIsRefused() throws IOException {
        HttpResponse<String> form = site.post(NOTES, "text=x", with("Content-Type", "application/x-www-form-urlencoded"));
        assertEquals(403, form.statusCode());
        assertTrue(form.body(), form.body().contains("XSRF check failed"));
        assertEquals(403, site.post(NOTES, "{}", with("Content-Type", "text/plain")).statusCode());
        assertEquals(403, site.post(NOTES, "{}", with("Content-Type", "application/json", "Origin", "https://evil.example")).statusCode());
        assertEquals(403, site.post(NOTES, "{}", with("Content-Type", "application/json", "Origin", "null")).statusCode());
        assertEquals(200, site.post(NOTES, "{\"text\":\"\"}", with("Content-Type", "application/json", "Origin", site.origin()))
                .statusCode());
    }

    @Test
    public void aChangeWithoutBodyNeedsTheHeader() throws IOException {
        assertEquals(403, site.send(site.request(NOTES, ANA).DELETE().build()).statusCode());
        assertEquals(204, site.send(site.request(NOTES, with("X-Atlassian-Token", "no-check")).DELETE().build()).statusCode());
    }

    @Test
    public void anExcludedResourceTakesWhatOthersSend() throws IOException {
        HttpResponse<String> answer = site.post(NOTES + "/hook", "abc", "Content-Type", "text/plain", "Origin", "https://other.example");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"length\":3}", answer.body());
    }

    @Test
    public void refusalsAndFaultsAreJsonWithoutInnerDetails() throws IOException {
        HttpResponse<String> mapped = site.get(NOTES + "/missing/x", ANA);
        assertEquals(404, mapped.statusCode());
        assertEquals("{\"reason\":\"Hello x, from the test\"}", mapped.body());
        HttpResponse<String> taken = site.get(NOTES + "/taken", ANA);
        assertEquals(409, taken.statusCode());
        assertTrue(taken.body(), taken.body().contains("\"status-code\":409"));
        HttpResponse<String> broken = site.get(NOTES + "/broken", ANA);
        assertEquals(500, broken.statusCode());
        assertFalse(broken.body(), broken.body().contains("secret"));
        HttpResponse<String> nowhere = site.get(NOTES + "/no/such", ANA);
        assertEquals(404, nowhere.statusCode());
        assertTrue(nowhere.body(), nowhere.body().contains("\"status-code\":404"));
    }

    private static String[] with(String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(ANA, 0, all, 0, 2);
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }
}
