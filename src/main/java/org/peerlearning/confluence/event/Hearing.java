package org.peerlearning.confluence.event;

import com.atlassian.event.api.EventPublisher;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Transactions;

/**
 * What a listener listens with.
 *
 * @param publisher who tells
 * @param doors whether anything may be heard
 * @param transactions in which it is followed, now or later
 */
public record Hearing(EventPublisher publisher, Doors doors, Transactions transactions) {}
