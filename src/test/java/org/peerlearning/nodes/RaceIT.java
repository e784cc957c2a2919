package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.Postgres;

/** Two nodes over one PostgreSQL database, and more people than seats, all at once. */
public class RaceIT {

    private static final int PEOPLE = 300;
    private static final int SEATS = 40;
    private static final int CLICKERS = 16;

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final Nodes NODES = new Nodes();
    private static Host.Running one;
    private static Host.Running two;

    @BeforeClass
    public static void start() {
        Map<String, String> database = Map.of(
                "host.jdbc.url", Postgres.database("race"),
                "host.jdbc.user", Postgres.USER,
                "host.jdbc.password", Postgres.PASSWORD);
        Map<String, String> second = new HashMap<>(database);
        second.put("host.node", "node2");
        one = NODES.start(HOME.getRoot().toPath(), database);
        two = NODES.start(HOME.getRoot().toPath(), second);
        IntStream.range(0, PEOPLE).forEach(i -> one.node().people().save(Person.named("racekey" + i, "racer" + i)
                .fullName("Racer " + i)
                .email("racer" + i + "@example.org")
                .groups(Set.of(People.USERS))
                .build()));
    }

    @AfterClass
    public static void stop() {
        NODES.close();
    }

    @Test
    public void threeHundredPeopleClickTwiceThroughBothNodesFortyGetASeatAndTheOthersWait() throws Exception {
        NewGroup group = NewGroup.by(Nodes.caller(one, "ana"), "Race for forty seats", SEATS);
        String signup = "/sessions/" + group.session() + "/signup";

        Map<Integer, Set<Integer>> answers = new ConcurrentHashMap<>();
        Map<Integer, Set<String>> told = new ConcurrentHashMap<>();
        ExecutorService clickers = Executors.newFixedThreadPool(CLICKERS);
        try {
            List<Integer> clicks = new ArrayList<>();
            IntStream.range(0, PEOPLE).forEach(person -> Collections.addAll(clicks, person, person + PEOPLE));
            Collections.shuffle(clicks, new Random(42));
            List<Future<?>> running = new ArrayList<>();
            for (int click : clicks) {
                int person = click % PEOPLE;
                Host.Running node = click < PEOPLE == (person % 2 == 0) ? one : two;
                running.add(clickers.submit(() -> {
                    HttpAnswer answer = Nodes.caller(node, "racer" + person).send("POST", signup);
                    answers.computeIfAbsent(person, key -> ConcurrentHashMap.newKeySet()).add(answer.status());
                    told.computeIfAbsent(person, key -> ConcurrentHashMap.newKeySet()).add(answer.json().get("state").getAsString());
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            clickers.shutdownNow();
        }

        assertEquals(PEOPLE, answers.size());
        assertEquals("signed up once, and found so", Set.of(Set.of(200, 201)), new HashSet<>(answers.values()));
        assertEquals("told the same twice", Set.of(Set.of("seated"), Set.of("waiting")), new HashSet<>(told.values()));
        assertEquals(SEATS, told.values().stream().filter(Set.of("seated")::equals).count());
        assertSeats(one, group.session(), SEATS);
        assertSeats(two, group.session(), SEATS);
    }

    @Test
    public void seatsThatAreGivenBackDuringTheRushAreTakenAgainAndNeverTwice() throws Exception {
        NewGroup group = NewGroup.by(Nodes.caller(two, "bo"), "Race with second thoughts", 5);
        String signup = "/sessions/" + group.session() + "/signup";
        ExecutorService clickers = Executors.newFixedThreadPool(CLICKERS);
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int person = i % 40;
                Host.Running node = i % 2 == 0 ? one : two;
                String method = i % 3 == 2 ? "DELETE" : "POST";
                running.add(clickers.submit(() -> statuses.add(Nodes.caller(node, "racer" + person).send(method, signup).status())));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            clickers.shutdownNow();
        }
        assertTrue("unexpected answers " + statuses, Set.of(200, 201, 409).containsAll(statuses));

        // Whatever happened, the seats are whole: fill them up and count.
        IntStream.range(100, 110).forEach(person -> Nodes.caller(one, "racer" + person).send("POST", signup));
        assertSeats(two, group.session(), 5);
    }

    @Test
    public void aGroupMadeOnOneNodeIsThereOnTheOther() {
        NewGroup group = NewGroup.by(Nodes.caller(one, "chloe"), "Made on the first node", 3);
        HttpAnswer seen = Nodes.caller(two, "dmitri").get("/groups/" + group.group());
        assertEquals(seen.toString(), 200, seen.status());
        assertEquals("Made on the first node", seen.json().get("title").getAsString());
    }

    /** As everybody sees it: the number on the card, and the list of who takes part. */
    private static void assertSeats(Host.Running node, long session, int expected) {
        JsonObject state = Nodes.caller(node, "ana").get("/sessions/" + session).json();
        assertEquals(expected, state.get("taken").getAsInt());
        assertEquals("full", state.get("state").getAsString());
        Set<Integer> seats = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (JsonElement each : Nodes.caller(node, "ana")
                .get("/sessions/" + session + "/participants?limit=100")
                .json()
                .getAsJsonArray("participants")) {
            seats.add(each.getAsJsonObject().get("seat").getAsInt());
            people.add(each.getAsJsonObject().getAsJsonObject("person").get("name").getAsString());
        }
        assertEquals(IntStream.rangeClosed(1, expected).boxed().collect(TreeSet::new, TreeSet::add, TreeSet::addAll), seats);
        assertEquals(expected, people.size());
    }
}
