package org.peerlearning.host.services;

import java.time.Duration;

/**
 * What the descriptor says of a job beside its schedule.
 *
 * @param name shown to administrators
 * @param listed whether it is on their page
 * @param jitter up to how much later than scheduled a node may start it
 */
public record JobTitle(String name, boolean listed, Duration jitter) {
}
