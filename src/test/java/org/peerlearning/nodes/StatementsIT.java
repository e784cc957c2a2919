package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.HttpCaller;

/** How many SQL statements of the app's own a page or an answer costs, and that more rows cost no more. */
public class StatementsIT {

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final Nodes NODES = new Nodes();
    private static Host.Running node;
    private static int pages;

    @BeforeClass
    public static void start() {
        node = NODES.start(HOME.getRoot().toPath(), Map.of());
        for (int i = 0; i < 12; i++) {
            NewGroup.by(Nodes.caller(node, "ana"), "Counted " + i, 5);
        }
        untilTheDirectoryIsRead();
        // No job comes by the clock, whose statements would be counted as well.
        node.node().database().update("UPDATE HOST_JOB SET NEXT_RUN = NEXT_RUN + 86400000");
    }

    /** Until then searches are answered from the database. */
    private static void untilTheDirectoryIsRead() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (Nodes.caller(node, "bo").get("/people").json().get("loading").getAsBoolean()) {
            assertTrue("the directory is not read", System.nanoTime() < end);
            Thread.onSpinWait();
        }
    }

    @AfterClass
    public static void stop() {
        NODES.close();
    }

    @Test
    public void aListOfTwentyGroupsCostsAsManyAsAListOfTwo() {
        long two = costs("/groups?limit=2");
        assertEquals(two, costs("/groups?limit=20"));
        // Groups, their hosts, which sessions are next, the viewer's own sign-ups and memberships. These sessions were read before.
        assertEquals(5, two);
    }

    @Test
    public void oneSessionCostsAFixedNumber() {
        // The session, its group, the viewer's own sign-up.
        assertEquals(3, costs("/sessions/1"));
    }

    @Test
    public void tenButtonsOfAPageCostAsManyAsTwo() {
        assertEquals(3, page(macros("peer-signup", "session", 2)));
        assertEquals(3, page(macros("peer-signup", "session", 10)));
    }

    @Test
    public void tenButtonsThatNameTheirGroupCostAsManyAsTwo() {
        for (int i = 1; i <= 10; i++) {
            NewGroup.by(Nodes.caller(node, "ana"), "Named " + i, 5);
        }
        long two = page(titled(2));
        assertEquals(two, page(titled(10)));
        assertEquals(two, page(macros("peer-signup", "group", 10)));
        // The groups, their hosts, which sessions are next, the viewer's own sign-ups.
        assertTrue(String.valueOf(two), two <= 5);
    }

    private static String titled(int count) {
        return macros("peer-signup", "group", count).replaceAll(">([0-9]+)<", ">ENG:Named $1<");
    }

    @Test
    public void moreGroupsOnAPageCostNoMoreStatements() {
        for (String sort : List.of("newest", "soonest")) {
            String list = macro("peer-groups", "sort", sort, "when", "month", "size", "%d");
            long two = page(list.formatted(2));
            assertEquals(two, page(list.formatted(12)));
            // Sessions, their groups with their hosts; and of those shown: next sessions, sign-ups, memberships.
            assertTrue(sort + " " + two, two <= 7);
        }
        assertTrue(page(macro("peer-sessions")) <= 4);
        assertTrue(page(macro("peer-sessions", "display", "month")) <= 4);
        assertTrue(page(macro("my-learning")) <= 16);
    }

    @Test
    public void whatSomebodyLearnsCostsAsMuchWithFiftyGroupsAsWithOne() {
        for (String person : List.of("emi", "noah")) {
            if (person.equals("noah")) {
                wants(person);
            }
            takesPart(person, 1);
            long one = page(macro("my-learning"), person);
            takesPart(person, 50);
            assertEquals(person, one, page(macro("my-learning"), person));
            assertTrue(person + " " + one, one <= 18);
        }
    }

    private static void wants(String person) {
        String body = "{\"name\": \"Counting\", \"directions\": [\"wants-to-learn\"]}";
        assertEquals(200, Nodes.caller(node, person).post("/my-skills", body).status());
        assertEquals(201, Nodes.caller(node, "ana").post("/groups", """
                {"spaceKey": "ENG", "title": "All about counting", "summary": "For the test", "details": {"topics": ["counting"]},
                    "session": %s}
                """.formatted(session(60))).status());
    }

    /** In so many groups more, with a seat in the next session of each; so late that no list of a month has to read past them. */
    private static void takesPart(String person, int groups) {
        for (int i = 0; i < groups; i++) {
            JsonObject group = Nodes.caller(node, "ana").post("/groups", """
                    {"spaceKey": "ENG", "title": "Learning of %s %d %d", "summary": "For the test", "session": %s}
                    """.formatted(person, groups, i, session(60))).json();
            comes(person, "/groups/" + group.get("id").getAsLong(), group.getAsJsonObject("nextSession").get("id").getAsLong());
        }
    }

    @Test
    public void aPageWithTenMacrosCostsAFixedNumber() {
        String all = macros("peer-signup", "session", 3) + macro("peer-groups") + macro("peer-groups", "display", "table")
                + macro("peer-groups", "sort", "soonest") + macro("peer-sessions") + macro("peer-sessions", "display", "week")
                + macro("my-learning") + macro("peer-lineage", "group", "1");
        long before = page(all);
        for (int i = 0; i < 8; i++) {
            NewGroup.by(Nodes.caller(node, "ana"), "Counted later " + i, 5);
        }
        assertEquals(before, page(all));
        assertTrue(String.valueOf(before), before <= 70);
    }

    @Test
    public void aGroupsOwnPageCostsAsManyHoweverManyAreInItAndCome() {
        for (String shownTo : List.of("everyone", "members", "hosts")) {
            HttpCaller ana = Nodes.caller(node, "ana");
            JsonObject group = ana.post("/groups", """
                    {"spaceKey": "ENG", "title": "Own page for %s", "summary": "For the test", "participantsShownTo": "%s", "session": %s}
                    """.formatted(shownTo, shownTo, session(30))).json();
            String path = "/groups/" + group.get("id").getAsLong();
            String page = "/pages/viewpage.action?pageId=" + group.get("pageId").getAsLong();
            long second = ana.post(path + "/sessions", session(40)).json().get("id").getAsLong();
            comes("bo", path, second);
            long few = costs(new HttpCaller(node.url(), Optional.of("bo")), page);
            for (int i = 0; i < 6; i++) {
                ana.post(path + "/sessions", session(50 + i));
            }
            for (String person : List.of("emi", "noah", "chloe")) {
                comes(person, path, second);
                comes(person, path, group.getAsJsonObject("nextSession").get("id").getAsLong());
            }
            assertEquals(shownTo, few, costs(new HttpCaller(node.url(), Optional.of("bo")), page));
            assertTrue(shownTo + " " + few, few <= 22);
        }
    }

    private static String session(int days) {
        return """
                {"date": "%s", "time": "17:30", "zone": "Europe/Paris", "minutes": 90, "capacity": 12}
                """.formatted(LocalDate.now().plusDays(days));
    }

    private static void comes(String person, String group, long session) {
        HttpCaller caller = Nodes.caller(node, person);
        assertTrue(caller.put(group + "/membership", "{}").status() < 300);
        assertEquals(201, caller.send("POST", "/sessions/" + session + "/signup").status());
    }

    @Test
    public void macrosAboutSkillsCostAFixedNumber() {
        claim("ana", 0, 3);
        String all = macro("skills-directory") + macro("skills-directory", "direction", "can-share") + macro("skill-cloud")
                + macro("skill-cloud", "space", "ENG") + macro("skill-profile") + macro("skill-experts");
        long before = page(all);
        assertTrue(String.valueOf(before), before <= 32);
        claim("ana", 3, 12);
        claim("emi", 0, 12);
        claim("noah", 0, 12);
        assertEquals(before, page(all));
        long directory = page(macro("skills-directory", "size", "50"));
        assertTrue(String.valueOf(directory), directory <= 5);
    }

    private static void claim(String person, int from, int to) {
        for (int i = from; i < to; i++) {
            String body = "{\"name\": \"Counted skill " + i + "\", \"directions\": [\"can-share\"]}";
            assertEquals(200, Nodes.caller(node, person).post("/my-skills", body).status());
        }
    }

    private static String macros(String name, String parameter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> macro(name, parameter, String.valueOf(i))).collect(Collectors.joining());
    }

    private static String macro(String name, String... parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            macro.append("<ac:parameter ac:name=\"" + parameters[i] + "\">" + parameters[i + 1] + "</ac:parameter>");
        }
        return macro + "</ac:structured-macro>";
    }

    /** What a wiki page with this in it costs. */
    private static long page(String storage) {
        return page(storage, "bo");
    }

    private static long page(String storage, String reader) {
        var wiki = node.node().wiki();
        var space = wiki.spaces().byKey("ENG").orElseThrow();
        var author = node.node().people().byName("ana").orElseThrow();
        long id = wiki.pages()
                .create(new NewPage(space, space.getHomePage(), "Counted page " + pages++, storage), author)
                .getId();
        return costs(new HttpCaller(node.url(), Optional.of(reader)), "/pages/viewpage.action?pageId=" + id);
    }

    private static long costs(String path) {
        return costs(Nodes.caller(node, "bo"), path);
    }

    /**
     * The least of five times: what is read once after a change, the look at what other nodes wrote, which comes every other second, and
     * a job that had just begun may fall into some of them.
     */
    private static long costs(HttpCaller caller, String path) {
        return IntStream.range(0, 5).mapToLong(time -> once(caller, path)).min().orElseThrow();
    }

    /** Statements on the app's own tables; the wiki's are the wiki's. */
    private static long once(HttpCaller caller, String path) {
        Database database = node.node().database();
        long before = database.statements();
        assertEquals(200, caller.get(path).status());
        int all = (int) (database.statements() - before);
        return database.lastStatements(all).stream().filter(sql -> sql.contains("AO_")).count();
    }
}
