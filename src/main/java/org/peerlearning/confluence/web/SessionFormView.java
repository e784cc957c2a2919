package org.peerlearning.confluence.web;

/**
 * One session, ready to be changed.
 *
 * @param version to be given back with the change
 * @param when the session in words, by the reader's clock
 * @param there what clocks show in the session's own zone; empty where it is the same
 * @param series whether there are others that can be changed with it
 * @param lead who leads it; empty where nobody in particular does
 */
public record SessionFormView(
        long id,
        int version,
        String when,
        String there,
        String date,
        String time,
        String zone,
        int minutes,
        String place,
        String link,
        int capacity,
        String activity,
        String agenda,
        String bring,
        boolean series,
        String lead,
        TermsFormView terms) {

    public boolean hasThere() {
        return !there.isEmpty();
    }

    public boolean hasLead() {
        return !lead.isEmpty();
    }
}
