package org.peerlearning.confluence.rest;

import java.util.List;

/**
 * What became of several people who were named at once.
 *
 * @param count how many it worked for
 * @param message the same in the viewer's language
 */
record NamesJson(int count, String message, List<NameJson> results) {

    /**
     * What became of one of them.
     *
     * @param user the user name as it was given
     * @param standing where the person stands now; null where it did not work
     * @param reason why it did not work; null where it did
     * @param message the same in the viewer's language
     */
    record NameJson(String user, String standing, String reason, String message) {}
}
