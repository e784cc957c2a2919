package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * What lies on the host's desk. Each list holds the first 200; the tally tells how many there are.
 *
 * @param seated by seat
 * @param waiting the next one first
 * @param asked the first who asked first
 */
record DeskJson(
        long session,
        boolean calledOff,
        TallyJson tally,
        List<DeskSignupJson> seated,
        List<DeskSignupJson> offered,
        List<DeskSignupJson> waiting,
        List<DeskSignupJson> asked) {

    /**
     * A sign-up as its hosts see it.
     *
     * @param session the session it is for
     * @param seat null while it holds none
     * @param turn its arrival among all sign-ups of the session; the line is ordered by it
     * @param since when the person signed up, an instant in UTC
     * @param offerEnds while offered, until when, an instant in UTC; else null
     */
    record DeskSignupJson(
            long id, long session, PersonView person, String standing, Integer seat, long turn, String since, String offerEnds) {}

    /** @param ended how many sign-ups ended when the session was called off */
    record CalledOffJson(int ended) {}
}
