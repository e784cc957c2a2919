package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * One page of those who have a seat, by seat.
 *
 * @param next give it as {@code afterSeat} for the page that follows, which may turn out empty; null when this was surely the last
 */
record ParticipantsJson(List<ParticipantJson> participants, Integer next) {

    /** @param since when the person signed up, an instant in UTC */
    record ParticipantJson(int seat, PersonView person, String since) {}
}
