package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.PageWatch;
import org.peerlearning.shared.PageId;

public class ConfluencePageWatchTest {

    private final PageWorld world = new PageWorld();
    private final PageWatch watch = world.watching();
    private final Page page = world.made("Python dojo", Format.DOJO);
    private final PageId id = new PageId(page.getId());

    @After
    public void close() {
        world.close();
    }

    @Test
    public void whoBeganToWatchIsToldSoOnceOnly() {
        assertTrue(watch.watch(PageWorld.BO, id));
        assertFalse(watch.watch(PageWorld.BO, id));
        assertEquals(List.of(world.bo), world.wiki.watches().watchers(page));
    }

    @Test
    public void anotherPersonsWatchingIsTheirOwn() {
        watch.watch(PageWorld.ANA, id);
        watch.watch(PageWorld.BO, id);

        watch.unwatch(PageWorld.ANA, id);
        watch.unwatch(PageWorld.ANA, id);

        assertEquals(List.of(world.bo), world.wiki.watches().watchers(page));
    }

    @Test
    public void whoIsNotThereWatchesNothingAndNothingIsWatchedThatIsNotThere() {
        assertFalse(watch.watch(PageWorld.NOBODY, id));
        assertFalse(watch.watch(PageWorld.BO, new PageId(99_999)));
        watch.unwatch(PageWorld.BO, new PageId(99_999));
        world.wiki.pages().trash(page);
        assertFalse(watch.watch(PageWorld.BO, id));
    }
}
