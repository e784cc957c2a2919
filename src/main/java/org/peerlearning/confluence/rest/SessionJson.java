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
 * @param state {@code open}, {@code seated}, {@code full}, {@code closed} or {@code log-in}
 * @param seat the viewer's seat; null when they have none
 * @param reason why the one thing left to do (sign up, or cancel for whoever has a seat) cannot be done; null when it can
 * @param display the same in the words and with the button that pages show
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
        String state,
        Integer seat,
        boolean maySignUp,
        boolean mayCancel,
        ReasonJson reason,
        SignupView display) {

    /** The sessions of one group that have not ended, the earliest first. */
    record ListJson(List<SessionJson> sessions) {}
}
