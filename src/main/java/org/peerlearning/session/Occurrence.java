package org.peerlearning.session;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which session of its series a session is.
 *
 * @param original when it takes place by the rule of the series, local in the zone of the series
 * @param moved it was given another time than its series: changes of the time of the series leave it alone
 * @param perPerson at most so many sessions of the series for one person; empty for no such bound
 */
public record Occurrence(SeriesId series, LocalDateTime original, boolean moved, Optional<Integer> perPerson) {

    /** In a series of which everybody can have all sessions. */
    public Occurrence(SeriesId series, LocalDateTime original, boolean moved) {
        this(series, original, moved, Optional.empty());
    }

    /** The same one at another time. */
    Occurrence at(LocalDateTime byTheRule, boolean elsewhere) {
        return new Occurrence(series, byTheRule, elsewhere, perPerson);
    }
}
