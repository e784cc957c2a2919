package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.HostSettings;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.NewPage;

/** The whole host with the probe app: people, wiki, pages and modules together. */
public class HostIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Path jar;
    private static Host host;
    private static Host.Running running;

    @BeforeClass
    public static void start() throws IOException {
        jar = new ProbePlugin().into(FOLDER.getRoot().toPath());
        host = new Host(settings("main", new Properties()));
        running = host.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void restKnowsPeopleByBasicAuthentication() throws Exception {
        assertEquals(401, get("/rest/probe/1.0/notes", null).statusCode());
        HttpResponse<String> ana = get("/rest/probe/1.0/notes", "ana");
        assertEquals(ana.body(), 200, ana.statusCode());
        assertTrue(ana.body(), ana.body().contains("Hello colleague, from Confluence"));
        assertEquals(403, get("/rest/probe/1.0/notes/admin", "ana").statusCode());
        assertEquals(200, get("/rest/probe/1.0/notes/admin", "admin").statusCode());
        assertEquals("a deactivated person does not get in", 401, get("/rest/probe/1.0/notes", "gone").statusCode());
    }

    @Test
    public void aServletIsReachedThroughTheLogin() throws Exception {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
        String wanted = running.url() + "/plugins/servlet/probe/hello/there";
        HttpResponse<String> login = browser.send(HttpRequest.newBuilder(URI.create(wanted)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertTrue(login.uri().toString(), login.uri().toString().contains("/login.action?os_destination="));
        String token = login.body().replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
        String form = "os_username=ana&os_password=ana&atl_token=" + token
                + "&os_destination=%2Fplugins%2Fservlet%2Fprobe%2Fhello%2Fthere";
        HttpResponse<String> page = browser.send(HttpRequest.newBuilder(URI.create(running.url() + "/dologin.action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(wanted, page.uri().toString());
        assertTrue(page.body(), page.body().startsWith("Hello servlet, from Confluence|"));
    }

    @Test
    public void aMacroOnAPageShowsWithItsScriptsAndLinks() throws Exception {
        Person author = running.node().people().byName("ana").orElseThrow();
        Space space = running.node().wiki().spaces().byKey("ENG").orElseThrow();
        Page page = running.node().wiki().pages().create(new NewPage(space, null, "Probe " + System.nanoTime(),
                "<p>Here:</p><ac:structured-macro ac:name=\"probe-hello\"><ac:parameter ac:name=\"whom\">a &lt;page&gt;"
                + "</ac:parameter></ac:structured-macro>"), author);
        HttpResponse<String> shown = get("/pages/viewpage.action?pageId=" + page.getId(), "ana");
        assertEquals(200, shown.statusCode());
        assertTrue(shown.body(), shown.body().contains("Hello a <page>, from Confluence"));
        assertTrue(shown.body(), shown.body().contains("/_/download/resources/org.peerlearning.probe:probe-page/probe.js"));
        String script = shown.body().replaceAll("(?s).*src=\"[^\"]*?(/s/[^\"]*probe\\.js)\".*", "$1");
        assertEquals(200, get(script, null).statusCode());
    }

    @Test
    public void dataSurvivesARestart() throws Exception {
        Path home = FOLDER.newFolder("restart").toPath();
        try (Host first = new Host(settings(home, new Properties()))) {
            Host.Running once = first.start();
            Person ana = once.node().people().byName("ana").orElseThrow();
            once.node().people().save(ana.change().position("Survivor").build());
        }
        try (Host second = new Host(settings(home, new Properties()))) {
            assertEquals("Survivor", second.start().node().people().byName("ana").orElseThrow().getPosition());
        }
    }

    @Test
    public void aStoppedHostLeavesNoThread() throws Exception {
        assertEquals(Set.of(), ContainerIT.threadsLeftBy(() -> {
            try (Host other = new Host(settings("threads", new Properties()))) {
                assertFalse(other.start().url().equals(running.url()));
            }
        }));
        assertEquals("the first host is not disturbed", 200, get("/rest/probe/1.0/notes", "ana").statusCode());
    }

    @Test
    public void whatIsWrongIsOneClearLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertFails("Port " + taken.getLocalPort() + " on localhost cannot be used", "host.port",
                    Integer.toString(taken.getLocalPort()));
        }
        assertFails("jdbc:nonsense", "host.jdbc.url", "jdbc:nonsense");
        assertFails("localhost:1", "host.jdbc.url", "jdbc:postgresql://localhost:1/none");
        assertFails("mail.example:99999", "host.smtp", "mail.example:99999");
    }

    private static void assertFails(String part, String property, String value) throws Exception {
        Properties properties = new Properties();
        properties.setProperty(property, value);
        HostSettings settings = settings(FOLDER.newFolder().toPath(), properties);
        assertEquals(Set.of(), ContainerIT.threadsLeftBy(() -> {
            try (Host failing = new Host(settings)) {
                HostFailure failure = assertThrows(HostFailure.class, failing::start);
                assertTrue(failure.getMessage(), failure.getMessage().contains(part));
                assertEquals(failure.getMessage(), 1, failure.getMessage().lines().count());
            }
        }));
    }

    private static HttpResponse<String> get(String path, String person) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.url() + path));
        if (person != null) {
            String credentials = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HostSettings settings(String folder, Properties more) throws IOException {
        return settings(FOLDER.newFolder(folder).toPath(), more);
    }

    private static HostSettings settings(Path home, Properties more) {
        Properties properties = new Properties();
        properties.setProperty("host.home", home.toString());
        properties.setProperty("host.port", "0");
        properties.setProperty("host.plugin.jar", jar.toString());
        properties.setProperty("host.bundles", System.getProperty("host.bundles"));
        properties.setProperty("host.web", System.getProperty("host.web"));
        properties.putAll(more);
        return HostSettings.from(properties);
    }
}
