package org.peerlearning.confluence.rest;

import org.peerlearning.shared.Answer;
import org.peerlearning.signup.Participants;

/** Which page of participants somebody asks for. */
record ParticipantsQuery(int afterSeat, int limit) {

    private static final long LIMIT = 50;

    static Answer<ParticipantsQuery> read(String afterSeat, String limit) {
        QueryReader query = new QueryReader();
        int seat = query.number("afterSeat", afterSeat, 0, Integer.MAX_VALUE).orElse(0L).intValue();
        int size = query.number("limit", limit, 1, Participants.PAGE_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> new ParticipantsQuery(seat, size));
    }
}
