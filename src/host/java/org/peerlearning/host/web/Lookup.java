package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.Spaces;
import org.peerlearning.host.wiki.WikiAccess;

/** Finds pages and spaces for the person who asks. What may not be seen is not found; what may be seen and not changed is forbidden. */
final class Lookup {

    private final Spaces spaces;
    private final Pages pages;
    private final WikiAccess access;

    Lookup(Spaces spaces, Pages pages, WikiAccess access) {
        this.spaces = spaces;
        this.pages = pages;
        this.access = access;
    }

    /** The page; one in the bin is there for those who may empty it. */
    Page page(long id) {
        return pages.byId(id).filter(page -> access.canView(Viewer.orNull(), page)).orElseThrow(HttpFailure::notFound);
    }

    Page currentPage(long id) {
        Page page = page(id);
        if (!page.isCurrent()) {
            throw HttpFailure.notFound();
        }
        return page;
    }

    Page pageToEdit(long id) {
        Page page = currentPage(id);
        if (!access.canEdit(Viewer.orNull(), page)) {
            throw HttpFailure.forbidden();
        }
        return page;
    }

    Page pageInBin(long id) {
        Page page = page(id);
        if (!page.isDeleted()) {
            throw HttpFailure.notFound();
        }
        return page;
    }

    /** A page whose restrictions may be changed; space administrators may lift those that keep themselves out. */
    Page pageToRestrict(long id) {
        Page page = pages.byId(id).filter(Page::isCurrent)
                .filter(found -> access.canView(Viewer.orNull(), found) || access.canRestrict(Viewer.orNull(), found))
                .orElseThrow(HttpFailure::notFound);
        if (!access.canRestrict(Viewer.orNull(), page)) {
            throw HttpFailure.forbidden();
        }
        return page;
    }

    Page page(String spaceKey, String title) {
        return pages.bySpaceAndTitle(spaceKey, title).filter(page -> access.canView(Viewer.orNull(), page))
                .orElseThrow(HttpFailure::notFound);
    }

    Space space(String key) {
        return spaces.byKey(key).filter(space -> access.canView(Viewer.orNull(), space)).orElseThrow(HttpFailure::notFound);
    }

    Space spaceToCreateIn(String key) {
        Space space = space(key);
        if (!access.canCreate(Viewer.orNull(), space)) {
            throw HttpFailure.forbidden();
        }
        return space;
    }

    Space spaceToAdminister(String key) {
        Space space = space(key);
        if (!access.canAdminister(Viewer.orNull(), space)) {
            throw HttpFailure.forbidden();
        }
        return space;
    }
}
