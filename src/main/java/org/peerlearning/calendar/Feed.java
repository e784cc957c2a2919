package org.peerlearning.calendar;

import java.time.Instant;
import org.peerlearning.shared.PersonKey;

/** A calendar that its owner subscribes to. Its address is known to the owner alone. */
public record Feed(PersonKey owner, FeedScope scope, Instant madeAt) {}
