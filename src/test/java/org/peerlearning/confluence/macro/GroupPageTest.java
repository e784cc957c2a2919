package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.HOST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Joining;
import org.peerlearning.group.PageComment;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

/** The card of a group tells how the group is doing, and on the group's own page it tells more. */
public class GroupPageTest {

    private final MacroWorld macros = new MacroWorld().as(BO);

    @Test
    public void aGroupThatIsFormingSaysHowManyItIs() {
        Group group = macros.world.aGroup().forPeople(4, 12).there();

        String html = elsewhere(group);

        assertTrue(html, html.contains("peer-learning.life.forming[1, 4]"));
        assertTrue(html, html.contains("data-tie=\"join\"") && html.contains("peer-learning.people.watch"));
        nothingWasBlocked();
    }

    @Test
    public void whoIsInLeavesAndWhoAskedWaits() {
        Group open = macros.world.aGroup().there();
        Group guarded = macros.world.aGroup().onRequest().there();
        macros.world.use.joining().join(Viewer.of(BO), open.id(), true);

        assertTrue(elsewhere(guarded), elsewhere(guarded).contains("data-tie=\"ask\""));
        macros.world.use.joining().join(Viewer.of(BO), guarded.id(), true);

        String in = elsewhere(open);
        assertTrue(in, in.contains("peer-learning.people.status.member") && in.contains("data-tie=\"leave\""));
        assertFalse(in, in.contains("peer-learning.people.watch"));
        String asked = elsewhere(guarded);
        assertTrue(asked, asked.contains("peer-learning.people.status.asked") && asked.contains("data-tie=\"withdraw\""));
        macros.as(HOST);
        assertTrue(elsewhere(guarded), elsewhere(guarded).contains("peer-learning.people.asking[1]"));
        nothingWasBlocked();
    }

    @Test
    public void aFullGroupSaysSo() {
        Group full = macros.world.aGroup().forPeople(2, 2).there();
        macros.world.use.joining().join(Viewer.of(ANA), full.id(), false);

        assertTrue(elsewhere(full), elsewhere(full).contains("peer-learning.refusal.group.full[2]"));
        assertFalse(elsewhere(full), elsewhere(full).contains("data-tie"));
    }

    @Test
    public void aLonelyHostIsToldWhomToAskAndSomebodyElseIsNot() {
        Group group = macros.world.aGroup().there();
        macros.world.use.joining().join(Viewer.of(CEM), group.id(), false);

        assertFalse(elsewhere(group).contains("peer-learning.people.nudge"));
        String host = html(macros.as(HOST), group, "display");
        assertTrue(host, host.contains("peer-learning.people.nudge"));
        assertTrue(host, host.contains("data-key=\"cem\"") && host.contains("peer-learning.people.invite[Full name of cem]"));

        macros.world.use.inviting().invite(Viewer.of(HOST), group.id(), CEM);
        String asked = html(macros.as(CEM), group, "display");
        assertTrue(asked, asked.contains("peer-learning.people.status.invited") && asked.contains("data-tie=\"accept\""));
        nothingWasBlocked();
    }

    @Test
    public void aHostWhoKnowsNobodyToAskIsShownWhereToAsk() {
        Group group = macros.world.aGroup().there();

        assertFalse(elsewhere(group).contains("peer-learning.people.nudge.ask"));
        String host = html(macros.as(HOST), group, "display");
        assertTrue(host, host.contains("#pl-hosts\">peer-learning.people.nudge.ask</a>"));
        nothingWasBlocked();
    }

    @Test
    public void whereNothingIsPlannedAHostIsShownWhereToPlanAndWhatIsOverSaysNothing() {
        Group group = macros.world.aGroup().there();

        assertTrue(elsewhere(group).contains("peer-learning.card.no-session"));
        String host = html(macros.as(HOST), group, "display");
        assertTrue(host, host.contains("#pl-sessions\">peer-learning.card.plan</a>"));
        assertFalse(html(macros.as(HOST), group, "pdf").contains("peer-learning.card.plan"));
        macros.world.use.living().archive(Viewer.of(HOST), group.id(), "Friends.");
        assertFalse(html(macros.as(HOST), group, "display").contains("session"));
        nothingWasBlocked();
    }

    @Test
    public void whatIsArchivedHasNoNextSession() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).there();
        macros.world.aSession().of(group).startingIn(Duration.ofDays(30)).there();
        assertTrue(elsewhere(group).contains("peer-learning.card.next"));
        macros.world.use.living().archive(Viewer.of(HOST), group.id(), "Friends.");
        assertFalse(html(macros.as(HOST), group, "display").contains("card.next"));
        assertFalse(html(macros.as(HOST), group, "display").contains("peer-learning.home.later"));
        nothingWasBlocked();
    }

    @Test
    public void whatPeoplePractiseAndHowTheyWorkTogetherStandOnItsPage() {
        Group group = macros.world.aGroup()
                .with(new GroupDetails(
                        Optional.empty(), List.of(), List.of("listening", "giving feedback"), "Be <kind>.\n\nBe on time.", 4, 12, Joining.OPEN))
                .there();

        String html = macros.groupMacro().execute(Map.of(), "", MacroWorld.on(group.page()));

        assertTrue(html, html.contains("peer-learning.home.soft-skills <span dir=\"auto\">listening, giving feedback</span>"));
        assertTrue(html, html.contains("Be &lt;kind&gt;.</p>") && html.contains("Be on time.</p>"));
        assertFalse(elsewhere(group).contains("Be on time."));
        nothingWasBlocked();
    }

    @Test
    public void whatCameOfItIsToldInParagraphs() {
        Group group = macros.world.aGroup().there();
        macros.world.use.living().archive(Viewer.of(HOST), group.id(), "A <b>book</b>.\n\nAnd friends.");

        String html = elsewhere(macros.world.groups.byId(group.id()).orElseThrow());

        assertTrue(html, html.contains("peer-learning.life.archived"));
        assertTrue(html, html.contains("A &lt;b&gt;book&lt;/b&gt;.</p>") && html.contains("And friends."));
        nothingWasBlocked();
    }

    @Test
    public void whereNobodySaidAnythingWhoeverIsLoggedInIsAskedTo() {
        Group group = macros.world.aGroup().there();

        for (PersonKey person : List.of(HOST, BO)) {
            String html = onItsPage(group, macros.as(person), "display");
            assertTrue(html, html.contains("peer-learning.home.no-comments") && html.contains("peer-learning.embed.title"));
        }
        assertFalse(onItsPage(group, macros.as(HOST), "pdf").contains("no-comments"));
        String visitor = onItsPage(group, macros.asVisitor(), "display");
        assertFalse(visitor, visitor.contains("no-comments") || visitor.contains("peer-learning.embed"));
        macros.world.use.living().archive(Viewer.of(HOST), group.id(), "Friends.");
        assertFalse(onItsPage(group, macros.as(HOST), "display").contains("no-comments"));
        nothingWasBlocked();
    }

    @Test
    public void onItsOwnPageItShowsWhatIsLaterSaidAndGrown() {
        Group parent = macros.world.aGroup().titled("Knots").there();
        Group group = macros.world.aGroup().titled("Ropes").grownFrom(parent).there();
        for (int week = 1; week <= 12; week++) {
            macros.world.aSession().of(group).startingIn(Duration.ofDays(7L * week)).there();
        }
        macros.comments.add(new PageComment(Optional.of(ANA), Instant.parse("2026-03-01T10:00:00Z"), "I <3 ropes", "/x#c1"));

        String html = macros.groupMacro().execute(Map.of(), "", MacroWorld.on(group.page()));

        assertEquals(9, html.split("data-session=", -1).length - 1);
        assertTrue(html, html.contains("peer-learning.home.more-later[3]"));
        assertTrue(html, html.contains("I &lt;3 ropes") && html.contains("https://wiki.example.org/x#c1"));
        assertTrue(html, html.contains("peer-learning-depth-1\"><strong aria-current=\"true\"><bdi>Ropes"));
        assertFalse(elsewhere(group).contains("peer-learning-part"));
        nothingWasBlocked();
    }

    @Test
    public void everySessionTellsWhatIsDoneWhoLeadsWhereAndWhatToBring() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).planned("Half <hitches>", "Tie.\n\nUntie.", "A rope").ledBy(CEM).there();
        macros.world.aSession().of(group).startingIn(Duration.ofDays(10)).planned("Bends", "", "Two ropes").ledBy(ANA).there();
        macros.world.aSession().of(group).startingIn(Duration.ofDays(20)).planned("", "Splice.", "").there();

        String html = onItsPage(group, "display");

        String[] sessions = html.split("peer-learning-when", -1);
        assertEquals(4, sessions.length);
        assertTrue(sessions[1], sessions[1].contains("Half &lt;hitches&gt;") && sessions[1].contains("<bdi>Full name of cem</bdi>"));
        assertTrue(sessions[1], sessions[1].contains("<summary>peer-learning.home.agenda-and-bring</summary>"));
        for (String line : List.of("Tie.</p>", "Untie.</p>", "A rope</p>")) {
            assertTrue(sessions[1], sessions[1].contains(line));
        }
        assertTrue(sessions[2], sessions[2].contains("Bends") && sessions[2].contains("<bdi>Full name of ana</bdi>"));
        assertTrue(sessions[2], sessions[2].contains("<summary>peer-learning.settings.bring</summary>"));
        assertTrue(sessions[2], sessions[2].contains("Room 4") && sessions[2].contains("calendar/session?session="));
        assertTrue(sessions[3], sessions[3].contains("<summary>peer-learning.settings.agenda</summary>"));
        assertFalse(sessions[3], sessions[3].contains("settings.led-by"));
        assertFalse("for hosts", html.contains("desk?session="));
        String host = onItsPage(group, macros.as(HOST), "display");
        assertEquals("for hosts, at each", 4, host.split("desk\\?session=", -1).length);
        String card = elsewhere(group);
        assertTrue(card, card.contains("Half &lt;hitches&gt;") && card.contains("A rope</p>"));
        assertFalse(card, card.contains("Bends"));
        nothingWasBlocked();
    }

    @Test
    public void itsPageNamesWhoIsInItAndWhoComes() {
        Group group = macros.world.aGroup().there();
        macros.world.use.joining().join(Viewer.of(ANA), group.id(), false);
        macros.world.aSession().of(group).taking(BO, CEM).there();
        macros.world.aSession().of(group).startingIn(Duration.ofDays(10)).there();

        String html = onItsPage(group, "display");

        assertEquals(List.of("hope", "ana"), named(part(html, "in-it-")));
        String[] comers = html.split("data-follows=\"comers-", -1);
        assertEquals(3, comers.length);
        assertTrue(comers[1], comers[1].contains("peer-learning.home.comers"));
        assertEquals(List.of("bo", "cem"), named(comers[1].substring(0, comers[1].indexOf("</p>"))));
        assertFalse("nobody yet", comers[2].contains("peer-learning.home.comers"));
        assertFalse("only there", elsewhere(group).contains("Full name of cem"));
        nothingWasBlocked();
    }

    @Test
    public void ofManyItNamesTwentyAndCountsTheOthers() {
        Group group = macros.world.aGroup().forPeople(2, 100).there();
        PersonKey[] many = IntStream.range(0, 25).mapToObj(i -> new PersonKey("p" + i)).toArray(PersonKey[]::new);
        Stream.of(many).forEach(person -> macros.world.use.joining().join(Viewer.of(person), group.id(), false));
        macros.world.aSession().of(group).withSeats(40).taking(many).there();
        macros.world.aSession().of(group).startingIn(Duration.ofDays(10)).withSeats(400).taking(many).there();

        String html = onItsPage(group, "display");

        assertTrue(html, part(html, "in-it-").contains("peer-learning.home.more[6]"));
        assertEquals(3, html.split("peer-learning.home.more\\[", -1).length - 1);
        assertEquals(2, html.split("peer-learning.home.more\\[5]", -1).length - 1);
        nothingWasBlocked();
    }

    @Test
    public void namesAreForThoseToWhomTheHostsShowThem() {
        Group members = macros.world.aGroup().showingParticipantsTo(Audience.MEMBERS).there();
        Group hosts = macros.world.aGroup().showingParticipantsTo(Audience.HOSTS).there();
        Group open = macros.world.aGroup().there();
        for (Group group : List.of(members, hosts, open)) {
            macros.world.use.joining().join(Viewer.of(CEM), group.id(), false);
            macros.world.aSession().of(group).taking(ANA).there();
        }

        assertHidden(members, macros.as(BO), "members");
        assertHidden(hosts, macros.as(BO), "hosts");
        assertHidden(hosts, macros.as(CEM), "hosts");
        for (Group group : List.of(members, hosts, open)) {
            assertHidden(group, macros.asVisitor(), "visitor");
            assertTrue(onItsPage(group, macros.as(HOST), "display").contains("Full name of ana"));
        }
        String member = onItsPage(members, macros.as(CEM), "display");
        assertTrue(member, member.contains("Full name of cem") && member.contains("Full name of ana"));
        String seated = onItsPage(members, macros.as(ANA), "display");
        assertTrue("of the session that she goes to", seated.contains("Full name of ana") && !seated.contains("Full name of cem"));
        nothingWasBlocked();
    }

    private static void assertHidden(Group group, MacroWorld world, String to) {
        String html = onItsPage(group, world, "display");
        assertTrue(html, html.contains("peer-learning.home.hidden." + to));
        assertFalse(html, html.contains("Full name of ana") || html.contains("Full name of cem"));
    }

    /** What is marked so, up to its end. */
    private static String part(String html, String mark) {
        return html.substring(html.indexOf("data-follows=\"" + mark)).split("</section>", 2)[0];
    }

    private static List<String> named(String html) {
        return Pattern.compile("Full name of (\\w+)").matcher(html).results().map(found -> found.group(1)).toList();
    }

    @Test
    public void itsTopicsLeadToTheCatalogueAndOnPaperTheyAreWords() {
        Group group = macros.world.aGroup().with(new GroupDetails(
                Optional.empty(), List.of("c++", "ropes"), List.of(), "", 4, 12, Joining.OPEN)).there();
        String link = "<a href=\"https://wiki.example.org/plugins/servlet/peer-learning/groups?topic=c%2B%2B\"><bdi>c++</bdi></a>";

        assertTrue(onItsPage(group, "display"), onItsPage(group, "display").contains(link));
        assertTrue(elsewhere(group).contains(link));
        for (String paper : List.of("pdf", "word", "email")) {
            String html = onItsPage(group, paper);
            assertTrue(html, html.contains(">c++ &middot; ropes</td>") && !html.contains("?topic="));
        }
        assertFalse(onItsPage(macros.world.aGroup().there(), "display").contains("peer-learning-topics"));
        nothingWasBlocked();
    }

    @Test
    public void onPaperTheNextSessionTellsTheSame() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).planned("Half <hitches>", "Tie.\nUntie.", "A rope").ledBy(CEM).there();

        for (String output : List.of("pdf", "word", "email")) {
            String html = output.equals("email") ? onItsPage(group, output) : html(macros, group, output);

            assertTrue(html, html.contains("Half &lt;hitches&gt;") && html.contains("Full name of cem"));
            assertTrue(html, html.contains("<li>Untie.</li>") && html.contains("<li>A rope</li>"));
            assertFalse(html, html.contains("<details"));
        }
        nothingWasBlocked();
    }

    @Test
    public void olderRecapsAreFoldedAndOnPaperThereAreAll() {
        Group group = macros.world.aGroup().there();
        macros.world.access.letCreate(HOST, Cast.ENG);
        for (int week = 1; week <= 7; week++) {
            Session held = macros.world.aSession().of(group).startingIn(Duration.ofDays(-7L * week)).there();
            macros.world.access.showToAll(Answers.given(macros.world.plan.recapping().write(Viewer.of(HOST), held.id())).page());
        }

        String html = onItsPage(group, "display");
        String folded = html.substring(html.indexOf("<details class=\"peer-learning-older\"")).split("</details>", 2)[0];
        assertEquals(7, html.split("/display/recap/", -1).length - 1);
        assertEquals(2, folded.split("/display/recap/", -1).length - 1);
        // Others who read a mail may not see the pages of the recaps.
        for (var paper : Map.of("pdf", 7, "word", 7, "email", 0).entrySet()) {
            String whole = onItsPage(group, paper.getKey());
            assertEquals(whole, paper.getValue().intValue(), whole.split("/display/recap/", -1).length - 1);
            assertFalse(whole, whole.contains("<details"));
        }
        assertFalse(html, html.contains("peer-learning-last-desk"));
        macros.as(HOST);
        assertTrue(onItsPage(group, "display").contains("peer-learning-last-desk"));
        nothingWasBlocked();
    }

    @Test
    public void onPaperItsPageIsWhole() {
        Group parent = macros.world.aGroup().titled("Knots").there();
        Group group = macros.world.aGroup().titled("Ropes").grownFrom(parent)
                .with(new GroupDetails(Optional.empty(), List.of(), List.of("listening"), "Be <kind>.", 4, 12, Joining.OPEN))
                .there();
        macros.world.aSession().of(group).there();
        for (int week = 1; week <= 12; week++) {
            macros.world.aSession().of(group).startingIn(Duration.ofDays(7L * week)).planned("Week " + week, "", "").taking(ANA).there();
        }
        macros.comments.add(new PageComment(Optional.of(ANA), Instant.parse("2026-03-01T10:00:00Z"), "I <3 ropes", "/x#c1"));

        for (String output : List.of("pdf", "word", "email")) {
            String html = onItsPage(group, output);
            boolean mail = output.equals("email");

            assertTrue(html, html.contains("Week 1<") && html.contains("Week 8<") && html.contains("peer-learning.home.more-later[4]"));
            assertTrue(html, html.contains("listening") && html.contains("Be &lt;kind&gt;."));
            assertEquals(html, !mail, html.contains("I &lt;3 ropes"));
            assertEquals(html, !mail, html.contains("&#8212; <strong>Ropes</strong>") && html.contains(">Knots</a>"));
            assertEquals(html, !mail, html.contains("Full name of ana"));
            assertFalse(html, html.contains("<button") || html.contains("<details") || html.contains("growth"));
            nothingWasBlocked();
        }
        assertFalse("only there", html(macros, group, "pdf").contains("Week 8"));
    }

    @Test
    public void onPaperStandAtMostTheNamesThatEverybodyMaySee() {
        Group group = macros.world.aGroup().showingParticipantsTo(Audience.MEMBERS).there();
        macros.world.aSession().of(group).taking(ANA).there();

        assertTrue(onItsPage(group, macros.as(HOST), "display").contains("Full name of ana"));
        assertFalse(onItsPage(group, macros.as(HOST), "pdf").contains("Full name of ana"));
        nothingWasBlocked();
    }

    @Test
    public void onPaperAGroupWithoutAHostSaysSo() {
        Group group = macros.world.aGroup().there();
        macros.world.use.steppingDown().leave(Viewer.of(HOST), group.id());

        assertTrue(html(macros, group, "pdf").contains("peer-learning.people.no-host"));
    }

    @Test
    public void whoIsLoggedInIsLedToStartOneThatGrowsOutOfThis() {
        Group group = macros.world.aGroup().there();
        String start = "/plugins/servlet/peer-learning/start?";
        String parent = "parent=" + group.id().value() + "\"";

        String elsewhere = onItsPage(group, "display");
        assertTrue("in a space of their choice", elsewhere.contains(start + parent));
        macros.world.access.letCreate(BO, Cast.ENG);
        String there = onItsPage(group, "display");
        assertTrue(there, there.contains(start + "space=ENG&amp;" + parent));
        assertFalse(onItsPage(group, macros.asVisitor(), "display").contains("growth"));
        nothingWasBlocked();
    }

    @Test
    public void whatIsOverCannotBeFollowed() {
        Group group = macros.world.aGroup().there();

        assertTrue(onItsPage(group, "display").contains("peer-learning.home.subscribe"));
        macros.world.use.living().archive(Viewer.of(HOST), group.id(), "Friends.");
        assertFalse(onItsPage(group, "display").contains("peer-learning.home.subscribe"));
        nothingWasBlocked();
    }

    @Test
    public void onPaperThereIsNothingToPress() {
        Group group = macros.world.aGroup().there();
        macros.world.aSession().of(group).there();

        String html = html(macros.as(HOST), group, "pdf");

        assertTrue(html, html.contains("peer-learning.life.forming"));
        assertFalse(html, html.contains("<button") || html.contains("nudge"));
    }

    private String onItsPage(Group group, String output) {
        return onItsPage(group, macros, output);
    }

    private static String onItsPage(Group group, MacroWorld world, String output) {
        return world.groupMacro().execute(Map.of(), "", MacroWorld.on(group.page(), "", output));
    }

    private String elsewhere(Group group) {
        return html(macros, group, "display");
    }

    private static String html(MacroWorld world, Group group, String output) {
        return world.groupMacro().execute(Map.of("group", String.valueOf(group.id().value())), "", MacroWorld.in(output));
    }

    private void nothingWasBlocked() {
        assertEquals(List.of(), macros.templates.lastBlocked());
        assertEquals(List.of(), macros.templates.lastUnresolved());
    }
}
