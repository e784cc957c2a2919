package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * What lies on the host's desk. Each list holds the first 200; the tally tells how many there are.
 *
 * @param calledOffReason in the hosts' words; empty where it is not called off, or too few had signed up
 * @param seated by seat
 * @param waiting the next one first
 * @param asked the first who asked first
 * @param inDraw who takes part in the draw that is to come
 * @param invited who has not answered yet
 */
record DeskJson(
        long session,
        boolean calledOff,
        String calledOffReason,
        TallyJson tally,
        List<DeskSignupJson> seated,
        List<DeskSignupJson> offered,
        List<DeskSignupJson> waiting,
        List<DeskSignupJson> asked,
        List<DeskSignupJson> inDraw,
        List<DeskSignupJson> invited) {

    /**
     * A sign-up as its hosts see it.
     *
     * @param session the session it is for
     * @param seat null while it holds none
     * @param turn its arrival among all sign-ups of the session; the line is ordered by it
     * @param since when the person signed up, an instant in UTC
     * @param offerEnds while offered, until when, an instant in UTC; else null
     * @param broughtBy who signed the person up or invited them; null when they came by themselves
     * @param attendance {@code unresolved} until a host says otherwise
     */
    record DeskSignupJson(
            long id,
            long session,
            PersonView person,
            String standing,
            Integer seat,
            long turn,
            String since,
            String offerEnds,
            PersonView broughtBy,
            String attendance) {}

    /** @param ended how many sign-ups ended when the session was called off */
    record CalledOffJson(int ended) {}

    /** @param decided whether it is settled that the session takes place */
    record DecidedJson(boolean decided) {}
}
