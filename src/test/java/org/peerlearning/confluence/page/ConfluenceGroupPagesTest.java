package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.testing.Texts;

public class ConfluenceGroupPagesTest {

    private static final String KIT = "How to animate a group without being an expert";

    private final PageWorld world = new PageWorld();

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aGroupsPageStandsBelowTheSpacesHomePageAndCarriesItsCard() {
        Page page = world.made("Python dojo", Format.DOJO);

        assertEquals("Python dojo", page.getTitle());
        assertEquals(world.home, page.getParent());
        assertEquals(world.ana, page.getCreator());
        assertContains(page, "<ac:structured-macro ac:name=\"peer-group\"><ac:parameter ac:name=\"group\">7</ac:parameter>",
                "<td>40</td><td>Practise in turns of five minutes.");
        assertEquals(List.of(), world.problems(page));
        assertEquals(List.of(), world.templates.lastUnresolved());
    }

    @Test
    public void everyFormatHasAnAgendaOfItsOwnInBothLanguages() {
        Set<String> bodies = new HashSet<>();
        for (Locale language : List.of(Locale.UK, Locale.FRANCE)) {
            world.language = language;
            for (Format format : Format.values()) {
                Page page = world.made(format + " in " + language, format);
                assertEquals(List.of(), world.problems(page));
                bodies.add(page.getBodyAsString());
            }
        }
        assertEquals(2 * Format.values().length, bodies.size());
        assertEquals(List.of(), world.templates.lastUnresolved());
    }

    @Test
    public void aPageSpeaksTheLanguageOfWhoeverMakesIt() {
        world.language = Locale.FRANCE;
        Page page = world.made("Du levain", Format.WORKSHOP);

        assertContains(page, "Ce que nous voulons apprendre", "Comment animer un groupe sans");
    }

    @Test
    public void theKitIsMadeOnceForASpaceAndPointedAt() {
        Page first = world.made("Python dojo", Format.DOJO);
        Page second = world.made("Reading circle", Format.STUDY_CIRCLE);

        Page kit = world.wiki.pages().bySpaceAndTitle("ENG", KIT).orElseThrow();
        assertEquals(world.home, kit.getParent());
        assertEquals(List.of(), world.problems(kit));
        for (Page page : List.of(first, second)) {
            assertContains(page, "<ac:link><ri:page ri:content-title=\"" + KIT + "\"/></ac:link>");
        }
        assertEquals(4, world.wiki.pages().inSpace(world.eng).size());
    }

    @Test
    public void aKitInTheTrashOrInAnotherSpaceIsMadeAnew() {
        PageId first = PageWorld.given(world.pages.kit(PageWorld.ENG, PageWorld.ANA));
        assertEquals(first, PageWorld.given(world.pages.kit(new SpaceKey("eng"), PageWorld.BO)));

        world.wiki.pages().trash(world.there(first));
        PageId second = PageWorld.given(world.pages.kit(PageWorld.ENG, PageWorld.BO));
        assertNotEquals(first, second);
        assertEquals(KIT, world.there(second).getTitle());

        Space ops = world.wiki.spaces().create("OPS", "Operations", world.ana);
        world.wiki.pages().moveToTop(world.there(second), ops);
        PageId third = PageWorld.given(world.pages.kit(PageWorld.ENG, PageWorld.ANA));
        assertEquals("ENG", world.there(third).getSpaceKey());

        world.wiki.pages().purge(world.there(third));
        assertNotEquals(third, PageWorld.given(world.pages.kit(PageWorld.ENG, PageWorld.ANA)));
    }

    @Test
    public void aKitThatWasRenamedIsStillTheKit() {
        PageId kit = PageWorld.given(world.pages.kit(PageWorld.ENG, PageWorld.ANA));
        world.wiki.pages().rename(world.there(kit), "Start here & enjoy", world.ana);

        Page page = world.made("Python dojo", Format.DOJO);

        assertContains(page, "ri:content-title=\"Start here &amp; enjoy\"");
        assertEquals(List.of(), world.problems(page));
    }

    @Test
    public void aTitleThatPeopleTookIsLeftToThem() {
        world.page(world.eng, null, KIT);

        PageId kit = PageWorld.given(world.pages.kit(PageWorld.ENG, PageWorld.ANA));

        assertEquals(KIT + " (2)", world.there(kit).getTitle());
    }

    @Test
    public void nothingIsMadeWhereTheSpaceOrThePersonIsNotThere() {
        SpaceKey nowhere = new SpaceKey("NOWHERE");

        assertEquals(List.of("group.may-not-start"), PageWorld.reasons(world.pages.kit(nowhere, PageWorld.ANA)));
        assertEquals(List.of("group.may-not-start"), PageWorld.reasons(world.pages.kit(PageWorld.ENG, PageWorld.NOBODY)));
        assertEquals(List.of("group.may-not-start"),
                PageWorld.reasons(world.pages.create(
                        new GroupId(1), PageWorld.profile("Dojo", Format.DOJO).in(nowhere), PageWorld.ANA)));
        assertEquals(List.of(world.home), world.wiki.pages().inSpace(world.eng));
    }

    @Test
    public void aTitleThatIsTakenIsRefusedWhateverItsCase() {
        assertEquals(List.of("group.title.taken"),
                PageWorld.reasons(world.pages.create(new GroupId(1), PageWorld.profile("HOME", Format.DOJO), PageWorld.ANA)));
        assertEquals(List.of("group.title.taken"),
                PageWorld.reasons(world.pages.create(new GroupId(1), PageWorld.profile(KIT, Format.DOJO), PageWorld.ANA)));
    }

    @Test
    public void aRenamedPageHasANewVersionAndTheWikiIsTold() {
        Page page = world.made("Python dojo", Format.DOJO);
        world.events.names();

        assertEquals(Optional.empty(), world.pages.rename(id(page), "Python & friends"));

        Page renamed = world.there(id(page));
        assertEquals("Python & friends", renamed.getTitle());
        assertEquals(2, renamed.getVersion());
        assertEquals(page.getBodyAsString(), renamed.getBodyAsString());
        assertEquals(List.of("PageUpdateEvent"), world.events.names());
    }

    @Test
    public void theSameTitleIsNoRenamingAndAnotherCaseOfItIs() {
        Page page = world.made("Python dojo", Format.DOJO);
        world.events.names();

        assertEquals(Optional.empty(), world.pages.rename(id(page), "Python dojo"));
        assertEquals(List.of(), world.events.names());

        assertEquals(Optional.empty(), world.pages.rename(id(page), "Python Dojo"));
        assertEquals("Python Dojo", world.there(id(page)).getTitle());
    }

    @Test
    public void aPageIsNotRenamedToWhatIsTakenNorWhereItIsGone() {
        Page page = world.made("Python dojo", Format.DOJO);

        assertEquals("group.title.taken", world.pages.rename(id(page), "Home").orElseThrow().reason());
        world.wiki.pages().trash(page);
        assertEquals("group.not-found", world.pages.rename(id(page), "Elsewhere").orElseThrow().reason());
        assertEquals("group.not-found", world.pages.rename(new PageId(99_999), "Elsewhere").orElseThrow().reason());
    }

    @Test
    public void labelsArePutOnAndThoseThatNoLongerHoldTakenOff() {
        Page page = world.made("Python dojo", Format.DOJO);
        world.wiki.labels().add(page, "mine");

        world.pages.label(id(page), List.of(), List.of("python", "testing"));
        world.pages.label(id(page), List.of("python", "testing", "gone-already"), List.of("python", "tests"));
        world.pages.label(new PageId(99_999), List.of("mine"), List.of("nowhere"));

        assertEquals(List.of("mine", "python", "tests"), world.wiki.labels().of(page));
        assertEquals(List.of("mine", "python", "tests"), world.wiki.labels().all());
    }

    @Test
    public void aPageSaysWhereItIsAsLongAsItIsThere() {
        Page page = world.made("Python dojo", Format.DOJO);

        assertEquals(Optional.of("/display/ENG/Python+dojo"), world.pages.path(id(page)));
        assertEquals(Optional.empty(), world.pages.path(new PageId(99_999)));
        assertEquals(Optional.of(PageWorld.ENG), world.pages.spelled(new SpaceKey("eNg")));
    }

    @Test
    public void aPageIsFoundByItsTitle() {
        Page page = world.made("Python dojo", Format.DOJO);

        assertEquals(Optional.of(id(page)), world.pages.titled(new SpaceKey("ENG"), "Python dojo"));
        assertEquals(Optional.empty(), world.pages.titled(new SpaceKey("ENG"), "Python"));
        assertEquals(Optional.empty(), world.pages.titled(new SpaceKey("NONE"), "Python dojo"));
    }

    @Test
    public void hostileTitlesStayText() {
        for (String title : Texts.HARD) {
            Page page = world.made(title, Format.TALK);
            assertEquals(title, page.getTitle());
            assertEquals(title, List.of(), world.problems(page));
        }
    }

    private static PageId id(Page page) {
        return new PageId(page.getId());
    }

    private static void assertContains(Page page, String... parts) {
        for (String part : parts) {
            assertTrue(part + " is not in " + page.getBodyAsString(), page.getBodyAsString().contains(part));
        }
    }
}
