package org.peerlearning.browser;

import com.atlassian.confluence.spaces.Space;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.RunningHost;

/**
 * A wiki page made for a test.
 *
 * @param path relative to the site
 */
record TestPage(long id, String path) {

    static TestPage in(String spaceKey, String author, String body) {
        var node = RunningHost.shared().node();
        Space space = node.wiki().spaces().byKey(spaceKey).orElseThrow();
        var page = node.wiki().pages().create(
                new NewPage(space, space.getHomePage(), TestGroup.newTitle("Noticeboard"), body),
                node.people().byName(author).orElseThrow());
        return new TestPage(page.getId(), "pages/viewpage.action?pageId=" + page.getId());
    }
}
