package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.Recap;
import org.peerlearning.shared.PageId;

public class RecapPagesTest {

    private final PageWorld world = new PageWorld();
    private final Page group = world.made("Python dojo", Format.DOJO);

    @After
    public void close() {
        world.close();
    }

    private Recap recap(String activity, String agenda) {
        return new Recap(
                new PageId(group.getId()), "Python dojo", LocalDateTime.parse("2026-03-04T17:30"), activity, agenda, List.of("python"));
    }

    @Test
    public void itStandsBelowTheGroupsPageWithItsDayAndWhatWasPlanned() {
        Page page = world.there(PageWorld.given(world.pages.createRecap(
                recap("Roman numerals <fast>", "Warm up\n\nKata & talk"), PageWorld.BO)));

        assertEquals(group, page.getParent());
        assertEquals("Python dojo: looking back on 4 March 2026", page.getTitle());
        assertEquals(world.bo, page.getCreator());
        assertEquals(List.of("python"), world.wiki.labels().of(page));
        String body = page.getBodyAsString();
        for (String part : List.of("Wednesday", "Roman numerals &lt;fast&gt;", "<li>Warm up</li>", "<li>Kata &amp; talk</li>",
                "What we learnt", "What comes next")) {
            assertTrue(part + " is not in " + body, body.contains(part));
        }
        assertEquals(List.of(), world.problems(page));
        assertEquals(List.of(), world.templates.lastUnresolved());
    }

    @Test
    public void withoutAPlanNothingIsSaidOfOne() {
        world.language = Locale.FRANCE;
        Page page = world.there(PageWorld.given(world.pages.createRecap(recap("", " \n"), PageWorld.ANA)));

        assertFalse(page.getBodyAsString().contains("<ul>"));
        assertTrue(page.getBodyAsString().contains("mercredi"));
        assertTrue(page.getTitle(), page.getTitle().endsWith("4 mars 2026"));
        assertEquals(List.of(), world.problems(page));
    }

    @Test
    public void twoOnOneDayAreTwoPages() {
        world.pages.createRecap(recap("", ""), PageWorld.ANA);
        Page second = world.there(PageWorld.given(world.pages.createRecap(recap("", ""), PageWorld.ANA)));

        assertEquals("Python dojo: looking back on 4 March 2026 (2)", second.getTitle());
    }

    @Test
    public void nothingIsWrittenBelowAPageThatIsNotThere() {
        assertEquals(List.of("group.not-found"), PageWorld.reasons(world.pages.createRecap(recap("", ""), PageWorld.NOBODY)));
        world.wiki.pages().trash(group);
        assertEquals(List.of("group.not-found"), PageWorld.reasons(world.pages.createRecap(recap("", ""), PageWorld.ANA)));
    }
}
