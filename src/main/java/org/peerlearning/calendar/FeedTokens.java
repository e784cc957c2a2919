package org.peerlearning.calendar;

/** Where new secrets come from. */
@FunctionalInterface
public interface FeedTokens {

    FeedToken next();
}
