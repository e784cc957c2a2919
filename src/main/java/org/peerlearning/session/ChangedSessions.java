package org.peerlearning.session;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a change came to.
 *
 * @param addressed the session that was meant in the first place
 * @param others of its series, in the order of the series
 */
public record ChangedSessions(Session addressed, List<Session> others) {

    public ChangedSessions {
        others = List.copyOf(others);
    }

    /** Those that now begin later than they say, because clocks are put forward over their hour on their day. */
    public List<Session> delayed() {
        return Stream.concat(Stream.of(addressed), others.stream()).filter(session -> session.time().isSkipped()).toList();
    }
}
