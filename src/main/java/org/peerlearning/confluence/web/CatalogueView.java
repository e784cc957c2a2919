package org.peerlearning.confluence.web;

import org.peerlearning.confluence.view.list.GroupListView;

/**
 * The catalogue of a space, or of the whole wiki.
 *
 * @param space its name, or its key as it was typed where the reader may not know more; empty for the whole wiki
 * @param everything address of the catalogue without the space
 * @param subscribe address at which the reader's calendar can follow the space; empty for visitors, and for the whole wiki
 * @param start address of the page on which a group is started; empty for those who start none here
 */
public record CatalogueView(String space, GroupListView groups, String everything, String subscribe, String start) {

    public boolean hasSpace() {
        return !space.isEmpty();
    }

    public boolean hasSubscribe() {
        return !subscribe.isEmpty();
    }

    public boolean hasStart() {
        return !start.isEmpty();
    }
}
