package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/**
 * What a page shows inside the frame.
 *
 * @param title for the browser's title bar; markup
 * @param body the content of the main region
 * @param head more for the head
 * @param bodyClass classes of the body element
 * @param context the web-resource contexts, separated by blanks, such as {@code page viewcontent}
 * @param space whose sidebar is shown, or null
 * @param page the wiki page shown, or null
 * @param side a sidebar of another kind than the space's
 */
record Screen(Html title, Html body, Html head, String bodyClass, String context, Space space, Page page, Html side) {

    static Screen of(String title, Html body) {
        return of(Html.of("{}", title), body);
    }

    static Screen of(Html title, Html body) {
        return new Screen(title, body, Html.NONE, "", "", null, null, Html.NONE);
    }

    /** With a title of its own in the content. */
    static Screen titled(String title, Html body) {
        return of(title, Html.of("<h1 id=\"title-text\">{}</h1>", title).and(body));
    }

    Screen in(Space theSpace) {
        return new Screen(title, body, head, bodyClass, context, theSpace, page, side);
    }

    Screen about(Page thePage) {
        return new Screen(title, body, head, bodyClass, context, thePage.getSpace(), thePage, side);
    }

    Screen context(String theContext) {
        return new Screen(title, body, head, bodyClass, theContext, space, page, side);
    }

    Screen head(Html moreHead) {
        return new Screen(title, body, moreHead, bodyClass, context, space, page, side);
    }

    Screen bodyClass(String classes) {
        return new Screen(title, body, head, classes, context, space, page, side);
    }

    Screen side(Html sidebar) {
        return new Screen(title, body, head, bodyClass, context, space, page, sidebar);
    }
}
