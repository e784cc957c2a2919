package org.peerlearning.confluence.web;

/**
 * A session in the settings of its group.
 *
 * @param there what clocks show in the session's own zone; empty where it is the same as the reader's
 * @param delayed that clocks move its start; empty where they do not
 * @param lead who leads it; empty where nobody in particular does
 * @param desk address of its desk
 * @param change address of the form that changes it; empty where it cannot be changed
 */
public record SessionLineView(
        long id,
        String date,
        String hours,
        String zone,
        String there,
        String delayed,
        String lead,
        String desk,
        String change) {

    public boolean hasThere() {
        return !there.isEmpty();
    }

    public boolean isDelayed() {
        return !delayed.isEmpty();
    }

    public boolean hasLead() {
        return !lead.isEmpty();
    }

    public boolean hasChange() {
        return !change.isEmpty();
    }
}
