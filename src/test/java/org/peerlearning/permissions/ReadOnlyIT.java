package org.peerlearning.permissions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.config.JobId;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.host.Node;
import org.peerlearning.host.people.Person;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** The wiki is read-only: whatever reads works, whatever changes says why not and leaves every row as it is. */
public class ReadOnlyIT {

    private static final String SENTENCE = "aui-message-info peer-learning-read-only\"";
    /** Those macros that let their reader change something at other times. */
    private static final Set<String> CHANGING =
            Set.of("peer-group", "peer-groups", "peer-sessions", "peer-signup", "my-learning", "skill-profile");
    private static final List<String> JOBS =
            List.of("pass-seats-on", "notice-round", "clear-notices", "refresh-profiles", "follow-spaces", "catch-up");

    private final Node node = RunningHost.shared().node();

    @After
    public void writableAgain() {
        readOnly(false);
    }

    private void readOnly(boolean now) {
        node.accessMode().set(now);
        // After those that the clock began just before, which note what they did; and the app notices the change, by its jobs at the latest.
        runJobs();
    }

    private void runJobs() {
        JOBS.forEach(job -> node.scheduler().runNow(JobId.of("org.peerlearning.confluence:peer-learning-" + job)));
    }

    @Test
    public void everyEntryThatChangesSomethingSaysWhyNotAndNoRowIsChanged() {
        Fixture fixture = Fixture.ofTheBest();
        readOnly(true);
        Map<String, List<String>> before = rows();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Entry entry : Entry.all().stream().filter(Entry::changes).filter(entry -> !entry.path().contains("/preview")).toList()) {
            for (Role role : Role.values()) {
                HttpAnswer answer = Fixture.send(
                        role.caller(), entry.kind(), fixture.filled(entry.path()), fixture.filled(entry.sent()));
                String expected = entry.openTo(role);
                boolean right = expected.equals("+")
                        ? answer.status() == 409 && answer.json().get("reason").getAsString().equals("site.read-only")
                        : answer.status() >= 400 && answer.status() < 500;
                refused += expected.equals("+") && right ? 1 : 0;
                if (!right) {
                    wrong.add(entry.name() + ", " + role + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue("so many were looked at: " + refused, refused > 200);
        runJobs();
        assertEquals(before, rows());
    }

    @Test
    public void everyEntryThatOnlyReadsWorksAsEver() {
        Fixture fixture = Fixture.ofTheBest();
        List<String> writable = found(fixture);
        readOnly(true);
        Map<String, List<String>> before = rows();
        assertEquals(writable, found(fixture));
        assertEquals(before, rows());
    }

    private static List<String> found(Fixture fixture) {
        List<String> found = new ArrayList<>();
        for (Entry entry : Entry.all().stream().filter(entry -> !entry.changes()).toList()) {
            for (Role role : new Role[] {Role.VISITOR, Role.MEMBER, Role.HOST, Role.WIKI_ADMIN}) {
                EveryEntryIT.judge(entry, role, "what is found", fixture, found);
            }
        }
        assertTrue("so many were looked at: " + found.size(), found.size() > 150);
        return found;
    }

    @Test
    public void everyPageAndMacroSaysSoOnceAndOffersNothingThatCannotBeDone() {
        Fixture fixture = Fixture.ofTheBest();
        List<String> wrong = new ArrayList<>();
        int offered = looked(fixture, false, wrong);
        assertTrue("at other times so much is offered: " + offered, offered > 100);
        readOnly(true);
        looked(fixture, true, wrong);
        assertEquals(List.of(), wrong);
    }

    /** How much is offered. */
    private static int looked(Fixture fixture, boolean readOnly, List<String> wrong) {
        int offered = 0;
        int pages = 0;
        for (Entry entry : Entry.all().stream().filter(entry -> Set.of("PAGE", "MACRO").contains(entry.kind())).toList()) {
            for (Role role : new Role[] {Role.VISITOR, Role.MEMBER, Role.HOST, Role.WIKI_ADMIN}) {
                HttpAnswer answer = EveryEntryIT.judge(entry, role, entry.openTo(role), fixture, new ArrayList<>());
                if (entry.openTo(role).equals("+") && answer.header("Content-Type").startsWith("text/html")) {
                    boolean macro = entry.kind().equals("MACRO");
                    String shown = macro ? macro(answer.body()) : answer.body().substring(answer.body().indexOf("id=\"main\""));
                    List<String> offers = Offers.in(shown);
                    int sentences = shown.split(SENTENCE, -1).length - 1;
                    pages++;
                    offered += offers.size();
                    if (sentences != (readOnly && (!macro || CHANGING.contains(entry.path())) ? 1 : 0) || readOnly && !offers.isEmpty()) {
                        wrong.add(entry.name() + ", " + role + ": says so " + sentences + " times and offers " + offers);
                    }
                }
            }
        }
        assertTrue("so many were looked at: " + pages, pages > 50);
        return offered;
    }

    /** Alone, without what the wiki offers around a page. */
    private static String macro(String page) {
        return page.substring(page.indexOf("id=\"main-content\""), page.indexOf("id=\"labels-section\""));
    }

    @Test
    public void whatOnlyComputesIsAnswered() {
        readOnly(true);
        HttpAnswer preview = Fixture.send(
                Role.WIKI_ADMIN.caller(), "POST", "/vocabulary/lists/preview?space=COMM", "{\"csv\": \"name\\nReading in the dark\"}");
        assertEquals(preview.toString(), 200, preview.status());
        assertEquals(1, preview.json().get("added").getAsInt());
    }

    @Test
    public void anOfferThatRanOutMeanwhileCanStillBeTaken() throws InterruptedException {
        Fixture fixture = Fixture.made();
        long session = offeredToBo(fixture);
        long before = offeredToBo(fixture);
        endsNow(before);
        // Not in the same thousandth of a second.
        Thread.sleep(20);
        readOnly(true);
        round();
        endsNow(session);
        round();
        assertEquals("offered", state(session));
        readOnly(false);
        round();

        assertEquals("offered", state(session));
        Instant ends = Instant.parse(mine(session).get("offerEnds").getAsString());
        assertTrue(ends.toString(), ends.isAfter(Instant.now().plus(Duration.ofMinutes(110))));
        // What had run out before had simply run out.
        assertNotEquals("offered", state(before));
        round();
        assertEquals(ends.toString(), mine(session).get("offerEnds").getAsString());
        assertEquals(200, Fixture.send(Role.VIEWER.caller(), "POST", "/sessions/" + session + "/signup/accept", "{}").status());
    }

    private void round() {
        node.scheduler().runNow(JobId.of("org.peerlearning.confluence:peer-learning-pass-seats-on"));
    }

    /** The only seat of a session in three days, which somebody else gave back. */
    private static long offeredToBo(Fixture fixture) {
        HttpAnswer made = Fixture.send(Role.HOST.caller(), "POST", fixture.filled("/groups/$group/sessions"), """
                {"date": "%s", "time": "10:00", "zone": "Europe/Paris", "minutes": 60, "capacity": 1}
                """.formatted(LocalDate.now().plusDays(3)));
        long session = made.json().get("id").getAsLong();
        String signup = "/sessions/" + session + "/signup";
        assertEquals(201, Fixture.send(Role.MEMBER.caller(), "POST", signup, "{}").status());
        assertEquals(201, Fixture.send(Role.VIEWER.caller(), "POST", signup, "{}").status());
        assertEquals(200, Fixture.send(Role.MEMBER.caller(), "DELETE", signup, "").status());
        assertEquals("offered", state(session));
        return session;
    }

    private static JsonObject mine(long session) {
        return Fixture.send(Role.VIEWER.caller(), "GET", "/sessions/" + session, "").json();
    }

    private static String state(long session) {
        return mine(session).getAsJsonObject("display").get("state").getAsString();
    }

    private void endsNow(long session) {
        assertEquals(1, node.database().update(
                "UPDATE \"AO_B02FB7_SIGNUP\" SET \"OFFER_ENDS\" = ? WHERE \"SESSION_ID\" = ? AND \"STATE\" = 'OFFERED'",
                Instant.now().toEpochMilli(), session));
    }

    @Test
    public void theReasonIsSaidInTheLanguageOfWhoeverAsks() {
        Fixture fixture = Fixture.made();
        readOnly(true);
        HttpAnswer answer = Fixture.send(Role.CO_HOST.caller(), "POST", fixture.filled("/sessions/$session/signup"), "{}");
        assertTrue(answer.body(), answer.json().get("message").getAsString().startsWith("Le wiki est en lecture seule"));
    }

    @Test
    public void theFormInMailsThatAsksToUnsubscribeSaysSoToo() {
        readOnly(true);
        HttpAnswer answer = RunningHost.shared().visitor().send("POST", "/plugins/servlet/peer-learning/unsubscribe?token=none",
                Map.of("Content-Type", "application/x-www-form-urlencoded"), "what=all".getBytes(StandardCharsets.UTF_8));
        assertEquals(403, answer.status());
        assertTrue(answer.body(), answer.body().contains("The wiki is read-only at the moment"));
    }

    @Test
    public void afterwardsEverythingGoesOnAndWhoLeftMeanwhileIsFollowedUp() throws InterruptedException {
        Fixture fixture = Fixture.made();
        Person yusuf = node.people().byName("yusuf").orElseThrow();
        readOnly(true);
        Map<String, List<String>> before = rows();
        node.people().deactivate(yusuf);
        assertEquals(before, rows());
        readOnly(false);
        try {
            // What the wiki tells is taken up when the wiki has surely done it.
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (before.get("AO_B02FB7_SIGNUP").equals(rows().get("AO_B02FB7_SIGNUP"))) {
                assertTrue("nobody follows up", System.nanoTime() < end);
                Thread.sleep(1000);
                node.scheduler().runNow(JobId.of("org.peerlearning.confluence:peer-learning-catch-up"));
            }
            String desk = Fixture.send(Role.HOST.caller(), "GET", fixture.filled("/sessions/$session/desk"), "").body();
            assertTrue(desk, desk.contains("\"seated\":[]"));
        } finally {
            node.people().reactivate(yusuf);
        }
        assertEquals(201, Fixture.send(Role.MEMBER.caller(), "POST", fixture.filled("/sessions/$session/signup"), "{}").status());
    }

    /** All the app keeps, by table. */
    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        node.database().query("SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO_B02FB7%'", row -> row.getString(1))
                .forEach(table -> rows.put(table, node.database().query("SELECT * FROM \"" + table + "\" ORDER BY \"ID\"", row -> {
                    StringBuilder line = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        line.append(row.getString(i)).append('|');
                    }
                    return line.toString();
                })));
        assertTrue(rows.keySet().toString(), rows.size() > 15);
        return rows;
    }
}
