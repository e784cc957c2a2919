package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.PageComment;
import org.peerlearning.host.wiki.HostCommentManager;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;

public class ConfluencePageCommentsTest {

    private final PageWorld world = new PageWorld();
    private final FakeAccess access = new FakeAccess();
    private final TestClock clock = new TestClock(Instant.now());
    private final CommentManager asked = spy(new HostCommentManager(world.wiki));
    private final ConfluencePageComments comments =
            new ConfluencePageComments(world.wikiPages, asked, access, clock);
    private final Page page = world.made("Python dojo", Format.DOJO);
    private final PageId id = new PageId(page.getId());

    @After
    public void close() {
        world.close();
    }

    @Test
    public void theLatestComeFirstAsPlainTextWithTheirAddress() {
        access.showToAll(id);
        world.wiki.comments().add(page, world.ana, "First");
        world.wiki.comments().add(page, world.bo, "I liked <b>it</b>\n& more");
        long last = world.wiki.comments().add(page, null, "Me too").id();

        List<PageComment> latest = comments.latest(Viewer.ANONYMOUS, id, 2);

        assertEquals(List.of("Me too", "I liked <b>it</b> & more"), latest.stream().map(PageComment::excerpt).toList());
        assertEquals(List.of(Optional.empty(), Optional.of(PageWorld.BO)), latest.stream().map(PageComment::author).toList());
        assertEquals("/display/ENG/Python+dojo#comment-" + last, latest.get(0).path());
        assertTrue(latest.get(0).written().compareTo(latest.get(1).written()) >= 0);
        assertEquals(3, comments.latest(Viewer.ANONYMOUS, id, 10).size());
        assertEquals(List.of(), comments.latest(Viewer.ANONYMOUS, id, 0));
    }

    @Test
    public void whoMayNotSeeThePageReadsNothingOfIt() {
        world.wiki.comments().add(page, world.ana, "Secret");

        assertEquals(List.of(), comments.latest(Viewer.of(PageWorld.BO), id, 5));
        access.showToAll(new PageId(99_999));
        assertEquals(List.of(), comments.latest(Viewer.of(PageWorld.BO), new PageId(99_999), 5));
    }

    @Test
    @SuppressWarnings("deprecation")
    public void whereMuchIsSaidOnlyTheLastMonthIsRead() {
        access.showToAll(id);
        said("Long ago", Duration.ofDays(31));
        said("Three weeks ago", Duration.ofDays(21));
        said("Today", Duration.ZERO);

        assertEquals(List.of("Today", "Three weeks ago"), excerpts(2));
        verify(asked).getPageComments(page.getId(), Date.from(clock.instant().minus(Duration.ofDays(30))));
        verify(asked, times(1)).getPageComments(anyLong(), any());
    }

    @Test
    @SuppressWarnings("deprecation")
    public void whereLittleIsSaidTheLastYearIsReadAndNoMore() {
        access.showToAll(id);
        said("The year before", Duration.ofDays(366));
        said("Long ago", Duration.ofDays(300));
        said("Today", Duration.ZERO);

        assertEquals(List.of("Today", "Long ago"), excerpts(3));
        verify(asked, never()).getPageComments(anyLong(), eq(new Date(0)));
        verify(asked, times(2)).getPageComments(anyLong(), any());
    }

    @Test
    @SuppressWarnings("deprecation")
    public void nothingIsReadForSomebodyWhoMayNotSeeIt() {
        comments.latest(Viewer.of(PageWorld.BO), id, 5);
        access.showToAll(id);
        comments.latest(Viewer.of(PageWorld.BO), id, 0);

        verify(asked, never()).getPageComments(anyLong(), any());
    }

    private void said(String text, Duration ago) {
        long comment = world.wiki.comments().add(page, world.ana, text).id();
        world.db.update("UPDATE HOST_COMMENT SET WRITTEN = ? WHERE ID = ?", clock.instant().minus(ago).toEpochMilli(), comment);
    }

    private List<String> excerpts(int limit) {
        return comments.latest(Viewer.ANONYMOUS, id, limit).stream().map(PageComment::excerpt).toList();
    }
}
