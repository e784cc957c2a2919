package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.user.User;
import java.time.Clock;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.PageComments;
import org.peerlearning.group.PageWatch;
import org.peerlearning.host.wiki.HostLabelManager;
import org.peerlearning.host.wiki.HostNotificationManager;
import org.peerlearning.host.wiki.HostPageManager;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Switches;
import org.peerlearning.shared.Viewer;

/** What the app does without where the wiki lacks a member that no public page confirms. */
public class AbsentMembersTest {
    private static final NoSuchMethodError ABSENT = new NoSuchMethodError("not in this version");

    private final PageWorld world = new PageWorld();
    private final Page page = world.made("Python dojo", Format.DOJO);
    private final PageId id = new PageId(page.getId());

    @After
    public void close() {
        world.close();
    }

    /** Nothing is off: the check at the start found nothing missing. */
    private static Switches switches() {
        Switches switches = mock(Switches.class);
        when(switches.ask(any(), any(), any())).thenCallRealMethod();
        return switches;
    }

    private static Page unableToTellWhetherItIsDeleted(Page page) {
        Page mute = spy(page);
        doThrow(ABSENT).when(mute).isDeleted();
        return mute;
    }

    @Test
    public void aPageThatItsSpaceFindsByItsTitleIsNotDeleted() {
        PageManager manager = mock(PageManager.class);
        Page mute = unableToTellWhetherItIsDeleted(page);
        when(manager.getAbstractPage(page.getId())).thenReturn(mute);
        WikiPages pages = new WikiPages(manager);
        assertTrue(pages.current(id).isEmpty());
        when(manager.getPage("ENG", "Python dojo")).thenReturn(page);
        assertTrue(pages.current(id).isPresent());
        when(manager.getPage("ENG", "Python dojo")).thenReturn(world.home);
        assertTrue(pages.current(id).isEmpty());
    }

    @Test
    public void aGroupIsRenamedWithItsPageEvenIfNoVersionIsKept() {
        HostPageManager manager = spy(new HostPageManager(world.wiki));
        doThrow(ABSENT).when(manager).saveNewVersion(any(ContentEntityObject.class), any());
        new PageWriting(manager).rename(new WikiPages(manager).current(id).orElseThrow(), "Rust dojo");
        assertEquals("Rust dojo", world.there(id).getTitle());
    }

    @Test
    public void pagesGetNoLabelsAndTheirLabelsAreNotRead() {
        LabelManager manager = mock(LabelManager.class);
        when(manager.addLabel(any(Labelable.class), any(Label.class))).thenThrow(ABSENT);
        PageLabels labels = new PageLabels(world.wikiPages, manager, switches());
        labels.put(id, List.of("python"));
        Page mute = spy(page);
        doThrow(ABSENT).when(mute).getLabels();
        assertEquals(List.of(), labels.of(mute));
    }

    @Test
    public void labelsThatNoLongerHoldStayAndNewOnesArePut() {
        LabelManager manager = spy(new HostLabelManager(world.wiki));
        doThrow(ABSENT).when(manager).removeLabel(any(Labelable.class), any(Label.class));
        Switches switches = switches();
        PageLabels labels = new PageLabels(world.wikiPages, manager, switches);
        labels.put(id, List.of("python"));
        labels.replace(id, List.of("python"), List.of("rust"));
        assertEquals(List.of("python", "rust"), labels.of(world.there(id)));
        verify(switches, never()).missed(any(), any());
    }

    @Test
    public void cardsShowNoComments() {
        CommentManager manager = mock(CommentManager.class, call -> {
            throw ABSENT;
        });
        FakeAccess access = new FakeAccess();
        access.showToAll(id);
        PageComments comments = new SwitchedPageComments(
                new ConfluencePageComments(world.wikiPages, manager, access, Clock.systemUTC()), switches());
        assertEquals(List.of(), comments.latest(Viewer.ANONYMOUS, id, 5));
        assertEquals(1, mockingDetails(manager).getInvocations().size());
    }

    @Test
    public void nobodyIsMadeToWatchAndWatchesStay() {
        NotificationManager manager = spy(new HostNotificationManager(world.people, world.wiki));
        doThrow(ABSENT).when(manager).removeNotification(any(Notification.class));
        PageWatch watch = new SwitchedPageWatch(new ConfluencePageWatch(manager, world.wikiPages, world.users), switches());
        assertTrue(watch.watch(PageWorld.BO, id));
        watch.unwatch(PageWorld.BO, id);
        verify(manager).removeNotification(any(Notification.class));
        doThrow(ABSENT).when(manager).addContentNotification(any(User.class), any(ContentEntityObject.class));
        assertFalse(watch.watch(PageWorld.ANA, id));
    }
}
