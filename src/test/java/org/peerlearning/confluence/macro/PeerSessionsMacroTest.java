package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.OPS;

import com.atlassian.confluence.macro.Macro;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Tag;

/** It is Monday, 2 March 2026. */
public class PeerSessionsMacroTest {

    private static final PageId PAGE = new PageId(77);

    private final MacroWorld macros = new MacroWorld().as(BO);

    private String html(Map<String, String> parameters) {
        return macros.sessionsMacro().execute(parameters, "", MacroWorld.on(PAGE));
    }

    private Group meeting(String title, String start, String zone) {
        Group group = macros.world.aGroup().titled(title).there();
        macros.world.aSession().of(group).startingAt(start, zone).there();
        return group;
    }

    private static List<String> all(String regex, String html) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> titles(String html) {
        return all("dir=\"auto\">([^<]*)</a>", html);
    }

    /** The days that have something, each with the titles on it. */
    private static List<String> days(String html) {
        List<String> days = new ArrayList<>();
        for (String cell : all("<td class=\"peer-learning-day-(.*?)</td>", html)) {
            List<String> titles = titles(cell);
            if (!titles.isEmpty()) {
                days.add(all("<time datetime=\"(\\d{4}-\\d\\d-\\d\\d)\">", cell).get(0) + " " + String.join(", ", titles));
            }
        }
        return days;
    }

    @Test
    public void aListGoesByTimeAndLetsSignUp() {
        meeting("later", "2026-03-20T18:00", "Europe/Paris");
        meeting("sooner", "2026-03-10T18:00", "Europe/Paris");
        meeting("too late", "2026-05-10T18:00", "Europe/Paris");

        String html = html(Map.of());

        assertEquals(List.of("sooner", "later"), titles(html).stream().filter(title -> !title.startsWith("peer")).toList());
        assertEquals(2, all("data-action=\"(sign-up)\"", html).size());
        assertTrue(html, html.contains("Room 4"));
        assertEquals(List.of("sooner"), titles(html(Map.of("days", "9"))));
        assertEquals(List.of("sooner", "later", "too late"), titles(html(Map.of("days", "100"))));
        macros.nothingWasBlocked();
    }

    @Test
    public void ofSomeSpacesOneGroupAFormatOrATag() {
        Group ops = macros.world.aGroup().titled("ops").in(OPS).there();
        macros.world.aSession().of(ops).there();
        Group game = macros.world.aGroup().titled("game").meetingAs(Format.GAME).tagged(Tag.WORK).there();
        macros.world.aSession().of(game).there();
        assertEquals(List.of("ops"), titles(html(Map.of("spaces", "OPS"))));
        assertEquals(List.of("game"), titles(html(Map.of("format", "game"))));
        assertEquals(List.of("game"), titles(html(Map.of("tag", "work", "format", "what"))));
        assertEquals(List.of("ops"), titles(html(Map.of("group", String.valueOf(ops.id().value())))));
        assertEquals(List.of(), titles(html(Map.of("group", "4711"))));
        assertTrue(html(Map.of("group", "first")).contains("peer-learning.macro.problem.no-such-group"));
        assertTrue(html(Map.of("group", "4711")).contains("peer-learning.list.no-sessions"));
    }

    @Test
    public void twentyAreOnAPage() {
        for (int i = 0; i < 25; i++) {
            Group group = macros.world.aGroup().titled("g" + i).there();
            macros.world.aSession().of(group).startingIn(Duration.ofHours(2 + i)).there();
        }
        String first = html(Map.of());
        assertEquals(20, titles(first).size());
        String next = all("href=\"[^\"?]*\\?([^\"]*)\">peer-learning.list.next", first).get(0);
        String[] parts = next.replace("&amp;", "&").split("[&=]");
        macros.asking(Map.of(parts[0], parts[1], parts[2], parts[3]));
        String second = html(Map.of());
        assertEquals(List.of("g20", "g21", "g22", "g23", "g24"), titles(second));
        assertTrue(second, second.contains("viewpage.action?pageId=77\">peer-learning.list.first"));
    }

    @Test
    public void aMonthHasItsDaysInWeeksAsTheCountryCountsThem() {
        meeting("first", "2026-03-10T18:00", "Europe/London");
        meeting("second", "2026-03-10T20:00", "Europe/London");
        meeting("next month", "2026-04-01T18:00", "Europe/London");
        Map<String, String> month = Map.of("display", "month");

        String british = html(month);

        assertTrue(british, british.contains("<caption>March 2026</caption>"));
        // Its last week ends in April.
        assertEquals(List.of("2026-03-10 first, second", "2026-04-01 next month"), days(british));
        assertEquals("Mon", all("<th scope=\"col\">([^<]*)</th>", british).get(0));
        assertEquals(6 * 7, all("(<td )", british).size());
        assertTrue(british, british.contains("peer-learning-day-today peer-learning-empty"));
        assertFalse(british, british.contains("calendar.previous"));
        macros.reading(Locale.US);
        assertEquals("Sun", all("<th scope=\"col\">([^<]*)</th>", html(month)).get(0));
        macros.reading(Locale.FRANCE);
        assertTrue(html(month).contains("<caption>Mars 2026</caption>"));
        macros.nothingWasBlocked();
    }

    @Test
    public void readersLeafThroughWhatIsToCome() {
        meeting("may", "2026-05-31T18:00", "UTC");
        Map<String, String> month = Map.of("display", "month");
        for (String label : List.of("March 2026", "April 2026")) {
            String html = html(month);
            assertTrue(html, html.contains("<caption>" + label));
            String[] next = all("href=\"[^\"?]*\\?([^\"]*)\">peer-learning.calendar.next", html).get(0).replace("&amp;", "&")
                    .split("[&=]");
            macros.asking(Map.of(next[0], next[1], next[2], next[3]));
        }
        String may = html(month);
        assertEquals(List.of("2026-05-31 may"), days(may));
        assertTrue(may, may.contains("from=2026-04-01\">peer-learning.calendar.previous"));
        assertTrue(may, may.contains("pageId=77\">peer-learning.calendar.today"));
    }

    @Test
    public void aWeekIsThatOfToday() {
        meeting("sunday", "2026-03-08T18:00", "UTC");
        meeting("monday", "2026-03-09T18:00", "UTC");
        String html = html(Map.of("display", "week"));
        assertEquals(List.of("2026-03-08 sunday"), days(html));
        assertEquals(7, all("(<td )", html).size());
        assertTrue(html, html.contains("<caption>2 March 2026 \u2013 8 March 2026</caption>"));
    }

    @Test
    public void everySessionStandsOnTheDayOfItsReadersClock() {
        meeting("tokyo", "2026-03-11T07:00", "Asia/Tokyo");
        meeting("new york", "2026-03-10T20:00", "America/New_York");
        Map<String, String> month = Map.of("display", "month");
        assertEquals(List.of("2026-03-10 tokyo", "2026-03-11 new york"), days(html(month)));
        macros.livingIn("Asia/Tokyo");
        String tokyo = html(month);
        assertEquals(List.of("2026-03-11 tokyo, new york"), days(tokyo));
        assertTrue(tokyo, tokyo.contains("09:00 \u2013 10:30</time>"));
        assertTrue(tokyo, tokyo.contains("peer-learning.session.there Tuesday, 10 March 2026, 20:00 \u2013 21:30 (Eastern Time)"));
        macros.livingIn("America/New_York");
        assertEquals(List.of("2026-03-10 tokyo, new york"), days(html(month)));
        macros.livingIn("Europe/Paris");
        assertEquals(List.of("2026-03-10 tokyo", "2026-03-11 new york"), days(html(month)));
        macros.asVisitor();
        assertEquals("each by its own", List.of("2026-03-10 new york", "2026-03-11 tokyo"), days(html(month)));
    }

    @Test
    public void daysThatNobodyLeafsToMeanToday() {
        for (String from : List.of("2026-03-01", "1999-01-01", "2029-01-01", "-999999999-01-01", "<b>", "next", "+12026-01-01")) {
            String prefix = all("\\?(?:pageId=77&amp;)?(pl[0-9a-z]+\\.)from", html(Map.of("display", "month"))).get(0);
            macros.asking(Map.of(prefix + "from", from));
            String html = html(Map.of("display", "month"));
            assertTrue(from, html.contains("<caption>March 2026</caption>"));
            assertFalse(html, html.contains("<b>"));
        }
    }

    @Test
    public void sessionsOfHiddenGroupsAreNotThere() {
        macros.world.aSession().of(macros.world.aGroup().titled("Secret").hidden().there()).there();
        for (String display : List.of("list", "week", "month")) {
            String html = html(Map.of("display", display));
            assertFalse(html, html.contains("Secret"));
            assertTrue(html, html.contains("peer-learning.list.no-sessions"));
        }
    }

    @Test
    public void onPaperEveryDisplayIsAPlainTable() {
        meeting("Knots", "2026-03-05T18:00", "Europe/Paris");
        for (String display : List.of("list", "week", "month")) {
            for (String paper : List.of("pdf", "word", "html_export")) {
                String html = macros.sessionsMacro().execute(Map.of("display", display), "", MacroWorld.on(PAGE, "", paper));
                assertTrue(html, html.contains("<table") && html.contains(">Knots</a>") && html.contains("17:00"));
                assertTrue(html, html.contains("peer-learning.session.there 18:00"));
                assertFalse(html, html.contains("class=") || html.contains("<nav") || html.contains("<button"));
                assertFalse(html, html.contains("style="));
            }
            String mail = macros.sessionsMacro().execute(Map.of("display", display), "", MacroWorld.on(PAGE, "", "email"));
            assertTrue(mail, mail.contains("peer-learning.macro.open") && mail.contains("pageId=77"));
            assertFalse("others who read it may not see the group", mail.contains("Knots"));
        }
        assertEquals(List.of(), macros.resources);
        macros.nothingWasBlocked();
    }

    @Test
    public void isABlockWithoutABody() {
        assertEquals(Macro.OutputType.BLOCK, macros.sessionsMacro().getOutputType());
        assertEquals(Macro.BodyType.NONE, macros.sessionsMacro().getBodyType());
    }
}
