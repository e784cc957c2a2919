package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.shared.PageId;

/** Writes wiki pages. Apart from reading them, since the app can do without the one and not without the other. */
public final class PageWriting {

    private static final Doubtful VERSIONS = new Doubtful("a page that is renamed with its group keeps no version of before");

    private final PageManager pages;

    public PageWriting(PageManager pages) {
        this.pages = pages;
    }

    /** Null as a context means the usual: watchers are told, and it counts as an edit by its creator. */
    PageId add(Page page) {
        pages.saveContentEntity(page, null);
        return new PageId(page.getId());
    }

    void rename(AbstractPage page, String title) {
        if (!VERSIONS.does(() -> pages.saveNewVersion(page, changed -> changed.setTitle(title)))) {
            page.setTitle(title);
            pages.saveContentEntity(page, null);
        }
    }
}
