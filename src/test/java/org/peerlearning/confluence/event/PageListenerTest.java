package org.peerlearning.confluence.event;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.core.util.ProgressMeter;
import com.atlassian.event.api.EventPublisher;
import org.junit.Test;
import org.peerlearning.group.FollowPage;
import org.peerlearning.group.FollowSpace;
import org.peerlearning.group.Following;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.GroupSessions;
import org.peerlearning.group.Life;
import org.peerlearning.group.PageFate;
import org.peerlearning.shared.PageId;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.OpenDoors;

public class PageListenerTest {

    private final Following following = new Following();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final Hearing hearing = new Hearing(publisher, OpenDoors.all(), following.world.transactions);
    private final PageManager pageManager = mock(PageManager.class);
    private final SpaceManager spaceManager = mock(SpaceManager.class);
    private final PageListener pages = new PageListener(hearing, following.page, pageManager);
    private final SpaceListener spaces = new SpaceListener(hearing, following.space, spaceManager);
    private final Group group = following.world.aGroup().in(Cast.ENG).titled("Dojo").there();

    private static Space space(String key, SpaceStatus status) {
        Space space = new Space(key);
        space.setSpaceStatus(status);
        return space;
    }

    private Page page(String space, SpaceStatus status, String title) {
        Page page = new Page();
        page.setId(group.page().value());
        page.setSpace(space(space, status));
        page.setTitle(title);
        return page;
    }

    private Group now() {
        return following.now(group);
    }

    @Test
    public void theyComeAndGoWithTheApp() {
        pages.afterPropertiesSet();
        spaces.afterPropertiesSet();
        verify(publisher).register(pages);
        verify(publisher).register(spaces);

        pages.destroy();
        spaces.destroy();
        verify(publisher).unregister(pages);
        verify(publisher).unregister(spaces);
    }

    @Test
    public void whereSpacesDoNotSayWhetherTheyAreArchivedNoneIs() {
        Page page = page("OPS", SpaceStatus.ARCHIVED, "Kata");
        Space mute = spy(page.getSpace());
        doThrow(new NoSuchMethodError("getSpaceStatus")).when(mute).getSpaceStatus();
        page.setSpace(mute);
        pages.moved(new PageMoveEvent(this, page, false));
        assertEquals("Kata", now().title());
        assertNotEquals(Life.ARCHIVED, now().life());
    }

    @Test
    public void anEditAndAMoveTellWhereThePageStands() {
        pages.updated(new PageUpdateEvent(this, page("ENG", SpaceStatus.CURRENT, "Kata"), false));
        assertEquals("Kata", now().title());

        pages.moved(new PageMoveEvent(this, page("OPS", SpaceStatus.ARCHIVED, "Kata"), false));
        assertEquals(Cast.OPS, now().profile().space());
        assertTrue(now().course().spaceArchived());
    }

    @Test
    public void trashedRestoredAndGone() {
        pages.trashed(new PageTrashedEvent(this, page("ENG", SpaceStatus.CURRENT, "Dojo"), false));
        assertEquals(PageFate.TRASHED, now().course().page());

        pages.restored(new PageRestoreEvent(this, page("ENG", SpaceStatus.CURRENT, "Kata"), false));
        assertEquals(PageFate.HERE, now().course().page());
        assertEquals("Kata", now().title());

        pages.removed(new PageRemoveEvent(this, page("ENG", SpaceStatus.CURRENT, "Kata"), false));
        assertEquals(PageFate.GONE, now().course().page());
    }

    @Test
    public void aSpaceIsPutAwayTakenIntoUseAndRemoved() {
        spaces.archived(new SpaceArchivedEvent(this, space("ENG", SpaceStatus.ARCHIVED)));
        assertTrue(now().course().spaceArchived());

        spaces.unarchived(new SpaceUnArchivedEvent(this, space("ENG", SpaceStatus.CURRENT)));
        assertEquals(group.course(), now().course());

        spaces.removed(new SpaceRemoveEvent(this, space("ENG", SpaceStatus.CURRENT), new ProgressMeter()));
        assertEquals(Life.ARCHIVED, now().life());
    }

    /** Everything that can be told of a page and its space, while nothing can be changed. */
    private void allIsToldAndPutOff() {
        following.world.transactions.putOff(true);
        pages.moved(new PageMoveEvent(this, page("OPS", SpaceStatus.ARCHIVED, "Kata"), false));
        pages.trashed(new PageTrashedEvent(this, page("ENG", SpaceStatus.CURRENT, "Dojo"), false));
        pages.restored(new PageRestoreEvent(this, page("ENG", SpaceStatus.CURRENT, "Kata"), false));
        pages.removed(new PageRemoveEvent(this, page("ENG", SpaceStatus.CURRENT, "Dojo"), false));
        spaces.archived(new SpaceArchivedEvent(this, space("ENG", SpaceStatus.ARCHIVED)));
        spaces.removed(new SpaceRemoveEvent(this, space("ENG", SpaceStatus.CURRENT), new ProgressMeter()));
        assertEquals(group, now());
        following.world.transactions.putOff(false);
    }

    @Test
    public void whatWasPutOffAndRolledBackByTheWikiIsNotFollowed() {
        Page page = page("ENG", SpaceStatus.CURRENT, "Dojo");
        when(pageManager.getAbstractPage(group.page().value())).thenReturn(page);
        when(spaceManager.getSpace("ENG")).thenReturn(page.getSpace());
        allIsToldAndPutOff();
        assertEquals(6, following.world.transactions.catchUp());
        assertEquals(group.course(), now().course());
        assertEquals(group.title(), now().title());
        assertEquals(group.profile(), now().profile());
    }

    @Test
    public void whatWasPutOffIsFollowedByHowThePageStandsThen() {
        Page page = page("OPS", SpaceStatus.ARCHIVED, "Kata two");
        when(pageManager.getAbstractPage(group.page().value())).thenReturn(page);
        following.world.transactions.putOff(true);
        pages.moved(new PageMoveEvent(this, page("OPS", SpaceStatus.ARCHIVED, "Kata"), false));
        following.world.transactions.catchUp();
        assertEquals("Kata two", now().title());
        assertEquals(Cast.OPS, now().profile().space());
        assertTrue(now().course().spaceArchived());
    }

    @Test
    public void aRemovalThatWasPutOffAndHappenedIsFollowed() {
        allIsToldAndPutOff();
        following.world.transactions.catchUp();
        assertEquals(PageFate.GONE, now().course().page());
        assertEquals(Life.ARCHIVED, now().life());
    }

    @Test
    public void aFailureKeepsNobodyFromEditingAPageOrRemovingASpace() {
        GroupRepository broken = mock(GroupRepository.class);
        IllegalStateException failure = new IllegalStateException("no database");
        when(broken.byPage(new PageId(group.page().value()))).thenThrow(failure);
        when(broken.find(any(), any(), anyInt())).thenThrow(failure);
        FollowPage page = new FollowPage(broken, following.keeper, mock(GroupSessions.class), following.world.transactions);

        new PageListener(hearing, page, pageManager).updated(new PageUpdateEvent(this, page("OPS", SpaceStatus.CURRENT, "Kata"), false));
        new SpaceListener(hearing, new FollowSpace(broken, following.keeper, page), spaceManager)
                .removed(new SpaceRemoveEvent(this, space("ENG", SpaceStatus.CURRENT), new ProgressMeter()));

        verify(broken).byPage(group.page());
        assertEquals(group, now());
    }
}
