package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/** What happened in a session and to its sign-ups, the latest first. */
record HistoryJson(List<HistoryEntryJson> entries) {

    /**
     * One thing that happened: a sign-up stands elsewhere, or there is a deed.
     *
     * @param signup null when it is about the session
     * @param person whose sign-up it is; null when it is about the session
     * @param from where the sign-up stood before; null for a new one, and where there is a deed
     * @param to where it stood afterwards; null where there is a deed
     * @param deed what else happened; null where the sign-up stands elsewhere
     * @param numbers that belong to the deed
     * @param by who did it; null where the rules did
     * @param door {@code rest}, {@code desk}, {@code wiki}, {@code clock} or {@code repair}
     * @param note the reason that was given; may be empty
     * @param at an instant in UTC
     */
    record HistoryEntryJson(
            Long signup,
            PersonView person,
            String from,
            String to,
            String deed,
            List<Long> numbers,
            PersonView by,
            String door,
            String note,
            String at) {}
}
