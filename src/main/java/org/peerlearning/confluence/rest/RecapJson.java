package org.peerlearning.confluence.rest;

import java.util.List;

/**
 * A wiki page that looks back on a session.
 *
 * @param url null when the page went away while the answer was written
 */
record RecapJson(long sessionId, long pageId, String url) {

    /**
     * Of one group.
     *
     * @param written sessions whose recap the viewer may see, the latest first
     * @param offered sessions that the viewer can write a recap for, the latest first
     */
    record ListsJson(List<SessionJson> written, List<SessionJson> offered) {}
}
