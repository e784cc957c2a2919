package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/**
 * A person's claim on a session.
 *
 * @param seat from 1 to the session's capacity while it holds one, else 0
 * @param turn when it arrived among all sign-ups of the session: 1, 2, 3 …; the line is ordered by it
 * @param since when the person signed up
 * @param offerEnds while offered, when the offer runs out
 * @param ended when it ended; empty while active
 */
public record Signup(
        SignupId id,
        SessionId session,
        PersonKey person,
        Standing standing,
        int seat,
        long turn,
        Instant since,
        Optional<Instant> offerEnds,
        Optional<Instant> ended) {}
