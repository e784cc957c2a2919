package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.HOST;
import static org.peerlearning.testing.Cast.OPS;

import com.atlassian.confluence.macro.Macro;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Joining;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;

public class PeerGroupsMacroTest {

    private static final PageId PAGE = new PageId(77);
    private static final Pattern TITLE = Pattern.compile("href=\"[^\"]*\" dir=\"auto\">([^<]*)</a>");
    private static final Pattern FIELD = Pattern.compile("name=\"(pl[0-9a-z]{1,4}\\.)q\"");

    private final MacroWorld macros = new MacroWorld().as(BO);

    private String html(Map<String, String> parameters) {
        return macros.groupsMacro().execute(parameters, "", MacroWorld.on(PAGE));
    }

    private String htmlFor(String outputType, Map<String, String> parameters) {
        return macros.groupsMacro().execute(parameters, "", MacroWorld.on(PAGE, "", outputType));
    }

    private static List<String> titles(String html) {
        List<String> titles = new ArrayList<>();
        Matcher matcher = TITLE.matcher(html);
        while (matcher.find()) {
            titles.add(matcher.group(1));
        }
        return titles;
    }

    private List<String> shown(Map<String, String> parameters) {
        return titles(html(parameters));
    }

    /** What the macro shows when its own form was sent with these values. */
    private List<String> searched(Map<String, String> parameters, Map<String, String> choices) {
        return titles(answer(parameters, choices));
    }

    private String answer(Map<String, String> parameters, Map<String, String> choices) {
        macros.asking(Map.of());
        String prefix = prefix(html(parameters));
        Map<String, String> request = new HashMap<>();
        choices.forEach((name, value) -> request.put(prefix + name, value));
        macros.asking(request);
        return html(parameters);
    }

    private static String prefix(String html) {
        Matcher field = FIELD.matcher(html);
        assertTrue(html, field.find());
        return field.group(1);
    }

    private void group(String title) {
        macros.world.aGroup().titled(title).there();
    }

    private void details(String title, String language, String topic) {
        macros.world.aGroup().titled(title)
                .with(new GroupDetails(Optional.of(language), List.of(topic), List.of(), "", 2, 9, Joining.OPEN))
                .there();
    }

    @Test
    public void cardsShowWhatAGroupIsAndLetSignUp() {
        Group knots = macros.world.aGroup().titled("Knots & ropes").forPeople(3, 8).there();
        macros.world.aSession().of(knots).withSeats(4).taking(ANA).there();
        group("Quiet one");

        String html = html(Map.of());

        assertEquals(List.of("Quiet one", "Knots &amp; ropes"), titles(html));
        assertTrue(html, html.contains("peer-learning.life.forming[1, 3]"));
        assertTrue(html, html.contains("peer-learning.signup.seats[3, 4]"));
        assertTrue(html, html.contains("data-action=\"sign-up\""));
        assertTrue(html, html.contains("peer-learning.list.nothing-planned"));
        assertEquals(List.of("org.peerlearning.confluence:peer-learning-macros"), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void aTableNamesItsColumnsAndHasNoButton() {
        Group group = macros.world.aGroup().titled("Knots").there();
        macros.world.aSession().of(group).there();

        String html = html(Map.of("display", "table", "search", "false"));

        assertEquals(List.of("Knots"), titles(html));
        assertTrue(html, html.contains("<th scope=\"col\">peer-learning.list.group</th>") && html.contains("<th scope=\"row\">"));
        assertTrue(html, html.contains("peer-learning.signup.seats[10, 10]"));
        assertFalse(html, html.contains("<button"));
        macros.nothingWasBlocked();
    }

    @Test
    public void itShowsThoseThatEndedWhereItSaysSo() {
        Group over = macros.world.aGroup().titled("over").there();
        macros.world.use.living().archive(Viewer.of(HOST), over.id(), "We learnt it.");
        group("new");
        assertEquals(List.of("new"), shown(Map.of()));
        assertEquals(List.of("new"), shown(Map.of("life", "living")));
        assertEquals(List.of("over"), shown(Map.of("life", "archived")));
        assertEquals(List.of("new", "over"), shown(Map.of("life", "all")));
        assertEquals("what it leaves open can be narrowed", List.of("over"), searched(Map.of("life", "all"), Map.of("life", "archived")));
        assertEquals("what it says cannot", List.of("over"), searched(Map.of("life", "archived"), Map.of("life", "forming")));
        assertFalse(html(Map.of("life", "archived")).matches("(?s).*\\.life\".*"));
    }

    @Test
    public void whatTheMacroSaysIsWhatIsShown() {
        macros.world.aGroup().titled("game").meetingAs(Format.GAME).tagged(Tag.WORK).there();
        macros.world.aGroup().titled("ops").in(OPS).there();
        details("french", "fr-CA", "sql");
        group("plain");
        assertEquals(List.of("game"), shown(Map.of("format", "game")));
        assertEquals(List.of("game"), shown(Map.of("tag", "work")));
        assertEquals(List.of("ops"), shown(Map.of("spaces", "OPS")));
        assertEquals(List.of("plain", "french", "ops", "game"), shown(Map.of("spaces", " ENG, OPS ")));
        assertEquals(List.of("french"), shown(Map.of("topic", "SQL")));
        assertEquals(List.of("french"), shown(Map.of("language", "FR")));
        assertEquals(List.of("plain", "french"), shown(Map.of("size", "2")));
    }

    @Test
    public void theSpaceOfThePageHasAName() {
        group("eng");
        macros.world.aGroup().titled("ops").in(OPS).there();
        String html = macros.groupsMacro().execute(Map.of("spaces", "@self"), "", MacroWorld.in("display"));
        assertEquals(List.of("eng"), titles(html));
    }

    @Test
    public void byWhenTheyMeetAndWhetherThereIsASeat() {
        Group soon = macros.world.aGroup().titled("soon").there();
        macros.world.aSession().of(soon).withSeats(1).taking(ANA).startingIn(Duration.ofDays(2)).there();
        Group later = macros.world.aGroup().titled("later").there();
        macros.world.aSession().of(later).startingIn(Duration.ofDays(20)).there();
        group("never");
        assertEquals(List.of("soon"), shown(Map.of("when", "week")));
        assertEquals(List.of("later", "soon"), shown(Map.of("when", "month")));
        assertEquals(List.of("later"), shown(Map.of("free", "true")));
        assertEquals(List.of("soon", "later"), shown(Map.of("sort", "soonest")));
        assertEquals(List.of("later"), searched(Map.of(), Map.of("free", "true")));
        assertEquals(List.of("soon"), searched(Map.of("sort", "soonest"), Map.of("when", "week")));
    }

    @Test
    public void valuesThatNobodyCouldHaveChosenMeanTheUsual() {
        group("one");
        group("two");
        for (String value : List.of("", "  ", "<script>", "-1", "9".repeat(30), "FORMAT", "\u0000", "on")) {
            Map<String, String> parameters = new HashMap<>();
            List.of("display", "format", "tag", "when", "free", "search", "size", "sort")
                    .forEach(name -> parameters.put(name, value));
            String html = html(parameters);
            assertEquals(value, List.of("two", "one"), titles(html));
            assertFalse(html, html.contains("<script"));
        }
        for (String unfit : List.of("two/words", "<b>", "a,b")) {
            assertEquals(List.of("two", "one"), shown(Map.of("topic", unfit, "language", unfit)));
        }
        assertEquals(List.of("two"), shown(Map.of("size", "0")));
        assertEquals(List.of("two", "one"), shown(Map.of("size", "5000")));
    }

    @Test
    public void readersNarrowItByItsForm() {
        macros.world.aGroup().titled("Go opening").meetingAs(Format.GAME).there();
        macros.world.aGroup().titled("Go endgame").tagged(Tag.WORK).there();
        group("Knots");
        assertEquals(List.of("Go endgame", "Go opening"), searched(Map.of(), Map.of("q", " gO ")));
        assertEquals(List.of("Go opening"), searched(Map.of(), Map.of("q", "go", "format", "game")));
        assertEquals(List.of("Go endgame"), searched(Map.of(), Map.of("tag", "work")));
        String html = answer(Map.of(), Map.of("q", "\"><b>go", "format", "game"));
        assertTrue(html, html.contains("value=\"&quot;&gt;&lt;b&gt;go\""));
        assertTrue(html, html.contains("value=\"game\" selected=\"selected\""));
        assertTrue(html, html.contains("peer-learning.list.nothing-fits"));
        assertTrue(html, html.contains("viewpage.action?pageId=77\">peer-learning.list.clear"));
        macros.nothingWasBlocked();
    }

    @Test
    public void aTopicOfSeveralWordsIsLookedForAsItIsKept() {
        details("walls", "en", "street-art");
        details("data", "en", "sql");
        assertEquals(List.of("walls"), searched(Map.of(), Map.of("topic", "Street  art")));
        assertEquals(List.of("walls"), shown(Map.of("topic", "street art")));
    }

    @Test
    public void readersNarrowItBySpaceLanguageLifeAndTopic() {
        macros.world.aGroup().titled("ops").in(OPS).there();
        details("french", "fr-CA", "sql");
        details("german", "de", "c++");
        Group over = macros.world.aGroup().titled("over").there();
        macros.world.use.living().archive(Viewer.of(HOST), over.id(), "A <book>.\nAnd friends.");
        assertEquals(List.of("ops"), searched(Map.of(), Map.of("space", "OPS")));
        assertEquals(List.of("french"), searched(Map.of(), Map.of("language", "fr")));
        assertEquals(List.of("german"), searched(Map.of(), Map.of("topic", " C++ ")));
        assertEquals(List.of("over"), searched(Map.of(), Map.of("life", "archived")));
        assertEquals(List.of("german", "french", "ops"), searched(Map.of(), Map.of("life", "forming")));
        String archive = answer(Map.of(), Map.of("life", "archived"));
        assertTrue(archive, archive.contains("peer-learning.people.outcome</strong> <span dir=\"auto\">A &lt;book&gt;.</span>"));
        assertFalse("what is over plans nothing more", archive.contains("nothing-planned"));
        assertTrue(archive, archive.contains("<option value=\"archived\" selected=\"selected\">"));
        // What the macro says stays.
        assertEquals(List.of("german", "french"), searched(Map.of("spaces", "ENG"), Map.of("space", "OPS")));
        assertFalse(html(Map.of("spaces", "ENG")).contains(".space\""));
        assertEquals(List.of("french"), searched(Map.of("topic", "sql", "language", "fr"), Map.of("topic", "c++", "language", "de")));
        assertFalse(html(Map.of("topic", "sql", "language", "fr")).matches("(?s).*\\.(topic|language)\".*"));
        macros.nothingWasBlocked();
    }

    @Test
    public void thereIsToChooseWhatTheReaderMaySeeAndNoMore() {
        macros.world.aGroup().titled("secret").in(OPS).hidden()
                .with(new GroupDetails(Optional.of("it"), List.of("plot"), List.of(), "", 2, 9, Joining.OPEN)).there();
        for (int i = 0; i < 5; i++) {
            details("french", "fr", "sql");
        }
        String html = html(Map.of());
        assertTrue(html, html.contains("<option value=\"ENG\">") && html.contains("<option value=\"fr\">French</option>"));
        assertFalse(html, html.contains("OPS") || html.contains("Italian") || html.contains("plot"));
        String chosen = answer(Map.of(), Map.of("space", "OPS", "language", "xx"));
        assertTrue(chosen, chosen.contains("<option value=\"OPS\" selected=\"selected\">OPS</option>"));
        assertTrue(chosen, chosen.contains("peer-learning.list.nothing-fits"));
    }

    @Test
    public void aTopicOnACardLeadsToTheGroupsAboutIt() {
        details("one", "fr", "c++");
        details("other", "fr", "sql");
        String prefix = prefix(html(Map.of()));
        String here = answer(Map.of(), Map.of("language", "fr"));
        Map<String, String> about = link(here, "<bdi>c++").orElseThrow();
        assertEquals(Map.of("pageId", "77", prefix + "language", "fr", prefix + "topic", "c++"), about);
        macros.asking(about);
        assertEquals(List.of("one"), shown(Map.of()));
        macros.asking(Map.of());
        String elsewhere = html(Map.of("search", "false"));
        assertTrue(elsewhere, elsewhere.contains("/plugins/servlet/peer-learning/groups?topic=c%2B%2B\""));
    }

    @Test
    public void thePreviousPageIsTheOneThatOneCameFrom() {
        for (int i = 0; i < 90; i++) {
            macros.world.aSession().of(macros.world.aGroup().titled("g" + i).there()).startingIn(Duration.ofHours(5 + i)).there();
        }
        for (String sort : List.of("newest", "soonest")) {
            Map<String, String> parameters = Map.of("size", "2", "sort", sort);
            macros.asking(Map.of());
            List<List<String>> pages = new ArrayList<>();
            for (int page = 0; page < 40; page++) {
                String html = html(parameters);
                pages.add(titles(html));
                assertEquals(page > 0, html.contains("peer-learning.list.previous"));
                macros.asking(link(html, "peer-learning.list.next").orElseThrow());
            }
            int back = 0;
            for (int page = 39; page >= 0; page--) {
                Optional<Map<String, String>> previous = link(html(parameters), "peer-learning.list.previous");
                if (previous.isEmpty()) {
                    break;
                }
                macros.asking(previous.get());
                assertEquals(pages.get(page), shown(parameters));
                back++;
            }
            assertTrue(sort + " led back only " + back, back >= 5);
        }
    }

    @Test
    public void whatTheMacroFixedNobodyCanChange() {
        macros.world.aGroup().titled("game").meetingAs(Format.GAME).there();
        group("walk");
        Map<String, String> games = Map.of("format", "game");
        assertEquals(List.of("game"), searched(games, Map.of("format", "walk")));
        assertFalse(html(games).contains(".format\""));
        Map<String, String> asked = new HashMap<>();
        for (String prefix : List.of("", prefix(html(Map.of("format", "game"))))) {
            asked.put(prefix + "spaces", "OPS");
            asked.put(prefix + "size", "1");
            asked.put(prefix + "sort", "soonest");
        }
        macros.asking(asked);
        assertEquals(List.of("game"), shown(games));
    }

    @Test
    public void hostileAddressesChangeNothing() {
        group("one");
        group("two");
        for (String value : List.of(
                "", "  ", "'; DROP TABLE", "<script>alert(1)</script>", "9".repeat(19), "x".repeat(201), "-5", "1-2", "1-2-999999999999")) {
            Map<String, String> choices = new HashMap<>();
            List.of("format", "tag", "when", "free", "language", "life", "after", "via").forEach(name -> choices.put(name, value));
            String html = answer(Map.of(), choices);
            assertEquals(value, List.of("two", "one"), titles(html));
            assertFalse(html, html.contains("<script"));
            String soonest = answer(Map.of("sort", "soonest"), choices);
            assertFalse(soonest, soonest.contains("<script"));
        }
        assertEquals(List.of("two", "one"), searched(Map.of(), Map.of("q", "x".repeat(101))));
        assertEquals(List.of(), searched(Map.of(), Map.of("after", "1")));
        macros.nothingWasBlocked();
    }

    @Test
    public void pagesFollowEachOtherByTheirAddresses() {
        for (int i = 0; i < 5; i++) {
            macros.world.aSession().of(macros.world.aGroup().titled("g" + i).there()).startingIn(Duration.ofHours(5 + i)).there();
        }
        for (String sort : List.of("newest", "soonest")) {
            Map<String, String> parameters = Map.of("size", "2", "sort", sort);
            List<String> all = new ArrayList<>();
            macros.asking(Map.of());
            for (int page = 0; page < 3; page++) {
                String html = html(parameters);
                all.addAll(titles(html));
                assertEquals(page > 0, html.contains("peer-learning.list.first"));
                assertEquals(page < 2, html.contains("peer-learning.list.next"));
                link(html, "peer-learning.list.next").ifPresent(next -> {
                    assertEquals("77", next.get("pageId"));
                    macros.asking(next);
                });
            }
            List<String> order = new ArrayList<>(List.of("g0", "g1", "g2", "g3", "g4"));
            if (sort.equals("newest")) {
                Collections.reverse(order);
            }
            assertEquals(order, all);
        }
    }

    @Test
    public void theNextPageKeepsWhatWasChosenHereAndElsewhere() {
        for (int i = 0; i < 3; i++) {
            group("Go " + i);
        }
        Map<String, String> parameters = Map.of("size", "1");
        String prefix = prefix(html(parameters));
        macros.asking(Map.of(prefix + "q", "go & come", prefix + "when", "", "plxyz.q", "other list", "evil", "1", "plxyz.<b>", "2"));
        String none = html(parameters);
        assertTrue(none, none.contains("<input type=\"hidden\" name=\"plxyz.q\" value=\"other list\" />"));
        assertFalse(none, none.contains("evil") || none.contains("<b>"));
        macros.asking(Map.of(prefix + "q", "go", "plxyz.q", "other list"));
        Map<String, String> next = link(html(parameters), "peer-learning.list.next").orElseThrow();
        assertEquals("go", next.get(prefix + "q"));
        assertEquals("other list", next.get("plxyz.q"));
    }

    private static Optional<Map<String, String>> link(String html, String label) {
        Matcher link = Pattern.compile("href=\"[^\"?]*\\?([^\"]*)\">" + Pattern.quote(label)).matcher(html);
        if (!link.find()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String each : link.group(1).replace("&amp;", "&").split("&")) {
            String[] parts = each.split("=", 2);
            parameters.put(decoded(parts[0]), decoded(parts[1]));
        }
        return Optional.of(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Test
    public void twoListsOfAPageHaveFormsOfTheirOwn() {
        String cards = prefix(html(Map.of()));
        assertFalse(cards.equals(prefix(html(Map.of("display", "table")))));
        assertEquals(cards, prefix(html(Map.of())));
    }

    @Test
    public void aListOfSomeKindOfGroupsDoesNotSayThatThereAreNone() {
        macros.world.aGroup().titled("Go opening").meetingAs(Format.GAME).there();
        assertTrue(html(Map.of("format", "walk")).contains("peer-learning.list.none-of-these"));
        assertTrue(html(Map.of("free", "true")).contains("peer-learning.list.none-of-these"));
        assertTrue(html(Map.of("spaces", "OPS")).contains("peer-learning.list.no-groups"));
    }

    @Test
    public void whoLooksForAGroupSeesWhichLanguageIsSpoken() {
        macros.world.aGroup().with(new GroupDetails(
                Optional.of("fr"), List.of(), List.of(), "", 4, 12, Joining.OPEN)).there();
        assertTrue(html(Map.of()).contains("peer-learning.card.language[French]"));
    }

    @Test
    public void whatNobodyMaySeeLeavesNoTrace() {
        macros.world.aGroup().titled("Secret").hidden().there();
        String html = html(Map.of());
        assertTrue(html, html.contains("peer-learning.list.no-groups"));
        assertFalse(html, html.contains("Secret") || html.contains("list.next"));
        macros.asVisitor();
        group("Open");
        assertEquals(List.of("Open"), shown(Map.of()));
    }

    @Test
    public void itSaysWhatAGroupIsToItsReader() {
        macros.world.aGroup().hostedBy(BO).there();
        macros.world.aGroup().there();
        String html = html(Map.of());
        assertTrue(html, html.contains("<strong>peer-learning.people.status.host</strong>"));
        assertEquals(1, html.split("peer-learning.people.status.", -1).length - 1);
    }

    @Test
    public void onPaperThereIsAPlainTableWithFullAddresses() {
        macros.world.aSession().of(macros.world.aGroup().titled("Knots").there()).taking(BO).there();
        group("Second");
        for (String paper : List.of("pdf", "word", "html_export", "diff", "something new")) {
            String html = htmlFor(paper, Map.of("size", "1"));
            assertTrue(paper + html, html.contains("<table") && html.contains(">Second</a>"));
            assertTrue(paper + html, html.contains("href=\"https://wiki.example.org/"));
            assertTrue(paper + html, html.contains("https://wiki.example.org/pages/viewpage.action?pageId=77\">peer-learning.list.more"));
            assertFalse(paper + html, html.contains("class=") || html.contains("<form") || html.contains("<button"));
            assertFalse(paper, html.contains("style="));
        }
        assertEquals(List.of(), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void aMailNamesNoGroupForItsOtherReadersMayNotSeeThem() {
        group("Second");
        for (String mail : List.of("email", "feed")) {
            String html = htmlFor(mail, Map.of());
            assertTrue(html, html.contains("https://wiki.example.org/pages/viewpage.action?pageId=77\">peer-learning.macro.open</a>"));
            assertFalse(html, html.contains("Second") || html.contains("<table"));
        }
        macros.nothingWasBlocked();
    }

    @Test
    public void onAPhoneItIsAsOnPaper() {
        macros.world.aSession().of(macros.world.aGroup().titled("Knots").there()).there();
        String html = macros.groupsMacro().execute(Map.of(), "", MacroWorld.onDevice("mobile", PAGE));
        assertTrue(html, html.contains("<table") && html.contains("href=\"https://wiki.example.org/"));
        assertFalse(html, html.contains("class=") || html.contains("<form") || html.contains("<button"));
        assertEquals(List.of(), macros.resources);
    }

    @Test
    public void aPreviewShowsTheFirstPageAndNoForm() {
        macros.world.aSession().of(macros.world.aGroup().titled("Knots").there()).there();
        String html = htmlFor("preview", Map.of());
        assertEquals(List.of("Knots"), titles(html));
        assertTrue(html, html.contains("disabled=\"disabled\""));
        assertFalse(html, html.contains("<form"));
        assertEquals(List.of("org.peerlearning.confluence:peer-learning-macro-styles"), macros.resources);
    }

    @Test
    public void inTheBackgroundItWorksWithoutARequest() {
        group("one");
        macros.inTheBackground();
        assertEquals(List.of("one"), shown(Map.of()));
        assertFalse(html(Map.of()).contains("<form"));
    }

    @Test
    public void isABlockWithoutABody() {
        assertEquals(Macro.OutputType.BLOCK, macros.groupsMacro().getOutputType());
        assertEquals(Macro.BodyType.NONE, macros.groupsMacro().getBodyType());
    }
}
