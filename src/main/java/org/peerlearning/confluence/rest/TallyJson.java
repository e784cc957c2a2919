package org.peerlearning.confluence.rest;

import org.peerlearning.signup.Tally;

/**
 * How many sign-ups of a session stand where.
 *
 * @param taken seats held, offered ones among them
 */
record TallyJson(int capacity, int taken, int waiting, int asked) {

    static TallyJson of(int capacity, Tally tally) {
        return new TallyJson(capacity, tally.taken(), tally.waiting(), tally.asked());
    }
}
