package org.peerlearning.session;

import java.time.LocalDateTime;

/**
 * Sign-ups gather until a moment; then lots decide who gets the seats, and the order of those in line.
 *
 * @param at local, in the session's zone
 * @param perDepartment no department gets more seats than this while people of others want them; 0 for no such bound
 */
public record DrawTerms(LocalDateTime at, int perDepartment) {}
