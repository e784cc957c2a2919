package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.SignupView;

/**
 * A session, and how things stand between it and the viewer.
 *
 * @param date local, for example {@code 2026-12-01}
 * @param time local, for example {@code 17:30}
 * @param startsAt the same with the zone's offset on that day
 * @param link null when there is none
 * @param left seats that the next who sign up can have; none while others wait
 * @param waiting how many are in line
 * @param state how things stand in one word
 * @param standing where the viewer's own sign-up stands; null when they have none
 * @param seat the viewer's seat; null when they have none
 * @param placeInLine while the viewer waits, 1 is next; else null
 * @param offerEnds while the viewer is offered a seat, until when, an instant in UTC; else null
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
        int capacity,
        int taken,
        int left,
        int waiting,
        boolean calledOff,
        TermsJson terms,
        String state,
        String standing,
        Integer seat,
        Integer placeInLine,
        String offerEnds,
        boolean maySignUp,
        boolean mayCancel,
        boolean mayTellLate,
        ReasonJson reason,
        SignupView display) {

    /** The sessions of one group that have not ended, the earliest first. */
    record ListJson(List<SessionJson> sessions) {}

    /**
     * On what terms people sign up.
     *
     * @param opens local date and time in the session's zone; null from the beginning
     * @param closes local date and time in the session's zone; null until the start
     */
    record TermsJson(String opens, String closes, int cancelMinutes, boolean approval) {}
}
