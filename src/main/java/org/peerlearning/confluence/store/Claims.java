package org.peerlearning.confluence.store;

/**
 * The texts in the unique columns of {@link SignupRow} and {@link MemberRow}. A claim begins with a number, a filler does not, so they
 * never meet.
 */
final class Claims {

    private Claims() {}

    /** @param of a session, or a group */
    static String person(int of, String person) {
        return of + ":" + person;
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

    /** What a place among the sessions of a bounded series holds in the column of {@link SeriesPlaceRow}, a table of its own. */
    static String seriesPlace(int series, String person, int place) {
        return series + ":" + person + ":" + place;
    }

    /** What a page of which a space has one holds in the column of {@link SpacePageRow}, a table of its own. */
    static String spacePage(String kind, String space) {
        return kind + ":" + space;
    }

    /** What a feed holds in the column of {@link FeedRow}, a table of its own. */
    static String feed(String person, String shows) {
        return person + ":" + shows;
    }
}
