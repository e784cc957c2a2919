package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.websudo.WebSudoManager;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.Troubles;
import org.peerlearning.testing.HttpCaller;

/** A wiki whose administrators type their password again before they administer. */
public class SecureSessionIT {

    private static final String PAGES = "/plugins/servlet/peer-learning/";
    private static final String REST = "/rest/peer-learning/1.0";
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void onlyASecureSessionAdministers() throws Exception {
        try (Host host = new Host(LivingHost.settings(folder.newFolder().toPath(), Map.of("host.websudo", "true")))) {
            String url = host.start().url();
            Window admin = new Window(url).logIn("admin");
            for (String page : new String[] {"admin/check", "admin/platform", "admin/notices", "skills/vocabulary"}) {
                HttpResponse<String> asked = admin.get(PAGES + page);
                assertEquals(page, 302, asked.statusCode());
                String form = asked.headers().firstValue("Location").orElse("");
                assertTrue(form, form.contains("/authenticate.action?destination=%2Fplugins%2Fservlet%2Fpeer-learning%2F"));
            }
            HttpCaller script = new HttpCaller(url, Optional.of("admin"));
            assertEquals("credentials without a session prove themselves",
                    200, script.send("POST", REST + "/vocabulary/lists/starter").status());
            String skill = "/vocabulary/" + script.get(REST + "/vocabulary?state=active&limit=1").json()
                    .getAsJsonArray("skills").get(0).getAsJsonObject().get("id");
            for (String change : new String[] {
                "/admin/check/1", "/admin/notices/1/again", "/vocabulary/lists/starter", "/vocabulary/lists/starter?space=COMM",
                skill + "/archive", skill + "/archive?space=NOSUCHSPACE", skill + "/archive?space=COMM", skill + "/archive?space=%20"}) {
                HttpResponse<String> refused = admin.change(REST + change);
                assertEquals(change, 403, refused.statusCode());
                assertTrue(refused.body(), refused.body().contains("\"error.secure-session\""));
            }
            assertEquals(200, admin.get(REST + "/admin/check").statusCode());
            assertTrue(script.get(REST + skill).body(), script.get(REST + skill).body().contains("\"state\":\"active\""));
            assertEquals("as administrator of the wiki", 302, admin.get(PAGES + "skills/vocabulary?space=COMM").statusCode());

            Window emi = new Window(url).logIn("emi");
            assertEquals("a space's is its administrators'", 200, emi.get(PAGES + "skills/vocabulary?space=COMM").statusCode());
            assertEquals(200, emi.change(REST + skill + "/archive?space=COMM").statusCode());
            assertEquals("not her space", 403, emi.change(REST + skill + "/restore?space=ENG").statusCode());
            assertTrue(script.get(REST + skill).body(), script.get(REST + skill).body().contains("\"state\":\"archived\""));
            assertEquals(200, emi.change(REST + skill + "/restore?space=COMM").statusCode());

            Window bo = new Window(url).logIn("bo");
            assertEquals("not asked, but told", 403, bo.get(PAGES + "admin/check").statusCode());
            HttpResponse<String> told = bo.change(REST + "/vocabulary/lists/starter");
            assertFalse(told.body(), told.body().contains("secure-session"));

            admin.send("/authenticate.action", "/doauthenticate.action", Map.of("password", "wrong"));
            assertEquals(302, admin.get(PAGES + "admin/check").statusCode());
            admin.send("/authenticate.action", "/doauthenticate.action", Map.of("password", "admin"));
            assertEquals(200, admin.get(PAGES + "admin/check").statusCode());
            assertEquals(200, admin.change(REST + "/vocabulary/lists/starter").statusCode());
        }
    }

    @Test
    public void permissionsAloneDecideInAWikiWithoutSecureSessions() throws Exception {
        try (Host host = new Host(LivingHost.settings(folder.newFolder().toPath(), Map.of("host.websudo", "true")),
                Troubles.lacking(Set.of(WebSudoManager.class), name -> false))) {
            Window admin = new Window(host.start().url()).logIn("admin");
            assertEquals(200, admin.get(PAGES + "admin/check").statusCode());
            assertEquals(200, admin.change(REST + "/vocabulary/lists/starter").statusCode());
            String report = admin.get(PAGES + "admin/platform").body();
            assertTrue(report, report.contains("secure-session: "));
        }
    }

    /** A browser as far as sessions and forms go. */
    private static final class Window {

        private final String url;
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Window(String url) {
            this.url = url;
        }

        Window logIn(String person) throws IOException, InterruptedException {
            send("/login.action", "/dologin.action", Map.of("os_username", person, "os_password", person));
            return this;
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return answer(HttpRequest.newBuilder(URI.create(url + path)));
        }

        HttpResponse<String> change(String path) throws IOException, InterruptedException {
            return answer(HttpRequest.newBuilder(URI.create(url + path))
                    .header("X-Atlassian-Token", "no-check").POST(BodyPublishers.noBody()));
        }

        /** Fills in the form of one address and sends it to another. */
        void send(String form, String to, Map<String, String> values) throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(get(form).body());
            assertTrue(form, token.find());
            String body = values.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "", "&atl_token=" + token.group(1)));
            answer(HttpRequest.newBuilder(URI.create(url + to))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
