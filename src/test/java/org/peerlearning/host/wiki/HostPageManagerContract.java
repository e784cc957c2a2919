package org.peerlearning.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.services.Database;

/** The platform's services over pages, as an app uses them. */
public abstract class HostPageManagerContract {

    private WikiSituation situation;
    private HostPageManager manager;
    private Page page;

    protected abstract Database open();

    @Before
    public void aPageMadeByAnApp() {
        situation = new WikiSituation(open());
        manager = new HostPageManager(situation.wiki);
        AuthenticatedUserThreadLocal.set(situation.bo);
        page = new Page();
        page.setSpace(situation.space);
        page.setTitle("Python dojo");
        page.setBodyAsString("<p>one</p>");
        manager.saveContentEntity(page, DefaultSaveContext.DEFAULT);
    }

    @After
    public void close() {
        AuthenticatedUserThreadLocal.reset();
        situation.close();
    }

    @Test
    public void theSavedEntityCarriesItsId() {
        assertTrue(page.getId() > 0);
        assertEquals(situation.bo, page.getCreator());
        assertEquals(List.of("PageCreateEvent"), situation.events.names());
        assertEquals(page.getId(), manager.getPage("ENG", "Python dojo").getId());
        assertEquals("<p>one</p>", manager.getPage(page.getId()).getBodyAsString());
        assertNull(manager.getPage(-1));
        assertNull(manager.getPage("ENG", "Nothing"));
        assertNull(manager.getPage((String) null, "Nothing"));
    }

    @Test
    public void aModificationIsANewVersion() {
        situation.events.names();
        Page current = manager.getPage(page.getId());
        manager.saveNewVersion(current, content -> content.setBodyAsString("<p>two</p>"));
        assertEquals(2, current.getVersion());
        assertEquals("<p>two</p>", manager.getPage(page.getId()).getBodyAsString());
        assertEquals(2, situation.wiki.pages().versions(current).size());
        assertEquals(List.of("PageUpdateEvent"), situation.events.names());
        Page stale = manager.getPage(page.getId());
        manager.saveNewVersion(current, content -> content.setBodyAsString("<p>three</p>"));
        assertEquals(WikiRefusal.Reason.STALE, assertThrows(WikiRefusal.class,
                () -> manager.saveNewVersion(stale, content -> content.setBodyAsString("<p>lost</p>"))).reason());
    }

    @Test
    public void savingInPlaceKeepsTheVersionAndMaySaySoToNobody() {
        situation.events.names();
        Page current = manager.getPage(page.getId());
        current.setBodyAsString("<p>in place</p>");
        manager.saveContentEntity(current, DefaultSaveContext.builder().suppressEvents(true).build());
        assertEquals(1, manager.getPage(page.getId()).getVersion());
        assertEquals("<p>in place</p>", manager.getPage(page.getId()).getBodyAsString());
        assertEquals(List.of(), situation.events.names());
    }

    @Test
    public void renamingMovingAndTrashing() {
        Page parent = situation.page("Parent", null);
        manager.renamePage(page, "Go, the game");
        assertEquals("Go, the game", page.getTitle());
        manager.movePageAsChild(page, parent);
        assertEquals(parent, manager.getPage(page.getId()).getParent());
        manager.trashPage(page);
        assertTrue(manager.getPage(page.getId()).isDeleted());
        assertEquals(List.of(parent), manager.getPages(situation.space, true));
        assertEquals(2, manager.getPages(situation.space, false).size());
        manager.removeContentEntity(page);
        assertNull(manager.getPage(page.getId()));
    }

    @Test
    public void labelsAndWatchesThroughThePlatform() {
        HostLabelManager labels = new HostLabelManager(situation.wiki);
        labels.addLabel(page, new Label("dojo"));
        assertEquals(List.of(new Label("dojo")), manager.getPage(page.getId()).getLabels());
        assertNotNull(labels.getLabel("dojo"));
        labels.removeLabel(page, new Label("dojo"));
        assertNull(labels.getLabel("dojo"));

        HostNotificationManager watches = new HostNotificationManager(situation.people, situation.wiki);
        Notification watch = watches.addContentNotification(situation.chloe, page);
        assertEquals(situation.chloe, watch.getReceiver());
        assertNull(watches.addContentNotification(situation.chloe, page));
        assertTrue(watches.isWatchingContent(situation.chloe, page));
        assertEquals(1, watches.getNotificationsByContent(page).size());
        watches.removeContentNotification(situation.chloe, page);
        assertFalse(watches.isWatchingContent(situation.chloe, page));
        assertEquals(situation.space, watches.addSpaceNotification(situation.chloe, situation.space).getSpace());
    }

    @Test
    public void spacesAreFoundByKeyAndId() {
        HostSpaceManager spaces = new HostSpaceManager(situation.wiki);
        assertEquals("Engineering", spaces.getSpace("eng").getName());
        assertEquals(situation.space, spaces.getSpace(situation.space.getId()));
        assertNull(spaces.getSpace("NONE"));
        assertNull(spaces.getSpace((String) null));
    }
}
