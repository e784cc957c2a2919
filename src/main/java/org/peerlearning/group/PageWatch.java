package org.peerlearning.group;

import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/** The wiki's own watching of pages: whoever watches hears of edits and comments. */
public interface PageWatch {

    /** Lets a person watch a page; false when they do already, or when the person or the page is not there. */
    boolean watch(PersonKey person, PageId page);

    /** Ends a person's watching of a page, if they do. */
    void unwatch(PersonKey person, PageId page);
}
