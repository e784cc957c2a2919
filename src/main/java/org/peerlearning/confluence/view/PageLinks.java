package org.peerlearning.confluence.view;

import java.util.Optional;
import org.peerlearning.group.GroupPages;
import org.peerlearning.shared.PageId;

/** Full addresses of the wiki pages that groups live on. */
public final class PageLinks {

    private final GroupPages pages;
    private final Addresses addresses;

    public PageLinks(GroupPages pages, Addresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    /** Empty when the page is gone. */
    public Optional<String> of(PageId page) {
        return pages.path(page).map(addresses::of);
    }

    /** Where to log in and come back to the page; empty when there is nothing to come back to. */
    public Optional<String> logInAndReturnTo(PageId page) {
        return pages.path(page).map(addresses::loginAndReturnTo);
    }
}
