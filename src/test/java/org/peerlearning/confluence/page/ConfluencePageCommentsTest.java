package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.PageComment;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

public class ConfluencePageCommentsTest {

    private final PageWorld world = new PageWorld();
    private final FakeAccess access = new FakeAccess();
    private final ConfluencePageComments comments = new ConfluencePageComments(world.wikiPages, access);
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
}
