package org.peerlearning.confluence.rest;

import java.util.List;

/**
 * What a check found.
 *
 * @param sessions how many were looked at
 */
record CheckJson(int sessions, List<FindingJson> findings) {

    /**
     * Something that should not be.
     *
     * @param kind stable, for programs, for example {@code overbooked}
     * @param session the session concerned
     * @param signup the sign-up concerned; null where it is none in particular
     * @param message the same in the viewer's language
     * @param repairable whether the repair puts it right without taking anything from anybody
     * @param desk address of the session's desk, where people can put right what the repair cannot
     */
    record FindingJson(String kind, long session, Long signup, String message, boolean repairable, String desk) {}
}
