package org.peerlearning.signup;

import java.time.Instant;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/**
 * A person's claim on a session while it is active.
 *
 * @param seat from 1 to the session's capacity
 * @param since when the person signed up
 */
public record Signup(SignupId id, SessionId session, PersonKey person, int seat, Instant since) {}
