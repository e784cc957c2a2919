package org.peerlearning.skill;

import java.time.Instant;
import java.time.LocalDate;
import org.peerlearning.shared.PersonKey;

/**
 * Somebody who met a person in a session confirms what they claim.
 *
 * @param by is never shown
 * @param met when they last met, at the time of confirming
 */
public record Confirmation(ClaimId claim, PersonKey by, LocalDate met, Instant at) {}
