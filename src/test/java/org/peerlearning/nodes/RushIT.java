package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostEvents;
import org.peerlearning.testing.Postgres;

/**
 * Two nodes in processes of their own over one PostgreSQL, and a rush on one session; then the same while one node after the other is
 * killed and started again. What is left in the tables must be whole, and what people were told must be true.
 */
public class RushIT {

    private static final int PEOPLE = Integer.getInteger("rush.people", 150);
    private static final int SEATS = Math.max(5, PEOPLE / 20);
    private static final int KILLS = Integer.getInteger("rush.kills", 1);

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Database database;
    private static NodeProcess one;
    private static NodeProcess two;

    /** A row of the sign-ups' table. */
    private record Row(String person, String state, int seat, long turn) {}

    @BeforeClass
    public static void start() {
        String url = Postgres.database("rush");
        Path home = HOME.getRoot().toPath();
        Map<String, String> settings = new HashMap<>(Map.of(
                "host.jdbc.url", url, "host.jdbc.user", Postgres.USER, "host.jdbc.password", Postgres.PASSWORD, "host.node", "node1"));
        one = new NodeProcess(home, Map.copyOf(settings)).start();
        settings.put("host.node", "node2");
        two = new NodeProcess(home, Map.copyOf(settings)).start();
        database = Database.open(url, Postgres.USER, Postgres.PASSWORD);
        People people = new People(database, new HostEvents());
        IntStream.range(0, PEOPLE).forEach(i -> people.save(Person.named("rushkey" + i, Rush.name(i))
                .fullName("Rusher " + i)
                .email("rusher" + i + "@example.org")
                .groups(Set.of(People.USERS))
                .build()));
    }

    @AfterClass
    public static void stop() {
        if (database != null) {
            database.close();
        }
        for (NodeProcess node : new NodeProcess[] {one, two}) {
            if (node != null) {
                node.close();
            }
        }
    }

    @Test
    public void aRushThroughTwoProcessesLeavesEverythingWhole() throws Exception {
        NewGroup group = NewGroup.by(one.caller("ana"), "A rush", SEATS);
        Rush rush = new Rush(List.of(one, two), group.session(), PEOPLE, 1);
        rush.run("ana", SEATS * 2, () -> {});
        assertWhole(group.session(), rush, SEATS * 2);
    }

    @Test
    public void killedNodesLoseNothingAndDoubleNothing() throws Exception {
        Random chance = new Random(2);
        for (int round = 0; round < KILLS; round++) {
            NewGroup group = NewGroup.by(two.caller("ana"), "A rush with kills " + round, SEATS);
            Rush rush = new Rush(List.of(one, two), group.session(), PEOPLE, round);
            NodeProcess victim = round % 2 == 0 ? one : two;
            int moment = 100 + chance.nextInt(1500);
            rush.run("ana", SEATS * 2, () -> {
                sleep(moment);
                victim.kill();
                victim.start();
            });
            assertWhole(group.session(), rush, SEATS * 2);
        }
    }

    private static void assertWhole(long session, Rush rush, int seats) {
        assertEquals("answers nobody should get", Map.of(), rush.unexpected());
        List<Row> active = active(session);
        List<Row> held = active.stream().filter(row -> row.state().equals("SEATED") || row.state().equals("OFFERED")).toList();
        List<Row> waiting = active.stream().filter(row -> row.state().equals("WAITING")).toList();
        assertEquals("nobody has two", active.size(), active.stream().map(Row::person).distinct().count());
        assertEquals("every seat is taken, none twice",
                IntStream.rangeClosed(1, seats).boxed().collect(Collectors.toCollection(TreeSet::new)),
                held.stream().map(Row::seat).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(seats, held.size());
        long lastSeated = held.stream().mapToLong(Row::turn).max().orElse(0);
        long firstWaiting = waiting.stream().mapToLong(Row::turn).min().orElse(Long.MAX_VALUE);
        assertTrue("somebody overtook: a seat for turn " + lastSeated + " while " + firstWaiting + " waits", lastSeated < firstWaiting);
        assertEquals(PEOPLE, rush.told().size());
        Set<Integer> impatient = rush.impatient();
        assertTrue("nearly everybody waited: " + impatient, impatient.size() <= PEOPLE / 5);
        rush.told().forEach((person, state) -> {
            if (!impatient.contains(person)) {
                assertTold(person, state, active, rush);
            }
        });
        assertCounters(session, held.size(), waiting.size());
    }

    /** A seat that was confirmed is there; who was told to wait waits, or has got a seat since; who left is gone. */
    private static void assertTold(int person, String state, List<Row> active, Rush rush) {
        List<String> real = active.stream().filter(row -> row.person().equals("rushkey" + person)).map(Row::state).toList();
        Set<List<String>> allowed = switch (state) {
            case "seated" -> Set.of(List.of("SEATED"));
            case "waiting", "offered" -> Set.of(List.of("WAITING"), List.of("SEATED"), List.of("OFFERED"));
            case "" -> Set.of(List.of());
            default -> Set.of();
        };
        assertTrue("person " + person + " was told " + state + " and is " + real + "\n" + String.join("\n", rush.trail(person)),
                allowed.contains(real));
    }

    private static List<Row> active(long session) {
        return database.query(
                "SELECT \"PERSON\", \"STATE\", \"SEAT\", \"TURN\" FROM \"AO_B02FB7_SIGNUP\" WHERE \"SESSION_ID\" = ?"
                        + " AND \"STATE\" IN ('SEATED', 'OFFERED', 'WAITING', 'ASKED') ORDER BY \"TURN\"",
                row -> new Row(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)),
                session);
    }

    private static void assertCounters(long session, int taken, int waiting) {
        List<List<Integer>> counters = database.query(
                "SELECT \"TAKEN\", \"WAITING\" FROM \"AO_B02FB7_SESSION\" WHERE \"ID\" = ?",
                row -> List.of(row.getInt(1), row.getInt(2)),
                session);
        assertEquals(List.of(List.of(taken, waiting)), counters);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
