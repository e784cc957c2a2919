package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.TestDatabases;
import org.peerlearning.host.wiki.NewPage;

/** Two nodes over one PostgreSQL database, started at the same moment. */
public class NodesIT {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatOneNodeStoresTheOtherShows() throws Exception {
        Path jar = new ProbePlugin().into(folder.getRoot().toPath());
        String address = TestDatabases.postgresAddress();
        ExecutorService starters = Executors.newFixedThreadPool(2);
        try (Host first = new Host(settings("a", jar, address)); Host second = new Host(settings("b", jar, address))) {
            Future<Host.Running> firstStart = starters.submit(first::start);
            Future<Host.Running> secondStart = starters.submit(second::start);
            Host.Running a = firstStart.get();
            Host.Running b = secondStart.get();

            assertNotEquals(a.url(), b.url());
            assertEquals("the sample is made once", 200, b.node().people().all().size());
            Person author = a.node().people().byName("ana").orElseThrow();
            Space space = a.node().wiki().spaces().byKey("ENG").orElseThrow();
            Page page = a.node().wiki().pages().create(new NewPage(space, null, "From node a", "<p>seen <em>elsewhere</em></p>"), author);
            assertTrue(get(b.url() + "/pages/viewpage.action?pageId=" + page.getId()).contains("seen <em>elsewhere</em>"));
            assertTrue(get(b.url() + "/rest/probe/1.0/notes").contains("Hello colleague"));
            first.close();
            assertTrue(get(b.url() + "/rest/probe/1.0/notes").contains("Hello colleague"));
        } finally {
            starters.shutdown();
        }
    }

    private HostSettings settings(String node, Path jar, String database) {
        Properties properties = new Properties();
        properties.setProperty("host.home", folder.getRoot().toPath().resolve("home").toString());
        properties.setProperty("host.node", node);
        properties.setProperty("host.port", "0");
        properties.setProperty("host.jdbc.url", database);
        properties.setProperty("host.jdbc.user", "postgres");
        properties.setProperty("host.jdbc.password", "postgres");
        properties.setProperty("host.plugin.jar", jar.toString());
        properties.setProperty("host.bundles", System.getProperty("host.bundles"));
        properties.setProperty("host.web", System.getProperty("host.web"));
        return HostSettings.from(properties);
    }

    private static String get(String url) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("bo:bo".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Basic " + credentials)
                .build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
