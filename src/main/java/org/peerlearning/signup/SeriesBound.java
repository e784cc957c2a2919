package org.peerlearning.signup;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;

/** Where hosts let everybody have only so many sessions of a series. It binds people and their colleagues; hosts it does not. */
final class SeriesBound {

    private SeriesBound() {}

    /** @param person somebody who has not signed up for this session */
    static Optional<Refusal> refuses(Seating seating, PersonKey person) {
        return seating.session().perPerson()
                .filter(bound -> seating.placesInSeries(person) >= bound)
                .map(bound -> Refusal.refused("signup.series-bound", bound));
    }
}
