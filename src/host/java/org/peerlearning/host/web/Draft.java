package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/**
 * A page while somebody writes it.
 *
 * @param space where it is or will be
 * @param page the page that is changed, or null for a new one
 * @param parent what a new page will stand below, or null
 * @param version the version the author began with; 0 for a new page
 * @param title as typed
 * @param content storage format, as typed
 * @param remark what the author says of the change
 */
record Draft(Space space, Page page, Page parent, int version, String title, String content, String remark) {

    static Draft of(Page page) {
        return new Draft(page.getSpace(), page, null, page.getVersion(), page.getTitle(), page.getBodyAsString(), "");
    }

    boolean isNew() {
        return page == null;
    }

    /** The same text, to be saved on top of another version. */
    Draft onto(Page newest) {
        return new Draft(newest.getSpace(), newest, parent, newest.getVersion(), title, content, remark);
    }

    /** Where to go when the author changes their mind. */
    String back() {
        return page != null ? Links.page(page) : parent != null ? Links.page(parent) : Links.space(space);
    }
}
