package org.peerlearning.confluence.store;

/** The texts in the unique columns of {@link SignupRow}. A claim begins with a number, a filler does not, so they never meet. */
final class Claims {

    private Claims() {}

    static String person(int session, String person) {
        return session + ":" + person;
    }

    static String seat(int session, int seat) {
        return session + ":" + seat;
    }

    /** What an active sign-up without a seat holds in the seat's column. Its row can be made with it: no id is needed. */
    static String waits(int session, long turn) {
        return "waits:" + session + ":" + turn;
    }

    /** What an ended sign-up holds instead, in both columns. */
    static String ended(int signup) {
        return "ended:" + signup;
    }
}
