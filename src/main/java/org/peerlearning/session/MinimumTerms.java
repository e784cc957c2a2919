package org.peerlearning.session;

/**
 * A session that takes place only if enough people have a seat when that is decided.
 *
 * @param people from 2 to the capacity
 * @param decideMinutes so many minutes before the start it is decided
 */
public record MinimumTerms(int people, int decideMinutes) {}
