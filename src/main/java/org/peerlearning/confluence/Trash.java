package org.peerlearning.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;

/**
 * The wiki's trash. A page says itself whether it is in there; where it cannot, it counts as there to be read only if its space finds it
 * by its title, for no space finds what is in the trash.
 */
public final class Trash {
    private static final Doubtful STATE = new Doubtful("a page counts as deleted unless its space finds it by its title");

    private final PageManager pages;

    public Trash(PageManager pages) {
        this.pages = pages;
    }

    public boolean holds(AbstractPage page) {
        return STATE.ask(() -> page.isDeleted(), () -> !isFound(page));
    }

    private boolean isFound(AbstractPage page) {
        Page found = pages.getPage(page.getSpaceKey(), page.getTitle());
        return found != null && found.getId() == page.getId();
    }
}
