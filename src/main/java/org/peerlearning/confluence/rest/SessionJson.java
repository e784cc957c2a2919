package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.SignupView;

/**
 * A session, and how things stand between it and the viewer.
 *
 * @param date local, for example {@code 2026-12-01}
 * @param time local, for example {@code 17:30}
 * @param startsAt the same with the zone's offset on that day
 * @param link null when there is none
 * @param activity what is done, in a line; may be empty
 * @param agenda may be empty, may have line breaks
 * @param bring what to bring along; may be empty, may have line breaks
 * @param ledBy who leads this one; null where nobody in particular does
 * @param recapPageId the wiki page that looks back on it; null while there is none
 * @param series which one of its series it is; null for one of its own
 * @param version to be given back with a change
 * @param left seats that the next who sign up can have; none while others wait
 * @param waiting how many are in line
 * @param inDraw how many take part in the draw that is to come
 * @param calledOffReason in the hosts' words; empty where it is not called off, or too few had signed up
 * @param state how things stand in one word
 * @param standing where the viewer's own sign-up stands; null when they have none
 * @param seat the viewer's seat; null when they have none
 * @param placeInLine while the viewer waits, 1 is next; else null
 * @param offerEnds while the viewer is offered a seat, until when, an instant in UTC; else null
 * @param broughtBy who signed the viewer up, or invited them; null when they came by themselves
 * @param minimum how it stands with the people it takes; null where it takes any number
 * @param draw when lots are drawn for the seats; null where the first who come have them
 * @param mayTellLate whether all that is left to the viewer is to tell that they cannot come
 * @param reason why the one thing left to do (sign up, or cancel for whoever has signed up) cannot be done; null when it can
 * @param display the same in the words and with the buttons that pages show
 */
record SessionJson(
        long id,
        long groupId,
        String date,
        String time,
        String zone,
        String startsAt,
        String endsAt,
        int minutes,
        String place,
        String link,
        String activity,
        String agenda,
        String bring,
        PersonView ledBy,
        Long recapPageId,
        OccurrenceJson series,
        int version,
        int capacity,
        int taken,
        int left,
        int waiting,
        int inDraw,
        boolean calledOff,
        String calledOffReason,
        TermsJson terms,
        String state,
        String standing,
        Integer seat,
        Integer placeInLine,
        String offerEnds,
        PersonView broughtBy,
        MinimumJson minimum,
        DrawTimeJson draw,
        boolean maySignUp,
        boolean mayCancel,
        boolean mayTellLate,
        ReasonJson reason,
        SignupView display) {

    /** The sessions of one group that have not ended, the earliest first. */
    record ListJson(List<SessionJson> sessions) {}

    /**
     * Which one of its series a session is.
     *
     * @param original local date and time by the rule of the series
     * @param moved whether it was given another time than its series
     */
    record OccurrenceJson(long id, String original, boolean moved) {}

    /**
     * On what terms people sign up.
     *
     * @param opens local date and time in the session's zone; null from the beginning
     * @param closes local date and time in the session's zone; null until the start
     * @param draw null for first come, first served
     * @param minimum null where it takes any number
     * @param kept null where no seats are kept
     */
    record TermsJson(
            String opens,
            String closes,
            int cancelMinutes,
            boolean approval,
            DrawTermsJson draw,
            MinimumTermsJson minimum,
            KeptTermsJson kept) {}

    /**
     * A fair draw.
     *
     * @param at local date and time in the session's zone
     * @param perDepartment 0 for no bound
     */
    record DrawTermsJson(String at, int perDepartment) {}

    /**
     * A number of people that it takes.
     *
     * @param decideMinutes so many minutes before the start it is decided
     */
    record MinimumTermsJson(int people, int decideMinutes) {}

    /**
     * Seats kept for some people for a while.
     *
     * @param whom {@code members} or {@code wiki-group}
     * @param wikiGroup the name of the group; empty for members
     * @param until local date and time in the session's zone
     */
    record KeptTermsJson(int seats, String whom, String wikiGroup, String until) {}

    /**
     * How it stands with the people it takes.
     *
     * @param missing how many more it takes; 0 when there are enough
     * @param decidesAt an instant in UTC
     * @param decided whether it is settled that the session takes place
     */
    record MinimumJson(int people, int missing, String decidesAt, boolean decided) {}

    /**
     * A draw of this session.
     *
     * @param at when lots are drawn, an instant in UTC
     * @param drawn when they were, an instant in UTC; null while it is to come
     */
    record DrawTimeJson(String at, String drawn) {}
}
