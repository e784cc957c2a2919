package org.peerlearning.confluence.rest;

import org.peerlearning.session.Tally;


/**
 * How many sign-ups of a session stand where.
 *
 * @param taken seats held, offered ones among them
 * @param inDraw how many take part in the draw that is to come
 */
record TallyJson(int capacity, int taken, int waiting, int asked, int inDraw, int invited) {

    static TallyJson of(int capacity, Tally tally) {
        return new TallyJson(capacity, tally.taken(), tally.waiting(), tally.asked(), tally.inDraw(), tally.invited());
    }
}
