package org.peerlearning.confluence.event;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.host.wiki.SpaceRight;
import org.peerlearning.host.wiki.Wiki;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;
import org.peerlearning.testing.RunningHost;

/** What people do to wiki pages and spaces, and what becomes of the groups there: the packaged app in a running wiki. */
public class PageFateIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RunningHost host = RunningHost.shared();
    private final Wiki wiki = host.node().wiki();
    private final HttpCaller ana = rest("ana");
    private final HttpCaller bo = rest("bo");
    private final HttpCaller chloe = rest("chloe");
    private Space space;
    private long group;
    private long session;
    private String title;

    private HttpCaller rest(String person) {
        return new HttpCaller(host.baseUrl() + "/rest/peer-learning/1.0", Optional.of(person));
    }

    @Before
    public void aGroupThatBoSignedUpFor() {
        space = aSpace();
        title = "Fate " + NUMBER.incrementAndGet();
        HttpAnswer made = ana.post("/groups", """
                {"spaceKey": "%s", "title": "%s", "summary": "For the test", "format": "dojo", "tags": ["work"],
                 "session": {"date": "%s", "time": "17:30", "zone": "Europe/Paris", "minutes": 90, "capacity": 5}}
                """.formatted(space.getKey(), title, LocalDate.now().plusDays(30)));
        assertEquals(made.toString(), 201, made.status());
        group = made.json().get("id").getAsLong();
        session = made.json().getAsJsonObject("nextSession").get("id").getAsLong();
        assertEquals(201, bo.post("/sessions/" + session + "/signup", "{}").status());
    }

    /** A space of its own, in which everybody may read and write. */
    private Space aSpace() {
        Space made = wiki.spaces().create("FATE" + NUMBER.incrementAndGet(), "Fate", person("ana"));
        for (SpaceRight.Right right : List.of(SpaceRight.Right.VIEW, SpaceRight.Right.CREATE, SpaceRight.Right.COMMENT)) {
            wiki.spaces().grant(made, right, Holder.group(People.USERS));
        }
        return made;
    }

    private static String reason(HttpAnswer refused) {
        assertEquals(refused.toString(), 409, refused.status());
        return refused.json().getAsJsonArray("errors").get(0).getAsJsonObject().get("reason").getAsString();
    }

    private Person person(String name) {
        return host.node().people().byName(name).orElseThrow();
    }

    private Page page() {
        return wiki.pages().byId(seen(ana).get("pageId").getAsLong()).orElseThrow();
    }

    private JsonObject seen(HttpCaller by) {
        HttpAnswer answer = by.get("/groups/" + group);
        assertEquals(answer.toString(), 200, answer.status());
        return answer.json();
    }

    private int status(HttpCaller by, String path) {
        return by.get(path).status();
    }

    private void assertShownNowhereTo(HttpCaller by) {
        assertEquals(404, status(by, "/groups/" + group));
        assertEquals(404, status(by, "/sessions/" + session));
        assertEquals(404, by.post("/sessions/" + session + "/signup", "{}").status());
        assertFalse(isListed(by, space));
    }

    private boolean isListed(HttpCaller by, Space where) {
        HttpAnswer answer = by.get("/groups?space=" + where.getKey());
        assertEquals(answer.toString(), 200, answer.status());
        return StreamSupport.stream(answer.json().getAsJsonArray("groups").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .anyMatch(listed -> listed.get("id").getAsLong() == group);
    }

    /** What the app's own table says of a row, whatever anybody may see. */
    private String kept(String table, String column, long id) {
        Database db = host.node().database();
        return db.first("SELECT " + column + " AS KEPT FROM AO_B02FB7_" + table + " WHERE ID = ?",
                row -> String.valueOf(row.getString("KEPT")), id).orElseThrow();
    }

    private List<String> standings() {
        return host.node().database().query(
                "SELECT STATE FROM AO_B02FB7_SIGNUP WHERE SESSION_ID = ? ORDER BY ID", row -> row.getString("STATE"), session);
    }

    @Test
    public void aRenamedPageRenamesItsGroup() {
        int version = seen(ana).get("version").getAsInt();

        wiki.pages().rename(page(), title + " & friends", person("bo"));

        assertEquals(title + " & friends", seen(bo).get("title").getAsString());
        assertNotEquals(version, seen(ana).get("version").getAsInt());
    }

    @Test
    public void aMovedPageTakesItsGroupToTheOtherSpace() {
        Space other = aSpace();

        wiki.pages().moveToTop(page(), other);

        assertEquals(other.getKey(), seen(bo).get("spaceKey").getAsString());
        assertTrue(isListed(bo, other));
        assertFalse(isListed(bo, space));
    }

    @Test
    public void aGroupBelowAMovedPageMovesAlong() {
        Page above = wiki.pages().create(
                new NewPage(space, null, "Above " + title, "<p></p>"), person("ana"));
        wiki.pages().moveBelow(page(), above);
        Space other = aSpace();

        wiki.pages().moveToTop(above, other);

        assertEquals(other.getKey(), seen(bo).get("spaceKey").getAsString());
    }

    @Test
    public void aRestrictedPageHidesItsGroupFromAllWhoMayNotViewIt() {
        wiki.restrictions().set(page(), Set.of(new Restriction(Restriction.Kind.VIEW, Holder.user(person("ana")))));

        assertShownNowhereTo(bo);
        assertEquals(title, seen(ana).get("title").getAsString());
        assertEquals(List.of("SEATED"), standings());

        wiki.restrictions().set(page(), Set.of());
        assertTrue(isListed(bo, space));
    }

    @Test
    public void aPageInTheTrashHidesItsGroupFromEverybodyUntilItComesBack() {
        Page page = page();

        wiki.pages().trash(page);

        assertShownNowhereTo(bo);
        assertShownNowhereTo(ana);
        assertEquals("trashed", kept("GROUP", "PAGE_FATE", group));
        assertEquals(List.of("SEATED"), standings());

        wiki.pages().restore(page);
        assertEquals(title, seen(bo).get("title").getAsString());
        assertTrue(isListed(bo, space));
        assertEquals(200, status(bo, "/sessions/" + session));
    }

    @Test
    public void aPageThatIsGoneArchivesItsGroupAndEndsItsSignups() {
        Page page = page();

        wiki.pages().trash(page);
        wiki.pages().purge(page);

        assertShownNowhereTo(ana);
        assertEquals("gone", kept("GROUP", "PAGE_FATE", group));
        assertEquals("archived", kept("GROUP", "LIFE", group));
        assertEquals("TRUE", kept("SESSION", "CALLED_OFF", session).toUpperCase(Locale.ROOT));
        assertEquals(List.of("CALLED_OFF"), standings());
    }

    @Test
    public void anArchivedSpaceClosesItsGroupsForAsLongAsItIs() {
        wiki.spaces().setArchived(space, true);

        assertFalse(isListed(bo, space));
        assertTrue(seen(bo).get("spaceArchived").getAsBoolean());
        assertEquals(409, ana.post("/groups/" + group + "/sessions", """
                {"date": "%s", "time": "17:30", "zone": "Europe/Paris", "minutes": 90, "capacity": 5}
                """.formatted(LocalDate.now().plusDays(40))).status());
        assertEquals(List.of("SEATED"), standings());
        assertEquals("signup.space-archived", reason(chloe.post("/sessions/" + session + "/signup", "{}")));
        assertEquals("group.space-archived", reason(chloe.put("/groups/" + group + "/membership", "{}")));
        assertEquals("group.start.space-archived", reason(ana.post("/groups", """
                {"spaceKey": "%s", "title": "%s again", "summary": "Too late."}
                """.formatted(space.getKey(), title))));
        assertEquals("group.start.space-archived", reason(ana.post(
                "/groups/" + group + "/copy", "{\"title\": \"" + title + " 2\"}")));
        String start = host.as("ana").get("/plugins/servlet/peer-learning/start?space=" + space.getKey()).body();
        assertTrue(start, start.contains("This space is archived, so no group can be started here."));
        String shown = host.as("ana").get("/display/" + space.getKey()).body();
        assertFalse(shown, shown.contains("peer-learning/start?space=" + space.getKey()));
        assertEquals(200, bo.send("DELETE", "/sessions/" + session + "/signup").status());
        assertEquals(List.of("CANCELLED"), standings());

        wiki.spaces().setArchived(space, false);
        assertTrue(isListed(bo, space));
        assertFalse(seen(bo).get("spaceArchived").getAsBoolean());
    }

    @Test
    public void aSpaceThatIsGoneLeavesNoOrphans() {
        wiki.spaces().remove(space);

        assertEquals(404, status(ana, "/groups/" + group));
        assertEquals("gone", kept("GROUP", "PAGE_FATE", group));
        assertEquals("archived", kept("GROUP", "LIFE", group));
        assertEquals(List.of("CALLED_OFF"), standings());
    }

    @Test
    public void aGroupsPageCarriesAnAgendaAndPointsAtTheKitOfItsSpace() {
        String body = page().getBodyAsString();

        assertTrue(body, body.contains("<td>40</td><td>Practise in turns"));
        Page kit = wiki.pages().inSpace(space).stream().filter(one -> one.getTitle().startsWith("How to animate")).findFirst().orElseThrow();
        assertTrue(body, body.contains("ri:content-title=\"" + kit.getTitle() + "\""));
        HttpAnswer shown = host.as("bo").get(kit.getUrlPath());
        assertEquals(200, shown.status());
        assertTrue(shown.body(), shown.body().contains("Write the question of the day"));
    }
}
