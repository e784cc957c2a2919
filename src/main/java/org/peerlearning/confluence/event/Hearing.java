package org.peerlearning.confluence.event;

import com.atlassian.event.api.EventPublisher;
import org.peerlearning.confluence.view.Doors;

/**
 * What a listener listens with.
 *
 * @param publisher who tells
 * @param doors whether anything may be heard
 */
public record Hearing(EventPublisher publisher, Doors doors) {}
