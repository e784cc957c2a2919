package org.peerlearning.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.peerlearning.host.services.Database;

/** What the stores of pages and spaces promise, whichever database it is. */
public abstract class PagesContract {

    private WikiSituation situation;
    private Pages pages;

    protected abstract Database open();

    @Before
    public void openWiki() {
        situation = new WikiSituation(open());
        pages = situation.wiki.pages();
    }

    @After
    public void close() {
        situation.close();
    }

    private static void assertRefused(WikiRefusal.Reason reason, ThrowingRunnable change) {
        assertEquals(reason, assertThrows(WikiRefusal.class, change).reason());
    }

    private static List<String> titles(List<Page> pages) {
        return pages.stream().map(Page::getTitle).toList();
    }

    @Test
    public void aNewPageIsFoundWithAllItHas() {
        Page home = situation.page("Home", null);
        Page page = pages.create(new NewPage(situation.space, home, " Élan vital ", "<p>x</p>"), situation.bo);
        assertEquals(List.of("PageCreateEvent"), situation.events.names());
        Page found = pages.bySpaceAndTitle("eng", "ÉLAN VITAL").orElseThrow();
        assertEquals(page, found);
        assertEquals("Élan vital", found.getTitle());
        assertEquals("<p>x</p>", found.getBodyAsString());
        assertEquals(1, found.getVersion());
        assertEquals(situation.bo, found.getCreator());
        assertEquals(situation.bo, found.getLastModifier());
        assertEquals(home, found.getParent());
        assertEquals("ENG", found.getSpaceKey());
        assertEquals(List.of(found), situation.fresh(home).getChildren());
        assertNull(home.getParent());
    }

    @Test
    public void titlesAreUniqueAmongTheCurrentPagesOfASpace() {
        Page home = situation.page("Home", null);
        assertRefused(WikiRefusal.Reason.TITLE_TAKEN, () -> situation.page("HOME", null));
        assertRefused(WikiRefusal.Reason.BAD_TITLE, () -> situation.page("  ", null));
        assertRefused(WikiRefusal.Reason.BAD_TITLE, () -> situation.page("x".repeat(256), null));
        pages.trash(home);
        Page second = situation.page("Home", null);
        assertRefused(WikiRefusal.Reason.TITLE_TAKEN, () -> pages.restore(home));
        pages.rename(second, "Start", situation.ana);
        assertTrue(pages.restore(home).isCurrent());
    }

    @Test
    public void anEditOfAnOldVersionIsRefusedAndEveryVersionIsKept() {
        Page page = situation.page("Home", null);
        Page second = pages.update(new PageEdit(page.getId(), 1, "Home", "<p>two</p>", "why"), situation.bo);
        assertEquals(2, second.getVersion());
        assertEquals(situation.ana, second.getCreator());
        assertEquals(situation.bo, second.getLastModifier());
        assertEquals(List.of("PageUpdateEvent"), situation.events.names());
        assertRefused(WikiRefusal.Reason.STALE,
                () -> pages.update(new PageEdit(page.getId(), 1, "Home", "<p>lost</p>", ""), situation.ana));
        assertEquals(List.of(), situation.events.names());
        List<PageVersion> versions = pages.versions(page);
        assertEquals(List.of("<p>two</p>", "<p>Home</p>"), versions.stream().map(PageVersion::body).toList());
        assertEquals("why", versions.get(0).remark());
    }

    @Test
    public void trashingLiftsTheChildrenAndRestoringFindsThePlaceAgain() {
        Page home = situation.page("Home", null);
        Page middle = situation.page("Middle", home);
        Page leaf = situation.page("Leaf", middle);
        pages.trash(middle);
        assertEquals(List.of("PageTrashedEvent"), situation.events.names());
        assertEquals(home, situation.fresh(leaf).getParent());
        assertTrue(situation.fresh(middle).isDeleted());
        assertEquals(List.of("Middle"), titles(pages.trashed(situation.space)));
        assertTrue(pages.bySpaceAndTitle("ENG", "Middle").isEmpty());
        assertRefused(WikiRefusal.Reason.NO_SUCH_PAGE, () -> pages.trash(middle));
        assertEquals(home, pages.restore(middle).getParent());
        assertEquals(List.of("PageRestoreEvent"), situation.events.names());
        assertEquals(List.of("Leaf", "Middle"), titles(pages.children(home)).stream().sorted().toList());
    }

    @Test
    public void aPageWhoseParentIsGoneIsRestoredAtTheTop() {
        Page home = situation.page("Home", null);
        Page leaf = situation.page("Leaf", home);
        pages.trash(leaf);
        pages.purge(home);
        assertNull(pages.restore(leaf).getParent());
        assertEquals(List.of("Leaf"), titles(pages.roots(situation.space)));
    }

    @Test
    public void purgingLeavesNothing() {
        Page page = situation.page("Home", null);
        situation.wiki.labels().add(page, "x");
        situation.wiki.comments().add(page, situation.bo, "hello");
        situation.wiki.watches().watch(situation.bo, page);
        situation.wiki.restrictions().set(page, Set.of(new Restriction(Restriction.Kind.VIEW, Holder.user(situation.ana))));
        pages.purge(page);
        assertEquals(List.of("PageRemoveEvent"), situation.events.names());
        assertTrue(pages.byId(page.getId()).isEmpty());
        for (String table : List.of("HOST_PAGE", "HOST_PAGE_VERSION", "HOST_LABEL", "HOST_COMMENT", "HOST_WATCH", "HOST_RESTRICTION")) {
            assertEquals(table, List.of(), situation.db.query("SELECT 1 FROM " + table, row -> 1));
        }
    }

    @Test
    public void movingTakesTheSubtreeAlongAndTellsOfIt() {
        Page home = situation.page("Home", null);
        Page branch = situation.page("Branch", home);
        Page leaf = situation.page("Leaf", branch);
        assertRefused(WikiRefusal.Reason.CYCLE, () -> pages.moveBelow(home, leaf));
        pages.moveToTop(branch, situation.space);
        assertEquals(List.of("PageMoveEvent"), situation.events.names());
        assertEquals(List.of("Home", "Branch"), titles(pages.roots(situation.space)));
        Space other = situation.wiki.spaces().create("DATA", "Data", situation.ana);
        pages.moveToTop(branch, other);
        assertEquals(List.of("PageMoveEvent", "PageMoveEvent"), situation.events.names());
        assertEquals("DATA", situation.fresh(leaf).getSpaceKey());
        assertEquals(List.of(leaf), pages.children(branch));
        situation.page("Leaf", null);
        assertRefused(WikiRefusal.Reason.TITLE_TAKEN, () -> pages.moveBelow(branch, home));
        assertEquals("DATA", situation.fresh(branch).getSpaceKey());
    }

    @Test
    public void nothingIsToldOfARolledBackChange() {
        assertThrows(IllegalStateException.class, () -> situation.db.inTransaction(() -> {
            situation.wiki.pages().create(new NewPage(situation.space, null, "Gone", ""), situation.ana);
            throw new IllegalStateException("no");
        }));
        assertEquals(List.of(), situation.events.names());
        assertTrue(pages.bySpaceAndTitle("ENG", "Gone").isEmpty());
    }

    @Test
    public void aRemovedSpaceTakesEverythingAlong() {
        Page home = situation.page("Home", null);
        situation.wiki.spaces().setHomePage(situation.space, home);
        assertTrue(situation.fresh(home).isHomePage());
        assertEquals(home, situation.wiki.spaces().byKey("ENG").orElseThrow().getHomePage());
        situation.wiki.spaces().remove(situation.space);
        assertEquals(List.of("SpaceRemoveEvent"), situation.events.names());
        assertTrue(pages.byId(home.getId()).isEmpty());
        assertTrue(situation.wiki.spaces().byKey("ENG").isEmpty());
        assertEquals(List.of(), situation.wiki.spaces().permissions(situation.space));
    }

    @Test
    public void anArchivedSpaceStaysAndListsLeaveItOutUntilItIsInUseAgain() {
        Page home = situation.page("Home", null);
        Spaces spaces = situation.wiki.spaces();
        spaces.setArchived(situation.space, true);
        spaces.setArchived(situation.space, true);
        assertEquals(List.of("SpaceArchivedEvent"), situation.events.names());
        assertTrue(situation.fresh(home).getSpace().isArchived());
        assertTrue(situation.wiki.access().canView(situation.bo, home));
        assertEquals(List.of(), spaces.forUser(situation.bo));
        HostSpaceManager manager = new HostSpaceManager(situation.wiki);
        assertEquals(List.of("ENG"), List.copyOf(manager.getAllSpaceKeys(SpaceStatus.ARCHIVED)));
        assertEquals(List.of(), List.copyOf(manager.getAllSpaceKeys(SpaceStatus.CURRENT)));
        spaces.setArchived(situation.space, false);
        assertEquals(List.of("SpaceUnArchivedEvent"), situation.events.names());
        assertEquals(List.of(situation.space), spaces.forUser(situation.bo));
    }

    @Test
    public void aPagesCommentsAreContentOfTheirOwn() {
        Page page = situation.page("What's up", null);
        Comment said = situation.wiki.comments().add(page, situation.bo, "Tom & <Ann>\nagain");
        com.atlassian.confluence.pages.Comment comment = below(page, said.written()).get(0);
        assertEquals(said.id(), comment.getId());
        assertEquals(situation.bo, comment.getCreator());
        assertEquals(said.written(), comment.getCreationDate().toInstant());
        assertEquals("<p>Tom &amp; &lt;Ann&gt;<br/>again</p>", comment.getBodyAsString());
        assertEquals(page, comment.getContainer());
        assertEquals("/display/ENG/What%27s+up#comment-" + said.id(), comment.getUrlPath());
        assertEquals("comment", comment.getType());
        situation.people.remove(situation.bo);
        assertNull(below(page, said.written()).get(0).getCreator());
        assertEquals(List.of(), below(page, said.written().plusMillis(1)));
    }

    @SuppressWarnings("deprecation")
    private List<com.atlassian.confluence.pages.Comment> below(Page page, Instant since) {
        return new HostCommentManager(situation.wiki).getPageComments(page.getId(), Date.from(since));
    }

    @Test
    public void aSpaceKeyIsTakenOnceAndIsPlain() {
        assertRefused(WikiRefusal.Reason.BAD_SPACE_KEY, () -> situation.wiki.spaces().create("eng", "Again", situation.ana));
        assertRefused(WikiRefusal.Reason.BAD_SPACE_KEY, () -> situation.wiki.spaces().create("A B", "Blank", situation.ana));
        Space own = situation.wiki.spaces().createPersonal(situation.bo);
        assertEquals("~bo", own.getKey());
        assertTrue(own.isPersonal());
        assertEquals("/display/~bo", own.getUrlPath());
    }

    @Test
    public void labelsCommentsAndWatchesAreKept() {
        Page page = situation.page("Home", null);
        assertTrue(situation.wiki.labels().add(page, "Peer-Learning"));
        assertFalse(situation.wiki.labels().add(page, "peer-learning"));
        assertThrows(IllegalArgumentException.class, () -> situation.wiki.labels().add(page, "two words"));
        assertEquals(List.of("peer-learning"), situation.wiki.labels().of(page));
        assertEquals(List.of(page), situation.wiki.labels().pages("peer-learning"));
        Comment comment = situation.wiki.comments().add(page, situation.chloe, " Très bien\nmerci ");
        assertEquals("Très bien\nmerci", comment.text());
        assertEquals(List.of(comment), situation.wiki.comments().of(page));
        assertTrue(situation.wiki.watches().watch(situation.chloe, page));
        assertFalse(situation.wiki.watches().watch(situation.chloe, page));
        assertEquals(List.of(situation.chloe), situation.wiki.watches().watchers(page));
        assertTrue(situation.wiki.watches().unwatch(situation.chloe, page));
        assertFalse(situation.wiki.watches().isWatching(situation.chloe, page));
    }

    @Test
    public void anAuthorWhoIsGoneIsNobody() {
        Page page = pages.create(new NewPage(situation.space, null, "By Bo", ""), situation.bo);
        situation.people.remove(situation.bo);
        assertNull(situation.fresh(page).getCreator());
    }

    @Test
    public void plainTitlesGiveReadablePaths() {
        assertEquals("/display/ENG/What%27s+up", situation.page("What's up", null).getUrlPath());
        for (String title : List.of("What can I learn?", "C++", "Été", "a/b", "..", "50% off", "日本")) {
            Page page = situation.page(title, null);
            assertEquals("/pages/viewpage.action?pageId=" + page.getId(), page.getUrlPath());
        }
    }
}
