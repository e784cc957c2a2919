package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.Test;
import org.peerlearning.calendar.ReadBack;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;
import org.peerlearning.testing.RunningHost;

/** Calendars over HTTP, as calendar programs ask for them: without a session, again and again. */
public class CalendarIT {

    private static final String REST = "/rest/peer-learning/1.0";
    private static final String FILE = "/plugins/servlet/peer-learning/calendar/session?session=";
    private static int number;

    private final RunningHost host = RunningHost.shared();
    private final String title = "Calendar " + ++number + " of " + System.nanoTime();
    private final JsonObject group = ok(host.as("ana").post(REST + "/groups", """
            {"spaceKey": "COMM", "title": "%s", "summary": "Ink.", "repeat": {"kind": "weekly", "count": 3}}""".formatted(title)));
    private final long id = group.get("id").getAsLong();
    private final long session = group.getAsJsonObject("nextSession").get("id").getAsLong();

    private static JsonObject ok(HttpAnswer answer) {
        assertEquals(answer.toString(), 2, answer.status() / 100);
        return answer.json();
    }

    /** Below the site's address. */
    private String feed(String person, String scope) {
        String url = ok(host.as(person).post(REST + "/feeds", "{\"scope\": \"" + scope + "\"}")).get("url").getAsString();
        assertTrue(url, url.startsWith(host.baseUrl()));
        return url.substring(host.baseUrl().length());
    }

    private void restrict(String... people) {
        var node = host.node();
        Page page = node.wiki().pages().bySpaceAndTitle("COMM", title).orElseThrow();
        Set<Restriction> restrictions = people.length == 0
                ? Set.of()
                : Set.of(new Restriction(Restriction.Kind.VIEW, Holder.user(node.people().byName(people[0]).orElseThrow())));
        node.wiki().restrictions().set(page, restrictions);
    }

    @Test
    public void aProgramReadsAFeedWithoutLoggingInAndOnlyOnceWhatIsNew() {
        ok(host.as("bo").post(REST + "/sessions/" + session + "/signup", "{}"));
        String feed = feed("bo", "mine");
        HttpCaller program = host.visitor();
        HttpAnswer first = program.get(feed);
        assertEquals(200, first.status());
        assertEquals("text/calendar;charset=UTF-8", first.header("Content-Type"));
        assertEquals("private, no-cache", first.header("Cache-Control"));
        assertEquals("", first.header("Set-Cookie"));
        assertTrue(first.body(), first.body().contains(title) && first.body().contains("UID:session-" + session + "@peer-learning-"));
        ReadBack.of(first.body());

        Map<String, String> known = Map.of("If-None-Match", "\"other\", " + first.header("ETag"));
        HttpAnswer same = program.send("GET", feed, known, new byte[0]);
        assertEquals(304, same.status());
        assertEquals("", same.body());
        HttpAnswer head = program.send("HEAD", feed, Map.of(), new byte[0]);
        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(first.header("ETag"), head.header("ETag"));

        ok(host.as("bo").send("DELETE", REST + "/sessions/" + session + "/signup"));
        HttpAnswer changed = program.send("GET", feed, known, new byte[0]);
        assertEquals(200, changed.status());
        assertNotEquals(first.header("ETag"), changed.header("ETag"));
        assertFalse(changed.body().contains(title));
    }

    @Test
    public void anAddressIsRevokedByMakingAnotherOrNone() {
        String old = feed("chloe", "group:" + id);
        String other = feed("chloe", "group:" + id);
        assertEquals(404, host.visitor().get(old).status());
        HttpAnswer answer = host.visitor().get(other);
        assertEquals(200, answer.status());
        ReadBack read = ReadBack.of(answer.body());
        assertEquals(3, read.occurrences().size());
        assertEquals(1, read.events().size());
        assertTrue(read.value("NAME"), read.value("NAME").startsWith("Apprentissage"));
        ok(host.as("chloe").send("DELETE", REST + "/feeds/group:" + id));
        HttpAnswer gone = host.visitor().get(other);
        assertEquals(404, gone.status());
        assertEquals("private, no-store", gone.header("Cache-Control"));
    }

    @Test
    public void whatIsNoAddressIsNotThere() {
        for (String wrong : new String[] {"", "x", "x.ics", "A".repeat(43) + ".ics", "A".repeat(43), "%41.ics", "a/b.ics"}) {
            assertEquals(wrong, 404, host.visitor().get("/plugins/servlet/peer-learning/feed/" + wrong).status());
        }
        assertEquals(405, host.visitor().send("POST", feed("noah", "mine")).status());
    }

    @Test
    public void aPageThatIsRestrictedDisappearsAndNobodysNameIsThere() {
        ok(host.as("noah").post(REST + "/sessions/" + session + "/signup", "{}"));
        String mine = feed("noah", "mine");
        String space = feed("noah", "space:COMM");
        String text = host.visitor().get(space).body();
        assertTrue(text.contains(title));
        for (String name : new String[] {"Ana", "Noah", "noah", "ATTENDEE", "ORGANIZER"}) {
            assertFalse(name, ReadBack.of(text).events().stream()
                    .map(VEvent::toString)
                    .anyMatch(event -> event.contains(title) && event.contains(name)));
        }
        restrict("ana");
        assertFalse(host.visitor().get(mine).body().contains(title));
        assertFalse(host.visitor().get(space).body().contains(title));
        restrict();
        assertTrue(host.visitor().get(mine).body().contains(title));
    }

    @Test
    public void thePersonIsWhoMadeTheFeedWhoeverAsks() {
        ok(host.as("ana").post(REST + "/sessions/" + session + "/signup", "{}"));
        String feed = feed("ana", "mine");
        restrict("ana");
        assertTrue(host.as("bo").get(feed).body().contains(title));
    }

    @Test
    public void whoIsDeactivatedHasNoFeed() {
        String feed = feed("yusuf", "mine");
        assertEquals(200, host.visitor().get(feed).status());
        Person yusuf = host.node().people().byName("yusuf").orElseThrow();
        host.node().people().deactivate(yusuf);
        try {
            assertEquals(404, host.visitor().get(feed).status());
        } finally {
            host.node().people().reactivate(yusuf);
        }
        assertEquals(200, host.visitor().get(feed).status());
    }

    @Test
    public void aSessionIsAFileForWhoMaySeeIt() {
        HttpAnswer file = host.visitor().get(FILE + session);
        assertEquals(200, file.status());
        assertEquals("attachment; filename=\"session-" + session + ".ics\"", file.header("Content-Disposition"));
        assertEquals(1, ReadBack.of(file.body()).events().size());
        assertEquals(304, host.visitor().send("GET", FILE + session, Map.of("If-None-Match", file.header("ETag")), new byte[0]).status());
        restrict("ana");
        assertEquals(404, host.as("bo").get(FILE + session).status());
        assertEquals(200, host.as("ana").get(FILE + session).status());
        assertEquals(404, host.as("bo").get(FILE + "0").status());
        assertEquals(404, host.as("bo").get(FILE + "x").status());
    }

    @Test
    public void cardsAndPagesLeadToCalendars() {
        String page = host.as("bo").get("/pages/viewpage.action?pageId="
                + host.node().wiki().pages().bySpaceAndTitle("COMM", title).orElseThrow().getId()).body();
        assertTrue(page.contains(FILE.substring(1) + session));
        assertTrue(page.contains("notices?feed=group%3A" + id + "#pl-calendar"));
        String notices = host.as("bo").get("/plugins/servlet/peer-learning/notices?feed=group%3A" + id).body();
        assertTrue(notices.contains("value=\"group:" + id + "\"") && notices.contains(title));
        restrict("ana");
        assertFalse(host.as("bo").get("/plugins/servlet/peer-learning/notices?feed=group%3A" + id).body().contains(title));
        assertTrue(host.as("bo").get("/plugins/servlet/peer-learning/groups?space=COMM").body().contains("notices?feed=space%3ACOMM"));
    }
}
