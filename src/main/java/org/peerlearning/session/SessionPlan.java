package org.peerlearning.session;

import java.util.Optional;

/**
 * What the hosts planned, checked.
 *
 * @param place where to go; may be empty
 * @param link where to join online, {@code http} or {@code https}
 * @param capacity how many seats there are
 */
public record SessionPlan(SessionTime time, String place, Optional<String> link, int capacity) {}
