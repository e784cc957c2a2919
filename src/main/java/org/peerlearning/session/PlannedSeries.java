package org.peerlearning.session;

import java.util.List;

/**
 * What was planned.
 *
 * @param sessions those that are new, in order
 */
public record PlannedSeries(Series series, List<Session> sessions) {

    public PlannedSeries {
        sessions = List.copyOf(sessions);
    }

    /** Those that begin later than their series, because clocks are put forward over its hour on their day. */
    public List<Session> delayed() {
        return sessions.stream().filter(session -> session.time().isSkipped()).toList();
    }
}
