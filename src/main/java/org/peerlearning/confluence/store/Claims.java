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

    /** What a claim on a skill holds in the column of {@link ClaimRow}, a table of its own. */
    static String skill(int skill, String person) {
        return skill + ":" + person;
    }

    /** What a confirmation holds in the column of {@link ConfirmationRow}, a table of its own. */
    static String confirmation(int claim, String person) {
        return claim + ":" + person;
    }

    /** What a hint from a colleague holds in the column of {@link SkillHintRow}. Keys of people have no blanks. */
    static String hint(String person, int skill, String from) {
        return skill + ":" + person + " " + from;
    }

    /** What the wish not to be asked about a skill again holds there. */
    static String dismissed(String person, int skill) {
        return skill + ":" + person;
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
}
