package org.peerlearning.host.web;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.Test;

public class SitePagesTest extends SiteTestBase {

    @Test
    public void decoratesPagesOfPluginsThatAsk() {
        HttpResponse<String> page = site.as(site.bo).get("/plugins/servlet/decorated");

        assertShows(page, 200, "<title>Gr&eacute; - Development host</title>", "<main id=\"main\"", "<p id=\"from-plugin\">bo</p>");
        assertLacks(page, "name=\"decorator\"");
        assertEquals(page.body().indexOf("<html"), page.body().lastIndexOf("<html"));
    }

    @Test
    public void leavesOtherAnswersOfPluginsAlone() {
        HttpResponse<String> plain = site.visitor().get("/plugins/servlet/plain");

        assertArrayEquals(new byte[] {1, 2, 3}, plain.body().getBytes(StandardCharsets.UTF_8));
        assertTrue(plain.headers().firstValue("Content-Type").orElseThrow().startsWith("text/calendar"));
    }

    @Test
    public void showsErrorsInTheFrameAndKeepsDetailsBack() {
        HttpResponse<String> failure = site.as(site.bo).get("/plugins/servlet/fails");
        assertShows(failure, 500, "Something went wrong", "user-menu-link");
        assertLacks(failure, "secret detail");
        assertShows(site.visitor().get("/no/such/place"), 404, "Page not found", "os_destination=%2Fno%2Fsuch%2Fplace");
        HttpResponse<String> rest = site.visitor().get("/rest/none");
        assertEquals(404, rest.statusCode());
        assertLacks(rest, "<html");
    }

    @Test
    public void givesStaticFilesALongLife() {
        String css = site.visitor().get("/").body().replaceFirst("(?s).*href=\"/wiki(/host/static/host\\.css\\?v=[0-9a-f]+)\".*", "$1");
        HttpResponse<String> first = site.visitor().get(css);

        assertEquals("public, max-age=31536000, immutable", first.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("text/css;charset=UTF-8", first.headers().firstValue("Content-Type").orElseThrow());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, site.visitor().get(css, "If-None-Match", tag).statusCode());
        assertEquals("public, max-age=3600", site.visitor().get("/host/static/host.css").headers().firstValue("Cache-Control")
                .orElseThrow());
        assertEquals(404, site.visitor().get("/host/static/none.css").statusCode());
    }

    @Test
    public void describesEveryMacroAndParameterType() throws IOException {
        JsonNode all = new ObjectMapper().readTree(site.as(site.bo).get("/host-data/macros").body());
        JsonNode demo = StreamSupport.stream(all.spliterator(), false).filter(macro -> "demo".equals(macro.get("name").asText()))
                .findFirst().orElseThrow();

        assertEquals("none", demo.get("body").asText());
        assertEquals(17, demo.get("parameters").size());
        JsonNode size = StreamSupport.stream(demo.get("parameters").spliterator(), false)
                .filter(parameter -> "enum".equals(parameter.get("type").asText())).findFirst().orElseThrow();
        assertEquals("big", size.get("values").get(1).get("value").asText());
    }

    @Test
    public void suggestsPeopleToPeopleOnly() {
        assertShows(site.as(site.bo).get("/host-data/users?q=nunez"), 200, "\"key\":\"key-ana\"");
        assertEquals("[]", site.visitor().get("/host-data/users?q=ana").body());
        assertEquals("[]", site.visitor().get("/host-data/groups?q=").body());
        assertLacks(site.as(site.bo).get("/host-data/users?q=gone"), "Gone");
        assertShows(site.as(site.bo).get("/host-data/spaces?q=eng"), 200, "Engineering (ENG)");
        assertLacks(site.as(site.chloe).get("/host-data/spaces?q=eng"), "ENG");
    }

    @Test
    public void keepsASettingAndATheme() {
        Visitor bo = site.as(site.bo);
        assertShows(bo.get("/users/viewmysettings.action"), 200, "Europe/Paris");
        assertRedirects(bo.post("/users/editmysettings.action", "locale", "fr-FR", "timezone", "Asia/Tokyo", "theme", "dark"),
                "/users/viewmysettings.action?saved=true");

        assertEquals(Locale.FRANCE, site.people.byName("bo").orElseThrow().getLanguage());
        assertEquals("Asia/Tokyo", site.people.byName("bo").orElseThrow().getZone().getId());
        assertShows(bo.get("/"), 200, "data-color-mode=\"dark\"", "data-host-theme=\"dark\"");
        for (List<String> odd : List.of(List.of("fr-FR", "Mars/Olympus"), List.of("", "UTC"))) {
            assertShows(bo.post("/users/editmysettings.action", "locale", odd.get(0), "timezone", odd.get(1), "theme", "auto"), 400);
        }
    }

    @Test
    public void administrationIsForAdministrators() {
        for (String path : List.of("console", "users", "scheduledjobs", "plugins", "outbox")) {
            assertShows(site.as(site.root).get("/admin/" + path + ".action"), 200, "aria-label=\"Administration\"");
            assertShows(site.as(site.ana).get("/admin/" + path + ".action"), 403);
            assertEquals(302, site.visitor().get("/admin/" + path + ".action").statusCode());
        }
        Visitor ana = site.as(site.ana);
        ana.get("/");
        assertShows(ana.post("/admin/users.action", "username", "bo", "action", "remove"), 403);
        assertTrue(site.people.byName("bo").isPresent());
    }

    @Test
    public void administersPeopleJobsAndMail() {
        Visitor root = site.as(site.root);
        root.get("/admin/users.action");
        root.post("/admin/users.action", "username", "bo", "action", "deactivate");
        assertFalse(site.people.byName("bo").orElseThrow().isActive());
        root.post("/admin/users.action", "username", "bo", "action", "reactivate");
        assertTrue(site.people.byName("bo").orElseThrow().isActive());
        root.post("/admin/users.action", "username", "bo", "action", "remove");
        assertTrue(site.people.byName("bo").isEmpty());
        assertShows(root.post("/admin/users.action", "username", "root", "action", "remove"), 400, "to yourself");

        assertRedirects(root.post("/admin/scheduledjobs.action", "id", "sweep"), "/admin/scheduledjobs.action?outcome=succeeded");
        assertShows(root.post("/admin/scheduledjobs.action", "id", "none"), 400, "No job none");
        HttpResponse<String> outbox = root.get("/admin/outbox.action");
        assertShows(outbox, 200, "Hello &lt;you&gt;", "&lt;script&gt;alert(1)");
        assertLacks(outbox, "<script>alert");
    }
}
