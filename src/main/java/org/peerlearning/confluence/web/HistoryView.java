package org.peerlearning.confluence.web;

import org.peerlearning.confluence.view.PersonView;

/**
 * One thing that happened, in words.
 *
 * @param person whose sign-up it is; without an address where it is about the session
 * @param by who did it; without an address where nobody in particular did
 * @param note the reason that was given; may be empty
 */
public record HistoryView(String when, PersonView person, String what, PersonView by, String door, String note) {

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
