package org.peerlearning.host.sample;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
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
import org.peerlearning.host.wiki.BuiltInMacros;
import org.peerlearning.host.wiki.MacroRegistry;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.Wiki;

/** Against a server that answers as the app's REST doors are described, or refuses everything. */
public class SampleGroupsTest {

    private record Call(String path, String userName, JsonObject body) { }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private boolean refusing;
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
        String credentials = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        String userName = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8).split(":")[0];
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(exchange.getRequestURI().getPath(), userName, JsonParser.parseString(body).getAsJsonObject()));
        int number = calls.size();
        byte[] answer = (refusing ? "{\"reason\":\"no\"}"
                : "{\"id\":" + number + ",\"pageId\":1,\"nextSession\":{\"id\":" + (1000 + number) + "}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refusing ? 403 : 201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private int run() {
        return new SampleGroups(db, people, wiki, "http://localhost:" + server.getAddress().getPort() + "/wiki").run();
    }

    private List<Call> to(String pathEnd) {
        return calls.stream().filter(call -> call.path().endsWith(pathEnd)).toList();
    }

    @Test
    public void groupsAreMadeByTheirHostsAndShownOnPages() {
        assertEquals(10, run());
        List<Call> groups = to("/groups");
        assertEquals(10, groups.size());
        JsonObject dojo = groups.stream().filter(call -> call.userName().equals("ana")).findFirst().orElseThrow().body();
        assertEquals("ENG", dojo.get("spaceKey").getAsString());
        assertEquals("dojo", dojo.get("format").getAsString());
        JsonObject session = dojo.getAsJsonObject("session");
        assertTrue(LocalDate.parse(session.get("date").getAsString()).isAfter(LocalDate.now()));
        assertEquals(8, session.get("capacity").getAsInt());
        String page = wiki.pages().bySpaceAndTitle("COMM", "What can I learn?").orElseThrow().getBodyAsString();
        assertEquals(10, page.split("ac:name=\"peer-group\"", -1).length - 1);
        assertTrue(wiki.pages().bySpaceAndTitle("ENG", "Learning hours this month").orElseThrow().getBodyAsString()
                .contains("ac:name=\"peer-signup\"><ac:parameter ac:name=\"session\">10"));
        MacroRegistry macros = new MacroRegistry();
        BuiltInMacros.register(macros);
        assertEquals(List.of(), new StorageFormat(macros, wiki, "").check(page));
    }

    @Test
    public void seatsAreTakenByDifferentPeopleAndNobodyElsesLogin() {
        run();
        int expected = SampleGroup.all().stream().mapToInt(SampleGroup::signups).sum();
        List<Call> signups = to("/signup");
        assertEquals(expected, signups.size());
        Set<String> seats = new HashSet<>();
        signups.forEach(call -> assertTrue(seats.add(call.path() + " " + call.userName())));
        assertFalse(signups.stream().anyMatch(call -> List.of("admin", "ana", "bo", "chloe", "gone").contains(call.userName())));
    }

    @Test
    public void aSecondStartMakesNothing() {
        run();
        int before = calls.size();
        assertEquals(0, run());
        assertEquals(before, calls.size());
    }

    @Test
    public void refusalsAreSurvivedAndTheNextStartTriesAgain() {
        refusing = true;
        assertEquals(0, run());
        assertTrue(wiki.pages().bySpaceAndTitle("COMM", "What can I learn?").isEmpty());
        refusing = false;
        assertEquals(10, run());
    }
}
