package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * A group as the viewer sees it.
 *
 * @param summary may have line breaks
 * @param url the group's wiki page; null when the page went away while the answer was written
 * @param startedAt an instant in UTC
 * @param nextSession the session that ends next; null when none is planned
 */
record GroupJson(
        long id,
        String title,
        String summary,
        String format,
        List<String> tags,
        String spaceKey,
        long pageId,
        String url,
        String participantsShownTo,
        List<PersonView> hosts,
        String startedAt,
        SessionJson nextSession) {

    /**
     * One page of groups, the newest first.
     *
     * @param next give it as {@code olderThan} for the page that follows; null on the last one
     */
    record ListJson(List<GroupJson> groups, Long next) {}
}
