package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * A group as the viewer sees it.
 *
 * @param summary may have line breaks
 * @param url the group's wiki page; null when the page went away while the answer was written
 * @param hosts hosts and co-hosts
 * @param team the same with what they are; empty while the group looks for a host
 * @param outcome what came of it; empty unless it is over
 * @param spaceArchived whether it counts as archived because its space is
 * @param parent the group that it grew out of; null when there is none that the viewer may see
 * @param people how many hosts, co-hosts and members there are
 * @param mine what it is to the viewer
 * @param startedAt an instant in UTC
 * @param version to be given back with a change
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
        DetailsJson details,
        List<PersonView> hosts,
        List<HostJson> team,
        String life,
        String outcome,
        boolean spaceArchived,
        GroupRefJson parent,
        int people,
        MineJson mine,
        String startedAt,
        int version,
        SessionJson nextSession) {

    /**
     * What a group says of itself besides.
     *
     * @param language a BCP 47 tag; null when it does not say
     * @param agreement may be empty, may have line breaks
     */
    record DetailsJson(
            String language,
            List<String> topics,
            List<String> softSkills,
            String agreement,
            int sizeMin,
            int sizeMax,
            String joining) {}

    /** @param since an instant in UTC */
    record HostJson(PersonView person, String role, String since) {}

    /** @param url null when the page went away while the answer was written */
    record GroupRefJson(long id, String title, String url) {}

    /** @param invited whether the viewer is asked to become co-host */
    record MineJson(String role, boolean invited) {}

    /**
     * One page of groups, the newest first.
     *
     * @param next give it as {@code olderThan} for the page that follows; null on the last one
     */
    record ListJson(List<GroupJson> groups, Long next) {}
}
