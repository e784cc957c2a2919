package org.peerlearning.confluence.web;

import java.util.List;

/**
 * The sessions of a group as those see them who plan them.
 *
 * @param held those that are over, the latest first
 * @param change the session that is being changed, or null: templates know no optionals
 * @param again the sessions once more for the next round, or null where there were none
 * @param repeats how often sessions to add can be held
 */
public record SessionsFormView(
        List<SessionLineView> sessions,
        List<HeldLineView> held,
        List<SeriesLineView> series,
        SessionFormView change,
        AgainView again,
        List<ChoiceView> repeats,
        List<String> zones,
        boolean open) {

    public SessionsFormView {
        sessions = List.copyOf(sessions);
        held = List.copyOf(held);
        series = List.copyOf(series);
        repeats = List.copyOf(repeats);
        zones = List.copyOf(zones);
    }

    public boolean hasSessions() {
        return !sessions.isEmpty();
    }

    public boolean hasHeld() {
        return !held.isEmpty();
    }

    public boolean hasSeries() {
        return !series.isEmpty();
    }

    public boolean hasAgain() {
        return again != null;
    }

    public boolean hasChange() {
        return change != null;
    }
}
