package org.peerlearning.host.sample;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.RecordedEvents;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.TestDatabases;
import org.peerlearning.host.wiki.Wiki;

/** Against a server that takes every claim, or refuses it. */
public class SampleSkillsTest {

    private final List<String> paths = new CopyOnWriteArrayList<>();
    private int status = 200;
    private HttpServer server;
    private Database db;
    private People people;
    private Wiki wiki;

    @Before
    public void start() throws IOException {
        db = TestDatabases.h2();
        people = new People(db, new RecordedEvents());
        wiki = new Wiki(db, people, new RecordedEvents());
        new SampleContent(db, people, wiki).run();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/wiki/rest/peer-learning/1.0/", this::answer);
        server.start();
    }

    @After
    public void stop() {
        server.stop(0);
        db.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        paths.add(exchange.getRequestURI().getPath());
        byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private int run() {
        return new SampleSkills(db, people, wiki, "http://localhost:" + server.getAddress().getPort() + "/wiki").run();
    }

    @Test
    public void peopleOfTheSampleClaimSkillsOnceAndAPageShowsThem() {
        assertEquals(SampleSkill.all().size(), run());
        assertEquals(SampleSkill.all().size(), paths.size());
        assertTrue(paths.get(0).endsWith("/my-skills"));
        String page = wiki.pages().bySpaceAndTitle("COMM", "Who can help me?").orElseThrow().getBodyAsString();
        assertTrue(page, page.contains("skills-directory") && page.contains("skill-cloud"));
        assertEquals(0, run());
        assertEquals(SampleSkill.all().size(), paths.size());
    }

    @Test
    public void whoeverANewcomerLogsInAsHasSaidNothing() {
        Set<String> claims = new HashSet<>();
        for (SampleSkill sample : SampleSkill.all()) {
            assertTrue(sample.person(), people.byName(sample.person()).filter(person -> person.isActive()).isPresent());
            assertFalse(sample.person(), List.of("admin", "ana", "bo", "chloe").contains(sample.person()));
            assertTrue(sample.toString(), claims.add(sample.person() + " " + sample.name()));
        }
    }

    @Test
    public void refusalsAreSurvivedAndTheNextStartTriesAgain() {
        status = 403;
        assertEquals(0, run());
        assertTrue(wiki.pages().bySpaceAndTitle("COMM", "Who can help me?").isEmpty());
        status = 200;
        assertEquals(SampleSkill.all().size(), run());
    }
}
