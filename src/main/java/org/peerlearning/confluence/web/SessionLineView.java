package org.peerlearning.confluence.web;

/**
 * A session in the settings of its group.
 *
 * @param lead who leads it; empty where nobody in particular does
 * @param desk address of its desk
 * @param change address of the form that changes it; empty where it cannot be changed
 */
public record SessionLineView(long id, String date, String hours, String zone, String lead, String desk, String change) {

    public boolean hasLead() {
        return !lead.isEmpty();
    }

    public boolean hasChange() {
        return !change.isEmpty();
    }
}
