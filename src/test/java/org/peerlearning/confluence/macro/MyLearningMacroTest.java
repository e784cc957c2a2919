package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.HOST;

import com.atlassian.confluence.macro.Macro;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Joining;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class MyLearningMacroTest {

    private static final PageId PAGE = new PageId(77);

    private final MacroWorld macros = new MacroWorld().as(BO);

    private String html(String outputType) {
        return macros.learningMacro().execute(Map.of(), "", MacroWorld.on(PAGE, "", outputType));
    }

    /** The part below a heading. */
    private static String section(String html, String heading) {
        int begin = html.indexOf("peer-learning.learning." + heading + "<");
        assertTrue(heading + " is not in " + html, begin >= 0);
        int end = html.indexOf("peer-learning.learning.", begin + 20);
        return html.substring(begin, end < 0 ? html.length() : end);
    }

    private Group group(String title) {
        return macros.world.aGroup().titled(title).there();
    }

    private void everything() {
        macros.world.aSession().of(group("Going")).taking(BO).there();
        macros.world.aSession().of(group("Waiting")).withSeats(1).taking(ANA).waiting(BO).there();
        macros.world.aSession().of(group("Asking")).withApproval().asking(BO).there();
        macros.world.aGroup().titled("Mine").hostedBy(BO).there();
        Group invited = group("Invited");
        macros.world.people.know("bo", BO);
        macros.world.use.inviting().invite(Viewer.of(HOST), invited.id(), "bo");
        macros.world.use.joining().join(Viewer.of(BO), group("Member").id(), true);
        macros.world.use.joining().join(Viewer.of(BO), macros.world.aGroup().titled("Applied").onRequest().there().id(), true);
        group("Could");
    }

    @Test
    public void everythingIsInItsPlace() {
        everything();

        String html = html("display");

        assertTrue(section(html, "going").contains(">Going</a>"));
        assertTrue(section(html, "going").contains("data-action=\"cancel\""));
        String waiting = section(html, "waiting");
        assertTrue(waiting, waiting.contains(">Waiting</a>") && waiting.contains(">Asking</a>") && !waiting.contains(">Going</a>"));
        String hosting = section(html, "hosting");
        assertTrue(hosting, hosting.contains(">Mine</a>") && hosting.contains(">Invited</a>") && !hosting.contains(">Member</a>"));
        String member = section(html, "member");
        assertTrue(member, member.contains(">Member</a>") && member.contains(">Applied</a>"));
        String could = section(html, "could");
        assertTrue(could, could.contains(">Could</a>") && could.contains(">Going</a>"));
        assertTrue(could, could.contains("<strong>peer-learning.signup.status.seated</strong>"));
        for (String known : List.of("Mine", "Invited", "Member", "Applied")) {
            assertFalse(could, could.contains(">" + known + "</a>"));
        }
        macros.nothingWasBlocked();
    }

    @Test
    public void whoLeadsASessionSeesItThere() {
        Session led = macros.world.aSession().of(group("Led")).taking(BO, ANA).there();
        assertFalse(html("display").contains("peer-learning.session.led"));
        macros.world.sessions.put(led.noting(led.plan().ledBy(Optional.of(BO))));
        assertTrue(section(html("display"), "going").contains("peer-learning.session.led<"));
        macros.world.sessions.put(led.noting(led.plan().ledBy(Optional.of(ANA))));
        assertFalse(html("display").contains("peer-learning.session.led"));
        macros.nothingWasBlocked();
    }

    @Test
    public void whatIsFullOrOverIsNoIdea() {
        macros.world.aGroup().titled("Full").forPeople(1, 1).there();
        Group over = group("Over");
        macros.world.use.living().archive(Viewer.of(HOST), over.id(), "We learnt it.");
        String html = html("display");
        assertFalse(html, html.contains("Full") || html.contains("Over"));
        assertTrue(html, html.contains("peer-learning.learning.going-nowhere"));
    }

    @Test
    public void aGroupInAnArchivedSpaceStaysUntilItsLastSession() {
        Group lasting = macros.world.aGroup().titled("Lasting").hostedBy(BO).there();
        macros.world.aSession().of(lasting).there();
        macros.world.aGroup().titled("Unplanned").hostedBy(BO).there();
        macros.world.use.archive(Cast.ENG);

        String html = html("display");

        String hosting = section(html, "hosting");
        assertTrue(hosting, hosting.contains(">Lasting</a>") && hosting.contains("peer-learning.life.space-archived"));
        assertTrue(hosting, hosting.contains("peer-learning.signup.status.closed-space") && !hosting.contains("data-action"));
        assertFalse(hosting, hosting.contains("Unplanned"));
        macros.world.clock.pass(Duration.ofDays(4));
        String after = html("display");
        assertFalse(after, after.contains("peer-learning.learning.hosting"));
        assertTrue(after, section(after, "past").contains(">Lasting</a>"));
    }

    @Test
    public void whatIsOverIsStillFoundWithWhatCameOfIt() {
        Group over = macros.world.aGroup().titled("Over").hostedBy(BO).there();
        macros.world.use.living().archive(Viewer.of(BO), over.id(), "A book.");
        String past = section(html("display"), "past");
        assertTrue(past, past.contains(">Over</a>") && past.contains("A book."));
        String html = html("display");
        assertTrue(html, html.contains("/plugins/servlet/peer-learning/groups?life=archived\">peer-learning.learning.archive"));
        macros.nothingWasBlocked();
    }

    @Test
    public void firstComesWhatOneWantsToLearnAndNothingThatIsClosed() {
        macros.world.aGroup().titled("Wanted").with(new GroupDetails(
                Optional.empty(), List.of("pair-programming"), List.of(), "", 4, 12, Joining.OPEN)).there();
        for (int i = 0; i < 60; i++) {
            group("new" + i);
        }
        macros.world.aSession().of(group("Shut")).closingIn(Duration.ZERO).there();
        macros.wanting("Pair  Programming", "<script>");

        String could = section(html("display"), "could");

        assertTrue(could, could.indexOf(">Wanted</a>") > 0 && could.indexOf(">Wanted</a>") < could.indexOf(">new59</a>"));
        assertTrue(could, could.contains(">new56</a>") && !could.contains(">new55</a>"));
        assertFalse(could, could.contains("Shut"));
    }

    private Group speaking(String language, String title) {
        return macros.world.aGroup().titled(title).with(new GroupDetails(
                Optional.of(language), List.of("ropes"), List.of(), "", 4, 12, Joining.OPEN)).there();
    }

    private List<String> ideas() {
        String could = section(html("display"), "could");
        return Pattern.compile(">(\\w+)</a>").matcher(could).results().map(found -> found.group(1)).toList();
    }

    @Test
    public void firstComesWhatOneUnderstands() {
        speaking("en-GB", "English");
        speaking("fr", "French");
        group("Any");
        speaking("de", "German");
        assertEquals(List.of("Any", "English", "German", "French"), ideas());

        macros.world.use.joining().join(Viewer.of(BO), speaking("fr-CA", "Mine").id(), true);

        assertEquals(List.of("Any", "French", "English", "German"), ideas());
    }

    @Test
    public void whatOneWantsComesFirstInWhateverLanguage() {
        speaking("de", "German");
        speaking("en", "English");
        group("Any");
        macros.wanting("ropes");
        assertEquals(List.of("English", "German", "Any"), ideas());
    }

    @Test
    public void nobodySeesAnothersLearningNorWhatTheyMayNotSee() {
        everything();
        Group hidden = macros.world.aGroup().titled("Secret").hidden().there();
        macros.world.aSession().of(hidden).taking(CEM).there();
        macros.as(CEM);
        String html = html("display");
        assertFalse(html, html.contains("Secret"));
        assertTrue(html, html.contains("peer-learning.learning.going-nowhere"));
        assertFalse(html, html.contains("peer-learning.learning.hosting"));
    }

    @Test
    public void aVisitorIsSentToLogInAndComesBack() {
        String html = macros.asVisitor().learningMacro().execute(Map.of(), "", MacroWorld.on(PAGE));
        assertTrue(html, html.contains("https://wiki.example.org/login?to=https://wiki.example.org/pages/viewpage.action?pageId=77"));
        macros.nothingWasBlocked();
    }

    @Test
    public void onOnesPhoneThereAreTablesAndLinks() {
        everything();

        String html = macros.learningMacro().execute(Map.of(), "", MacroWorld.onDevice("mobile", PAGE));

        assertTrue(html, html.contains(">Going</a>") && html.contains(">Mine</a>") && html.contains(">Could</a>") && html.contains("<table>"));
        assertFalse(html, html.contains("class=") || html.contains("<button") || html.contains("style="));
        assertEquals(List.of(), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void aMailAndAFileHoldALinkAndNothingOfAnybody() {
        everything();
        for (String output : List.of("email", "feed", "pdf", "word", "html_export")) {
            String html = html(output);
            assertTrue(html, html.contains("peer-learning.learning.open") && !html.contains("class="));
            assertTrue(html, html.contains("href=\"https://wiki.example.org/pages/viewpage.action?pageId=77\""));
            assertFalse(html, html.contains("Going") || html.contains("Mine") || html.contains("Could"));
        }
        assertEquals(List.of(), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void atMostFiveIdeasTheNewestFirst() {
        for (int i = 0; i < 9; i++) {
            group("idea" + i);
        }
        String could = section(macros.as(new PersonKey("newcomer")).learningMacro().execute(Map.of(), "", MacroWorld.on(PAGE)), "could");
        assertTrue(could, could.contains("idea8") && could.contains("idea4") && !could.contains("idea3"));
    }

    @Test
    public void isABlockWithoutABody() {
        assertEquals(Macro.OutputType.BLOCK, macros.learningMacro().getOutputType());
        assertEquals(Macro.BodyType.NONE, macros.learningMacro().getBodyType());
    }
}
