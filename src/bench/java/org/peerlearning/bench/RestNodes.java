package org.peerlearning.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/**
 * Two hosts with the packaged app over one database, and people who are logged in. Hosts, app and callers share this JVM, so that
 * statements can be counted; those of the wiki, which finds out who asks and what they may see, count with the app's.
 */
final class RestNodes implements AutoCloseable {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final Set<Integer> DONE = Set.of(200, 201);

    private final List<Host> hosts = new ArrayList<>();
    private final List<Database> databases = new ArrayList<>();
    private final List<HttpCaller> callers = new ArrayList<>();
    private People people;

    /** @param database JDBC address of an empty PostgreSQL database */
    RestNodes(int count, String database) throws IOException {
        try {
            for (int node = 0; node < count; node++) {
                start("node" + node, database);
            }
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Makes the people {@code person0}, {@code person1} and so on, once. */
    void people(int count) {
        IntStream.range(0, count).forEach(i -> people.save(Person.named("person-" + i, "person" + i)
                .fullName("Person " + i)
                .email("person" + i + "@example.org")
                .groups(Set.of(People.USERS))
                .build()));
    }

    /** The cookie of the person's session on that node. */
    String logIn(int node, String person) {
        Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Cookie", "atl.xsrf.token=bench");
        String form = "atl_token=bench&os_username=" + person + "&os_password=" + person;
        HttpAnswer answer = callers.get(node).send("POST", "/dologin.action", headers, form.getBytes(StandardCharsets.UTF_8));
        String cookie = answer.header("Set-Cookie").split(";")[0];
        if (answer.status() != 302 || cookie.isEmpty()) {
            throw new IllegalStateException(answer.toString());
        }
        return cookie;
    }

    /** Signs the person of the cookie up. */
    void signUp(int node, String cookie, long session) {
        send(node, cookie, "/sessions/" + session + "/signup", "");
    }

    /** A new group's session. */
    long session(String title, int seats) {
        String body = """
                {"spaceKey": "ENG", "title": "%s", "summary": "Bench", "format": "talk", "tags": ["work"],
                 "session": {"date": "%s", "time": "17:30", "zone": "Europe/Paris", "minutes": 90, "capacity": %d}}
                """.formatted(title, LocalDate.now().plusDays(30), seats);
        return send(0, logIn(0, "ana"), "/groups", body).json().getAsJsonObject("nextSession").get("id").getAsLong();
    }

    /** Who stands in the session so, each as often as they do. */
    List<String> standing(long session, String state) {
        return databases.get(0).query(
                "SELECT \"PERSON\" FROM \"AO_B02FB7_SIGNUP\" WHERE \"SESSION_ID\" = ? AND \"STATE\" = ?",
                row -> row.getString(1),
                session,
                state);
    }

    long statements() {
        return databases.stream().mapToLong(Database::statements).sum();
    }

    @Override
    public void close() {
        hosts.forEach(Host::close);
    }

    private void start(String name, String database) throws IOException {
        Properties properties = new Properties();
        for (String setting : List.of("host.plugin.jar", "host.bundles", "host.web")) {
            properties.setProperty(setting, System.getProperty(setting, ""));
        }
        Path home = Path.of(System.getProperty("host.home", "target/host-bench"));
        Files.createDirectories(home);
        properties.putAll(Map.of(
                "host.home", home.toString(), "host.port", "0", "host.node", name,
                "host.jdbc.url", database, "host.jdbc.user", "postgres", "host.jdbc.password", "postgres"));
        Host host = new Host(HostSettings.from(properties));
        Host.Running running = host.start();
        hosts.add(host);
        databases.add(running.node().database());
        callers.add(new HttpCaller(running.url(), Optional.empty()));
        people = running.node().people();
    }

    private HttpAnswer send(int node, String cookie, String path, String json) {
        Map<String, String> headers = Map.of("Cookie", cookie, "Content-Type", "application/json");
        HttpAnswer answer = callers.get(node).send("POST", REST + path, headers, json.getBytes(StandardCharsets.UTF_8));
        if (!DONE.contains(answer.status())) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
