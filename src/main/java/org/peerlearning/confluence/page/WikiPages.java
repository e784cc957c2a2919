package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Optional;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.confluence.Trash;
import org.peerlearning.shared.PageId;

/** The pages of the wiki, as this package uses them. No other class here calls the platform's own service for pages. */
public final class WikiPages {

    private static final Doubtful VERSIONS = new Doubtful("a page that is renamed with its group keeps no version of before");

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
