package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/** What happened to the sign-ups of a session, the latest first. */
record HistoryJson(List<HistoryEntryJson> entries) {

    /**
     * One thing that happened.
     *
     * @param from where the sign-up stood before; null for a new one
     * @param to where it stood afterwards
     * @param by who did it; null where the rules passed a seat on
     * @param door {@code rest}, {@code desk}, {@code wiki}, {@code clock} or {@code repair}
     * @param note the reason that was given; may be empty
     * @param at an instant in UTC
     */
    record HistoryEntryJson(
            long signup, PersonView person, String from, String to, PersonView by, String door, String note, String at) {}
}
