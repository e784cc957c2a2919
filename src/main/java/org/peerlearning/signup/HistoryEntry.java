package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/**
 * One line of history: who did what to which sign-up, when, and through which door.
 *
 * @param from where it stood before; empty for a new one
 */
public record HistoryEntry(
        SessionId session, SignupId signup, PersonKey person, Optional<Standing> from, Standing to, Cause cause, Instant at) {}
