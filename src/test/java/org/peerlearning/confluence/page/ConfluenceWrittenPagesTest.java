package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.security.PermissionManager;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.peerlearning.host.wiki.HostLabelManager;
import org.peerlearning.host.wiki.HostPermissionManager;
import org.peerlearning.host.wiki.HostSearchManager;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Switches;
import org.peerlearning.testing.OpenDoors;

/** What pages are about, and what people wrote about. */
public class ConfluenceWrittenPagesTest {

    private final PageWorld world = new PageWorld();
    private final PageLabels labels = new PageLabels(
            world.wikiPages, new HostLabelManager(world.wiki), OpenDoors.switches());
    private final PermissionManager permissions = new HostPermissionManager(world.people, world.wiki);

    @After
    public void close() {
        world.close();
    }

    private ConfluenceWrittenPages written(SearchManager index) {
        return new ConfluenceWrittenPages(new CreatedPages(index), labels, world.users, permissions);
    }

    private Page labelled(String title, String... words) {
        Page page = world.page(world.eng, world.home, title);
        labels.put(new PageId(page.getId()), List.of(words));
        return page;
    }

    @Test
    public void aPageIsAboutItsLabels() {
        Page page = labelled("Pipelines", "docker", "python");
        ConfluencePageTopics topics = new ConfluencePageTopics(world.wikiPages, labels);
        assertEquals(List.of("docker", "python"), topics.labels(new PageId(page.getId())));
        assertEquals(List.of(), topics.labels(new PageId(world.home.getId())));
        world.wiki.pages().trash(page);
        assertEquals(List.of(), topics.labels(new PageId(page.getId())));
        assertEquals(List.of(), topics.labels(new PageId(404)));
    }

    @Test
    public void whatSomebodyWroteAboutIsCountedByPages() {
        labelled("Pipelines", "docker", "python");
        labelled("Scripts", "python");
        world.wiki.pages().trash(labelled("Old", "python", "perl"));
        ConfluenceWrittenPages written = written(new HostSearchManager(world.wiki));
        assertEquals(Map.of("docker", 1, "python", 2), written.labels(PageWorld.ANA));
        assertEquals(Map.of(), written.labels(PageWorld.BO));
        assertEquals(Map.of(), written.labels(PageWorld.NOBODY));
    }

    @Test
    public void whereTheIndexCannotTellNothingIsSuggested() throws InvalidSearchException {
        labelled("Pipelines", "docker");
        SearchManager broken = mock(SearchManager.class);
        when(broken.search(any())).thenThrow(new InvalidSearchException("no such query"));
        assertEquals(Map.of(), written(broken).labels(PageWorld.ANA));
        SearchManager other = mock(SearchManager.class);
        when(other.search(any())).thenThrow(new NoSuchMethodError("CreatorQuery"));
        Switches switches = mock(Switches.class);
        when(switches.ask(any(), any(), any())).thenCallRealMethod();
        assertEquals(Map.of(), new SwitchedWrittenPages(written(other), switches).labels(PageWorld.ANA));
        SearchManager down = mock(SearchManager.class);
        when(down.search(any())).thenThrow(new IllegalStateException("the index is closed"));
        assertEquals(Map.of(), written(down).labels(PageWorld.ANA));
    }
}
