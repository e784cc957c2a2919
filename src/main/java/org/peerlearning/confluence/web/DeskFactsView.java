package org.peerlearning.confluence.web;

/**
 * How things stand with a session, and what can still be done about it.
 *
 * @param tally how many stand where, in words
 * @param momentZone the zone of the moments in the lists
 * @param table address of the participants as a table for a spreadsheet
 * @param calledOff that it is called off, and why; empty where it is not
 * @param minimum how it stands with the people it takes; empty where it takes any number
 * @param mayHold whether the hosts can settle that it takes place anyway
 * @param draw when lots are drawn, or were; empty where there is no draw
 * @param drawUrl address of how lots are drawn
 * @param ahead whether it is to come and not called off
 * @param present whether it can be said who is there
 * @param started whether it has begun and was not called off
 */
public record DeskFactsView(
        String tally,
        String momentZone,
        String table,
        String calledOff,
        String minimum,
        boolean mayHold,
        String draw,
        String drawUrl,
        boolean ahead,
        boolean present,
        boolean started) {

    public boolean isCalledOff() {
        return !calledOff.isEmpty();
    }

    public boolean hasMinimum() {
        return !minimum.isEmpty();
    }

    public boolean hasDraw() {
        return !draw.isEmpty();
    }
}
