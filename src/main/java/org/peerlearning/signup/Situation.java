package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Viewer;

/**
 * Everything that decides what a viewer can do about a session right now.
 *
 * @param mine the viewer's own active sign-up
 */
public record Situation(Session session, int taken, Optional<Signup> mine, Viewer viewer, Instant now) {}
