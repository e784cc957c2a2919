package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Optional;
import org.peerlearning.confluence.Trash;
import org.peerlearning.shared.PageId;

/** The pages of the wiki, as this package uses them. No other class here calls the platform's own service for pages. */
public final class WikiPages {

    private final PageManager pages;
    private final Trash trash;

    public WikiPages(PageManager pages) {
        this.pages = pages;
        this.trash = new Trash(pages);
    }

    /** The page, unless it is in the trash. */
    Optional<AbstractPage> current(PageId id) {
        return any(id).filter(this::isThere);
    }

    /** Whether the page is not in the trash. */
    boolean isThere(AbstractPage page) {
        return !trash.holds(page);
    }

    /** The page, be it in the trash. */
    Optional<AbstractPage> any(PageId id) {
        return Optional.ofNullable(pages.getAbstractPage(id.value()));
    }

    /** The current page of that title, in whatever case it is written. */
    Optional<Page> titled(String space, String title) {
        return Optional.ofNullable(pages.getPage(space, title));
    }

    /** The address of a page that is not in the trash, below the wiki's base address. */
    Optional<String> path(PageId id) {
        return current(id).map(AbstractPage::getUrlPath);
    }
}
